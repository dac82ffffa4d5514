"""Decides when the panel asks which question, and where the answers go."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QObject, Signal

from floorside.domain.care import leads_to_red_flags
from floorside.domain.check_in import (
    DAYS_TO_ASK,
    URGENT_LEGS,
    WORSE_LEGS,
    CheckIn,
    Notice,
    is_sore_start,
    morning_to_ask,
)
from floorside.domain.progression.dose_change import Why
from floorside.domain.progression.whole_routine import RoutineOffer
from floorside.domain.session.record import Legs, SessionRecord, has_spread
from floorside.domain.training_week import exercise_days
from floorside.services.history.history_reader import HistoryReader
from floorside.services.routine.told_today import keep_skipped, keep_told, skipped_on, told_on
from floorside.services.settings_store import SettingsStore
from floorside.storage.files.settings import QueryName
from floorside.storage.history.session_list import earliest_day
from floorside.ui.check_in.answers_line import AnswersLine
from floorside.ui.check_in.check_in_panel import Action, CheckInPanel, Query
from floorside.ui.check_in.notice_words import (
    leads_to_help,
    notice_words,
    offer_words,
    spread_words,
    urgent_words,
    why_help,
)
from floorside.ui.check_in.questions import BEFORE, LEGS, MORNING, before_queries, morning_query
from floorside.ui.kit.look.theme import Theme

#: As many letters of a routine's name fit beside other buttons in a narrow window.
LONGEST_ON_A_BUTTON = 32
#: Writes fields of a session that has ended: its id, then the fields.
Edit = Callable[..., None]


class CheckIns(QObject):
    """Asks about the morning after the last session and, before the first session of a day, how the person feels.

    Signals: `help_wanted`: the person chose the page "When to get help"; `worse_told`: an answer about the legs leads
    there, with a line that says why, and the answer itself; `gentle_wanted`: the person chose the gentle routine
    instead; `plan_wanted`: they want to read the flare plan, offered only if `has_plan`; `fill_in_wanted`: they chose
    the questionnaire; `edited`: they reported a morning; `day_began`: another day than the last one asked about has
    come; `urgent_told`: whether, by today's answers, somebody should look at the legs before any exercise, or pain
    spread in a session of today.

    `told`: today's answers, until a session has taken them, also after another start of the program; legs that somebody
    should look at also after that.
    `gentle_name`: what the gentle routine is called. `notice` finds the notice for them, `offer` an offer
    for the routine, which `take_up` accepts; `remind` returns a sentence when the questionnaire is due. `asks`: the
    person wants the questions; offers and notices come without them, too.
    """

    help_wanted = Signal()
    worse_told = Signal(str, object)
    gentle_wanted = Signal()
    plan_wanted = Signal()
    fill_in_wanted = Signal()
    edited = Signal()
    day_began = Signal()
    urgent_told = Signal(bool)

    def __init__(
        self, theme: Theme, history: HistoryReader, settings: SettingsStore, edit: Edit, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._history = history
        self._settings = settings
        self._edit = edit
        self._asked_on: date | None = None
        self._has_exercised = False  # today
        self._withheld = False  # the day's questions, since the person did not want them
        self._put_off: tuple[Query, ...] = ()
        self._morning: SessionRecord | None = None
        self._offered_first: Why | None = None
        self._offer_stands = False
        self._offer_again: Callable[[], None] | None = None  # the offer that stood when a session began
        self._say_standing: Callable[[], None] = lambda: None
        self._spread = False
        self._rest_closed = False  # the line that advises to rest
        self._after_rest: Sequence[Query] = ()  # what is asked once it is closed
        self.told = CheckIn()
        self.asks: Callable[[], bool] = lambda: True
        self.remind: Callable[[], str] = lambda: ""
        self.notice: Callable[[CheckIn], Notice | None] = lambda _: None
        self.has_plan: Callable[[], bool] = lambda: False
        self.gentle_name: Callable[[], str] = lambda: ""
        self.offer: Callable[[], RoutineOffer | None] = lambda: None
        self.take_up: Callable[[RoutineOffer], None] = lambda _: None
        self.panel = CheckInPanel(theme)
        self.answers = AnswersLine(theme)
        self.answers.change_wanted.connect(self._ask_again)
        self.panel.told.connect(self._take)
        self.panel.skipped.connect(self._keep_skipped)
        self.panel.ended.connect(self._offer)

    def ask(self, today: date) -> None:
        """Ask the questions of a day, once; withdraws them if the person does not want them any more, and asks those
        that are still open if they want them after all.
        """
        if self._asked_on == today and not (self._withheld and self.asks()):
            self._withdraw()
            return
        is_same_day, is_another_day = self._asked_on == today, self._asked_on not in (None, today)
        passed_over = self._offered_first if is_same_day and not self._offer_stands else None
        self._asked_on, self._withheld, self._put_off, self._offer_again = today, not self.asks(), (), None
        sessions = self._history.sessions(today - timedelta(days=DAYS_TO_ASK))
        days = exercise_days(sessions)
        self._has_exercised = today in days
        self._recall(sessions, today)
        if is_another_day:
            self.day_began.emit()
        queries = () if self._withheld else self._open_queries(today)
        self._begin(queries, None if days else self.offer(), passed_over)

    def _recall(self, sessions: Sequence[SessionRecord], today: date) -> None:
        """Show what was answered today already, here or before a session, and what followed from it."""
        done_today = [record for record in sessions if record.local_date == today]
        self._spread, self._rest_closed = any(has_spread(record.sets) for record in done_today), False
        self._morning = morning_to_ask(sessions, today)
        told = told_on(self._settings.value, today)
        urgent = _still_urgent([record.legs for record in done_today])
        self._keep(told if told.legs else replace(told, legs=urgent.legs))
        self._show_answers()

    def _begin(self, queries: Sequence[Query], offer: RoutineOffer | None, passed_over: Why | None) -> None:
        """Ask the questions, or first show what keeps from a session, or the offer, since it is about the session that
        may begin. `passed_over`: the reason of an offer of today that the person has closed.
        """
        self._after_rest = ()
        if self._is_rest_due:
            self._offer_stands, self._offered_first = False, passed_over
            self._advise_rest(queries)
            return
        self._offer_stands = offer is not None and offer.why not in (Why.BACK, passed_over)
        self._offered_first = offer.why if offer and self._offer_stands else passed_over
        if offer and self._offer_stands:
            self._say_standing = lambda: self._begin(queries, offer, passed_over)
            self._say_offer(offer, lambda: self._ask_after(queries))
        else:
            self.panel.ask(queries)

    def ask_anew(self, today: date) -> None:
        """Ask again, because answers on the welcome pages may lead to other questions and offers."""
        self._asked_on = None
        self.ask(today)

    def take_news(self, today: date) -> None:
        """Withdraw the offer on the screen if the history, with another computer's sessions, no longer leads to it."""
        if self._offer_stands and ((offer := self.offer()) is None or offer.why is not self._offered_first):
            self.ask_anew(today)

    def take(self) -> CheckIn:
        """The answers, for the session that begins now. Puts the other questions away."""
        self._put_off = self.panel.put_away()
        self._offer_again = self._say_standing if self._offer_stands else None
        self._offer_stands = self._rest_closed = False
        return self.told

    def come_back(self) -> None:
        """After a session in which nothing was done, ask and offer what was still open before it."""
        if self._offer_again:
            self._offer_again()
        elif self._is_rest_due:
            self._advise_rest(self._put_off or self._after_rest)
        elif self._put_off and self.asks():
            self.panel.ask(self._put_off)
        self._put_off, self._offer_again = (), None

    def settle(self, ended: SessionRecord) -> None:
        """The session that took the answers has them: what is told from now on is for another, and today nothing more
        is asked. Legs that somebody should look at stay so until the person says otherwise.
        """
        self._put_off, self._after_rest, self._offer_again = (), (), None
        self._spread = self._spread or has_spread(ended.sets)
        self._has_exercised = True
        self._keep(_still_urgent([self.told.legs]))
        self._show_answers()

    def _withdraw(self) -> None:
        """Put away what is not wanted any more: the questions, or an offer to somebody who is to wait."""
        offer_gone = self._offer_stands and self.offer() is None
        if not self.asks() and (self.panel.asks or offer_gone):
            self.panel.put_away()
            self._offer_stands, self._withheld = False, True
            if offer_gone:
                self._offered_first = None
        if not self.asks():
            self._show_answers()  # "Change" may have hidden them

    @property
    def _is_rest_due(self) -> bool:
        return self.told.legs in URGENT_LEGS or self._spread

    def _advise_rest(self, queries: Sequence[Query]) -> None:
        """Before anything is asked. Legs that somebody should look at are all that is shown until they are better."""
        self._after_rest = queries
        self._offer()

    def _close_rest(self) -> None:
        self._rest_closed = True
        queries, self._after_rest = self._after_rest, ()
        self._ask_after(queries, with_focus=True)  # which the button had, and Start is not to get

    def _ask_after(self, queries: Sequence[Query], *, with_focus: bool = False) -> None:
        """The person may have turned the questions off while something else stood there."""
        self._offer_stands, self._withheld = False, not self.asks()
        self.panel.ask(() if self._withheld else queries, with_focus)

    def _keep(self, told: CheckIn) -> None:
        self.told = told
        if self._asked_on:
            keep_told(self._settings, told, self._asked_on)
        self.urgent_told.emit(self._is_rest_due)

    def _show_answers(self) -> None:
        self.answers.show_answers(self.told, skipped=self._has_skipped)

    @property
    def _has_skipped(self) -> bool:
        """Whether the questions before a session were passed over, and there was none today."""
        if self._asked_on is None or self._has_exercised or not self.asks():
            return False
        return skipped_on(self._settings.value, self._asked_on).issuperset((BEFORE, LEGS))

    def _keep_skipped(self, names: Sequence[QueryName]) -> None:
        if self._asked_on:
            keep_skipped(self._settings, names, self._asked_on)

    def _open_queries(self, today: date) -> tuple[Query, ...]:
        morning = (morning_query(self._morning, today),) if self._morning else ()
        skipped = skipped_on(self._settings.value, today)
        queries = morning if self._has_exercised else morning + self._unanswered()
        return tuple(query for query in queries if query.name not in skipped)

    def _unanswered(self) -> tuple[Query, ...]:
        """What was not asked yet today. Legs that somebody should look at need no other answer."""
        if self.told.legs in URGENT_LEGS:
            return ()
        answers = {BEFORE: self.told.before, LEGS: self.told.legs}
        return tuple(query for query in self._before_queries() if answers[query.name] is None)

    def _before_queries(self) -> tuple[Query, ...]:
        return before_queries(first=self._history.read(lambda database: earliest_day(database) is None, False))

    def _ask_again(self) -> None:
        answers = {BEFORE: self.told.before, LEGS: self.told.legs}
        queries = [replace(query, chosen=answers[query.name]) for query in self._before_queries()]
        self.panel.ask([*queries, *self._after_rest], with_focus=True)
        self._after_rest = ()
        self.answers.hide()  # after that, or the keyboard would go elsewhere with its button

    def _take(self, name: str, value: Any) -> None:
        if name == MORNING and self._morning:
            self._edit(self._morning.id, pain_morning=value)
            self.edited.emit()
        elif name == BEFORE:
            self._keep(replace(self.told, before=value))
            if is_sore_start(value):
                self.panel.lead_in(notice_words(Notice.SORE_START))
        elif name == LEGS:
            self._keep(replace(self.told, legs=value))
            if leads_to_red_flags(value):
                self.worse_told.emit(why_help(value), value)

    def _offer(self) -> None:
        """Show at most one notice or offer, the most important one, and what was answered."""
        self._show_answers()
        gentle, help_ = self._gentle(), (self.tr("When to get help"), self.help_wanted.emit)
        if self.told.legs in URGENT_LEGS:
            legs = self.told.legs
            self.panel.warn(urgent_words(legs), help_[0], lambda: self.worse_told.emit(why_help(legs), legs))
        elif self._spread and not self._rest_closed:
            self.panel.say(spread_words(), then=self._close_rest, also=help_)
        elif self.told.legs in WORSE_LEGS:
            said = self.tr(
                "When the leg feels worse, less is better today. The gentle routine may suit you, or a rest."
            )
            self.panel.say(said, *gentle, also=self._plan())
        elif notice := self.notice(self.told):
            action, do = help_ if leads_to_help(notice) else gentle
            also = self._plan() if is_sore_start(self.told.before) else None
            self.panel.say(notice_words(notice), action, do, also=also)
        elif (offer := self.offer()) and offer.why is not self._offered_first:
            self._say_offer(offer)
        elif reminder := self.remind():
            self.panel.say(reminder, self.tr("Open it"), self.fill_in_wanted.emit)

    def _gentle(self) -> Action:
        """A button with the name of the routine that it opens."""
        name = self.gentle_name()
        short = name if len(name) <= LONGEST_ON_A_BUTTON else f"{name[:LONGEST_ON_A_BUTTON].rstrip()}…"
        return self.tr("Gentle routine: {name}").format(name=short), self.gentle_wanted.emit

    def _plan(self) -> Action | None:
        """What was written for such a day, where something was."""
        return (self.tr("My flare plan"), self.plan_wanted.emit) if self.has_plan() else None

    def _say_offer(self, offer: RoutineOffer, then: Callable[[], None] = lambda: None) -> None:
        said, action = offer_words(offer)
        self.panel.say(said, action, lambda: self._accept(offer), then)

    def _accept(self, offer: RoutineOffer) -> None:
        self._offer_stands = False
        self.take_up(offer)


def _still_urgent(answers: Sequence[Legs | None]) -> CheckIn:
    """What still holds of the day's answers about the legs, the latest last: they ask for help, whatever was done."""
    latest = next((legs for legs in reversed(answers) if legs is not None), None)
    return CheckIn(legs=latest) if latest in URGENT_LEGS else CheckIn()
