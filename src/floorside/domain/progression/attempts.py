"""What the sessions say about one exercise and side, in the order in which they were done."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from floorside.domain.check_in import did_something, mornings_of, usual_pain, with_shared_mornings
from floorside.domain.exercise import Amount, Side
from floorside.domain.progression.dose_change import DoseChange
from floorside.domain.progression.traffic_light import Verdict, exercise_verdict, sets_of
from floorside.domain.routine import amount_for
from floorside.domain.session.record import SessionRecord


@dataclass(frozen=True, slots=True)
class ReportedSession:
    """A session, and the level that the morning after it is held against."""

    record: SessionRecord
    usual: float | None


@dataclass(frozen=True, slots=True)
class Attempt:
    """One session's verdict on one exercise and side, and the amount that was asked of it then."""

    record: SessionRecord
    verdict: Verdict
    amount: Amount


def reported_sessions(records: Iterable[SessionRecord]) -> tuple[ReportedSession, ...]:
    """Sessions with work in them, the earliest first; those of one day share the morning after it."""
    listed = sorted(filter(did_something, records), key=lambda record: record.started)
    shared, mornings = with_shared_mornings(listed), mornings_of(listed)
    return tuple(
        ReportedSession(
            replace(record, pain_morning=shared[record.id]),
            usual_pain(mornings, record.local_date, record.pain_before),
        )
        for record in listed
    )


def attempts_of(
    sessions: Iterable[ReportedSession], exercise: str, side: Side | None, now: Amount, changes: Sequence[DoseChange]
) -> tuple[Attempt, ...]:
    """`now`: what the routine asks today. `changes`: those in force of just this dose, the earliest first."""
    found = []
    for session in sessions:
        verdict = exercise_verdict(session.record, exercise, side, session.usual)
        if verdict:
            kept = _kept_rung(session.record, exercise, side)
            rung = _rung_at(session.record.started, side, now, changes) if kept is None else kept
            found.append(Attempt(session.record, verdict, replace(_planned(session.record, exercise, side), rung=rung)))
    return tuple(found)


def _planned(record: SessionRecord, exercise: str, side: Side | None) -> Amount:
    planned = [one.planned for one in sets_of(record, exercise, side)]
    return Amount(min(one.reps for one in planned), min(one.hold_seconds for one in planned))


def _kept_rung(record: SessionRecord, exercise: str, side: Side | None) -> int | None:
    """The easiest form of that session's sets; None where all say the usual one, as those do that never said any."""
    rungs = [one.rung for one in sets_of(record, exercise, side)]
    return min(rungs) if any(rungs) else None


def _rung_at(when: datetime, side: Side | None, now: Amount, changes: Iterable[DoseChange]) -> int:
    """The form that was done then: what the first change after it found, or that of today."""
    later = next((change for change in changes if change.when > when), None)
    return amount_for(later.before, side).rung if later else now.rung
