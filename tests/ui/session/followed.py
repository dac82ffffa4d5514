"""A session that a test leads by hand, without a page, and what it says, sounds and records."""

from floorside.domain.session.cues import Cue
from floorside.domain.session.engine import Engine
from floorside.domain.session.record import SetRecord
from floorside.domain.speech.guide import Guide
from floorside.domain.speech.phrases import Utterance, VoiceLevel
from floorside.ui.session.driver import HEARTBEAT_SECONDS, SessionDriver
from tests.domain.examples import STRETCH_AND_LIFT
from tests.domain.guides import guide
from tests.ui.hand_clock import HandClock, HeardTones


class Followed:
    """A session of 120 s that is led by hand; `cues` are (seconds from its start, kind)."""

    def __init__(self, words: Guide | None = None) -> None:
        self.clock = HandClock()
        self.tones = HeardTones(self.clock)
        self.engine = Engine(STRETCH_AND_LIFT)
        self.driver = SessionDriver(self.engine, words or guide(VoiceLevel.SHORT), self.clock.clock(), self.tones)
        self.said: list[tuple[float, str]] = []
        self.driver.spoken.connect(lambda utterance: self.said.append((utterance.at - 1000, utterance.text)))
        self.came: list[tuple[float, str, float]] = []
        self.driver.coming.connect(self._on_coming)
        self.cues: list[tuple[float, str]] = []
        self.sets: list[SetRecord] = []
        self.signs: list[str] = []
        self.driver.cue_fired.connect(self._on_cue)
        self.driver.set_recorded.connect(self.sets.append)
        self.driver.slept.connect(lambda: self.signs.append("slept"))
        self.driver.ended.connect(lambda: self.signs.append("ended"))
        self.driver.start()

    def _on_coming(self, said: Utterance) -> None:
        self.came.append((said.at - 1000, said.text, self.clock.now - 1000))

    def _on_cue(self, cue: Cue) -> None:
        self.cues.append((cue.at - 1000, str(cue.kind)))

    def go_on(self, seconds: float) -> None:
        """Let time pass in the steps in which the driver's timer would wake it."""
        for _ in range(round(seconds / HEARTBEAT_SECONDS)):
            self.clock.now += HEARTBEAT_SECONDS
            self.driver.wake()
