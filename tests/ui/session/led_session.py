"""A session that tests control: the real driver and the real page, with a clock that stands still."""

from collections.abc import Mapping

from msgspec.structs import replace
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from floorside.devices.keep_awake import KeepAwake
from floorside.devices.media.media_keys import MediaKeys
from floorside.domain.exercise import ExerciseText
from floorside.domain.session.engine import Engine
from floorside.domain.session.plan import Plan, StepKind, lay_out
from floorside.domain.session.run_state import State
from floorside.domain.session.timing import Timing
from floorside.domain.speech.script import fit_to_speech
from floorside.planning import make_guide
from floorside.storage.files.settings import Settings, VoiceLevel
from floorside.storage.files.shipped.catalogue import Catalogue, load_routines
from floorside.ui.kit.look.theme import Theme
from floorside.ui.session.driver import HEARTBEAT_SECONDS, SessionDriver
from floorside.ui.session.session_page import SessionPage
from tests.ui.hand_clock import HandClock, HeardTones


class Screen(KeepAwake):
    """Stands in for the system's screen saver; `allows` is whether it lets itself be held."""

    def __init__(self, allows: bool = True) -> None:
        super().__init__()
        self.allows = allows
        self.held = False

    def hold(self) -> bool:
        self.held = True
        return self.allows

    def release(self) -> None:
        self.held = False


class Headset(MediaKeys):
    """Stands in for a headset's buttons and display."""

    def __init__(self) -> None:
        super().__init__()
        self.is_open = False
        self.shown = ("", False)

    def open(self) -> bool:
        self.is_open = True
        return True

    def show(self, title: str, playing: bool) -> None:
        self.shown = (title, playing)

    def close(self) -> None:
        self.is_open = False


class LedSession:
    """A routine of the catalogue on its page; time is seconds since the start."""

    def __init__(
        self,
        theme: Theme,
        catalogue: Catalogue,
        routine: str,
        timing: Timing | None = None,
        texts: Mapping[str, ExerciseText] | None = None,
        voice_level: VoiceLevel = "tones",
    ) -> None:
        guide = make_guide(catalogue, Settings(voice_level=voice_level))
        laid_out = lay_out(load_routines(catalogue)[routine], catalogue.exercises, timing or Timing())
        self.plan: Plan = fit_to_speech(laid_out, guide)
        self.exercises = catalogue.exercises
        self.hand = HandClock()
        self.screen = Screen()
        self.headset = Headset()
        self.driver = SessionDriver(Engine(self.plan), guide, self.hand.clock(), HeardTones(self.hand))
        self.page = SessionPage(
            theme,
            self.driver,
            catalogue if texts is None else replace(catalogue, words=replace(catalogue.words, exercises=dict(texts))),
            self.screen,
            self.headset,
        )
        self.page.resize(1180, 760)

    def start(self) -> None:
        self.page.show()
        self.driver.start()

    def go_to(self, seconds: float) -> None:
        """Let time pass in the steps in which the driver's timer would wake it."""
        while self.hand.now < 1000 + seconds:
            self.hand.now = min(1000 + seconds, self.hand.now + HEARTBEAT_SECONDS)
            self.driver.wake()
        self.page.look()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(self.page, QKeyEvent(kind, key, modifier))

    def delete(self) -> None:
        self.page.hide()
        self.driver.deleteLater()
        self.page.deleteLater()
        self.headset.deleteLater()


def first_hold(session: LedSession) -> float:
    """When the figure-four's left side begins."""
    steps = session.plan.steps
    return session.plan.starts[next(i for i, s in enumerate(steps) if s.kind is StepKind.WORK and s.side)]


def state(session: LedSession) -> State:
    return session.driver.moment().state


def asked(session: LedSession) -> str:
    question = session.page.question_card.asked
    return question.situation if question else ""
