"""Candidates: one exercise and side of a routine, with all the facts from which a change of its dose may be
suggested.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

from floorside.domain.care import limit_of, with_allowed_forms
from floorside.domain.exercise import Adjustment, Amount, Condition, Effect, Exercise, Range, Side
from floorside.domain.forms import rung_numbers
from floorside.domain.progression.attempts import Attempt, JudgedSessions
from floorside.domain.progression.dose_change import DoseChange, Part, Why, touches
from floorside.domain.progression.growth import (
    first_value,
    grown_part,
    less,
    range_of,
    usual_range_of,
    value_in,
    with_value_in,
)
from floorside.domain.progression.suggestion import Kind, Reason, Suggestion
from floorside.domain.progression.traffic_light import Light
from floorside.domain.routine import ExerciseItem, Routine, amount_for

LONG_AGO = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Candidate:
    """One exercise and side of a routine, with its dose today and everything that happened to it.

    `range`: the values that may be suggested; `usual`: the narrower range that the sources give. `changed`: when its
    dose last changed; `risen`: the same if that change increased it, otherwise `LONG_AGO`; `eased`: when a change last
    did not increase it. `falls`: how often it went back to an easier form; `lowered`: the days on which its dose was
    decreased within the same form.
    """

    routine: str
    item: ExerciseItem
    exercise: Exercise
    side: Side | None
    part: Part
    range: Range
    usual: Range
    limit: Adjustment | None
    attempts: tuple[Attempt, ...]
    changed: datetime
    risen: datetime
    eased: datetime
    falls: int = 0
    lowered: tuple[date, ...] = ()

    @property
    def amount(self) -> Amount:
        return amount_for(self.item.dose, self.side)

    @property
    def value(self) -> float:
        return value_in(self.amount, self.part)

    @property
    def rung(self) -> int:
        """The form that the person does: a condition may require an easier one than the dose names."""
        return max(rung_numbers(self.exercise)[0], min(self.amount.rung, self.hardest_rung))

    @property
    def hardest_rung(self) -> int:
        rungs = rung_numbers(self.exercise)
        return rungs[-1] if self.limit is None else min(rungs[-1], self.limit.hardest_rung)

    @property
    def first_value(self) -> float:
        """The value that a form starts with when the person comes up from an easier form."""
        return in_range(self, first_value(self.exercise, self.part))

    @property
    def bottom(self) -> float:
        """The lowest value in this form; below it the easier form is suggested. A harder form ends at the bottom of
        `usual`.
        """
        return self.usual.low if self.amount.rung > 0 else self.range.low

    @property
    def sets(self) -> int:
        return self.item.dose.sets

    @property
    def first_sets(self) -> int:
        """The number of sets that another form starts with."""
        return min(self.sets, self.exercise.default.sets) if self.exercise.sets_grow else self.sets

    @property
    def other_side_rung(self) -> int | None:
        """The form that the other side does; None if the exercise has no sides."""
        if self.side is None:
            return None
        return amount_for(self.item.dose, Side.LEFT if self.side is Side.RIGHT else Side.RIGHT).rung

    @property
    def is_capped(self) -> bool:
        """Whether a condition makes the hold shorter than the dose. The results then say nothing about the dose."""
        longest = self.limit.longest_hold if self.limit else None
        return self.part is Part.HOLD and longest is not None and self.value > longest

    def suggest(
        self,
        kind: Kind,
        after: Amount,
        reason: Reason,
        attempts: Sequence[Attempt],
        *,
        advice: bool = False,
        sets: int | None = None,
    ) -> Suggestion:
        """A suggestion for this candidate; `sets` is the suggested number of sets if that changes."""
        evidence = tuple(attempt.record.id for attempt in attempts)
        both = None if sets is None or sets == self.sets else (self.sets, sets)
        exercise = self.exercise.id
        return Suggestion(
            self.routine, exercise, self.side, kind, self.amount, after, reason, evidence, advice=advice, sets=both
        )


def candidates_of(
    routine: Routine,
    exercises: Mapping[str, Exercise],
    sessions: JudgedSessions,
    changes: Sequence[DoseChange],
    conditions: Sequence[Condition],
) -> list[Candidate]:
    own = [change for change in changes if change.routine == routine.id]
    found = []
    for item in routine.exercises:
        id_, exercise = item.exercise, with_allowed_forms(exercises[item.exercise], conditions)
        part, limit = grown_part(exercise), limit_of(exercise, conditions)
        if part is None or (limit and limit.effect is Effect.HIDE):
            continue
        for side in (Side.LEFT, Side.RIGHT) if exercise.has_sides else (None,):
            touching = [change for change in own if touches(change, id_, side)]
            found.append(
                Candidate(
                    routine=routine.id,
                    item=item,
                    exercise=exercise,
                    side=side,
                    part=part,
                    range=_bounds(range_of(exercise, part), part, limit),
                    usual=_bounds(usual_range_of(exercise, part), part, limit),
                    limit=limit,
                    attempts=sessions.attempts(id_, side, amount_for(item.dose, side), touching),
                    changed=touching[-1].when if touching else LONG_AGO,
                    risen=touching[-1].when if touching and _rises(touching[-1], part, side) else LONG_AGO,
                    eased=next((each.when for each in reversed(touching) if not _rises(each, part, side)), LONG_AGO),
                    falls=sum(_falls(change, side) for change in touching),
                    lowered=tuple(change.local_date for change in touching if change.why is Why.DOWN),
                )
            )
    return found


def _rises(change: DoseChange, part: Part, side: Side | None) -> bool:
    before, after = amount_for(change.before, side), amount_for(change.after, side)
    return (after.rung, value_in(after, part)) > (before.rung, value_in(before, part))


def _falls(change: DoseChange, side: Side | None) -> bool:
    """Whether a change went to an easier form because the harder one was too much. Changes of a whole routine do not
    count.
    """
    whole = change.why in (Why.START, Why.AWAY, Why.BACK)
    return not whole and amount_for(change.after, side).rung < amount_for(change.before, side).rung


def _bounds(bounds: Range, part: Part, limit: Adjustment | None) -> Range:
    """The part of a range that a condition allows."""
    if part is Part.HOLD and limit and limit.longest_hold is not None:
        return Range(min(bounds.low, limit.longest_hold), min(bounds.high, limit.longest_hold))
    return bounds


def last_green(candidate: Candidate, rung: int, below: float = float("inf")) -> float | None:
    values = (
        value_in(attempt.amount, candidate.part)
        for attempt in reversed(candidate.attempts)
        if attempt.verdict.light is Light.GREEN
        and attempt.record.routine_id == candidate.routine
        and attempt.amount.rung == rung
    )
    return next((value for value in values if value < below), None)


def in_range(candidate: Candidate, value: float) -> float:
    return max(candidate.range.low, min(value, candidate.range.high))


def a_fifth_less(candidate: Candidate, value: float) -> float:
    return value_in(
        less(with_value_in(candidate.amount, candidate.part, value), candidate.part, candidate.range.low),
        candidate.part,
    )
