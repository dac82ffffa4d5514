"""What the driver lets the voice say when its level changes, when it becomes ready late, and when it is faster."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from floorside.domain.session.plan import Plan, StepKind
from floorside.domain.speech.phrases import VoiceLevel, estimate_seconds
from floorside.domain.speech.script import PAUSE_SECONDS, fit_to_speech, utterances
from tests.domain.examples import STRETCH_AND_LIFT
from tests.domain.guides import guide
from tests.ui.session.followed import Followed


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


def test_a_voice_that_becomes_ready_after_it_hurts_says_what_can_be_done(followed: Followed) -> None:
    followed.go_on(25)
    followed.said.clear()
    followed.driver.hurts()
    followed.go_on(4)
    ((at, text),) = followed.said
    followed.driver.say_again()
    followed.go_on(2)
    assert followed.said == [(at, text), (at + 4, text)]
    followed.driver.pause_or_resume()
    followed.go_on(6)
    followed.said.clear()
    followed.driver.say_again()
    followed.go_on(2)
    assert text not in [said for _, said in followed.said]


def lead_in_texts(followed: Followed) -> list[str]:
    """Those of the present lead-in, from its beginning."""
    plan, moment = followed.driver.plan, followed.driver.moment()
    words = replace(guide(VoiceLevel.EVERYTHING), under_way=moment.index > 0)
    return [each.text for each in utterances(plan, moment.index, moment.step.planned_seconds, moment.reps, words)]


@pytest.mark.parametrize("goes_on", ["as it was", "smaller", "after staying paused"])
@pytest.mark.parametrize("in_change_of_side", [False, True])
def test_after_it_hurts_shortly_before_the_work_all_is_said_again(
    qtbot: QtBot, goes_on: str, in_change_of_side: bool
) -> None:
    followed = Followed(guide(VoiceLevel.EVERYTHING))
    followed.driver.set_guide(guide(VoiceLevel.EVERYTHING), repeat=True)
    if in_change_of_side:
        followed.go_on(followed.driver.moment().seconds + 31)
    assert (followed.driver.moment().step.kind is StepKind.CHANGE_SIDE) == in_change_of_side
    followed.driver.next_step()
    followed.go_on(1.5)
    index = followed.driver.moment().index
    assert followed.driver.moment().seconds_left == 2
    followed.driver.hurts()
    followed.go_on(30)
    if goes_on == "smaller":
        followed.driver.go_on_smaller()
    else:
        followed.driver.take_back_hurt() if goes_on == "after staying paused" else None
        followed.driver.pause_or_resume()
    followed.said.clear()
    expected = lead_in_texts(followed)
    assert followed.driver.moment().seconds_left >= followed.driver.moment().step.planned_seconds
    followed.go_on(followed.driver.moment().seconds_left - 0.5)
    assert followed.driver.moment().index == index
    texts = [text for _, text in followed.said]
    assert [text for text in expected if text not in texts] == []
    followed.driver.deleteLater()
