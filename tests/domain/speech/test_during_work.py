"""The phrases of a work step, and how late each of them may begin."""

from dataclasses import replace

import pytest

from floorside.domain.exercise import Phase
from floorside.domain.routine import ExerciseItem
from floorside.domain.session.cues import Cue, CueKind, cues_of_step
from floorside.domain.speech.during_work import hold_wishes, rep_wishes
from floorside.domain.speech.phrases import VoiceLevel, Weight, Wish
from tests.domain.examples import LIFT, plan_of, same
from tests.domain.guides import guide, text_of

FULL, SHORT = VoiceLevel.EVERYTHING, VoiceLevel.SHORT
HALFWAY = Wish(("Halfway.",), Weight.HALFWAY, 30.5, 31.5)
TEN_LEFT = Wish(("Ten seconds left.",), Weight.COUNT, 50, 50.5)


def in_a_hold(level: VoiceLevel, breathing: str = "Let it flow. Do not hold it. Long out.") -> list[Wish]:
    plan = plan_of(ExerciseItem("plank", same(1, 60)))
    text = replace(text_of("Plank"), breathing=breathing)
    led = replace(guide(level), texts={"plank": text})
    return list(hold_wishes(plan, 1, cues_of_step(plan, 1, 60, 1), led))


def counted(exercise: str, reps: int, hold: float, tempo: dict[Phase, float], level: VoiceLevel) -> list[Wish]:
    plan = plan_of(ExerciseItem(exercise, same(reps, hold, tempo=tempo)))
    work = plan.steps[1]
    return list(rep_wishes(plan, 1, cues_of_step(plan, 1, work.planned_seconds, reps), guide(level)))


def texts(wishes: list[Wish]) -> list[str]:
    return [wish.texts[0] for wish in wishes]


def test_halfway_waits_a_second_for_room_and_ten_seconds_only_half_of_one() -> None:
    assert in_a_hold(SHORT) == [HALFWAY, TEN_LEFT]


def test_how_to_breathe_comes_first_in_full_or_in_its_first_sentence() -> None:
    whole = ("Let it flow. Do not hold it. Long out.", "Let it flow.")
    assert in_a_hold(FULL) == [Wish(whole, Weight.HINT, 1.5, 4), HALFWAY, TEN_LEFT]


def test_how_to_breathe_in_a_single_sentence_has_no_shorter_version() -> None:
    assert in_a_hold(FULL, "Let it flow.")[0].texts == ("Let it flow.", "Let it flow.")


def test_other_cues_of_a_hold_have_their_tone_and_no_word() -> None:
    plan = plan_of(ExerciseItem("plank", same(1, 60)))
    assert list(hold_wishes(plan, 1, [Cue(57, CueKind.COUNT, 1, 3)], guide(FULL))) == []


def test_two_reps_are_guided_through_their_phases_and_the_rest_is_counted() -> None:
    count, hint = Weight.COUNT, Weight.HINT
    assert counted("lift", 3, 8, LIFT, FULL) == [
        Wish(("Up.",), count, 0.25, 0.6),
        Wish(("Hold.",), count, 2, 2.4),
        Wish(("Keep breathing.",), hint, 5, 6),  # up to the middle of a long hold
        Wish(("Down.",), count, 10.25, 10.65),
        Wish(("Two. Up.", "Two."), count, 13.25, 13.6),
        Wish(("Hold.",), count, 15, 15.4),
        Wish(("Keep breathing.",), hint, 18, 19),
        Wish(("Down.",), count, 23.25, 23.65),
        Wish(("Last one.",), count, 26.25, 26.6),
    ]


def test_only_a_longer_rest_and_a_longer_hold_are_spoken_of() -> None:
    assert texts(counted("lift", 2, 7.5, {**LIFT, Phase.REST: 1.5}, SHORT)) == [
        "Up.",
        "Hold.",
        "Down.",
        "Rest.",
        "Last one.",
    ]


@pytest.mark.parametrize(
    ("reps", "said"), [(1, ["One."]), (2, ["One.", "Last one."]), (3, ["One.", "Two.", "Last one."])]
)
def test_circles_are_only_counted(reps: int, said: list[str]) -> None:
    assert texts(counted("circle", reps, 0, {Phase.CIRCLE: 4.0}, FULL)) == said


@pytest.mark.parametrize(("level", "outs"), [(FULL, 4), (SHORT, 1)])
def test_each_breath_is_led_in_full_and_only_the_first_in_short(level: VoiceLevel, outs: int) -> None:
    said = texts(counted("breathe", 4, 0, {Phase.IN: 4.0, Phase.OUT: 6.0}, level))
    assert said.count("Out.") == outs
