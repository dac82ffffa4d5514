"""The page of a running session: stage, controls, questions, and what keeps them up to date."""

from collections.abc import Callable
from math import floor

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QHideEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from floorside.devices.keep_awake import KeepAwake
from floorside.devices.media.media_keys import MediaKeys
from floorside.domain.care import leads_to_red_flags
from floorside.domain.session.cues import TONES, Cue, CueKind
from floorside.domain.session.moment import Moment
from floorside.domain.session.plan import StepKind
from floorside.domain.session.record import Hurt
from floorside.domain.session.run_state import State
from floorside.domain.speech.phrases import Utterance, VoiceLevel
from floorside.storage.files.catalogue import Catalogue
from floorside.ui.figure.figure_pose import is_lively
from floorside.ui.kit.accessible_label import announce
from floorside.ui.kit.theme import Theme
from floorside.ui.session.controls import Controls
from floorside.ui.session.driver import SessionDriver
from floorside.ui.session.floor_view import FloorView
from floorside.ui.session.keys import CONTROL_OF, REPEATING, TURN, session_key
from floorside.ui.session.question import Question
from floorside.ui.session.questions import hurt_question, stop_question, what_now_question
from floorside.ui.session.stage.rotation import turned_rect, turned_size
from floorside.ui.session.stage.stage import Stage

ADD_SECONDS = 10.0
#: Seconds between two looks at the moment.
LIVELY, CALM, STILL = 1 / 30, 0.1, 0.25
_GOING = (State.RUNNING, State.COUNTING_IN)
#: Cues whose tone is a turning point: the ring flashes with them.
_FLASHING = frozenset(TONES) - {CueKind.COUNT, CueKind.REP}


class SessionPage(QWidget):
    """Shows the session that `driver` leads; `driver.start()` is for whoever made it.

    With `moving` false nothing moves but the numbers and the ring. `banner` carries a sentence for the quiet line at
    the window's top; `voice_switched` and `tones_switched` ask for the next level of speech and for the tones to go or
    come, which `show_sound` then shows; `help_wanted` asks for the page on when to get help. The end of the session
    is the driver's.
    """

    banner = Signal(str)
    voice_switched = Signal()
    tones_switched = Signal()
    help_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        driver: SessionDriver,
        catalogue: Catalogue,
        keep_awake: KeepAwake,
        media_keys: MediaKeys,
        moving: bool = True,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._driver = driver
        self._keep_awake = keep_awake
        self._media_keys = media_keys
        self._moving = moving
        self._hurt: Hurt | None = None
        self._announced = -1
        self._awake_failed = False
        self.stage = Stage(theme, driver.plan, catalogue, moving, self)
        self.controls = Controls(theme, self)
        self.question = Question(theme, self)
        self.floor_view = FloorView(self, self.controls, moving)
        self._repaint = QTimer(self)
        self._repaint.setSingleShot(True)
        self._repaint.setTimerType(Qt.TimerType.PreciseTimer)
        self._repaint.timeout.connect(self.look)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._connect()
        self._show_state()

    @property
    def is_looking(self) -> bool:
        """Whether it will look at the moment again by itself: not while paused or out of sight."""
        return self._repaint.isActive()

    def press(self, control: str) -> None:
        """Do what the control of this name does."""
        actions: dict[str, Callable[[], None]] = {
            "back": self._driver.back,
            "pause": self._driver.pause_or_resume,
            "next": self._driver.next_step,
            "less": lambda: self._driver.add_seconds(-ADD_SECONDS),
            "more": lambda: self._driver.add_seconds(ADD_SECONDS),
            "hurts": self._driver.hurts,
            "floor": self.floor_view.toggle,
            "voice": self.voice_switched.emit,
            "tones": self.tones_switched.emit,
            "stop": self._ask_to_stop,
        }
        actions[control]()

    def show_sound(self, level: VoiceLevel, tones_on: bool) -> None:
        self.controls.show_sound(level, tones_on)
        self._lay_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = session_key(event.key())
        if event.isAutoRepeat() and key not in REPEATING:
            return
        if self.question.asked:
            self.question.answer_key(key)
        elif key in CONTROL_OF:
            self.press(CONTROL_OF[key])
        elif key == TURN:
            self.floor_view.turn(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.setFocus()
        self._media_keys.open()
        self._show_state()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._repaint.stop()
        if not self.window().isMinimized():
            self._let_go()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), QColor(self._theme.colors.stage))

    def _connect(self) -> None:
        # The driver and the media keys outlive the page. Qt ends a connection to a method of the page with the page; a
        # connection to a lambda would keep the page, and call it when it is gone.
        self._driver.moment_changed.connect(self._show_state)
        self._driver.plan_changed.connect(self.stage.set_plan)
        self._driver.spoken.connect(self._show_spoken)
        self._driver.cue_fired.connect(self._on_cue)
        self._driver.ended.connect(self._let_go)
        self.controls.pressed.connect(self.press)
        self.stage.clicked.connect(self._driver.pause_or_resume)
        self.stage.pointer_moved.connect(self.floor_view.wake)
        self.floor_view.changed.connect(self._lay_out)
        self._media_keys.play_pause.connect(self._press_play_pause)
        self._media_keys.next.connect(self._press_next)
        self._media_keys.previous.connect(self._press_previous)

    def _press_play_pause(self) -> None:
        self._press_key(Qt.Key.Key_Space)

    def _press_next(self) -> None:
        self._press_key(Qt.Key.Key_Right)

    def _press_previous(self) -> None:
        self._press_key(Qt.Key.Key_Left)

    def _press_key(self, key: Qt.Key) -> None:
        if not self.question.asked:
            self.press(CONTROL_OF[key])
        else:
            self.question.answer_key(key)

    def _show_state(self) -> None:
        """Everything that changes with a command or a step."""
        moment = self._driver.moment()
        self.stage.show_moment(moment)
        self._ask_about_hurt(moment)
        self.controls.show_state(moment.state)
        if self.question.asked and self.controls.isEnabled():
            self.setFocus()  # the keys answer, also where a control had the focus
        self.controls.setEnabled(not self.question.asked)
        self.floor_view.session_runs(moment.state in _GOING)
        self._media_keys.show(self.stage.title, moment.state in _GOING)
        self._hold_awake(moment.state)
        self._announce(moment)
        self._schedule(moment)

    def look(self) -> None:
        """Show the moment as it is now."""
        moment = self._driver.moment()
        self.stage.show_moment(moment)
        self._schedule(moment)

    def _schedule(self, moment: Moment) -> None:
        """Look again in a moment, and at the very change of a second; not at all while nothing moves."""
        if moment.state not in _GOING or not self.isVisible():
            self._repaint.stop()
            return
        pace = STILL if not self._moving else LIVELY if is_lively(moment) else CALM
        to_change = moment.seconds_left - floor(moment.seconds_left - 1e-4)
        self._repaint.start(max(1, round(min(pace, to_change + 0.002) * 1000)))

    def _show_spoken(self, utterance: Utterance) -> None:
        self.stage.show_caption(utterance.text)

    def _on_cue(self, cue: Cue) -> None:
        if caption := self.stage.words.caption(cue):
            self.stage.show_caption(caption)
        elif cue.kind in (CueKind.PAUSED, CueKind.HURTS):
            self.stage.clear_caption()
        if cue.kind in _FLASHING:
            self.stage.flash()

    def _announce(self, moment: Moment) -> None:
        if moment.index != self._announced:
            self._announced = moment.index
            announce(self.stage, self.stage.step_sentence)

    def _ask_to_stop(self) -> None:
        if self._driver.moment().state in _GOING:
            self._driver.pause()
        self.question.ask(stop_question(self._stop, self._go_on, self._stay))
        self._show_state()
        self._lay_out()

    def _stop(self) -> None:
        self.question.close_question()
        self._driver.stop()

    def _go_on(self) -> None:
        self._stay()
        if self._driver.moment().state is State.PAUSED:
            self._driver.pause_or_resume()

    def _stay(self) -> None:
        self.question.close_question()
        self._show_state()

    def _ask_about_hurt(self, moment: Moment) -> None:
        asked = self.question.asked
        if moment.state is not State.HURT:
            self._hurt = None
            if asked and asked.name == "hurt":
                self.question.close_question()
            return
        words, driver, hurt = self.stage.words, self._driver, self._hurt
        coming = words.coming(moment.index)
        if hurt is None:
            leave_out = driver.next_step if words.next_is_same_exercise(moment.index) else None
            go_on, get_help = driver.pause_or_resume, self.help_wanted.emit
            self.question.ask(hurt_question(coming, leave_out, go_on, self._stop, get_help, self._tell_hurt))
        else:
            again = self._again_easier if moment.step.kind is StepKind.WORK else None
            easier = words.easier(moment.step)
            go_on, get_help = driver.pause_or_resume, self.help_wanted.emit
            self.question.ask(
                what_now_question(hurt, easier, coming, again, go_on, driver.next_step, self._stop, get_help)
            )
        self._lay_out()

    def _tell_hurt(self, hurt: Hurt) -> None:
        self._hurt = hurt
        self._driver.say_why(hurt)
        self._show_state()
        if leads_to_red_flags(hurt=hurt):
            self.help_wanted.emit()

    def _again_easier(self) -> None:
        self._driver.again_easier()
        self._show_state()

    def _hold_awake(self, state: State) -> None:
        if state not in (*_GOING, State.WAITING) or not self.isVisible():
            self._keep_awake.release()
        elif not self._keep_awake.hold() and not self._awake_failed:
            self._awake_failed = True
            self.banner.emit(self.tr("The screen may go dark by itself: this computer does not let it be kept on."))

    def _let_go(self) -> None:
        self._repaint.stop()
        self._keep_awake.release()
        self._media_keys.close()
        self.floor_view.leave()

    def _lay_out(self) -> None:
        degrees = self.floor_view.degrees
        size = turned_size(self.size(), degrees)
        wide = size.width() >= size.height()
        unit = min(size.width() / 1180, size.height() / 760) if wide else min(size.width() / 768, size.height() / 1454)
        controls = self.controls.wanted_height(size.width(), unit) if self.floor_view.controls_shown else 0.0
        stage = QRectF(0, 0, size.width(), size.height() - controls)
        self.stage.turn(degrees)
        self.stage.setGeometry(turned_rect(stage, self.size(), degrees))
        self.controls.draw_at(unit, degrees)
        self.controls.setGeometry(turned_rect(QRectF(0, stage.bottom(), size.width(), controls), self.size(), degrees))
        self.question.draw_at(unit, degrees)
        self.question.setGeometry(self.stage.geometry())
