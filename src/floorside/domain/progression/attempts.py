"""Attempts: what each session says about one exercise and side, the earliest session first."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import NamedTuple

from floorside.domain.check_in import DAYS_TO_ASK, did_something, mornings_of, usual_pain, with_shared_mornings
from floorside.domain.exercise import Amount, Side
from floorside.domain.progression.dose_change import DoseChange
from floorside.domain.progression.traffic_light import Cause, Light, Verdict, exercise_verdict, sets_of
from floorside.domain.routine import amount_for
from floorside.domain.session.record import SessionRecord


@dataclass(frozen=True, slots=True)
class ReportedSession:
    """A session, and `usual`: the baseline with which the pain of the morning after it is compared.

    `is_open`: the latest session of a person who never reports mornings; the pain before the next session will stand
    in.
    """

    record: SessionRecord
    usual: float | None
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class Attempt:
    """One session's verdict on one exercise and side, with the amount that the plan asked for then.

    `is_open`: only the pain before the next session is missing from the verdict.
    """

    record: SessionRecord
    verdict: Verdict
    amount: Amount
    is_open: bool = False


def reported_sessions(records: Iterable[SessionRecord]) -> tuple[ReportedSession, ...]:
    """The sessions in which any work was done, the earliest first. Sessions of one day share the morning after it."""
    listed = sorted(filter(did_something, records), key=lambda record: record.started)
    shared, mornings = with_shared_mornings(listed), mornings_of(listed)
    reported = []
    for place, record in enumerate(listed):
        usual = usual_pain(mornings, record.local_date, record.pain_before)
        morning = shared[record.id]
        if morning is None:
            morning = _quiet_start(listed[place + 1 :], record.local_date, usual)
        is_open = not mornings and all(later.is_walk for later in listed[place + 1 :])
        reported.append(ReportedSession(replace(record, pain_morning=morning), usual, is_open))
    return tuple(reported)


def _quiet_start(later: Iterable[SessionRecord], after: date, usual: float | None) -> int | None:
    """What replaces a morning that was not reported: the pain before the next session of exercises, if it is no higher
    than the baseline.

    None if it is higher, since other things may have caused it (a design decision).
    """
    following = next((record for record in later if record.local_date > after and not record.is_walk), None)
    if following is None or following.local_date - after > timedelta(days=DAYS_TO_ASK):
        return None
    before = following.pain_before
    return before if before is not None and usual is not None and before <= usual else None


def without_walks(sessions: Iterable[ReportedSession]) -> tuple[ReportedSession, ...]:
    return tuple(told for told in sessions if not told.record.is_walk)


class JudgedSessions:
    """The sessions in which any work was done, and what each says about an exercise and side, whatever its dose is.

    Judging them takes 20 ms; `refresh` keeps what was found about all sessions before the first one that differs, and
    a change of one dose leaves the attempts at all other exercises as they were.
    """

    def __init__(self, records: Iterable[SessionRecord] = ()) -> None:
        self._records: list[SessionRecord] = []
        self._judged: dict[tuple[str, Side | None], list[_Judged | None]] = {}
        self._attempts: dict[tuple[str, Side | None], tuple[_Asked, tuple[Attempt, ...]]] = {}
        self.reported: tuple[ReportedSession, ...] = ()
        self.refresh(records)

    def refresh(self, records: Iterable[SessionRecord]) -> None:
        listed = list(records)
        if listed == self._records:
            return
        before, self._records, self.reported = self.reported, listed, reported_sessions(listed)
        self._attempts.clear()
        both = enumerate(zip(before, self.reported, strict=False))
        same = next((place for place, (old, new) in both if old != new), min(len(before), len(self.reported)))
        for found in self._judged.values():
            del found[same:]

    def attempts(
        self, exercise: str, side: Side | None, now: Amount, changes: Sequence[DoseChange]
    ) -> tuple[Attempt, ...]:
        """The attempts at one exercise and side. `now`: the amount that the routine asks for today.

        A session done elsewhere is one only if it was too much, or the answers stop an increase: nobody counted its
        seconds (a design decision).

        `changes`: the changes in force of this dose alone, the earliest first.
        """
        asked = _Asked(now.rung, tuple(changes))
        known = self._attempts.get((exercise, side))
        if known is None or known[0] != asked:
            known = asked, tuple(self._find(exercise, side, asked))
            self._attempts[exercise, side] = known
        return known[1]

    def _find(self, exercise: str, side: Side | None, asked: "_Asked") -> Iterator[Attempt]:
        judged = self._judged.setdefault((exercise, side), [])
        judged += [_judge(session, exercise, side) for session in self.reported[len(judged) :]]
        for record, verdict, planned, kept, is_open in filter(None, judged):
            yield Attempt(record, verdict, _in_form(planned, record, kept, side, asked), is_open)


class _Asked(NamedTuple):
    """What the attempts depend on, besides the sessions: today's form, and the changes in force of this dose."""

    rung: int
    changes: tuple[DoseChange, ...]


class _Judged(NamedTuple):
    """`kept_rung`: see `_kept_rung`."""

    record: SessionRecord
    verdict: Verdict
    planned: Amount
    kept_rung: int | None
    is_open: bool


def _judge(session: ReportedSession, exercise: str, side: Side | None) -> _Judged | None:
    """None if it is no attempt."""
    record = session.record
    verdict = exercise_verdict(record, exercise, side, session.usual)
    if verdict is None or (record.elsewhere and not _speaks_against_more(verdict)):
        return None
    planned, kept = _planned(record, exercise, side), _kept_rung(record, exercise, side)
    return _Judged(record, verdict, planned, kept, session.is_open and verdict.cause is Cause.MISSING)


def _in_form(planned: Amount, record: SessionRecord, kept: int | None, side: Side | None, asked: _Asked) -> Amount:
    rung = _rung_at(record.started, side, asked) if kept is None else kept
    return planned if rung == planned.rung else replace(planned, rung=rung)


def _speaks_against_more(verdict: Verdict) -> bool:
    return verdict.rests_on_answers and verdict.light in (Light.RED, Light.AMBER)


def _planned(record: SessionRecord, exercise: str, side: Side | None) -> Amount:
    planned = [one.planned for one in sets_of(record, exercise, side)]
    return Amount(min(one.reps for one in planned), min(one.hold_seconds for one in planned))


def _kept_rung(record: SessionRecord, exercise: str, side: Side | None) -> int | None:
    """The easiest form recorded in that session's sets.

    None if all sets have the usual form: records from before forms were recorded look the same.
    """
    rungs = [one.rung for one in sets_of(record, exercise, side)]
    return min(rungs) if any(rungs) else None


def _rung_at(when: datetime, side: Side | None, asked: _Asked) -> int:
    """The form done at that time: the one that the next change replaced, or today's if there was no later change."""
    later = next((change for change in asked.changes if change.when > when), None)
    return amount_for(later.before, side).rung if later else asked.rung
