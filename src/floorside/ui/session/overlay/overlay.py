"""What covers the stage: whether to stop, what to do when it hurts, and "When to get help"."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal

from floorside.domain.session.moment import Moment
from floorside.domain.session.plan import StepKind
from floorside.domain.session.record import Hurt, SetOutcome
from floorside.domain.session.run_state import State
from floorside.ui.session.driver import SessionDriver
from floorside.ui.session.keys import Situation
from floorside.ui.session.overlay.help_sheet import HelpSheet
from floorside.ui.session.overlay.hurt_question import hurt_question
from floorside.ui.session.overlay.question import Actions, Question
from floorside.ui.session.overlay.question_card import QuestionCard
from floorside.ui.session.overlay.stop_question import Kept, stop_question
from floorside.ui.session.stage.stage import Stage

_HURTING = (State.HURT, State.RESTING)
_SITUATIONS = {State.PAUSED: Situation.PAUSED, State.WAITING: Situation.WAITING, State.RESTING: Situation.RESTING}


class Overlay(QObject):
    """Controls `card` and `sheet`, which cover `stage`. `changed`: a question or the sheet has appeared or
    disappeared.

    Nothing here ends the session without a second question, and help leads back to where the person was.
    """

    changed = Signal()

    def __init__(self, driver: SessionDriver, stage: Stage, card: QuestionCard, sheet: HelpSheet) -> None:
        super().__init__(stage)
        self._driver = driver
        self._stage = stage
        self._card = card
        self._sheet = sheet
        sheet.closed.connect(self.close_help)

    @property
    def is_open(self) -> bool:
        """Whether something covers the stage."""
        return self._sheet.is_open or self._card.asked is not None

    def situation(self) -> Situation:
        """The situation on which the keys depend."""
        if self._sheet.is_open:
            return Situation.HELP
        if self._card.asked:
            return self._card.asked.situation
        return _SITUATIONS.get(self._driver.moment().state, Situation.GOING)

    def do(self, action: str) -> None:
        """Do what a key's action means while something covers the stage."""
        if not self._sheet.is_open:
            self.open_help() if action == "help" else self._card.answer(action)
        elif action == "close":
            self.close_help()
        else:
            self._sheet.move_by(action)

    def press_focused(self) -> bool:
        """Press the button that Tab has led to, as Space does elsewhere, unless it would end the session: Space never
        does. Returns whether there is one.
        """
        buttons = self._sheet.buttons.values() if self._sheet.is_open else self._card.buttons
        focused = next((each for each in buttons if each.hasFocus()), None)
        if focused is None:
            return False
        asked = self._card.asked
        if not (asked and asked.situation is Situation.STOPPING and self._card.focused == "end"):
            focused.click()
        return True

    def follow(self, moment: Moment) -> None:
        """Ask what to do when it hurts, and stop asking once that is over. The question whether to stop stays."""
        asked = self._card.asked
        if asked and asked.situation is Situation.STOPPING:
            return
        if moment.state is State.HURT:
            self._card.ask(self._about_hurt(moment))
        elif asked:
            self._card.close_question()

    def ask_to_stop(self, last: bool = False) -> None:
        """Ask whether to stop. `last`: the next step would be the end of the session."""
        moment = self._driver.moment()
        hurting = moment.state in _HURTING or moment.has_spread
        if self._driver.is_going:
            self._driver.pause()
        actions: Actions = {"go_on": self._go_on, "end": self._end, "stay": self._stay}
        coming = moment.step.kind is not StepKind.WORK
        self._card.ask(stop_question(actions, hurting, self._kept(), last, coming))
        self.changed.emit()

    def open_help(self) -> None:
        """Show the sheet; the session pauses."""
        if self._driver.is_going:
            self._driver.pause()
        self._sheet.open_sheet(_help_reason(self._driver.moment().hurt))
        self.changed.emit()

    def close_help(self) -> None:
        self._sheet.hide()
        self.changed.emit()

    def _about_hurt(self, moment: Moment) -> Question:
        words, driver = self._stage.words, self._driver
        kinds = {kind.value: partial(self._say, kind) for kind in Hurt}
        actions: Actions = {
            **kinds,
            "go_on": driver.pause_or_resume,
            "smaller": driver.go_on_smaller,
            "next_exercise": driver.next_step,
            "rest": driver.rest,
            "end": self.ask_to_stop,
            "help": self.open_help,
            "take_back": driver.take_back_hurt,
        }
        smaller = words.smaller(moment.index, driver.smaller_plan())
        return hurt_question(actions, moment.hurt, smaller, words.following(moment.index, moment.spread))

    def _say(self, kind: Hurt) -> None:
        """Store what hurts; the same answer again takes it back."""
        self._driver.say_why(None if self._driver.moment().hurt is kind else kind)

    def _kept(self) -> Kept:
        """What is kept if the session ends now."""
        records = self._driver.records_if_stopped()
        if any(record.was_begun for record in records):
            return Kept.SETS
        return Kept.HURT if any(record.outcome is SetOutcome.HURT for record in records) else Kept.NOTHING

    def _end(self) -> None:
        self._card.close_question()
        self._driver.stop()

    def _go_on(self) -> None:
        self._stay()
        if self._driver.moment().state is State.PAUSED:
            self._driver.pause_or_resume()

    def _stay(self) -> None:
        self._card.close_question()
        self.follow(self._driver.moment())
        self.changed.emit()


def _help_reason(said: Hurt | None) -> str:
    """A calm line about why to read "When to get help"; "" if the person opened it themselves."""
    if said is Hurt.SPREADING:
        return QCoreApplication.translate("Questions", "You felt it spread. Usually it settles; these signs need help:")
    return ""
