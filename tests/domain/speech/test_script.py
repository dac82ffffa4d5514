import re
from itertools import pairwise

import pytest

from floorside.domain.routine import Routine
from floorside.domain.session.cues import TONES, Cue, CueKind, closing_cue, cues_of_step
from floorside.domain.session.plan import StepKind, lay_out
from floorside.domain.session.timing import Timing
from floorside.domain.speech.answers import answer
from floorside.domain.speech.clips import parts_of
from floorside.domain.speech.phrases import VoiceLevel
from floorside.domain.speech.script import (
    WEIGHTS,
    fit_to_speech,
    script_lines,
    texts_from,
    utterances,
)
from floorside.storage.files.shipped.speech_words import load_speech_words
from tests.domain.overlaps import first_overlap
from tests.domain.speech.spoken import (
    CATALOGUE,
    ROUTINES,
    every_level,
    every_routine,
    every_spoken_level,
    guide,
    plan_of,
    said_in,
    texts,
)


@every_routine
@every_level
def test_between_two_phrases_there_is_a_pause_that_one_hears(routine: Routine, level: VoiceLevel) -> None:
    plan = plan_of(routine, level)
    for index in range(len(plan.steps)):
        for before, after in pairwise(said_in(plan, index, level)):
            assert after.at - before.until >= 0.4 - 1e-9, (before.text, after.text)


@every_routine
@every_level
def test_no_two_phrases_overlap_and_none_runs_over_a_tone(routine: Routine, level: VoiceLevel) -> None:
    plan = plan_of(routine, level)
    starts = plan.starts
    for index, step in enumerate(plan.steps):
        spoken = said_in(plan, index, level)
        assert first_overlap(spoken) is None
        tones = [
            (cue.at, WEIGHTS[cue.kind])
            for cue in cues_of_step(plan, index, step.planned_seconds, step.reps)
            if cue.kind in TONES
        ]
        for utterance in spoken:
            waits = step.kind is StepKind.WAIT  # for the person: it has no end
            assert waits or utterance.until < step.planned_seconds, (routine.id, starts[index], utterance)
            assert not [
                at for at, weight in tones if weight >= utterance.weight and utterance.at < at < utterance.until
            ]


@every_routine
@every_spoken_level
def test_every_way_in_holds_all_that_is_to_be_said(routine: Routine, level: VoiceLevel) -> None:
    plan = plan_of(routine, level)
    for index, step in enumerate(plan.steps):
        longer = utterances(plan, index, step.planned_seconds + 60, step.reps, guide(level))
        if step.kind is not StepKind.WORK:
            said = texts(said_in(plan, index, level))
            # With a minute more only a reminder may be added.
            assert said == texts(longer)[: len(said)]
            assert len(longer) - len(said) <= 1


@every_routine
@every_spoken_level
def test_work_is_never_touched(routine: Routine, level: VoiceLevel) -> None:
    laid_out = lay_out(routine, CATALOGUE.exercises, Timing())
    fitted = fit_to_speech(laid_out, guide(level))
    for before, after in zip(laid_out.steps, fitted.steps, strict=True):
        assert after.planned_seconds >= before.planned_seconds
        if before.kind is StepKind.WORK:
            assert after == before
    assert fit_to_speech(fitted, guide(level)) == fitted


@every_routine
@every_spoken_level
def test_each_exercise_is_named_and_each_side_and_way_said_before_its_work(routine: Routine, level: VoiceLevel) -> None:
    plan = plan_of(routine, level)
    words = load_speech_words()
    for lead_in, work in pairwise(range(len(plan.steps))):
        step = plan.steps[work]
        if step.kind is not StepKind.WORK:
            continue
        if plan.steps[lead_in].kind is StepKind.WAIT:
            lead_in -= 1
        said = " ".join(texts(said_in(plan, lead_in, level)))
        assert step.exercise is not None
        if plan.steps[lead_in].kind is StepKind.GET_READY:
            assert re.search(rf"{CATALOGUE.texts[step.exercise].name}[.,]", said)
        if step.side and step.side is not plan.steps[lead_in - 1].side:
            assert words.side(step.side, step.exercise) in said or words.side(step.side) in said
        if step.direction:
            own = step.exercise if level is VoiceLevel.EVERYTHING else None
            assert words.direction(step.direction, own) in said
        assert "{" not in said


@every_routine
@every_spoken_level
def test_every_rep_is_counted(routine: Routine, level: VoiceLevel) -> None:
    plan = plan_of(routine, level)
    words = load_speech_words()
    for index in plan.works:
        step = plan.steps[index]
        if step.is_counted:
            said = " ".join(texts(said_in(plan, index, level)))
            numbers = [f"{words.number(rep).capitalize()}." for rep in range(2, step.reps)]
            assert all(number in said for number in [*numbers, words.phrases.last])


@every_routine
def test_tones_only_says_nothing_and_changes_no_length(routine: Routine) -> None:
    laid_out = lay_out(routine, CATALOGUE.exercises, Timing())
    assert plan_of(routine, VoiceLevel.TONES) == laid_out
    assert all(said_in(laid_out, index, VoiceLevel.TONES) == () for index in range(len(laid_out.steps)))
    assert answer(closing_cue(laid_out, len(laid_out.steps) - 1, 9.0), laid_out, guide(VoiceLevel.TONES)) is None


def test_the_script_can_be_read() -> None:
    lines = script_lines(plan_of(ROUTINES["flare"], VoiceLevel.SHORT), guide(VoiceLevel.SHORT))
    assert lines[:3] == [
        "0:00.0  get ready pelvic-tilt, 20 s",
        "  0:00.5  Lie on your back.",
        "  0:02.5  Pelvic tilt, five times, five seconds each.",
    ]
    assert lines[-1].endswith("That was the last one. Rest a moment.")
    whole = script_lines(plan_of(ROUTINES["flare"], VoiceLevel.EVERYTHING), guide(VoiceLevel.EVERYTHING))
    assert "That was the last one. Rest a moment. To get up, come over your side" in whole[-1]
    assert lines.count("") == len(plan_of(ROUTINES["flare"], VoiceLevel.SHORT).steps) - 1, "between two steps"
    silent = script_lines(plan_of(ROUTINES["flare"], VoiceLevel.TONES), guide(VoiceLevel.TONES))
    assert not [line for line in silent if line.startswith("  ")]


def test_somebody_on_hands_and_knees_is_not_told_to_come_onto_them() -> None:
    plan = plan_of(ROUTINES["short"], VoiceLevel.EVERYTHING)
    last = script_lines(plan, guide(VoiceLevel.EVERYTHING))[-1]
    assert "To get up, bring one foot forward" in last
    assert "onto hands and knees" not in last


def test_the_script_tells_the_time_in_minutes_and_seconds() -> None:
    plan = plan_of(ROUTINES["full"], VoiceLevel.SHORT)
    lines = [line for line in script_lines(plan, guide(VoiceLevel.SHORT)) if line[:1].isdigit()]
    starts = [int(minutes) * 60 + float(seconds) for minutes, seconds in (line.split()[0].split(":") for line in lines)]
    assert starts == pytest.approx(plan.starts, abs=0.051)
    assert starts[-1] > 600
    minutes, seconds = divmod(plan.seconds + 2, 60)
    assert script_lines(plan, guide(VoiceLevel.SHORT))[-1].startswith(f"  {minutes:.0f}:{seconds:04.1f}  ")


@every_routine
@every_spoken_level
def test_all_that_is_said_is_among_the_texts_that_may_be_said(routine: Routine, level: VoiceLevel) -> None:
    plan = plan_of(routine, level, Timing(wait_for_me=True))
    foreseen = list(texts_from(plan, 0, guide(level)))
    for index in range(len(plan.steps)):
        assert set(texts(said_in(plan, index, level))) <= set(foreseen)
    for kind in CueKind:
        said = answer(Cue(0.0, kind, 0), plan, guide(level))
        assert said is None or parts_of(said.text, foreseen), kind


def test_from_a_later_step_on_only_what_follows_may_be_said() -> None:
    plan, voice = plan_of(ROUTINES["full"], VoiceLevel.EVERYTHING), guide(VoiceLevel.EVERYTHING)
    later = set(texts_from(plan, 4, voice))
    assert "Let a small arch come under your lower back." not in later
    assert {voice.words.phrases.paused, *texts(said_in(plan, 4, VoiceLevel.EVERYTHING))} <= later


def test_with_tones_only_nothing_may_be_said() -> None:
    assert list(texts_from(plan_of(ROUTINES["full"], VoiceLevel.TONES), 0, guide(VoiceLevel.TONES))) == []
