"""A way in is as long as all that is said in it needs."""

from dataclasses import replace
from math import ceil

import pytest

from floorside.domain.exercise import Amount, Dose
from floorside.domain.routine import ExerciseItem, RestItem, Routine
from floorside.domain.session.engine import Engine
from floorside.domain.session.plan import Plan, StepKind, lay_out, work_before
from floorside.domain.session.timing import Timing
from floorside.domain.speech.before_work import brief_side, release_of
from floorside.domain.speech.phrases import GAP_SECONDS, VoiceLevel
from floorside.domain.speech.script import (
    AFTER_CLOSING_SECONDS,
    fit_before_start,
    fit_to_speech,
    utterances,
)
from tests.domain.speech.spoken import (
    CATALOGUE,
    FIGURE_FOUR,
    ROUTINES,
    SPOKEN,
    every_routine,
    guide,
    one,
    plan_of,
    said_in,
    texts,
)


def test_going_on_late_in_a_way_in_says_name_and_side() -> None:
    plan = plan_of(one("supine-figure-four", 0, 0, hold=30), VoiceLevel.EVERYTHING)
    seconds = plan.steps[0].planned_seconds
    spoken = utterances(plan, 0, seconds, 0, guide(VoiceLevel.EVERYTHING), begin=seconds - 9)
    assert texts(spoken)[:2] == ["Supine figure-four.", "Left side."]
    assert spoken[0].at == seconds - 8.5
    assert utterances(plan, 0, seconds, 0, guide(VoiceLevel.EVERYTHING), begin=seconds - 3.5) == ()


def test_a_way_in_that_was_not_made_to_fit_says_the_weightiest() -> None:
    laid_out = lay_out(ROUTINES["short"], CATALOGUE.exercises, Timing())
    bridge = next(i for i, s in enumerate(laid_out.steps) if s.kind is StepKind.GET_READY and s.exercise == "bridge")
    roomy = replace(laid_out.steps[bridge], planned_seconds=8.0)
    plan = replace(laid_out, steps=(*laid_out.steps[:bridge], roomy, *laid_out.steps[bridge + 1 :]))
    said = texts(said_in(plan, bridge, VoiceLevel.EVERYTHING))
    assert said[-1] == "Bridge."


def test_a_tone_that_ends_a_work_is_heard_out_before_the_next_words() -> None:
    plan = plan_of(ROUTINES["short"], VoiceLevel.SHORT)
    assert said_in(plan, 2, VoiceLevel.SHORT)[0].at == AFTER_CLOSING_SECONDS


def fitted(routine: Routine, index: int, each: float, level: VoiceLevel = VoiceLevel.SHORT) -> float:
    """Seconds of a way in, with a voice that takes `each` seconds for everything."""
    laid_out = lay_out(routine, CATALOGUE.exercises, Timing())
    voice = replace(guide(level), seconds_of=lambda _: each, kit={})
    return fit_to_speech(laid_out, voice).steps[index].planned_seconds


@pytest.mark.parametrize(
    ("each", "seconds"),
    [
        # The beginning, nine phrases with pauses, perhaps a gap and the side again, settling, room, the count-in.
        (10, 0.5 + 90 + 8 * 0.7 + (0.3 + 10) + 1.5 + 0.25 + 3),
        (1, 0.5 + 9 + 8 * 0.7 + (0.3 + 1) + 1.5 + 0.25 + 3),
        (0.4, 0.5 + 3.6 + 8 * 0.7 + 1.5 + 0.25 + 3),  # the side was named a moment ago
    ],
)
def test_a_way_in_lasts_as_long_as_all_that_is_said_and_the_count_need(each: float, seconds: float) -> None:
    assert fitted(FIGURE_FOUR, 0, each, VoiceLevel.EVERYTHING) == max(20, ceil(seconds))


def test_where_no_side_is_taken_and_nothing_told_the_count_follows_at_once() -> None:
    assert fitted(one("bridge", 0, 0, reps=10), 0, 20) == ceil(0.5 + 40 + 0.7 + 0.25 + 3)


def test_a_change_of_side_that_ends_with_the_side_does_not_say_it_again() -> None:
    assert fitted(FIGURE_FOUR, 2, 10) == ceil(1.1 + 30 + 2 * 0.7 + 1.5 + 0.25 + 3)


def resting(seconds: float, each: float = 0, level: VoiceLevel = VoiceLevel.SHORT) -> Plan:
    """A rest between two exercises, with a voice that takes `each` seconds for everything, 0 for the usual one."""
    butterfly = ExerciseItem("butterfly", Dose(Amount(1, 30), Amount(1, 30)))
    routine = Routine("mine", "Mine", "", (butterfly, RestItem(seconds), butterfly))
    voice = guide(level)
    voice = replace(voice, seconds_of=lambda _: each) if each else voice
    return fit_before_start(lay_out(routine, CATALOGUE.exercises, Timing()), voice)


@pytest.mark.parametrize("seconds", [1, 8, 20, 60])
def test_a_rest_counts_into_the_way_in_after_it(seconds: float) -> None:
    alone = resting(1)
    assert [step.kind for step in alone.steps] == ["get_ready", "work", "get_ready", "work"]
    needed = alone.steps[2].planned_seconds
    assert resting(seconds).seconds == alone.seconds - needed + max(needed, seconds)


def test_a_way_in_that_took_a_whole_rest_is_never_shorter_than_it_when_less_is_said() -> None:
    plan = resting(8, each=3)
    assert [(step.kind, step.planned_seconds) for step in plan.steps[2:3]] == [("get_ready", 12)]
    assert fit_to_speech(plan, guide(VoiceLevel.TONES)).steps[2].planned_seconds == 8


def test_no_step_is_made_longer_than_three_minutes() -> None:
    assert fitted(FIGURE_FOUR, 2, 1000) == 180


def test_the_side_is_said_again_only_where_there_is_a_gap_before_it() -> None:
    plan = lay_out(FIGURE_FOUR, CATALOGUE.exercises, Timing())
    sides = {"default": guide(VoiceLevel.SHORT).words.sides["default"]}
    words = replace(guide(VoiceLevel.SHORT).words, sides=sides)
    voice = replace(guide(VoiceLevel.SHORT), words=words, seconds_of=lambda _: 9.0, kit={})  # the side until 28.9
    assert len(utterances(plan, 0, 50.4, 0, voice)) == 3
    spoken = utterances(plan, 0, 51.7, 0, voice)
    assert (spoken[3].text, round(spoken[3].at, 2)) == ("Left side.", 37.95)


def test_where_there_is_no_time_to_settle_the_pauses_between_phrases_are_shorter() -> None:
    plan = lay_out(FIGURE_FOUR, CATALOGUE.exercises, Timing())
    voice = replace(guide(VoiceLevel.SHORT), seconds_of=lambda _: 9.0, kit={})  # three phrases with pauses take 28.9 s
    roomy, tight = (utterances(plan, 0, seconds, 0, voice) for seconds in (28.9 + 1.5 + 0.25 + 3.1, 33))
    assert [round(said.at, 2) for said in roomy] == [0.5, 10.2, 19.9]
    assert [round(said.at, 2) for said in tight] == [0.5, 9.9, 19.3]


@every_routine
@pytest.mark.parametrize("level", SPOKEN)
def test_after_it_hurts_all_of_a_lead_in_is_said_again(routine: Routine, level: VoiceLevel) -> None:
    plan, words = plan_of(routine, level), guide(level)
    begins = GAP_SECONDS + words.seconds_of(words.words.phrases.resumed)
    for index, step in enumerate(plan.steps):
        if step.kind in (StepKind.WORK, StepKind.WAIT) or step.exercise is None:
            continue
        engine, at = Engine(plan, index), step.planned_seconds - 2
        engine.start(0)
        assert engine.moment(0).index == index
        engine.hurts(at)
        engine.resume(at)
        seconds = engine.moment(at).seconds
        again = texts(utterances(plan, index, seconds, step.reps, words, at + begins))
        before = work_before(plan, index)
        over = {release_of(before, words)} if before else set()
        assert set(texts(said_in(plan, index, level))) - over - {brief_side(step, words)} <= set(again)
