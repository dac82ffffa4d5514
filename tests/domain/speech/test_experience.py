"""When the voice leaves out the steps of an exercise, and when it says them again."""

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta

import pytest

from floorside.domain.exercise import Amount, Dose
from floorside.domain.routine import Routine
from floorside.domain.session.plan import Plan, StepKind, lay_out
from floorside.domain.session.timing import Timing
from floorside.domain.speech.experience import (
    DoneForm,
    Experience,
    experience_after,
    first_needed,
    known_forms,
)
from floorside.domain.speech.guide import Guide
from floorside.domain.speech.phrases import VoiceLevel
from floorside.domain.speech.script import fit_before_start, utterances
from tests.domain.speech.spoken import CATALOGUE, ROUTINES, guide

TODAY = date(2026, 3, 2)
FULL = ROUTINES["full"]


def bridge(session: int, days_ago: int, rung: int = 0, hurt: bool = False) -> DoneForm:
    return DoneForm(session, TODAY - timedelta(days=days_ago), "bridge", rung, hurt)


@pytest.mark.parametrize(
    ("done", "known"),
    [
        ([], set()),
        ([bridge(1, 2)], set()),
        ([bridge(1, 4), bridge(2, 2)], {0}),
        ([bridge(1, 0), bridge(2, 0)], {0}),  # twice on one day
        ([bridge(1, 42), bridge(2, 21)], {0}),
        ([bridge(1, 43), bridge(2, 21)], set()),  # three weeks and a day between them
        ([bridge(1, 24), bridge(2, 22)], set()),  # three weeks and a day since
        ([bridge(1, 9), bridge(2, 7), bridge(3, 2, rung=-1)], set()),  # another form
        ([bridge(1, 9), bridge(2, 7, rung=-1), bridge(3, 5), bridge(4, 3)], {0}),
        ([bridge(1, 9, rung=-1), bridge(1, 9), bridge(2, 7), bridge(2, 7, rung=-1)], {0, -1}),  # each side its own
        ([bridge(1, 9), bridge(2, 7), bridge(3, 5, hurt=True)], set()),
        ([bridge(1, 9), bridge(2, 7, hurt=True), bridge(3, 5)], set()),
        ([bridge(1, 9, hurt=True), bridge(2, 7), bridge(3, 5)], {0}),
        ([bridge(1, 4), bridge(2, 2), bridge(3, -1, rung=1)], {0}),  # of a wrong clock
    ],
)
def test_what_is_known(done: list[DoneForm], known: set[int]) -> None:
    assert known_forms(done, TODAY) == {("bridge", rung) for rung in known}


def test_each_exercise_is_known_for_itself() -> None:
    plank = [replace(bridge(session, days), exercise="forearm-plank") for session, days in ((2, 4), (3, 2))]
    assert known_forms([bridge(1, 6), bridge(2, 4, rung=1), *plank], TODAY) == {("forearm-plank", 0)}


def test_no_session_before_six_weeks_matters() -> None:
    done = [bridge(1, 42), bridge(2, 21)]
    assert first_needed(TODAY) == done[0].on


def script(routine: Routine, experience: Experience) -> tuple[Plan, Guide]:
    opening = CATALOGUE.words.stop_always if experience.newcomer else ()
    voice = replace(guide(VoiceLevel.AS_NEEDED), known=experience.known, opening=opening)
    return fit_before_start(lay_out(routine, CATALOGUE.exercises, Timing()), voice), voice


def said(plan: Plan, voice: Guide) -> list[str]:
    return [
        utterance.text
        for index, step in enumerate(plan.steps)
        for utterance in utterances(plan, index, step.planned_seconds, step.reps, voice)
    ]


@pytest.mark.parametrize("routine_id", ["full", "short", "flare", "chair"])
def test_new_is_told_as_everything_is_and_known_as_short_is(routine_id: str) -> None:
    routine = ROUTINES[routine_id]
    for sessions, level in ((1, VoiceLevel.EVERYTHING), (9, VoiceLevel.SHORT)):
        plan, voice = script(routine, replace(experience_after(routine, sessions), newcomer=False))
        same = fit_before_start(lay_out(routine, CATALOGUE.exercises, Timing()), guide(level))
        assert (plan, said(plan, voice)) == (same, said(same, guide(level)))


def test_on_the_tenth_day_four_fifths_of_the_full_routine_are_work() -> None:
    def share(sessions: int) -> float:
        plan, _ = script(FULL, experience_after(FULL, sessions))
        return sum(step.planned_seconds for step in plan.steps if step.kind is StepKind.WORK) / plan.seconds

    assert share(9) >= 0.8
    assert share(0) < 0.7


@pytest.mark.parametrize("routine_id", ["full", "short", "flare", "chair"])
def test_on_the_tenth_day_closed_eyes_still_hear_position_name_dose_and_side(routine_id: str) -> None:
    routine = ROUTINES[routine_id]
    plan, voice = script(routine, experience_after(routine, 9))
    places = {posture: text.partition(":")[0] for posture, text in voice.words.staying.items()}
    for index, step in enumerate(plan.steps):
        if step.kind is StepKind.GET_READY:
            assert step.exercise is not None
            exercise, name = CATALOGUE.exercises[step.exercise], CATALOGUE.texts[step.exercise].name
            heard = " ".join(u.text for u in utterances(plan, index, step.planned_seconds, 0, voice))
            assert voice.postures[exercise.posture] in heard or places[exercise.posture] in heard
            dose = heard.partition(f"{name}, ")[2].partition(".")[0]
            work = next(each for each in plan.steps[index:] if each.kind is StepKind.WORK)
            assert voice.words.number(work.reps if work.is_counted else work.hold_seconds) in dose
            assert step.side is None or voice.words.side(step.side, step.exercise) in heard


def test_after_thirty_sessions_no_step_was_told_more_often_than_the_rule_says() -> None:
    """Every other day, but for a month away after the tenth; the bridge in another form from the fifteenth on, and in
    the twentieth the butterfly hurts. Each step is told twice at first, twice after the break, and so on.
    """
    done: list[DoneForm] = []
    told: Counter[str] = Counter()
    for session in range(30):
        on = TODAY + timedelta(days=2 * session + (30 if session >= 10 else 0))
        rung = -1 if session >= 15 else 0
        items = tuple(
            replace(item, dose=Dose(Amount(10, 0, rung), Amount(10, 0, rung), tempo=item.dose.tempo))
            if item.exercise == "bridge"
            else item
            for item in FULL.exercises
        )
        plan, voice = script(replace(FULL, items=items), Experience(known_forms(done, on), newcomer=session < 3))
        told.update(set(said(plan, voice)))
        done += [
            DoneForm(session, on, item.exercise, item.dose.left.rung, session == 20 and item.exercise == "butterfly")
            for item in items
        ]
    words = CATALOGUE.texts
    assert {told[line] for line in CATALOGUE.words.stop_always} == {3}
    assert {told[step] for step in words["low-cobra"].steps} == {4}
    assert {told[step] for step in words["butterfly"].steps} == {6}
    usual, easier = words["bridge"].steps, words["bridge"].forms["half-height"].steps
    assert told["Lift your hips to a height that feels comfortable."] == 4
    assert told["Lift your hips half as high as usual."] == 2
    assert {told[step] for step in set(usual) & set(easier)} == {6}
    assert told["Roll over your side onto your front, in your own time."] == 4
    assert told["Now backward: behind you, out to the side, then forward."] == 4
