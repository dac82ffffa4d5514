"""What a condition does to an exercise, and what leads to the page that says when to get help.

Which condition concerns which exercise stands with the exercise in resources/catalogue/exercises.toml, as the table
"Conditions" of docs/care.md has it; its words lie in the catalogue's text, under the condition's code.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from floorside.domain.exercise import Adjustment, Amount, Condition, Effect, Exercise, Posture
from floorside.domain.forms import in_form
from floorside.domain.routine import ExerciseItem, Routine, RoutineItem
from floorside.domain.session.record import Hurt, Legs, SessionRecord

#: What a condition that concerns every exercise, or every one in a posture, does.
_HIDE = Adjustment(Effect.HIDE)

#: Pregnancy: no long lying flat [22]; on the front: our choice.
LYING = (Posture.SUPINE, Posture.PRONE)

#: They leave nothing of any routine, until somebody who treats the person says go [27].
WAITING = (Condition.HIP_REPLACEMENT, Condition.OPERATION)


@dataclass(frozen=True, slots=True)
class Note:
    """Why an exercise is left out, changed or warned of. The sentence stands in the catalogue's words by condition.

    `shown_anyway`: the person has read the warning and keeps the exercise as it is.
    """

    exercise: str
    condition: Condition
    effect: Effect
    shown_anyway: bool = False


@dataclass(frozen=True, slots=True)
class AdaptedRoutine:
    """A routine without what is hidden, with adapted doses, and a note for every change. It may hold no exercise."""

    routine: Routine
    notes: tuple[Note, ...]


def adjustment(exercise: Exercise, condition: Condition) -> Adjustment | None:
    """What a condition does to an exercise; None if it leaves it as it is."""
    if condition in WAITING:
        return _HIDE
    if condition is Condition.PREGNANCY:
        return _upright(exercise)
    return exercise.conditions.get(condition)


def _upright(exercise: Exercise) -> Adjustment | None:
    """Of what is done lying down its first easier form that is not, or nothing."""
    if exercise.posture not in LYING:
        return None
    easier = (-number for number in range(1, len(exercise.easier) + 1))
    rung = next((rung for rung in easier if in_form(exercise, rung).posture not in LYING), None)
    return _HIDE if rung is None else Adjustment(Effect.ADAPT, rung)


def effect(exercise: Exercise, condition: Condition) -> Effect | None:
    found = adjustment(exercise, condition)
    return found.effect if found else None


def notes_for(
    exercise: Exercise, conditions: Iterable[Condition], shown_anyway: Collection[tuple[str, Condition]] = ()
) -> tuple[Note, ...]:
    """A note for each condition that touches this exercise. `shown_anyway`: (exercise, condition) pairs."""
    found = ((condition, effect(exercise, condition)) for condition in conditions)
    return tuple(
        Note(exercise.id, condition, kind, kind is Effect.WARN and (exercise.id, condition) in shown_anyway)
        for condition, kind in found
        if kind
    )


def adapt_routine(
    routine: Routine,
    exercises: Mapping[str, Exercise],
    conditions: Sequence[Condition],
    shown_anyway: Collection[tuple[str, Condition]] = (),
) -> AdaptedRoutine:
    """The routine as it is done with these conditions. Every exercise of it must be in `exercises`."""
    items: list[RoutineItem] = []
    notes: dict[Note, None] = {}
    for item in routine.items:
        if isinstance(item, ExerciseItem):
            exercise = exercises[item.exercise]
            found = notes_for(exercise, conditions, shown_anyway)
            notes.update(dict.fromkeys(found))
            if any(note.effect is Effect.HIDE for note in found):
                continue
            item = _adapted(item, limit_of(exercise, conditions, shown_anyway))
        items.append(item)
    return AdaptedRoutine(replace(routine, items=tuple(items)), tuple(notes))


def limit_of(
    exercise: Exercise, conditions: Iterable[Condition], shown_anyway: Collection[tuple[str, Condition]] = ()
) -> Adjustment | None:
    """The strictest of what these conditions leave of an exercise; None if none touches it."""
    found = [
        each
        for condition in conditions
        if (each := adjustment(exercise, condition))
        and not (each.effect is Effect.WARN and (exercise.id, condition) in shown_anyway)
    ]
    if not found:
        return None
    kinds = {each.effect for each in found}
    holds = [each.longest_hold for each in found if each.longest_hold is not None]
    return Adjustment(
        next(kind for kind in Effect if kind in kinds),
        min(each.hardest_rung for each in found),
        min(holds, default=None),
    )


def _adapted(item: ExerciseItem, limit: Adjustment | None) -> ExerciseItem:
    if limit is None:
        return item
    dose = item.dose
    return replace(item, dose=replace(dose, left=_gentler(dose.left, limit), right=_gentler(dose.right, limit)))


def _gentler(amount: Amount, limit: Adjustment) -> Amount:
    hold = amount.hold_seconds if limit.longest_hold is None else min(amount.hold_seconds, limit.longest_hold)
    return replace(amount, hold_seconds=hold, rung=min(amount.rung, limit.hardest_rung))


def leads_to_red_flags(legs: Legs | None = None, hurt: Hurt | None = None) -> bool:
    """Whether what was just said leads to the page of when to get help [32]."""
    return legs is Legs.FURTHER or hurt is Hurt.SPREADING


def left_out_today(records: Iterable[SessionRecord], today: date) -> frozenset[str]:
    """Exercises in which symptoms spread today: they are left out for the rest of the day [32]."""
    return frozenset(
        one.exercise
        for record in records
        if record.local_date == today
        for one in record.sets
        if one.hurt is Hurt.SPREADING
    )
