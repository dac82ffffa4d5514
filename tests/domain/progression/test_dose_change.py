"""Changes of doses by hand, within the range and one step beyond, and undoing each of them."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from floorside.domain.exercise import Amount, Dose, Exercise, Phase, Range, Side
from floorside.domain.progression.dose_change import (
    DoseChange,
    DoseMovedOn,
    Part,
    Why,
    accept,
    apply_change,
    in_force,
    limits_of,
    step_of,
    touches,
    undo_change,
    value_of,
    with_amount,
    with_one_step_beyond,
    with_tempo,
    with_value,
)
from floorside.domain.progression.suggestion import Kind, Reason, ReasonKey, Suggestion
from floorside.domain.routine import RestItem, dose_fault
from tests.domain.sessions import EXERCISES, at, change, day, default_routine, routine_of

FIGURE_FOUR, BRIDGE, TILT, PLANK = (
    EXERCISES[id_] for id_ in ("supine-figure-four", "bridge", "pelvic-tilt", "forearm-plank")
)
PARTS = list(Part)


@pytest.mark.parametrize(
    ("exercise", "part", "step"),
    [
        (FIGURE_FOUR, Part.HOLD, 5),
        (BRIDGE, Part.HOLD, 1),  # its range is narrow
        (BRIDGE, Part.REPS, 1),
        (BRIDGE, Part.SETS, 1),
        (BRIDGE, Part.REST, 5),
        (EXERCISES["hip-circles"], Part.HOLD, 1),
    ],
)
def test_steps(exercise: Exercise, part: Part, step: float) -> None:
    assert step_of(exercise, part) == step


@pytest.mark.parametrize(
    ("exercise", "part", "beyond", "limits"),
    [
        (FIGURE_FOUR, Part.HOLD, False, Range(5, 90)),
        (FIGURE_FOUR, Part.HOLD, True, Range(5, 95)),
        (FIGURE_FOUR, Part.REPS, True, None),
        (BRIDGE, Part.HOLD, True, Range(1, 6)),
        (BRIDGE, Part.SETS, True, Range(1, 4)),
        (BRIDGE, Part.REST, True, Range(0, 600)),
    ],
)
def test_limits(exercise: Exercise, part: Part, beyond: bool, limits: Range | None) -> None:
    assert limits_of(exercise, part, beyond=beyond) == limits


def test_one_side_is_set_without_the_other_and_both_without_a_side() -> None:
    dose = with_value(FIGURE_FOUR, FIGURE_FOUR.default, Part.HOLD, 35, Side.RIGHT)
    assert (dose.left.hold_seconds, dose.right.hold_seconds) == (30, 35)
    assert with_value(FIGURE_FOUR, dose, Part.HOLD, 40, Side.LEFT).left.hold_seconds == 40
    linked = with_value(FIGURE_FOUR, dose, Part.HOLD, 50)
    assert linked.left == linked.right == Amount(1, 50)


def test_what_has_no_sides_stays_alike() -> None:
    dose = with_value(BRIDGE, BRIDGE.default, Part.REPS, 12, Side.RIGHT)
    assert dose.left == dose.right == Amount(12, 1)


@pytest.mark.parametrize(
    ("part", "value", "beyond", "becomes"),
    [
        (Part.HOLD, 1000, False, 60),
        (Part.HOLD, 1000, True, 65),
        (Part.HOLD, 0, False, 5),
        (Part.HOLD, 0, True, 5),
        (Part.REPS, 0, False, 1),
        (Part.REPS, 99, False, 15),
        (Part.REPS, 7.4, False, 7),
        (Part.SETS, 9, False, 3),
        (Part.SETS, 9, True, 4),
        (Part.SETS, 0, True, 1),
        (Part.REST, 9999, True, 600),
        (Part.REST, 45, False, 45),
    ],
)
def test_values_are_kept_within_reach(part: Part, value: float, beyond: bool, becomes: float) -> None:
    assert value_of(with_value(TILT, TILT.default, part, value, beyond=beyond), part) == becomes


def test_a_dose_below_what_can_be_chosen_may_stay_there() -> None:
    from_a_file = Dose(Amount(1, 3), Amount(1, 4))
    assert with_value(FIGURE_FOUR, from_a_file, Part.HOLD, 8, Side.LEFT).left.hold_seconds == 8
    assert with_value(FIGURE_FOUR, from_a_file, Part.HOLD, 1, Side.LEFT).left.hold_seconds == 3


@pytest.mark.parametrize("exercise", EXERCISES.values(), ids=lambda exercise: exercise.id)
def test_anybody_may_do_as_little_as_one_rep_or_five_seconds(exercise: Exercise) -> None:
    for part, least in ((Part.REPS, 1), (Part.HOLD, 5), (Part.SETS, 1)):
        limits = limits_of(exercise, part)
        assert limits is None or limits.low <= least


def test_a_part_that_is_none_of_this_dose_changes_nothing() -> None:
    assert with_value(FIGURE_FOUR, FIGURE_FOUR.default, Part.REPS, 5) == FIGURE_FOUR.default


def test_tempo_stays_within_a_minute_and_a_rep_never_takes_no_time() -> None:
    assert with_tempo(BRIDGE, BRIDGE.default, Phase.UP, 3).tempo[Phase.UP] == 3
    assert with_tempo(BRIDGE, BRIDGE.default, Phase.UP, 99).tempo[Phase.UP] == 60
    assert with_tempo(BRIDGE, BRIDGE.default, Phase.UP, -1).tempo[Phase.UP] == 0
    circles = EXERCISES["hip-circles"]
    assert with_tempo(circles, circles.default, Phase.CIRCLE, 0) == circles.default


def test_a_range_ends_at_the_catalogues_top_unless_one_step_beyond_is_asked_for() -> None:
    assert limits_of(BRIDGE, Part.REPS) == Range(1, 15)
    beyond = [limits_of(BRIDGE, part, beyond=True) for part in (Part.REPS, Part.HOLD, Part.SETS)]
    wider = with_one_step_beyond(BRIDGE).range
    assert [wider.reps, wider.hold_seconds, wider.sets] == beyond
    assert wider.reps != BRIDGE.range.reps


@given(st.sampled_from(list(EXERCISES.values())), st.data())
def test_whatever_is_turned_the_dose_is_one_that_is_allowed(exercise: Exercise, data: st.DataObject) -> None:
    dose = exercise.default
    beyond = data.draw(st.booleans())
    for _ in range(data.draw(st.integers(1, 5))):
        part = data.draw(st.sampled_from(PARTS))
        value = data.draw(st.floats(-50, 700))
        side = data.draw(st.sampled_from([None, Side.LEFT, Side.RIGHT]))
        dose = with_value(exercise, dose, part, value, side, beyond=beyond)
    assert dose_fault(with_one_step_beyond(exercise) if beyond else exercise, dose) is None


# changes, applied and undone


def _longer(side: Side | None, seconds: float = 35) -> DoseChange:
    dose = FIGURE_FOUR.default
    return change(0, FIGURE_FOUR.id, dose, with_amount(dose, side, Amount(1, seconds)), side)


@pytest.mark.parametrize("side", [None, Side.LEFT, Side.RIGHT])
def test_a_change_is_made_and_unmade(side: Side | None) -> None:
    routine = replace(
        default_routine("bridge", FIGURE_FOUR.id), items=(RestItem(5), *default_routine("bridge", FIGURE_FOUR.id).items)
    )
    changed = apply_change(routine, _longer(side))
    assert changed.exercises[1].dose == _longer(side).after
    assert changed.exercises[0] == routine.exercises[0]
    assert undo_change(changed, _longer(side)) == routine


def test_undoing_one_side_leaves_a_later_change_of_the_other() -> None:
    left, right = _longer(Side.LEFT), _longer(Side.RIGHT, 50)
    both = apply_change(apply_change(default_routine(FIGURE_FOUR.id), left), right)
    dose = undo_change(both, left).exercises[0].dose
    assert (dose.left.hold_seconds, dose.right.hold_seconds) == (30, 50)


def test_what_has_moved_on_is_neither_changed_nor_undone() -> None:
    routine = default_routine(FIGURE_FOUR.id)
    with pytest.raises(DoseMovedOn, match=FIGURE_FOUR.id):
        undo_change(routine, _longer(Side.LEFT))
    with pytest.raises(DoseMovedOn):
        apply_change(apply_change(routine, _longer(Side.LEFT)), _longer(Side.LEFT))


def _suggestion(side: Side | None, kind: Kind = Kind.UP) -> Suggestion:
    reason = Reason(ReasonKey.TWO_GREENS, day(0))
    return Suggestion("mine", FIGURE_FOUR.id, side, kind, Amount(1, 30), Amount(1, 35), reason, ("a", "b"))


@pytest.mark.parametrize("kind", sorted(set(Kind) - {Kind.ADVICE}))
def test_accepting_a_suggestion_gives_the_change_with_its_why(kind: Kind) -> None:
    routine = default_routine("bridge", FIGURE_FOUR.id)
    accepted = accept(_suggestion(Side.RIGHT, kind), routine, at(3), day(3))
    assert (accepted.why, accepted.side, accepted.routine) == (Why(kind.value), Side.RIGHT, "mine")
    dose = apply_change(routine, accepted).exercises[1].dose
    assert (dose.left.hold_seconds, dose.right.hold_seconds) == (30, 35)


def test_a_suggestion_for_a_dose_that_is_another_now_is_not_accepted() -> None:
    routine = routine_of((FIGURE_FOUR.id, Dose(Amount(1, 60), Amount(1, 60))))
    with pytest.raises(DoseMovedOn):
        accept(_suggestion(Side.LEFT), routine, at(3), day(3))


def test_undone_changes_count_for_nothing_and_order_is_by_time() -> None:
    late, early, undone = _longer(None), replace(_longer(None), when=at(-5)), replace(_longer(None), undone=True)
    assert in_force([late, undone, early]) == (early, late)


def test_a_change_touches_the_sides_that_it_alters() -> None:
    assert touches(_longer(Side.LEFT), FIGURE_FOUR.id, Side.LEFT)
    assert not touches(_longer(Side.LEFT), FIGURE_FOUR.id, Side.RIGHT)
    assert not touches(_longer(Side.LEFT), "bridge", None)
    assert touches(_longer(None), FIGURE_FOUR.id, Side.RIGHT)
    more_sets = change(0, "forearm-plank", PLANK.default, replace(PLANK.default, sets=4))
    assert touches(more_sets, "forearm-plank", None)
    twice = change(0, FIGURE_FOUR.id, FIGURE_FOUR.default, replace(FIGURE_FOUR.default, sets=2))
    assert touches(twice, FIGURE_FOUR.id, Side.LEFT)
    assert touches(twice, FIGURE_FOUR.id, Side.RIGHT)
