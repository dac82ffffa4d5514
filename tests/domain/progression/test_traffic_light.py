"""The rows of docs/progression.md's table, and which of them holds for one exercise and side."""

import pytest

from floorside.domain.check_in import CheckIn
from floorside.domain.exercise import Side
from floorside.domain.progression.traffic_light import Cause, Light, exercise_verdict, judge, session_verdict
from floorside.domain.session.record import Hurt, Legs, SetOutcome
from tests.domain.sessions import CandidateId, default_routine, session

PAIR = default_routine("supine-figure-four", "bridge")
FIGURE_FOUR, BRIDGE = "supine-figure-four", "bridge"
LEFT: CandidateId = (FIGURE_FOUR, Side.LEFT)
RIGHT: CandidateId = (FIGURE_FOUR, Side.RIGHT)

Answers = tuple[int | None, int | None, int | None, int | None]


@pytest.mark.parametrize(
    ("answers", "usual", "light", "cause"),
    [
        # red: Pd ≥ 6
        ((1, 6, 1, 1), 1, Light.RED, Cause.WORST),
        ((1, 6, None, None), None, Light.RED, Cause.WORST),
        ((1, 5, 1, 1), 1, Light.AMBER, Cause.WORST),
        # red: Pa ≥ 4 and > P0 + 2
        ((1, 3, 4, 1), 1, Light.RED, Cause.AFTER),
        ((2, 3, 4, 2), 2, Light.AMBER, Cause.AFTER),
        ((0, 3, 3, 0), 0, Light.AMBER, Cause.AFTER),
        ((None, 3, 9, 1), 1, Light.AMBER, Cause.MISSING),
        # red: Pm ≥ B + 2
        ((1, 3, 1, 3), 1, Light.RED, Cause.MORNING),
        ((1, 3, 1, 3), 1.5, Light.AMBER, Cause.MORNING),
        ((1, 3, 1, 2), 1, Light.AMBER, Cause.MORNING),
        ((None, 3, 1, 9), None, Light.AMBER, Cause.MISSING),
        # green: completed, Pd ≤ 3, Pa ≤ P0 + 1, Pm ≤ B
        ((1, 3, 2, 1), 1, Light.GREEN, Cause.COMFORTABLE),
        ((0, 0, 0, 0), 0, Light.GREEN, Cause.COMFORTABLE),
        ((3, 3, 4, 3), 3, Light.GREEN, Cause.COMFORTABLE),
        ((5, 3, 6, 5), 5, Light.GREEN, Cause.COMFORTABLE),
        # amber: anything missing
        ((1, 3, 2, None), 1, Light.AMBER, Cause.MISSING),
        ((1, 3, None, 1), 1, Light.AMBER, Cause.MISSING),
        ((1, None, 2, 1), 1, Light.AMBER, Cause.MISSING),
        ((None, 3, 2, 1), 1, Light.AMBER, Cause.MISSING),
        ((None, None, None, None), None, Light.AMBER, Cause.MISSING),
        # not scored: P0 ≥ 6
        ((6, 9, 9, 9), 1, Light.UNSCORED, Cause.SORE_START),
    ],
)
def test_each_row(answers: Answers, usual: float | None, light: Light, cause: Cause) -> None:
    before, worst, after, morning = answers
    told = CheckIn(before=before, worst=worst, after=after, morning=morning)
    verdict = judge(told, usual, completed=True)
    assert (verdict.light, verdict.cause) == (light, cause)


def test_what_was_not_completed_is_amber() -> None:
    verdict = judge(CheckIn(1, 1, 1, 1), 1, completed=False)
    assert (verdict.light, verdict.cause, verdict.is_told) == (Light.AMBER, Cause.NOT_COMPLETED, True)


def test_symptoms_further_down_the_leg_are_red() -> None:
    assert judge(CheckIn(legs=Legs.FURTHER), None, completed=True).cause is Cause.LEGS
    assert judge(CheckIn(legs=Legs.SAME), None, completed=True).light is Light.AMBER
    assert judge(CheckIn(), None, completed=True, spreading=True).cause is Cause.SPREADING


@pytest.mark.parametrize(("before", "may_rise"), [(0, True), (3, True), (4, False), (5, False)])
def test_green_from_four_or_five_means_no_rise(before: int, may_rise: bool) -> None:
    verdict = judge(CheckIn(before, 3, before, before), before, completed=True)
    assert verdict.light is Light.GREEN
    assert verdict.may_rise is may_rise


def test_the_verdict_names_what_it_was_held_against() -> None:
    verdict = judge(CheckIn(1, 3, 1, 4), 1.5, completed=True)
    assert (verdict.pain, verdict.usual) == (4, 1.5)


def test_what_was_not_told_is_known_as_such() -> None:
    assert not judge(CheckIn(1, 1, 1, None), 1, completed=True).is_told
    assert judge(CheckIn(1, 5, 1, None), 1, completed=True).is_told


def test_a_session_is_judged_as_a_whole() -> None:
    assert session_verdict(session(0, PAIR), 1).light is Light.GREEN
    short = session(0, PAIR, outcomes={RIGHT: SetOutcome.CUT_SHORT})
    assert session_verdict(short, 1).cause is Cause.NOT_COMPLETED
    spread = session(0, PAIR, hurts={RIGHT: Hurt.SPREADING})
    assert session_verdict(spread, 1).cause is Cause.SPREADING


def test_what_was_skipped_says_nothing() -> None:
    record = session(0, PAIR, outcomes={LEFT: SetOutcome.SKIPPED})
    assert exercise_verdict(record, *LEFT, 1) is None
    assert exercise_verdict(record, "butterfly", None, 1) is None
    right = exercise_verdict(record, *RIGHT, 1)
    assert right is not None
    assert right.light is Light.GREEN


def _causes(record_arguments: dict[str, object], answers: Answers) -> tuple[Cause, Cause, Cause]:
    """Of figure-four left and right, and bridge."""
    record = session(0, PAIR, answers, **record_arguments)  # type: ignore[arg-type]
    verdicts = [exercise_verdict(record, *candidate, 1) for candidate in (LEFT, RIGHT, (BRIDGE, None))]
    left, right, bridge = (verdict.cause for verdict in verdicts if verdict)
    return left, right, bridge


@pytest.mark.parametrize(
    ("arguments", "answers", "causes"),
    [
        # nobody is named: it may have been any
        ({}, (1, 6, 1, 1), (Cause.WORST, Cause.WORST, Cause.WORST)),
        # one is named: it alone; with 6 nothing is built on the others
        ({"worst_exercise": BRIDGE}, (1, 6, 1, 1), (Cause.ELSEWHERE, Cause.ELSEWHERE, Cause.WORST)),
        ({"worst_exercise": BRIDGE}, (1, 5, 1, 1), (Cause.COMFORTABLE, Cause.COMFORTABLE, Cause.WORST)),
        ({"worst_exercise": BRIDGE}, (1, None, 1, 1), (Cause.COMFORTABLE, Cause.COMFORTABLE, Cause.MISSING)),
        # both sides, unless one of them was stopped
        ({"worst_exercise": FIGURE_FOUR}, (1, 5, 1, 1), (Cause.WORST, Cause.WORST, Cause.COMFORTABLE)),
        (
            {"worst_exercise": FIGURE_FOUR, "outcomes": {RIGHT: SetOutcome.CUT_SHORT}},
            (1, 6, 1, 1),
            (Cause.ELSEWHERE, Cause.WORST, Cause.ELSEWHERE),
        ),
        (
            {"worst_exercise": FIGURE_FOUR, "hurts": {RIGHT: Hurt.SHARP}, "outcomes": {LEFT: SetOutcome.CUT_SHORT}},
            (1, 5, 1, 1),
            (Cause.NOT_COMPLETED, Cause.NOT_COMPLETED, Cause.COMFORTABLE),
        ),
        (
            {"worst_exercise": FIGURE_FOUR, "hurts": {RIGHT: Hurt.SHARP}, "outcomes": {LEFT: SetOutcome.CUT_SHORT}},
            (1, 6, 1, 1),
            (Cause.ELSEWHERE, Cause.WORST, Cause.ELSEWHERE),  # what hurt, before what was only cut short
        ),
        # the side that was named, whatever was stopped; of an exercise without sides it says nothing
        (
            {"worst_exercise": FIGURE_FOUR, "worst_side": Side.LEFT},
            (1, 5, 1, 1),
            (Cause.WORST, Cause.COMFORTABLE, Cause.COMFORTABLE),
        ),
        (
            {
                "worst_exercise": FIGURE_FOUR,
                "worst_side": Side.LEFT,
                "outcomes": {RIGHT: SetOutcome.CUT_SHORT},
            },
            (1, 6, 1, 1),
            (Cause.WORST, Cause.ELSEWHERE, Cause.ELSEWHERE),
        ),
        (
            {"worst_exercise": BRIDGE, "worst_side": Side.LEFT},
            (1, 5, 1, 1),
            (Cause.COMFORTABLE, Cause.COMFORTABLE, Cause.WORST),
        ),
        # spreading is red for that exercise and side; on the others nothing is built
        ({"hurts": {RIGHT: Hurt.SPREADING}}, (1, 1, 1, 1), (Cause.ELSEWHERE, Cause.SPREADING, Cause.ELSEWHERE)),
        # what belongs to the whole session is red for all of it
        ({"hurts": {RIGHT: Hurt.SPREADING}}, (1, 1, 1, 5), (Cause.MORNING, Cause.SPREADING, Cause.MORNING)),
        ({"worst_exercise": BRIDGE}, (1, 7, 5, 1), (Cause.AFTER, Cause.AFTER, Cause.WORST)),
        ({"worst_exercise": BRIDGE}, (7, 7, 5, 1), (Cause.SORE_START, Cause.SORE_START, Cause.SORE_START)),
        ({"legs": Legs.FURTHER}, (1, 1, 1, 1), (Cause.LEGS, Cause.LEGS, Cause.LEGS)),
    ],
)
def test_each_exercise_and_side_is_judged_by_itself(
    arguments: dict[str, object], answers: Answers, causes: tuple[Cause, Cause, Cause]
) -> None:
    assert _causes(arguments, answers) == causes
