"""What is said in a rest and in a wait."""

from dataclasses import replace

from floorside.domain.exercise import Amount, Dose, Posture
from floorside.domain.routine import ExerciseItem, RestItem, Routine
from floorside.domain.session.plan import StepKind
from floorside.domain.session.timing import Timing
from floorside.domain.speech.before_work import TOLD_REST_SECONDS
from floorside.domain.speech.phrases import VoiceLevel
from floorside.domain.speech.script import (
    utterances,
)
from floorside.storage.files.shipped.speech_words import load_speech_words
from tests.domain.speech.spoken import ROUTINES, guide, one, plan_of, said_in, texts


def test_a_rest_between_two_sets_says_which_comes_and_on_which_side() -> None:
    twice = Dose(Amount(1, 30), Amount(1, 30), sets=2, rest_seconds=60)
    plan = plan_of(Routine("mine", "Mine", "", (ExerciseItem("supine-figure-four", twice),)), VoiceLevel.SHORT)
    rest = next(i for i, step in enumerate(plan.steps) if step.kind is StepKind.REST)
    assert texts(said_in(plan, rest, VoiceLevel.SHORT)) == [
        "Let go slowly.",
        "Rest for sixty seconds.",
        "Set two of two.",
        "Left ankle over the right thigh.",
        "Left side.",
    ]


def test_a_rest_that_nothing_follows_promises_nothing() -> None:
    butterfly = ExerciseItem("butterfly", Dose(Amount(1, 30), Amount(1, 30)))
    plan = plan_of(Routine("mine", "Mine", "", (butterfly, RestItem(90), butterfly)), VoiceLevel.SHORT)
    cut = replace(plan, steps=plan.steps[:3])
    assert texts(said_in(cut, 2, VoiceLevel.SHORT)) == [
        "Help your knees together with your hands.",
        f"Rest for {load_speech_words().time(plan.steps[2].planned_seconds)}.",
    ]


def test_a_rest_says_how_long_it_is_and_what_comes() -> None:
    butterfly = ExerciseItem("butterfly", Dose(Amount(1, 30), Amount(1, 30)))
    plan = plan_of(Routine("mine", "Mine", "", (butterfly, RestItem(90), butterfly)), VoiceLevel.SHORT)
    ready = plan.steps[3].planned_seconds
    assert plan.steps[2].planned_seconds == 90 - ready, "the way in after it counts into the rest"
    rest = f"Rest for {load_speech_words().time(90 - ready)}."
    assert texts(said_in(plan, 2, VoiceLevel.SHORT))[-2:] == [rest, "Then, Butterfly."]


def test_of_a_rest_that_is_nearly_all_way_in_its_few_other_seconds_are_not_told() -> None:
    butterfly = ExerciseItem("butterfly", Dose(Amount(1, 30), Amount(1, 30)))
    long = plan_of(Routine("mine", "Mine", "", (butterfly, RestItem(90), butterfly)), VoiceLevel.SHORT)
    wanted = long.steps[3].planned_seconds + TOLD_REST_SECONDS - 1
    plan = plan_of(Routine("mine", "Mine", "", (butterfly, RestItem(wanted), butterfly)), VoiceLevel.SHORT)
    assert plan.steps[2].planned_seconds == TOLD_REST_SECONDS - 1
    assert texts(said_in(plan, 2, VoiceLevel.SHORT)) == [
        "Help your knees together with your hands.",
        "Then, Butterfly.",
    ]


def test_a_wait_is_said_aloud() -> None:
    plan = plan_of(ROUTINES["short"], VoiceLevel.SHORT, Timing(wait_for_me=True))
    assert texts(said_in(plan, 1, VoiceLevel.SHORT)) == ["Take your time. Press Space when you are ready."]
    assert said_in(plan, 1, VoiceLevel.SHORT)[0].at == 0.5
    assert utterances(plan, 1, 0, 0, guide(VoiceLevel.SHORT), begin=4)[0].at == 4.5


def test_a_wait_that_is_reached_without_the_way_in_says_the_form_first() -> None:
    plan = plan_of(one("bridge", 2, 2, reps=10), VoiceLevel.SHORT, Timing(wait_for_me=True))
    wait = plan.steps[1]
    for rung, comes_from, said in (
        (-1, Posture.SUPINE, ["Lifting half as high."]),
        (0, Posture.SUPINE, []),
        (-1, None, []),
    ):
        steps = (plan.steps[0], replace(wait, rung=rung, comes_from=comes_from), *plan.steps[2:])
        there = texts(said_in(replace(plan, steps=steps), 1, VoiceLevel.SHORT))
        assert there == [*said, "Take your time. Press Space when you are ready."]


def test_where_a_band_goes_on_the_wait_says_so_and_not_where_it_is_on() -> None:
    items = (*one("bridge", 2, 2, reps=10).items, *one("hip-circles", 2, 2, reps=5).items)
    plan = plan_of(Routine("mine", "Mine", "", items), VoiceLevel.SHORT, Timing(wait_for_me=True))
    waits = [index for index, step in enumerate(plan.steps) if step.kind is StepKind.WAIT]
    assert [texts(said_in(plan, index, VoiceLevel.SHORT))[0] for index in waits] == [
        "Put the band on, in your own time. Press Space when it sits well.",
        "Take your time. Press Space when you are ready.",
    ]


def test_going_on_late_in_a_rest_tells_neither_to_let_go_nor_the_length_that_it_had() -> None:
    twice = Dose(Amount(1, 30), Amount(1, 30), sets=2, rest_seconds=60)
    plan = plan_of(Routine("mine", "Mine", "", (ExerciseItem("supine-figure-four", twice),)), VoiceLevel.SHORT)
    rest = next(i for i, step in enumerate(plan.steps) if step.kind is StepKind.REST)
    said = utterances(plan, rest, 60, 0, guide(VoiceLevel.SHORT), begin=38)
    assert texts(said) == ["Set two of two.", "Left ankle over the right thigh.", "Left side."]


def test_going_on_late_in_a_rest_between_exercises_says_what_follows() -> None:
    butterfly = ExerciseItem("butterfly", Dose(Amount(1, 30), Amount(1, 30)))
    plan = plan_of(
        Routine("mine", "Mine", "", (butterfly, RestItem(90), one("bridge", 5, 5).items[0])), VoiceLevel.SHORT
    )
    rest = next(i for i, step in enumerate(plan.steps) if step.kind is StepKind.REST)
    whole = texts(said_in(plan, rest, VoiceLevel.SHORT))
    assert any(text.startswith("Rest for") for text in whole)
    late = texts(utterances(plan, rest, plan.steps[rest].planned_seconds, 0, guide(VoiceLevel.SHORT), begin=40))
    assert late
    assert late == whole[-len(late) :]
    assert not any(text.startswith("Rest for") for text in late)
