"""A gentle start, about half after weeks away, and two steps back."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from floorside.domain.exercise import Amount, Dose, DoseKind, Posture
from floorside.domain.own_exercise import own_exercise
from floorside.domain.progression.attempts import reported_sessions
from floorside.domain.progression.dose_change import DoseChange, Why, apply_change
from floorside.domain.progression.whole_routine import (
    RoutineOffer,
    as_it_came,
    changes_of,
    first_dose,
    gentle_start,
    routine_offer,
)
from floorside.domain.routine import RestItem, Routine
from floorside.domain.session.plan import lay_out
from floorside.domain.session.record import SessionRecord
from floorside.domain.session.timing import Timing
from tests.domain.sessions import EXERCISES, ROUTINES, at, change, day, default_routine, session

USUAL = default_routine("bridge", "butterfly", "forearm-plank", "easy-breathing")


def offered(
    routine: Routine, records: Sequence[SessionRecord], today: int, changes: Sequence[DoseChange] = ()
) -> RoutineOffer | None:
    return routine_offer(reported_sessions(records), routine, EXERCISES, changes, day(today))


def taken_up(routine: Routine, offer: RoutineOffer | None, today: int) -> tuple[Routine, list[DoseChange]]:
    assert offer
    changes = changes_of(offer, at(today, 7), day(today))
    for one in changes:
        routine = apply_change(routine, one)
    return routine, list(changes)


def amounts(routine: Routine) -> list[tuple[int, float, int]]:
    return [(item.dose.left.reps, item.dose.left.hold_seconds, item.dose.sets) for item in routine.exercises]


@pytest.mark.parametrize("routine", ["full", "short", "chair"])
def test_a_gentle_start_has_no_count_above_five_and_nothing_more_than_before(routine: str) -> None:
    gentle, changes = taken_up(ROUTINES[routine], gentle_start(ROUTINES[routine], EXERCISES), 0)
    assert {one.why for one in changes} == {Why.START}
    assert all(item.dose.left.reps <= 5 for item in gentle.exercises)
    shorter, usual = (lay_out(each, EXERCISES, Timing()).seconds for each in (gentle, ROUTINES[routine]))
    assert shorter < 0.8 * usual


def test_an_own_exercise_starts_with_about_half() -> None:
    own = own_exercise("own-hug", Posture.SUPINE, DoseKind.REPS, default=Dose(Amount(10), Amount(10), tempo={}))
    routine = Routine("mine", "Mine", "", (replace(USUAL.exercises[0], exercise="own-hug", dose=own.default),))
    gentle, _ = taken_up(routine, gentle_start(routine, {"own-hug": own}), 0)
    assert gentle.exercises[0].dose.left.reps == 5


@pytest.mark.parametrize(("days", "is_gentle"), [(0, True), (13, True), (14, False)])
def test_for_two_weeks_of_a_gentle_start_an_added_exercise_begins_gently_too(days: int, is_gentle: bool) -> None:
    cobra, breathing = EXERCISES["low-cobra"], EXERCISES["easy-breathing"]
    _, changes = taken_up(USUAL, gentle_start(USUAL, EXERCISES), 0)
    dose = first_dose(cobra, changes, day(days))
    assert (dose.left.reps, dose.left.rung) == ((5, -2) if is_gentle else (cobra.default.left.reps, 0))
    assert first_dose(breathing, changes, day(days)) == breathing.default
    own = own_exercise("own-hug", Posture.SUPINE, DoseKind.REPS, default=Dose(Amount(10), Amount(10), tempo={}))
    assert first_dose(own, changes, day(days)) == own.default


def test_without_a_gentle_start_or_once_it_is_undone_an_added_exercise_has_the_usual_dose() -> None:
    cobra = EXERCISES["low-cobra"]
    _, changes = taken_up(USUAL, gentle_start(USUAL, EXERCISES), 0)
    others = [replace(changes[0], why=Why.BY_HAND), *(replace(one, undone=True) for one in changes)]
    assert first_dose(cobra, others, day(0)) == cobra.default


@pytest.mark.parametrize(("days", "is_gentle"), [(0, True), (13, True), (14, False)])
def test_for_two_weeks_of_a_gentle_start_a_routine_is_put_back_to_its_small_doses(days: int, is_gentle: bool) -> None:
    usual = replace(USUAL, items=(*USUAL.items, RestItem(20)))
    gentle, changes = taken_up(usual, gentle_start(usual, EXERCISES), 0)
    assert as_it_came(usual, EXERCISES, changes, day(days)) == (gentle if is_gentle else usual)
    for_sore_days = replace(usual, gentle=True)
    assert as_it_came(for_sore_days, EXERCISES, changes, day(days)) == for_sore_days
    assert as_it_came(usual, EXERCISES, [replace(one, undone=True) for one in changes], day(days)) == usual


@pytest.mark.parametrize(("days", "offers"), [(1, False), (21, False), (22, True), (42, True)])
def test_after_more_than_three_weeks_about_half_is_offered(days: int, offers: bool) -> None:
    offer = offered(USUAL, [session(0, USUAL)], days)
    assert (offer is not None) is offers
    if offer:
        assert (offer.why, offer.days_away) == (Why.AWAY, days)
        halved, changes = taken_up(USUAL, offer, days)
        assert amounts(halved) == [(5, 1, 1), (1, 15, 1), (1, 10, 2), (12, 0, 1)]
        assert "easy-breathing" not in {one.exercise for one in changes}


def test_a_session_elsewhere_is_not_away_and_nobody_new_is() -> None:
    elsewhere = session(20, default_routine("bridge", routine="other"))
    assert offered(USUAL, [session(0, USUAL), elsewhere], 30) is None
    assert offered(USUAL, [], 30) is None
    assert offered(ROUTINES["flare"], [session(0, USUAL)], 60) is None


def test_a_gentle_day_does_not_end_weeks_away() -> None:
    records = [session(0, USUAL), *(session(number, ROUTINES["flare"]) for number in (10, 20, 30))]
    offer = routine_offer(reported_sessions(records), USUAL, EXERCISES, (), day(31), {"flare"})
    assert offer is not None
    assert (offer.why, offer.days_away) == (Why.AWAY, 31)


def test_about_half_is_offered_once_for_one_time_away() -> None:
    halved, changes = taken_up(USUAL, offered(USUAL, [session(0, USUAL)], 42), 42)
    assert offered(halved, [session(0, USUAL)], 43, changes) is None
    undone = [replace(one, undone=True) for one in changes]
    assert offered(USUAL, [session(0, USUAL)], 43, undone) is not None


def test_no_offer_where_nothing_would_be_less() -> None:
    calm = default_routine("easy-breathing")
    assert offered(calm, [session(0, calm)], 60) is None


def way_back(*told: tuple[int | None, int | None, int | None, int | None]) -> list[list[tuple[int, float, int]]]:
    """How the routine stands after each session of the weeks after a time away; one every second day."""
    first = session(0, USUAL)
    routine, changes = taken_up(USUAL, offered(USUAL, [first], 42), 42)
    records, stands = [first], []
    for number, answers in enumerate(told):
        today = 42 + 2 * number
        offer = offered(routine, records, today, changes) if number else None
        if offer:
            assert offer.why is Why.BACK
            routine, made = taken_up(routine, offer, today)
            changes += made
        records.append(session(today, routine, answers))
        stands.append(amounts(routine)[:3])
    return stands


def test_within_two_weeks_it_is_back_in_two_steps() -> None:
    stands = way_back(*[(1, 1, 1, 1)] * 7)
    half, between, whole = (
        [(5, 1, 1), (1, 15, 1), (1, 10, 2)],
        [(7, 1, 1), (1, 20, 1), (1, 10, 2)],
        [(10, 1, 1), (1, 30, 1), (1, 10, 3)],
    )
    assert stands == [half, half, between, between, whole, whole, whole]


def test_who_answers_nothing_comes_back_too() -> None:
    assert way_back(*[(None, None, None, None)] * 5)[-1][0] == (10, 1, 1)


@pytest.mark.parametrize("told", [(1, 5, 1, 1), (1, 7, 1, 1), (6, 6, 6, 6)])
def test_no_step_back_while_sessions_are_too_much(told: tuple[int, int, int, int]) -> None:
    assert way_back(*[told] * 6)[-1] == [(5, 1, 1), (1, 15, 1), (1, 10, 2)]


def test_what_went_down_meanwhile_stays_and_after_four_weeks_the_usual_rules_lead_on() -> None:
    first = session(0, USUAL)
    routine, changes = taken_up(USUAL, offered(USUAL, [first], 42), 42)
    records = [first, *(session(n, routine) for n in (43, 45))]
    dose = routine.exercises[0].dose
    less = replace(dose, left=Amount(4, 1), right=Amount(4, 1))
    lowered = change(44, "bridge", dose, less, why=Why.DOWN)
    offer = offered(apply_change(routine, lowered), records, 47, [*changes, lowered])
    assert offer
    assert "bridge" not in {exercise for exercise, _, _ in offer.doses}
    later = [first, *(session(n, routine) for n in (60, 65))]
    assert offered(routine, later, 71, changes) is None
    assert offered(routine, later, 69, changes) is not None
