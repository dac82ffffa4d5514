"""The numbers on the page for a physiotherapist: what was done and said in a period, counted and averaged."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from floorside.domain.check_in import mornings_of
from floorside.domain.exercise import Amount, Condition, Dose, Side
from floorside.domain.progression.attempts import reported_sessions
from floorside.domain.progression.traffic_light import Light, session_verdict
from floorside.domain.self_care.activities import Activity
from floorside.domain.self_care.physio_report import (
    ExerciseCourse,
    HurtCourse,
    LegsCourse,
    Pain,
    PainCourse,
    Period,
    RedSession,
    Report,
    SideCourse,
    Stretch,
    WalkCourse,
    WorstCourse,
)
from floorside.domain.self_care.questionnaire import RolandMorris
from floorside.domain.session.record import Hurt, Legs, SessionRecord, SetOutcome, SetRecord
from floorside.domain.training_week import MONDAY, training_days, week_start

#: So many bars fit into a small chart; in a longer period each is the average of several weeks.
MOST_STRETCHES = 26

#: The averages of so many days at the beginning and at the end of the period are compared.
COMPARED_DAYS = 28

#: The baseline of the first mornings comes from sessions up to so long before the period.
LEAD = timedelta(weeks=8)


def physio_report(
    records: Iterable[SessionRecord],
    since: date | None,
    today: date,
    questionnaires: Sequence[RolandMorris] = (),
    activities: Sequence[Activity] = (),
    conditions: Sequence[Condition] = (),
    week_begins: int = MONDAY,
    began: date | None = None,
) -> Report:
    """`records`: all sessions, or those from `LEAD` before `since` on. `since`: None for everything. `began`: the day
    of the first session of all, if `records` may be without it.
    """
    listed = sorted((each for each in records if each.local_date <= today), key=lambda each: each.started)
    first = since or min((each.local_date for each in listed), default=today)
    period = Period(min(first, today), today)
    inside = [each for each in listed if period.has(each.local_date)]
    counted = _counted(period, [each.local_date for each in listed], began)
    stretches = _stretches(inside, counted, week_begins)
    return Report(
        period=period,
        counted=counted,
        sessions=sum(not each.is_walk for each in inside),
        days=len(training_days(inside)),
        stretches=stretches,
        pains=tuple(_pain_course(which, _answers(which, inside, listed, period), stretches, counted) for which in Pain),
        exercises=_exercise_courses(inside),
        hurts=_hurt_courses(inside),
        worst=_worst_courses(inside),
        legs=_legs_courses(inside),
        reds=_red_sessions(listed, period),
        walks=_walk_course([each.walk_minutes for each in inside if each.walk_minutes is not None]),
        roland_morris=tuple(each for each in questionnaires if period.has(each.on)),
        activities=tuple(each for each in activities if any(period.has(rating.on) for rating in each.ratings)),
        conditions=tuple(conditions),
        notes=tuple((each.local_date, each.note) for each in inside if each.note.strip()),
        elsewhere=sum(each.elsewhere for each in inside),
    )


def _counted(period: Period, days: Sequence[date], began: date | None) -> Period:
    """The weeks before somebody's first session are none in which they did nothing, or had no pain."""
    if not days:
        return period
    first = min(days) if began is None else min(*days, began)
    return Period(max(first, period.first), period.last)


def _stretches(inside: Sequence[SessionRecord], period: Period, week_begins: int) -> tuple[Stretch, ...]:
    days, start = training_days(inside), week_start(period.first, week_begins)
    weeks = (week_start(period.last, week_begins) - start).days // 7 + 1
    each = -(-weeks // MOST_STRETCHES)
    found = []
    for week in range(0, weeks, each):
        first, count = start + timedelta(weeks=week), min(each, weeks - week)
        last = first + timedelta(weeks=count, days=-1)
        found.append(Stretch(first, last, sum(first <= day <= last for day in days) / count))
    return tuple(found)


def _answers(
    which: Pain, inside: Sequence[SessionRecord], listed: Sequence[SessionRecord], period: Period
) -> list[tuple[date, int]]:
    """A morning belongs to its own day, which is the one after the session's."""
    if which is Pain.MORNING:
        return [(morning.on, morning.pain) for morning in mornings_of(listed) if period.has(morning.on)]
    told = [(each.local_date, _told(each, which)) for each in inside if not each.is_walk]
    return [(day, pain) for day, pain in told if pain is not None]


def _told(record: SessionRecord, which: Pain) -> int | None:
    return {
        Pain.BEFORE: record.pain_before,
        Pain.WORST: record.pain_worst,
        Pain.AFTER: record.pain_after,
        Pain.MORNING: record.pain_morning,
    }[which]


def _pain_course(
    which: Pain, answers: Sequence[tuple[date, int]], stretches: Sequence[Stretch], period: Period
) -> PainCourse:
    def average(first: date, last: date) -> float | None:
        pains = [pain for day, pain in answers if first <= day <= last]
        return sum(pains) / len(pains) if pains else None

    span = timedelta(days=COMPARED_DAYS - 1)
    is_long = period.days >= 2 * COMPARED_DAYS
    return PainCourse(
        which=which,
        answers=tuple(answers),
        averages=tuple(average(each.first, each.last) for each in stretches),
        average=average(period.first, period.last),
        early=average(period.first, period.first + span) if is_long else None,
        late=average(period.last - span, period.last) if is_long else None,
    )


def _exercise_courses(inside: Iterable[SessionRecord]) -> tuple[ExerciseCourse, ...]:
    sides: dict[str, dict[Side | None, list[list[SetRecord]]]] = {}
    for record in inside:
        found: dict[tuple[str, Side | None], list[SetRecord]] = {}
        for one in record.sets:
            found.setdefault((one.exercise, one.side), []).append(one)
        for (exercise, side), sets in found.items():
            if any(one.was_begun for one in sets):
                sides.setdefault(exercise, {}).setdefault(side, []).append(sets)
    return tuple(
        ExerciseCourse(
            exercise, tuple(_side_course(side, times) for side, times in sorted(by_side.items(), key=_order))
        )
        for exercise, by_side in sides.items()
    )


def _order(item: tuple[Side | None, object]) -> int:
    return (None, *Side).index(item[0])


def _side_course(side: Side | None, times: Sequence[Sequence[SetRecord]]) -> SideCourse:
    """`times`: the sets of each session, the earliest first."""
    in_full = sum(all(one.outcome is SetOutcome.DONE for one in sets) for sets in times)
    return SideCourse(side, _dose(times[0]), _dose(times[-1]), len(times), in_full)


def _dose(sets: Sequence[SetRecord]) -> Dose:
    amount = Amount(sets[0].planned.reps, sets[0].planned.hold_seconds, sets[0].rung)
    return Dose(amount, amount, max(one.set for one in sets))


def _hurt_courses(inside: Iterable[SessionRecord]) -> tuple[HurtCourse, ...]:
    days: dict[tuple[str, Side | None, Hurt | None], list[date]] = {}
    for record in inside:
        hurt = {(one.exercise, one.side, one.hurt): None for one in record.sets if one.outcome is SetOutcome.HURT}
        for key in hurt:
            days.setdefault(key, []).append(record.local_date)
    found = [HurtCourse(*key, len(each), each[-1]) for key, each in days.items()]
    return tuple(sorted(found, key=lambda course: -course.sessions))


def _worst_courses(inside: Iterable[SessionRecord]) -> tuple[WorstCourse, ...]:
    pains: dict[tuple[str, Side | None], list[int]] = {}
    for each in inside:
        if each.pain_worst is not None and each.pain_worst_exercise is not None:
            pains.setdefault((each.pain_worst_exercise, each.pain_worst_side), []).append(each.pain_worst)
    found = [WorstCourse(*key, len(each), max(each)) for key, each in pains.items()]
    return tuple(sorted(found, key=lambda course: -course.sessions))


def _legs_courses(inside: Iterable[SessionRecord]) -> tuple[LegsCourse, ...]:
    days: dict[Legs, list[date]] = {}
    for record in inside:
        if record.legs is not None:
            days.setdefault(record.legs, []).append(record.local_date)
    return tuple(LegsCourse(legs, len(days[legs]), days[legs][-1]) for legs in Legs if legs in days)


def _red_sessions(listed: Sequence[SessionRecord], period: Period) -> tuple[RedSession, ...]:
    judged = ((told.record.local_date, session_verdict(told.record, told.usual)) for told in reported_sessions(listed))
    return tuple(RedSession(on, verdict) for on, verdict in judged if verdict.light is Light.RED and period.has(on))


def _walk_course(minutes: Sequence[int]) -> WalkCourse | None:
    return WalkCourse(len(minutes), sum(minutes), minutes[0], minutes[-1]) if minutes else None
