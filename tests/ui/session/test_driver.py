"""The driver: it takes the time, and gives cues, records and tones, whatever the computer does meanwhile."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from floorside.domain.session.cues import TONES, Cue
from floorside.domain.session.engine import Engine
from floorside.domain.session.plan import Plan, StepKind
from floorside.domain.session.record import SetRecord
from floorside.domain.session.run_state import State
from floorside.domain.speech.guide import Guide
from floorside.domain.speech.phrases import Utterance, VoiceLevel, estimate_seconds
from floorside.domain.speech.script import PAUSE_SECONDS, fit_to_speech, utterances
from floorside.ui.session.driver import HEARTBEAT_SECONDS, HORIZON_SECONDS, SessionDriver
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


@pytest.fixture
def followed(qtbot: QtBot) -> Iterator[Followed]:
    session = Followed()
    yield session
    session.driver.deleteLater()


def test_a_whole_session_says_and_plays_each_cue_once_and_at_its_time(followed: Followed) -> None:
    followed.go_on(121)
    engine = Engine(STRETCH_AND_LIFT)
    events = engine.start(0) + engine.advance(120)
    cues = [event for event in events if isinstance(event, Cue)]
    assert followed.cues == [(cue.at, cue.kind) for cue in cues]
    assert followed.tones.heard() == [(cue.at, TONES[cue.kind]) for cue in cues if cue.kind in TONES]
    assert [record.position for record in followed.sets] == [1, 3, 5]
    assert followed.signs == ["ended"]
    assert len(followed.said) > 5


def test_each_phrase_comes_before_it_is_said_so_that_it_can_be_placed_ahead(followed: Followed) -> None:
    came = followed.came
    followed.go_on(130)
    assert [text for _, text, _ in came] == [text for _, text in followed.said]
    assert all(0 <= at - now <= HORIZON_SECONDS for at, _, now in came)
    ahead = [text for at, text, now in came if at - now >= 1]
    assert "Halfway." in ahead


def test_what_still_applies_comes_again_after_a_command_that_leaves_the_voice(followed: Followed) -> None:
    followed.go_on(2)
    waiting = [text for at, text, _ in followed.came if at > 2]
    followed.came.clear()
    followed.driver.add_seconds(10)
    assert [text for _, text, _ in followed.came] == waiting
    assert waiting


def test_a_voice_that_speaks_faster_than_estimated_is_followed_sooner(followed: Followed) -> None:
    followed.go_on(0.5)
    followed.came.clear()
    (_, first), until = followed.said[-1], 0.5 + estimate_seconds(followed.said[-1][1])
    followed.clock.now = 1000 + until + 0.1  # 0.3 s after the last sound
    followed.driver.go_on_sooner()
    followed.go_on(10)
    assert followed.said[1][0] == pytest.approx(until - 0.2 + PAUSE_SECONDS), first
    said = [text for _, text in followed.said]
    assert len(said) == len(set(zip(said, [round(at, 1) for at, _ in followed.said], strict=True)))


def test_other_texts_are_told_when_the_level_changes(followed: Followed, qtbot: QtBot) -> None:
    assert "Do this first." not in followed.driver.texts()
    with qtbot.waitSignal(followed.driver.script_changed, timeout=60_000):
        followed.driver.set_guide(guide(VoiceLevel.EVERYTHING))
    assert "Do this first." in followed.driver.texts()


def test_a_pause_hushes_and_is_answered_and_going_on_says_what_is_left(followed: Followed) -> None:
    hushed: list[bool] = []
    followed.driver.hushed.connect(lambda: hushed.append(True))
    followed.go_on(30)
    followed.said.clear()
    followed.driver.pause_or_resume()
    assert hushed == [True]
    followed.go_on(30)
    followed.driver.pause_or_resume()
    followed.go_on(20)
    assert [text for _, text in followed.said] == ["Paused.", "Go on.", "Halfway."]
    followed.driver.set_guide(guide(VoiceLevel.TONES))
    followed.said.clear()
    followed.go_on(60)
    assert followed.said == []


def test_less_speech_shortens_the_way_in_that_runs_and_those_to_come(followed: Followed) -> None:
    followed.go_on(4)
    followed.driver.set_guide(guide(VoiceLevel.EVERYTHING))
    assert followed.driver.moment().seconds == 24
    followed.driver.set_guide(replace(guide(VoiceLevel.EVERYTHING), opening=("Stop if it spreads.",) * 10))
    assert followed.driver.moment().seconds_left > 30
    followed.go_on(2)
    followed.driver.set_guide(guide(VoiceLevel.TONES))
    assert followed.driver.moment().seconds_left == 20
    assert followed.driver.plan == STRETCH_AND_LIFT


def test_more_speech_says_all_of_it_in_the_way_in_that_runs(followed: Followed) -> None:
    followed.go_on(10)
    followed.said.clear()
    followed.driver.set_guide(guide(VoiceLevel.EVERYTHING))
    followed.go_on(followed.driver.moment().seconds_left)
    texts = [text for _, text in followed.said]
    assert texts[1:3] == ["Stretch.", "Left side."]
    assert "Then do that." in texts
    assert followed.driver.moment().step.kind is StepKind.WORK


@pytest.mark.parametrize("level", list(VoiceLevel))
def test_the_steps_stand_in_writing_at_every_level(followed: Followed, level: VoiceLevel) -> None:
    followed.driver.set_guide(guide(level))
    assert followed.driver.written_steps() == ("Do this first.", "Then do that.")
    followed.go_on(followed.driver.moment().seconds_left + 1)
    assert followed.driver.moment().step.kind is StepKind.WORK
    assert followed.driver.written_steps() == ()


def test_raised_to_all_that_can_be_said_the_ways_in_to_come_have_room_for_it(followed: Followed) -> None:
    full = guide(VoiceLevel.EVERYTHING)
    fitted = fit_to_speech(STRETCH_AND_LIFT, full)
    followed.go_on(25)
    running = followed.driver.moment()
    followed.driver.set_guide(full)
    assert followed.driver.moment().seconds == running.seconds
    followed.said.clear()
    followed.go_on(fitted.seconds)
    to_come = [index for index in range(running.index + 1, len(fitted.steps)) if index not in fitted.works]
    assert any(fitted.steps[index] != STRETCH_AND_LIFT.steps[index] for index in to_come)
    for index in to_come:
        step = fitted.steps[index]
        texts = [said.text for said in utterances(fitted, index, step.planned_seconds, step.reps, full)]
        assert texts
        assert set(texts) <= {text for _, text in followed.said}
    tones = [at for at, tone in followed.tones.heard() if tone == "finish"]
    assert tones == [20 + sum(step.planned_seconds for step in fitted.steps[1:])]


def test_what_was_placed_ahead_is_taken_back_when_the_person_pauses(followed: Followed) -> None:
    followed.go_on(17.5)
    followed.driver.pause_or_resume()
    followed.go_on(60)
    assert followed.tones.heard() == [(17, "tick")]
    assert followed.driver.moment().seconds_left == 2.5
    followed.driver.pause_or_resume()
    followed.go_on(3)
    assert followed.tones.heard() == [(17, "tick"), (78, "tick"), (79, "tick"), (80, "start")]


def test_a_key_that_comes_too_late_changes_nothing(followed: Followed) -> None:
    followed.go_on(121)
    for press in (followed.driver.pause_or_resume, followed.driver.next_step, followed.driver.hurts):
        press()
    assert followed.engine.state is State.FINISHED
    assert followed.signs == ["ended"]


def test_every_command_reaches_the_engine(followed: Followed) -> None:
    followed.driver.next_step()
    followed.go_on(10)
    followed.driver.add_seconds(10)
    assert followed.driver.moment().seconds_left == 33.5
    followed.driver.back()
    assert followed.driver.moment().index == 0
    followed.driver.hurts()
    assert followed.engine.state is State.HURT
    followed.driver.pause_or_resume()
    assert followed.driver.moment().state is State.RUNNING
    followed.driver.pause()
    assert followed.driver.moment().state is State.PAUSED
    followed.driver.stop()
    assert followed.driver.plan is STRETCH_AND_LIFT
    assert [record.outcome for record in followed.sets] == ["cut_short", "skipped", "skipped"]
    assert followed.signs == ["ended"]


@pytest.mark.parametrize("counts_sleep", [True, False], ids=["clock that sleeps on", "clock that stands still"])
@pytest.mark.parametrize("slept", [10, 8 * 3600])
def test_a_machine_that_slept_finds_the_session_paused_where_it_was(
    followed: Followed, counts_sleep: bool, slept: float
) -> None:
    followed.go_on(30)
    if counts_sleep:
        followed.clock.now += slept  # Windows
    else:
        followed.clock.asleep += slept  # Linux, macOS
    followed.driver.wake()
    assert followed.signs == ["slept"]
    moment = followed.driver.moment()
    assert (moment.state, moment.seconds_left, moment.active_seconds) == (State.PAUSED, 20, 30)
    assert followed.sets == []


@pytest.mark.parametrize("counts_sleep", [True, False], ids=["clock that sleeps on", "clock that stands still"])
def test_a_machine_that_slept_in_a_minutes_rest_asks_again_what_to_do(followed: Followed, counts_sleep: bool) -> None:
    followed.go_on(30)
    followed.driver.hurts()
    followed.driver.rest()
    followed.go_on(10)
    if counts_sleep:
        followed.clock.now += 45
    else:
        followed.clock.asleep += 45
    followed.driver.wake()
    assert followed.signs == ["slept"]
    assert followed.driver.moment().state is State.HURT
    followed.go_on(60)
    assert "That was a minute." not in " ".join(text for _, text in followed.said)


def test_once_work_has_begun_nobody_is_told_again_what_to_have_at_hand_or_how_to_get_down(qtbot: QtBot) -> None:
    opened = replace(guide(VoiceLevel.EVERYTHING), opening=("Stop if it spreads.",))
    followed = Followed(opened)
    followed.go_on(5)
    assert followed.said[0][1] == "Stop if it spreads."
    followed.go_on(30)
    followed.said.clear()
    followed.driver.hurts()
    followed.driver.go_on_smaller()
    followed.go_on(40)
    said = [text for _, text in followed.said]
    assert "Stretch." in said
    assert "Stop if it spreads." not in said
    assert not any(text.startswith("Kneel") for text in said)
    followed.driver.deleteLater()


def test_what_is_wanted_once_more_has_time_to_be_said_again(followed: Followed) -> None:
    followed.driver.set_guide(guide(VoiceLevel.AS_NEEDED))
    followed.go_on(14)
    followed.said.clear()
    followed.driver.set_guide(guide(VoiceLevel.EVERYTHING), repeat=True)
    followed.go_on(followed.driver.moment().seconds_left)
    texts = [text for _, text in followed.said]
    assert "Stretch." in texts
    assert "Then do that." in texts


@pytest.mark.parametrize("seconds", [3, 14, 30, 52])
def test_another_level_that_says_the_same_interrupts_nothing_and_says_nothing_twice(
    followed: Followed, seconds: float
) -> None:
    followed.driver.set_guide(guide(VoiceLevel.EVERYTHING))
    undisturbed = Followed(guide(VoiceLevel.AS_NEEDED))
    undisturbed.driver.set_guide(guide(VoiceLevel.EVERYTHING))
    hushed: list[bool] = []
    followed.go_on(seconds)
    followed.driver.hushed.connect(lambda: hushed.append(True))
    followed.driver.set_guide(guide(VoiceLevel.AS_NEEDED))
    followed.go_on(100)
    undisturbed.go_on(seconds + 100)
    assert not hushed
    assert followed.said == undisturbed.said
    assert followed.cues == undisturbed.cues
    undisturbed.driver.deleteLater()


def test_another_level_takes_none_of_the_seconds_that_were_added(followed: Followed) -> None:
    followed.driver.set_guide(guide(VoiceLevel.EVERYTHING))
    followed.driver.add_seconds(10)
    left = followed.driver.moment().seconds_left
    followed.driver.set_guide(guide(VoiceLevel.AS_NEEDED))
    assert followed.driver.moment().seconds_left == left


CAUTION = "Stop if it spreads."


@pytest.fixture
def cautioned(qtbot: QtBot) -> Iterator[Followed]:
    session = Followed(replace(guide(VoiceLevel.AS_NEEDED), opening=(CAUTION,)))
    yield session
    session.driver.deleteLater()


def change_to_tones_and_back(session: Followed) -> None:
    for level in (VoiceLevel.EVERYTHING, VoiceLevel.SHORT, VoiceLevel.TONES, VoiceLevel.AS_NEEDED):
        session.driver.set_guide(replace(guide(level), opening=(CAUTION,)))


def pause_and_go_on(session: Followed) -> None:
    session.driver.pause_or_resume()
    session.driver.pause_or_resume()


@pytest.mark.parametrize("interrupt", [change_to_tones_and_back, pause_and_go_on])
@pytest.mark.parametrize(("after", "said_again"), [(1, 1), (5, 0)])
def test_a_caution_is_said_again_only_if_it_was_not_heard_to_its_end(
    cautioned: Followed, interrupt: Callable[[Followed], None], after: float, said_again: int
) -> None:
    cautioned.go_on(after)
    cautioned.said.clear()
    interrupt(cautioned)
    cautioned.go_on(cautioned.driver.moment().seconds_left)
    texts = [text for _, text in cautioned.said]
    assert "Stretch." in texts
    assert texts.count(CAUTION) == said_again


def test_a_voice_that_was_not_ready_says_the_caution_then(cautioned: Followed) -> None:
    cautioned.go_on(5)
    cautioned.said.clear()
    cautioned.driver.say_again()
    cautioned.go_on(2)
    assert [text for _, text in cautioned.said] == [CAUTION]


def test_what_was_placed_ahead_is_not_heard_beside_what_is_said_again(cautioned: Followed) -> None:
    cautioned.go_on(3)
    placed = len(cautioned.came)
    hushed: list[None] = []
    cautioned.driver.hushed.connect(lambda: hushed.append(None))
    cautioned.driver.say_again()
    assert hushed
    assert [text for _, text, _ in cautioned.came[placed:]] == [CAUTION]


def test_less_speech_chosen_late_in_a_way_in_still_says_all_that_it_says(followed: Followed) -> None:
    followed.driver.set_guide(replace(guide(VoiceLevel.EVERYTHING), opening=("Stop if it spreads.",) * 10))
    followed.go_on(25)
    followed.said.clear()
    followed.driver.set_guide(guide(VoiceLevel.SHORT))
    left = followed.driver.moment().seconds_left
    followed.go_on(left)
    assert [text for _, text in followed.said][:2] == ["Go supine.", "Stretch, thirty seconds."]


def test_sleep_is_noticed_before_a_command_is_obeyed(followed: Followed) -> None:
    followed.go_on(30)
    followed.clock.now += 600
    followed.driver.next_step()
    assert followed.driver.moment().state is State.PAUSED
    assert followed.driver.moment().index == 1


@pytest.mark.parametrize("comes", ["the answer to a key", "the end of a phrase"])
def test_sleep_is_noticed_whatever_comes_first_after_it(followed: Followed, comes: str) -> None:
    followed.go_on(2)
    followed.driver.say_again()
    followed.go_on(1.5)
    followed.clock.asleep += 600
    followed.driver.tell("Tones off.") if comes == "the answer to a key" else followed.driver.go_on_sooner()
    followed.go_on(0.5)
    assert followed.signs == ["slept"]
    assert followed.driver.moment().state is State.PAUSED


def test_a_stall_of_two_seconds_loses_no_set_and_shows_no_stale_cue(followed: Followed) -> None:
    followed.go_on(49)
    followed.clock.now += 2
    followed.driver.wake()
    assert [record.position for record in followed.sets] == [1]
    assert (50, "change_side") not in followed.cues
    assert (50, "change_side") in followed.tones.heard(), "it was placed ahead"


def test_a_voice_that_was_not_ready_at_the_start_says_it_then(followed: Followed) -> None:
    followed.go_on(3)
    missed = [text for _, text in followed.said]
    followed.said.clear()
    followed.driver.say_again()
    followed.go_on(8)
    assert [text for _, text in followed.said][:2] == missed[:2]
    assert followed.said[0][0] == 3.5


def test_whoever_keeps_the_plan_is_told_of_each_that_holds_from_now_on(followed: Followed) -> None:
    plans: list[Plan] = []
    followed.driver.plan_changed.connect(plans.append)
    for level in (VoiceLevel.SHORT, VoiceLevel.SHORT, VoiceLevel.EVERYTHING):
        followed.driver.set_guide(guide(level))
    short = fit_to_speech(STRETCH_AND_LIFT, guide(VoiceLevel.SHORT))
    assert plans == [short, fit_to_speech(short, guide(VoiceLevel.EVERYTHING))], "a level that is there changes nothing"
    assert followed.engine.plan == plans[-1]


def answers_heard(session: Followed) -> list[float]:
    return [at for at, tone in session.tones.heard() if tone == "answer"]


def test_more_and_less_are_answered_with_a_word_where_the_voice_is_free(followed: Followed) -> None:
    followed.go_on(25)
    followed.said.clear()
    followed.driver.add_seconds(10)
    followed.go_on(2)
    followed.driver.add_seconds(-10)
    followed.go_on(2)
    assert followed.said == [(25, "Longer."), (27, "Shorter.")]
    assert tuple(kind for _, kind in followed.cues if kind in ("more", "less")) == ("more", "less")
    assert answers_heard(followed) == []


def test_less_than_what_is_possible_is_not_answered(followed: Followed) -> None:
    followed.go_on(49)
    followed.driver.add_seconds(-10)
    followed.said.clear()
    followed.driver.add_seconds(-10)
    assert (followed.said, [kind for _, kind in followed.cues][-1]) == ([], "less")


def test_an_answer_never_cuts_off_what_is_spoken(followed: Followed) -> None:
    followed.go_on(0.5)
    spoken = followed.said[:]
    assert spoken, "the name is being said"
    followed.driver.add_seconds(10)
    followed.driver.tell("Tones off.")
    followed.go_on(1)
    assert followed.said[: len(spoken)] == spoken
    assert not {"Longer.", "Tones off."} & {text for _, text in followed.said}
    assert {round(at, 3) for at in answers_heard(followed)} == {0.7}, "a moment later, for both"


def test_with_tones_only_every_command_is_answered_with_a_tone(qtbot: QtBot) -> None:
    silent = Followed(guide(VoiceLevel.TONES))
    silent.go_on(25)
    commands: tuple[Callable[[], None], ...] = (
        silent.driver.pause_or_resume,
        silent.driver.pause_or_resume,
        silent.driver.hurts,
        silent.driver.rest,
        silent.driver.pause_or_resume,
        lambda: silent.driver.add_seconds(10),
        lambda: silent.driver.tell(""),
    )
    for number, command in enumerate(commands, 1):
        command()
        silent.go_on(5)
        assert len(answers_heard(silent)) == number
    assert silent.said == []
    silent.driver.deleteLater()


def test_a_key_that_is_held_down_sounds_once(qtbot: QtBot) -> None:
    silent = Followed(guide(VoiceLevel.TONES))
    silent.go_on(25)
    for _ in range(5):
        silent.driver.add_seconds(10)
        silent.clock.now += 0.03
    silent.go_on(1)
    assert len(answers_heard(silent)) == 1
    silent.driver.deleteLater()


def test_another_level_is_said_where_the_voice_is_free(followed: Followed) -> None:
    followed.go_on(25)
    followed.said.clear()
    followed.driver.set_guide(guide(VoiceLevel.EVERYTHING))
    followed.driver.tell("Voice, everything.")
    assert [text for _, text in followed.said] == ["Voice, everything."]
