"""The page of a running session: it keeps the stage, the controls and the questions up to date."""

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QHideEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QWidget

from floorside.devices.keep_awake import KeepAwake
from floorside.devices.media.media_keys import MediaKeys
from floorside.domain.session.cues import TONES, Cue, CueKind
from floorside.domain.session.moment import Moment
from floorside.domain.session.run_state import State
from floorside.domain.speech.answers import ASIDE
from floorside.domain.speech.phrases import Utterance, VoiceLevel
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.ui.figure.figure_pose import BREATHS_RATE, FRAMES_PER_SECOND, is_lively
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import go_round
from floorside.ui.session.announcer import Announcer
from floorside.ui.session.controls import Controls
from floorside.ui.session.driver import SessionDriver
from floorside.ui.session.floor_view import FloorView
from floorside.ui.session.keys import ACTION_OF, REPEATING, Situation, session_key
from floorside.ui.session.overlay.help_sheet import HelpSheet
from floorside.ui.session.overlay.overlay import Overlay
from floorside.ui.session.overlay.question_card import QuestionCard
from floorside.ui.session.stage.rotation import turned_rect, turned_size
from floorside.ui.session.stage.scene import seconds_to_change
from floorside.ui.session.stage.stage import Stage

ADD_SECONDS = 10.0
#: Seconds between two updates.
LIVELY, CALM, STILL = 1 / FRAMES_PER_SECOND, 1 / BREATHS_RATE, 0.25
#: An update may come so many seconds too soon or too late.
TOLERANCE = 0.003
_GOING = (State.RUNNING, State.COUNTING_IN)
#: The ring flashes with the tones of these cues.
_FLASHING = frozenset(TONES) - {CueKind.COUNT, CueKind.REP}
#: These controls work even if something covers the stage.
_VIEW = ("floor", "turn")


class SessionPage(QWidget):
    """Shows the session of `driver`; its creator calls `driver.start()`.

    If `moving` is false, only the numbers and the ring move. `banner`: a sentence for the top of the window;
    `covered`: whether a question or the help sheet covers the stage;
    `voice_switched`, `tones_switched`: the person wants the next level of speech, or tones on or off; `show_sound` then
    shows the result. The driver reports the end of the session. `catalogue`: with the emergency number filled in.
    """

    banner = Signal(str)
    covered = Signal(bool)
    voice_switched = Signal()
    tones_switched = Signal()
    all_wanted = Signal()

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
        self._was_covered_by = Situation.GOING
        self._asks = False
        self._laid_out = 0
        self._awake_failed = False
        self.stage = Stage(theme, driver.plan, catalogue, moving, self)
        self.announcer = Announcer(self.stage)
        self.controls = Controls(theme, self)
        self.question_card = QuestionCard(theme, self)
        self.help_sheet = HelpSheet(theme, catalogue.words.red_flags, self)
        self.overlay = Overlay(driver, self.stage, self.question_card, self.help_sheet)
        self.floor_view = FloorView(self, self.controls, moving)
        self._repaint = QTimer(self)
        self._repaint.setSingleShot(True)
        self._repaint.setTimerType(Qt.TimerType.PreciseTimer)
        self._repaint.timeout.connect(self.look)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Session"))  # it has the focus
        self._connect()
        self._show_state()

    @property
    def next_look(self) -> float | None:
        """Seconds from the latest update to the next one; None while it is paused or hidden, and updates nothing."""
        return self._repaint.interval() / 1000 if self._repaint.isActive() else None

    def press(self, control: str) -> None:
        """Do what the control of this name does."""
        actions: dict[str, Callable[[], None]] = {
            "back": self._driver.back,
            "pause": self._driver.pause_or_resume,
            "resume": self._driver.pause_or_resume,
            "next": self._go_to_next,
            "less": lambda: self._driver.add_seconds(-ADD_SECONDS),
            "more": lambda: self._driver.add_seconds(ADD_SECONDS),
            "hurts": self._driver.hurts,
            "floor": self.floor_view.toggle,
            "turn": lambda: self.floor_view.turn(1),
            "help": self.overlay.open_help,
            "voice": self.voice_switched.emit,
            "say_all": self.all_wanted.emit,
            "tones": self.tones_switched.emit,
            "stop": self.overlay.ask_to_stop,
        }
        actions[control]()

    def show_or_hide_help(self) -> None:
        """Show or close "When to get help" over the stage."""
        self.overlay.do("close") if self.help_sheet.is_open else self.overlay.open_help()

    def show_sound(self, level: VoiceLevel, tones_on: bool, says_less: bool = False) -> None:
        """Show the state of the sound. `says_less`: the voice leaves out steps that it could say again."""
        self.controls.show_sound(level, tones_on, says_less)
        self._lay_out()

    def show_voice(self) -> None:
        """The voice may be heard no longer, or again."""
        self.announcer.follow_sound()

    def tell(self, text: str) -> None:
        """Show an answer to a command that the voice does not give, and let a screen reader say it."""
        self.announcer.answer(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = session_key(event.key())
        if event.isAutoRepeat() and key not in REPEATING:
            return
        if key == Qt.Key.Key_R and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.floor_view.turn(-1)
        elif event.key() == Qt.Key.Key_Space and self.overlay.press_focused():
            pass
        elif not self._press_key(key):
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """While something covers the stage, Tab goes round its answers, the controls that work then, and the buttons
        around the page, such as those of a message.
        """
        return self.go_round(forward) or super().focusNextPrevChild(forward)

    def go_round(self, forward: bool) -> bool:
        """Go to the next of these, also from a button around the page; returns whether something covers the stage."""
        stops = self._stops_over_the_stage()
        if stops:
            go_round(stops, self.window().focusWidget(), forward)
        return bool(stops)

    def _stops_over_the_stage(self) -> list[QWidget]:
        if not self.overlay.is_open:
            return []
        over = self.help_sheet.buttons.values() if self.help_sheet.is_open else self.question_card.buttons
        view = (self.controls.buttons[name] for name in _VIEW)
        around = (each for each in self.window().findChildren(QPushButton) if not self.isAncestorOf(each))
        return [button for button in (*over, *view, *around) if button.isEnabled() and button.isVisible()]

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
        # The driver and the media keys live longer than the page. Qt cuts connections to a method of the page with the
        # page; a connection to a lambda would keep the page alive, and call it later.
        self._driver.moment_changed.connect(self._show_state)
        self._driver.plan_changed.connect(self.stage.set_plan)
        self._driver.hushed.connect(self._hush)
        self._driver.spoken.connect(self._show_spoken)
        self._driver.cue_fired.connect(self._on_cue)
        self._driver.unanswered.connect(self._on_unanswered)
        self._driver.ended.connect(self._let_go)
        self.controls.pressed.connect(self.press)
        self.stage.clicked.connect(self._driver.pause_or_resume)
        self.stage.pointer_moved.connect(self.floor_view.wake)
        self.floor_view.changed.connect(self._show_view)
        self.overlay.changed.connect(self._show_state)
        self._media_keys.play_pause.connect(self._press_play_pause)
        self._media_keys.next.connect(self._press_next)
        self._media_keys.previous.connect(self._press_previous)
        self._media_keys.stop.connect(self._press_stop)

    def _press_play_pause(self) -> None:
        self._press_key(Qt.Key.Key_Space)

    def _press_next(self) -> None:
        self._press_key(Qt.Key.Key_Right)

    def _press_previous(self) -> None:
        self._press_key(Qt.Key.Key_Left)

    def _press_stop(self) -> None:
        self._press_key(Qt.Key.Key_Escape)

    def _press_key(self, key: Qt.Key) -> bool:
        """Whether the key means something here."""
        action = ACTION_OF[self.overlay.situation()].get(key)
        if action is None:
            return False
        if self.overlay.is_open and action not in _VIEW:
            self.overlay.do(action)
        else:
            self.press(action)
        return True

    def _go_to_next(self) -> None:
        """Go to the next step. If that is the end of the session, ask first."""
        if self._driver.next_ends:
            self.overlay.ask_to_stop(last=True)
        else:
            self._driver.next_step()

    def _show_state(self) -> None:
        """Update everything that changes with a command or a step."""
        moment = self._driver.moment()
        self._asks = moment.state in (State.WAITING, State.HURT)
        self.stage.show_steps(self._driver.written_steps())
        self.stage.show_moment(moment)
        self.overlay.follow(moment)
        covered = self.overlay.is_open
        situation = self.overlay.situation()
        if covered and situation is not self._was_covered_by:
            self.setFocus()  # so that keys reach the page, even if something below had the focus
        self._was_covered_by = situation
        self.covered.emit(covered)
        self.controls.show_state(moment, covered)
        self.floor_view.session_runs(moment.state in _GOING)
        if self._controls_height() != self._laid_out:
            self._lay_out()  # other words may need other space
        self._media_keys.show(self.stage.title, moment.state in _GOING)
        self._hold_awake(moment.state)
        self.announcer.follow(moment)
        self._schedule(moment)

    def _show_view(self) -> None:
        self.controls.show_floor_view(self.floor_view.is_on)
        self._lay_out()

    def look(self) -> None:
        """Show the present moment."""
        moment = self._driver.moment()
        self.stage.show_moment(moment)
        self._schedule(moment)

    def _schedule(self, moment: Moment) -> None:
        """Schedule the next update; none while nothing moves. Updates come in step with the seconds left, so that each
        shows the next frame, and a number changes with one of them.
        """
        if moment.state not in (*_GOING, State.RESTING) or not self.isVisible():
            self._repaint.stop()
            return
        pace = STILL if not self._moving else LIVELY if is_lively(moment) else CALM
        to_frame = (moment.seconds_left - TOLERANCE) % pace + TOLERANCE
        self._repaint.start(ceil(min(to_frame, seconds_to_change(moment) + 0.002) * 1000))

    def _hush(self) -> None:
        """What the session waited for, or what there was to choose from, does not stand there as it goes on."""
        if self._asks:
            self.stage.clear_caption()

    def _show_spoken(self, utterance: Utterance) -> None:
        self.announcer.show_spoken(utterance.text)

    def _on_cue(self, cue: Cue) -> None:
        caption = self.stage.words.caption(cue)
        if cue.kind is CueKind.LEFT_OUT:
            self.tell(caption)
        elif caption and cue.kind not in ASIDE:
            self.announcer.show_cue(caption)
        elif cue.kind in (*ASIDE, CueKind.PAUSED, CueKind.HURTS, CueKind.RESTING, CueKind.RESTED):
            self.stage.clear_caption()
        if cue.kind in _FLASHING:
            self.stage.flash()

    def _on_unanswered(self, cue: Cue) -> None:
        if cue.kind in ASIDE:
            self.tell(self.stage.words.caption(cue))

    def _hold_awake(self, state: State) -> None:
        if state not in (*_GOING, State.WAITING, State.RESTING) or not self.isVisible():
            self._keep_awake.release()
        elif not self._keep_awake.hold() and not self._awake_failed:
            self._awake_failed = True
            self.banner.emit(self.tr("The screen may go dark: this computer does not allow it to be kept on."))

    def _let_go(self) -> None:
        self._repaint.stop()
        self._keep_awake.release()
        self._media_keys.close()
        self.floor_view.leave()

    def _unit(self) -> float:
        size = turned_size(self.size(), self.floor_view.degrees)
        if size.width() >= size.height():
            return min(size.width() / 1180, size.height() / 760)
        return min(size.width() / 768, size.height() / 1454)

    def _controls_height(self) -> int:
        """Below the stage, even while they are hidden: they cover nothing, and nothing moves when they appear."""
        width = turned_size(self.size(), self.floor_view.degrees).width()
        return ceil(self.controls.wanted_height(width, self._unit()))

    def _lay_out(self) -> None:
        degrees, unit = self.floor_view.degrees, self._unit()
        size = turned_size(self.size(), degrees)
        controls = self._controls_height()
        stage = QRectF(0, 0, size.width(), size.height() - controls)
        self.stage.turn(degrees)
        self.stage.setGeometry(turned_rect(stage, self.size(), degrees))
        self.controls.draw_at(unit, degrees)
        below = QRectF(0, size.height() - controls, size.width(), controls)
        self.controls.setGeometry(turned_rect(below, self.size(), degrees))
        self.controls.raise_()
        self._laid_out = controls
        for over in (self.question_card, self.help_sheet):
            over.draw_at(unit, degrees)
            over.setGeometry(self.stage.geometry())
