"""The rows of docs/progression.md's table, and which of them applies to one exercise and side."""

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
        # from a start of 6 or more red is looked for all the same, against what was there before
        ((6, 9, 9, 9), 1, Light.RED, Cause.WORST),
        ((6, 8, 6, 6), 2, Light.RED, Cause.WORST),
        ((6, 6, 9, 6), 2, Light.RED, Cause.AFTER),
        ((6, 6, 6, 8), 2, Light.RED, Cause.MORNING),
        ((7, None, None, 9), None, Light.RED, Cause.MORNING),
        # green: completed, Pd ≤ 3 or no more than P0 + 1, Pa ≤ P0 + 1, Pm ≤ B
        ((1, 3, 2, 1), 1, Light.GREEN, Cause.COMFORTABLE),
        ((0, 0, 0, 0), 0, Light.GREEN, Cause.COMFORTABLE),
        ((3, 3, 4, 3), 3, Light.GREEN, Cause.COMFORTABLE),
        # a pain of 4 or 5 that stays as it is
        ((5, 3, 6, 5), 5, Light.GREEN, Cause.STEADY),
        ((4, 4, 4, 4), 4, Light.GREEN, Cause.STEADY),
        ((4, 5, 5, 4), 4, Light.GREEN, Cause.STEADY),
        ((5, 5, 5, 5), 5, Light.GREEN, Cause.STEADY),
        ((3, 4, 3, 3), 3, Light.GREEN, Cause.STEADY),
        ((2, 4, 2, 2), 2, Light.AMBER, Cause.WORST),
        ((None, 4, 2, 2), 2, Light.AMBER, Cause.WORST),
        ((4, 6, 4, 4), 4, Light.RED, Cause.WORST),
        # amber: anything missing
        ((1, 3, 2, None), 1, Light.AMBER, Cause.MISSING),
        ((1, 3, None, 1), 1, Light.AMBER, Cause.MISSING),
        ((1, None, 2, 1), 1, Light.AMBER, Cause.MISSING),
        ((None, 3, 2, 1), 1, Light.AMBER, Cause.MISSING),
        ((None, None, None, None), None, Light.AMBER, Cause.MISSING),
        # not scored: P0 ≥ 6, and nothing clearly worse for it
        ((6, 6, 6, 6), 6, Light.UNSCORED, Cause.SORE_START),
        ((7, 8, 9, 8), 1, Light.UNSCORED, Cause.SORE_START),
        ((6, 1, 1, 1), 1, Light.UNSCORED, Cause.SORE_START),
    ],
)
def test_each_row(answers: Answers, usual: float | None, light: Light, cause: Cause) -> None:
    before, worst, after, morning = answers
    told = CheckIn(before=before, worst=worst, after=after, morning=morning)
    verdict = judge(told, usual, completed=True)
    assert (verdict.light, verdict.cause) == (light, cause)


def test_a_sore_start_tells_the_pain_that_it_began_with() -> None:
    verdict = judge(CheckIn(before=7, worst=8, after=7, morning=7), 1, completed=True)
    assert (verdict.before, verdict.pain, verdict.usual) == (7, 7, None)


def test_what_was_not_completed_is_amber() -> None:
    verdict = judge(CheckIn(1, 1, 1, 1), 1, completed=False)
    assert (verdict.light, verdict.cause) == (Light.AMBER, Cause.NOT_COMPLETED)


def test_time_that_ran_out_is_no_pain_and_a_set_that_hurt_is() -> None:
    cut_short = judge(CheckIn(1, 1, 1, 1), 1, completed=False)
    assert (cut_short.rests_on_answers, cut_short.was_too_much) == (False, False)
    hurt = judge(CheckIn(1, 1, 1, 1), 1, completed=False, hurt=True)
    assert (hurt.cause, hurt.rests_on_answers, hurt.was_too_much) == (Cause.HURT, True, True)
    assert judge(CheckIn(1, 5, 1, 1), 1, completed=False).cause is Cause.WORST


@pytest.mark.parametrize("legs", [Legs.FURTHER, Legs.NEW, Legs.BOTH, Legs.WEAKER])
@pytest.mark.parametrize("before", [None, 0, 6, 10])
def test_legs_that_are_worse_are_red_at_any_pain_before(legs: Legs, before: int | None) -> None:
    verdict = judge(CheckIn(before, 0, 0, 0, legs), None, completed=True)
    assert (verdict.light, verdict.cause) == (Light.RED, Cause.LEGS)


@pytest.mark.parametrize("before", [None, 0, 6, 10])
def test_what_spread_is_red_at_any_pain_before(before: int | None) -> None:
    verdict = judge(CheckIn(before), None, completed=True, spreading=True)
    assert (verdict.light, verdict.cause) == (Light.RED, Cause.SPREADING)


def test_legs_as_before_and_without_anything_say_nothing() -> None:
    for legs in (Legs.SAME, Legs.NONE, Legs.HIGHER):
        assert judge(CheckIn(1, 1, 1, 1, legs), 1, completed=True).cause is Cause.COMFORTABLE
    assert judge(CheckIn(legs=Legs.SAME), None, completed=True).cause is Cause.MISSING


def test_pain_that_rises_a_little_while_it_leaves_the_leg_lowers_nothing() -> None:
    leaving = judge(CheckIn(2, 5, 2, 2, Legs.HIGHER), 2, completed=True)
    assert (leaving.light, leaving.cause, leaving.was_too_much) == (Light.AMBER, Cause.CENTRALISING, False)
    assert judge(CheckIn(2, 6, 2, 2, Legs.HIGHER), 2, completed=True).light is Light.RED
    assert judge(CheckIn(2, 2, 2, 2, Legs.HIGHER), 2, completed=True, hurt=True).cause is Cause.HURT
    assert judge(CheckIn(2, 2, 2, None, Legs.HIGHER), 2, completed=True).cause is Cause.MISSING


def test_one_point_more_in_the_morning_holds_and_is_not_too_much() -> None:
    noise = judge(CheckIn(1, 1, 1, 2), 1, completed=True)
    assert (noise.light, noise.rests_on_answers, noise.was_too_much, noise.may_rise) == (
        Light.AMBER,
        True,
        False,
        False,
    )


@pytest.mark.parametrize(("before", "may_rise"), [(0, True), (3, True), (4, False), (5, False)])
def test_green_from_four_or_five_means_no_rise(before: int, may_rise: bool) -> None:
    verdict = judge(CheckIn(before, 3, before, before), before, completed=True)
    assert verdict.light is Light.GREEN
    assert verdict.may_rise is may_rise


def test_the_verdict_names_what_it_was_held_against() -> None:
    verdict = judge(CheckIn(1, 3, 1, 4), 1.5, completed=True)
    assert (verdict.pain, verdict.usual) == (4, 1.5)


def test_what_was_not_told_is_known_as_such() -> None:
    assert not judge(CheckIn(1, 1, 1, None), 1, completed=True).rests_on_answers
    assert judge(CheckIn(1, 5, 1, None), 1, completed=True).rests_on_answers


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


def test_pain_felt_on_the_side_of_which_nothing_was_done_came_with_the_other_one() -> None:
    skipped = {LEFT: SetOutcome.SKIPPED}
    record = session(0, PAIR, (1, 6, 1, 1), worst_exercise=FIGURE_FOUR, worst_side=Side.LEFT, outcomes=skipped)
    right, bridge = exercise_verdict(record, *RIGHT, 1), exercise_verdict(record, BRIDGE, None, 1)
    assert right is not None
    assert bridge is not None
    assert (right.light, right.cause, bridge.cause) == (Light.RED, Cause.WORST, Cause.ELSEWHERE)


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
            (Cause.NOT_COMPLETED, Cause.HURT, Cause.COMFORTABLE),
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
        # a bad hour or morning after is held against what was named, and against all where nothing was
        ({"hurts": {RIGHT: Hurt.SPREADING}}, (1, 1, 1, 5), (Cause.ELSEWHERE, Cause.SPREADING, Cause.ELSEWHERE)),
        ({"worst_exercise": BRIDGE}, (1, 7, 5, 1), (Cause.ELSEWHERE, Cause.ELSEWHERE, Cause.WORST)),
        ({"worst_exercise": BRIDGE}, (1, 5, 1, 5), (Cause.ELSEWHERE, Cause.ELSEWHERE, Cause.MORNING)),
        ({"worst_exercise": BRIDGE}, (1, 5, 5, 1), (Cause.ELSEWHERE, Cause.ELSEWHERE, Cause.AFTER)),
        ({}, (1, 3, 1, 5), (Cause.MORNING, Cause.MORNING, Cause.MORNING)),
        # what the legs said before is red for all of it
        (
            {"hurts": {RIGHT: Hurt.SPREADING}, "legs": Legs.FURTHER},
            (1, 1, 1, 1),
            (Cause.LEGS, Cause.SPREADING, Cause.LEGS),
        ),
        ({"worst_exercise": BRIDGE}, (7, 7, 5, 1), (Cause.SORE_START, Cause.SORE_START, Cause.SORE_START)),
        ({"worst_exercise": BRIDGE}, (7, 9, 5, 1), (Cause.SORE_START, Cause.SORE_START, Cause.WORST)),
        ({"hurts": {RIGHT: Hurt.SPREADING}}, (6, 1, 1, 1), (Cause.SORE_START, Cause.SPREADING, Cause.SORE_START)),
        ({"legs": Legs.FURTHER}, (1, 1, 1, 1), (Cause.LEGS, Cause.LEGS, Cause.LEGS)),
    ],
)
def test_each_exercise_and_side_is_judged_by_itself(
    arguments: dict[str, object], answers: Answers, causes: tuple[Cause, Cause, Cause]
) -> None:
    assert _causes(arguments, answers) == causes
