"""What holds for the voice and the tones of a session, whatever is pressed, and whatever the computer does."""

from collections.abc import Callable, Mapping
from itertools import pairwise

from hypothesis import example, given
from hypothesis import strategies as st

from floorside.domain.session.engine import Engine
from floorside.domain.session.plan import Plan
from floorside.domain.session.record import Hurt
from floorside.domain.session.run_state import State
from floorside.domain.speech.guide import Guide
from floorside.domain.speech.phrases import Utterance, VoiceLevel
from floorside.domain.speech.script import fit_before_start
from floorside.ui.session.driver import HEARTBEAT_SECONDS, SessionDriver
from tests.domain.examples import STRETCH_AND_LIFT
from tests.domain.guides import guide
from tests.domain.session.pressing import PLANS
from tests.ui.hand_clock import HandClock, HeardTones

LEVELS = (VoiceLevel.EVERYTHING, VoiceLevel.SHORT, VoiceLevel.TONES)


class Heard:
    """A session, and what is heard of it."""

    def __init__(self, plan: Plan, words: Guide) -> None:
        self.clock = HandClock()
        self.tones = HeardTones(self.clock)
        self.engine = Engine(fit_before_start(plan, words))
        self.driver = SessionDriver(self.engine, words, self.clock.clock(), self.tones)
        self.ends: list[State] = []
        self.overlapping: list[tuple[Utterance, Utterance]] = []
        self.untrue: list[tuple[str, float, float]] = []
        self._speaking: Utterance | None = None
        self.driver.spoken.connect(self._on_spoken)
        self.driver.hushed.connect(self._on_hushed)
        self.driver.ended.connect(lambda: self.ends.append(self.engine.state))
        self.driver.start()

    def _on_spoken(self, said: Utterance) -> None:
        if self._speaking is not None and self._speaking.until > said.at + 0.05:
            self.overlapping.append((self._speaking, said))
        self._speaking = said
        moment = self.driver.moment()
        left, gone = moment.seconds_left, moment.elapsed
        told = {"Halfway.": abs(left - gone), "Ten seconds left.": abs(left - 10)}.get(said.text, 0.0)
        if told > 2:
            self.untrue.append((said.text, gone, left))

    def _on_hushed(self) -> None:
        self._speaking = None

    def wait(self, halves: int) -> None:
        for _ in range(halves):
            self.clock.now += HEARTBEAT_SECONDS
            self.driver.wake()

    def sleep(self) -> None:
        self.clock.asleep += 600

    def go_on_smaller(self) -> None:
        if self.engine.state is State.HURT:
            self.driver.go_on_smaller()

    def end_phrase(self) -> None:
        self._speaking = None
        self.driver.go_on_sooner()


PRESSES: Mapping[str, Callable[[Heard], object]] = {
    "space": lambda heard: heard.driver.pause_or_resume(),
    "next": lambda heard: heard.driver.next_step(),
    "back": lambda heard: heard.driver.back(),
    "more": lambda heard: heard.driver.add_seconds(10),
    "less": lambda heard: heard.driver.add_seconds(-10),
    "it hurts": lambda heard: heard.driver.hurts(),
    "sharp": lambda heard: heard.driver.say_why(Hurt.SHARP),
    "spreading": lambda heard: heard.driver.say_why(Hurt.SPREADING),
    "it does not": lambda heard: heard.driver.say_why(None),
    "smaller": Heard.go_on_smaller,
    "rest": lambda heard: heard.driver.rest(),
    "take back": lambda heard: heard.driver.take_back_hurt(),
    "everything": lambda heard: heard.driver.set_guide(guide(LEVELS[0])),
    "short": lambda heard: heard.driver.set_guide(guide(LEVELS[1])),
    "tones only": lambda heard: heard.driver.set_guide(guide(LEVELS[2])),
    "tell": lambda heard: heard.driver.tell("Tones on."),
    "sleep": Heard.sleep,
    "the voice is ready": lambda heard: heard.driver.say_again(),
    "the voice has ended": Heard.end_phrase,
}


@given(
    PLANS,
    st.sampled_from(LEVELS),
    st.lists(st.tuples(st.integers(0, 40), st.sampled_from(sorted(PRESSES))), max_size=16),
)
@example(STRETCH_AND_LIFT, VoiceLevel.SHORT, [(50, "more"), (6, "more")])  # in a hold, and again
@example(STRETCH_AND_LIFT, VoiceLevel.SHORT, [(76, "more"), (4, "more"), (4, "space"), (4, "space")])  # past its half
def test_what_is_heard_is_true_and_over_nothing_else_and_the_session_ends_once(
    qapp: object, plan: Plan, level: VoiceLevel, presses: list[tuple[int, str]]
) -> None:
    heard = Heard(plan, guide(level))
    for halves, press in presses:
        heard.wait(halves)
        PRESSES[press](heard)
    heard.wait(40)
    heard.driver.stop()
    heard.driver.deleteLater()
    assert (heard.overlapping, heard.untrue) == ([], [])
    own = [at for at, tone in heard.tones.heard() if tone != "answer"]
    assert all(later - earlier > 0.4 for earlier, later in pairwise(own))
    assert heard.ends == [heard.engine.state]
    assert [record.position for record in heard.engine.records] == list(heard.engine.plan.works)
