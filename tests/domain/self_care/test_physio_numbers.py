"""What the page for a physiotherapist counts, and what it leaves out."""

from dataclasses import replace
from datetime import timedelta

import pytest

from floorside.domain.exercise import Condition, Side
from floorside.domain.progression.traffic_light import Cause
from floorside.domain.self_care.activities import Activity, Rating
from floorside.domain.self_care.physio_numbers import LEAD, MOST_STRETCHES, physio_report
from floorside.domain.self_care.physio_report import (
    HurtCourse,
    Pain,
    PainCourse,
    Period,
    Report,
    WalkCourse,
    WorstCourse,
)
from floorside.domain.self_care.questionnaire import roland_morris
from floorside.domain.session.record import Hurt, Legs, SessionRecord, SetOutcome
from tests.domain.sessions import EXERCISES, day, default_routine, routine_of, session, walk

FIGURE_FOUR = "supine-figure-four"
ROUTINE = default_routine(FIGURE_FOUR, "bridge")


def pain(report: Report, which: Pain) -> PainCourse:
    return next(each for each in report.pains if each.which is which)


def test_without_a_session_there_is_an_empty_report() -> None:
    report = physio_report([], None, day(9))
    assert (report.sessions, report.days, report.walks) == (0, 0, None)
    assert [report.exercises, report.hurts, report.reds, report.notes] == [()] * 4
    assert [each.average for each in report.pains] == [None] * 4


def test_a_day_with_two_sessions_and_a_walk_counts_once() -> None:
    twice = replace(session(0, ROUTINE), id="again")
    report = physio_report([session(0, ROUTINE), twice, walk(0), walk(8)], day(0), day(13))
    assert (report.sessions, report.days) == (2, 2)
    assert [stretch.days for stretch in report.stretches] == [1, 1]


def test_what_was_done_elsewhere_is_counted_and_said() -> None:
    told = replace(session(1, ROUTINE), elsewhere=True)
    assert physio_report([session(0, ROUTINE), told, walk(1)], day(0), day(13)).elsewhere == 1


@pytest.mark.parametrize(("week_begins", "stretches"), [(0, 2), (2, 1), (6, 2)])
def test_the_weeks_begin_as_the_person_is_used_to(week_begins: int, stretches: int) -> None:
    """From a Wednesday to the Tuesday after it."""
    first = day(2)
    assert first.weekday() == 2
    report = physio_report([session(2, ROUTINE)], first, first + timedelta(days=6), week_begins=week_begins)
    assert len(report.stretches) == stretches


def test_only_what_lies_in_the_period_counts() -> None:
    records = [replace(session(n, ROUTINE), note=f"note {n}") for n in (0, 10, 20, 30)]
    report = physio_report(records, day(10), day(20), [roland_morris(day(n), [1]) for n in (5, 15)])
    assert report.sessions == 2
    assert report.notes == ((day(10), "note 10"), (day(20), "note 20"))
    assert [each.on for each in report.roland_morris] == [day(15)]


def test_pain_is_averaged_over_the_first_and_the_last_four_weeks() -> None:
    records = [session(n, ROUTINE, (5 if n < 28 else 2 if n >= 56 else 9, 6, 3, 4)) for n in range(84)]
    report = physio_report(records, day(0), day(83))
    before = pain(report, Pain.BEFORE)
    assert (before.early, before.late) == (5, 2)
    assert before.average == pytest.approx((28 * 5 + 28 * 9 + 28 * 2) / 84)
    assert before.averages == (5,) * 4 + (9,) * 4 + (2,) * 4
    assert pain(report, Pain.WORST).average == 6


def test_a_short_period_has_one_average() -> None:
    before = pain(physio_report([session(0, ROUTINE), session(20, ROUTINE)], day(0), day(20)), Pain.BEFORE)
    assert (before.average, before.early, before.late) == (1, None, None)


def test_a_morning_is_an_answer_of_its_own_day_and_shared_by_the_sessions_before_it() -> None:
    twice = [session(0, ROUTINE, (1, 1, 1, 4)), replace(session(0, ROUTINE, (1, 1, 1, 4)), id="again")]
    assert pain(physio_report(twice, day(0), day(3)), Pain.MORNING).answers == ((day(1), 4),)


def test_the_morning_of_the_first_day_belongs_to_the_period() -> None:
    report = physio_report([session(9, ROUTINE, (1, 1, 1, 6))], day(10), day(12))
    assert pain(report, Pain.MORNING).answers == ((day(10), 6),)
    assert report.sessions == 0


def test_the_pain_of_a_walk_is_not_that_of_a_session() -> None:
    assert pain(physio_report([walk(0, pain=7)], day(0), day(0)), Pain.WORST).answers == ()


def test_a_dose_is_told_for_each_side_as_it_was_first_and_last() -> None:
    usual = EXERCISES[FIGURE_FOUR].default
    grown = replace(usual, right=replace(usual.right, hold_seconds=usual.right.hold_seconds + 10), sets=2)
    records = [
        session(0, routine_of((FIGURE_FOUR, usual))),
        session(7, routine_of((FIGURE_FOUR, grown)), outcomes={(FIGURE_FOUR, Side.RIGHT): SetOutcome.CUT_SHORT}),
    ]
    (course,) = physio_report(records, day(0), day(7)).exercises
    left, right = course.sides
    assert (left.side, right.side) == (Side.LEFT, Side.RIGHT)
    assert right.first.right.hold_seconds == usual.right.hold_seconds
    assert right.last.right.hold_seconds == usual.right.hold_seconds + 10
    assert (left.last.left.hold_seconds, left.last.sets) == (usual.left.hold_seconds, 2)
    assert (left.sessions, left.in_full, right.in_full) == (2, 2, 1)


def test_an_exercise_that_was_only_skipped_is_not_told() -> None:
    skipped = session(0, default_routine("bridge"), outcomes={("bridge", None): SetOutcome.SKIPPED})
    assert physio_report([skipped], day(0), day(0)).exercises == ()


def test_what_hurt_is_counted_by_session_the_most_frequent_first() -> None:
    right: dict[tuple[str, Side | None], Hurt] = {(FIGURE_FOUR, Side.RIGHT): Hurt.SHARP}
    records = [session(0, ROUTINE, hurts={("bridge", None): Hurt.SPREADING})]
    records += [session(n, ROUTINE, hurts=right) for n in (2, 4)]
    report = physio_report(records, day(0), day(9))
    assert report.hurts == (
        HurtCourse(FIGURE_FOUR, Side.RIGHT, Hurt.SHARP, 2, day(4)),
        HurtCourse("bridge", None, Hurt.SPREADING, 1, day(0)),
    )


def test_the_worst_pain_is_told_with_the_exercise_that_it_came_with() -> None:
    records = [
        session(n, ROUTINE, (3, worst, 3, 3), worst_exercise=FIGURE_FOUR, worst_side=Side.LEFT)
        for n, worst in ((0, 4), (2, 5))
    ]
    assert physio_report(records, day(0), day(9)).worst == (WorstCourse(FIGURE_FOUR, Side.LEFT, 2, 5),)


def test_the_answers_about_the_legs_are_counted() -> None:
    records = [session(n, ROUTINE, legs=legs) for n, legs in enumerate((Legs.HIGHER, None, Legs.SAME, Legs.HIGHER))]
    assert [(each.legs, each.sessions, each.last) for each in physio_report(records, day(0), day(9)).legs] == [
        (Legs.SAME, 1, day(2)),
        (Legs.HIGHER, 2, day(3)),
    ]


def test_red_sessions_are_told_with_their_reason() -> None:
    records = [session(0, ROUTINE), session(2, ROUTINE, (2, 7, 2, 2)), session(4, ROUTINE, legs=Legs.FURTHER)]
    reds = physio_report(records, day(0), day(9)).reds
    assert [(red.on, red.verdict.cause, red.verdict.pain) for red in reds] == [
        (day(2), Cause.WORST, 7),
        (day(4), Cause.LEGS, None),
    ]


def test_mornings_before_the_period_are_the_baseline_of_its_first_morning() -> None:
    before = [session(n, ROUTINE, (4, 4, 4, 4)) for n in range(7)]
    report = physio_report([*before, session(9, ROUTINE, (1, 1, 1, 4))], day(9), day(12))
    assert timedelta(days=9) < LEAD
    assert report.reds == ()
    assert physio_report([session(9, ROUTINE, (1, 1, 1, 4))], day(9), day(12)).reds != ()


def test_walks_are_told_by_their_length() -> None:
    walks = physio_report([walk(0, 10), walk(2, 15), walk(4, 20)], day(0), day(9)).walks
    assert walks == WalkCourse(3, 45, 10, 20)


def test_ten_years_have_no_more_bars_than_half_a_year() -> None:
    report = physio_report([session(n, ROUTINE) for n in range(0, 3650, 7)], None, day(3649))
    assert len(report.stretches) <= MOST_STRETCHES
    assert {round(stretch.days, 6) for stretch in report.stretches} == {1}
    assert report.period.first == day(0)


def test_a_session_in_the_future_is_left_out() -> None:
    assert physio_report([session(5, ROUTINE)], None, day(4)).sessions == 0


def test_activities_without_a_rating_in_the_period_are_left_out() -> None:
    old = Activity("a", "Socks", day(0), None, (Rating(day(0), 3),))
    new = Activity("b", "Stairs", day(0), None, (Rating(day(0), 3), Rating(day(30), 5)))
    report = physio_report([], day(20), day(40), activities=[old, new], conditions=[Condition.DISC])
    assert report.activities == (new,)
    assert report.conditions == (Condition.DISC,)


def three_months() -> list[SessionRecord]:
    """Begun on day 91 of 182, with less pain in the second half."""
    return [session(n, ROUTINE, (5 if n < 136 else 2, 6, 3, 4)) for n in range(91, 182, 2)]


def test_who_began_within_the_period_is_counted_from_the_first_session_on() -> None:
    report = physio_report(three_months(), day(0), day(181))
    assert report.period == Period(day(0), day(181))
    assert report.counted == Period(day(91), day(181))
    assert len(report.stretches) == 13
    before = pain(report, Pain.BEFORE)
    assert (before.early, before.late, before.has_trend) == (5, 2, True)
    assert not pain(physio_report(three_months()[:20], day(0), day(131)), Pain.BEFORE).has_trend


@pytest.mark.parametrize(("began", "first"), [(-200, 0), (91, 91)])
def test_who_began_before_the_period_is_counted_from_its_first_day_on(began: int, first: int) -> None:
    """Even after a pause so long that nothing of the time before is read."""
    assert physio_report(three_months(), day(0), day(181), began=day(began)).counted.first == day(first)


def test_a_session_before_the_period_shows_that_it_was_not_the_beginning() -> None:
    assert physio_report([walk(-3), *three_months()], day(0), day(181)).counted == Period(day(0), day(181))
