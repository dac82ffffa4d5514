"""What a condition changes about an exercise, and which answers lead to the page "When to get help".

resources/catalogue/exercises.toml lists the conditions of each exercise, as in the table "Conditions" of docs/care.md;
the catalogue's text has a sentence for each condition.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from floorside.domain.check_in import WORSE_LEGS
from floorside.domain.exercise import Adjustment, Amount, Condition, Effect, Exercise, Posture
from floorside.domain.forms import in_form
from floorside.domain.routine import ExerciseItem, Routine, RoutineItem
from floorside.domain.session.record import Hurt, Legs, SessionRecord

#: The adjustment of conditions that concern all exercises, or all in a posture.
_HIDE = Adjustment(Effect.HIDE)

#: Pregnancy: no long lying on the back [22]; none on the front (a design decision).
LYING = (Posture.SUPINE, Posture.PRONE)

#: These hide every exercise, until somebody who treats the person agrees that they may start [27].
WAITING = (Condition.HIP_REPLACEMENT, Condition.OPERATION)


@dataclass(frozen=True, slots=True)
class Note:
    """Why an exercise is left out, changed or has a warning. The catalogue's text has the sentence, by condition.

    `shown_anyway`: the person has read the warning and keeps the exercise as it is.
    """

    exercise: str
    condition: Condition
    effect: Effect
    shown_anyway: bool = False


@dataclass(frozen=True, slots=True)
class AdaptedRoutine:
    """A routine without its hidden exercises and with adapted doses, and a note for each of these: for a hidden one
    only why it is hidden. It may have no exercise left.
    """

    routine: Routine
    notes: tuple[Note, ...]


def is_waiting(conditions: Iterable[Condition]) -> bool:
    """Whether every exercise waits for somebody who treats the person."""
    return any(condition in WAITING for condition in conditions)


def adjustment(exercise: Exercise, condition: Condition) -> Adjustment | None:
    """What a condition changes about an exercise; None if nothing."""
    if condition in WAITING:
        return _HIDE
    if condition is Condition.PREGNANCY:
        return _upright(exercise)
    return exercise.conditions.get(condition)


def _upright(exercise: Exercise) -> Adjustment | None:
    """For an exercise that is done lying down: its first easier form that is not, or else hide it."""
    if exercise.posture not in LYING:
        return None
    easier = (-number for number in range(1, len(exercise.easier) + 1))
    rung = next((rung for rung in easier if in_form(exercise, rung).posture not in LYING), None)
    return _HIDE if rung is None else Adjustment(Effect.ADAPT, rung)


def advice_fits(exercise: Exercise, condition: Condition, rung: int) -> bool:
    """Whether the words of a condition about this exercise fit that form of it."""
    found = adjustment(exercise, condition)
    return found is None or found.advice_from <= rung <= found.advice_to


def effect(exercise: Exercise, condition: Condition) -> Effect | None:
    found = adjustment(exercise, condition)
    return found.effect if found else None


def notes_for(
    exercise: Exercise, conditions: Collection[Condition], shown_anyway: Collection[tuple[str, Condition]] = ()
) -> tuple[Note, ...]:
    """A note for each condition that affects this exercise. `shown_anyway`: (exercise, condition) pairs.

    Conditions that together allow no form hide the exercise.
    """
    limit = limit_of(exercise, conditions, shown_anyway)
    found = ((condition, adjustment(exercise, condition)) for condition in conditions)
    kinds = ((condition, _effect_within(each, limit)) for condition, each in found if each)
    return tuple(
        Note(exercise.id, condition, kind, kind is Effect.WARN and (exercise.id, condition) in shown_anyway)
        for condition, kind in kinds
    )


def _effect_within(each: Adjustment, limit: Adjustment | None) -> Effect:
    """The effect of a condition beside the others, whose limits are in `limit`."""
    if limit and (each.easiest_rung > limit.hardest_rung or each.hardest_rung < limit.easiest_rung):
        return Effect.HIDE
    return each.effect


def adapt_routine(
    routine: Routine,
    exercises: Mapping[str, Exercise],
    conditions: Sequence[Condition],
    shown_anyway: Collection[tuple[str, Condition]] = (),
) -> AdaptedRoutine:
    """The routine as a person with these conditions does it. `exercises` must contain every exercise of it."""
    items: list[RoutineItem] = []
    notes: dict[Note, None] = {}
    for item in routine.items:
        if isinstance(item, ExerciseItem):
            exercise = exercises[item.exercise]
            found = notes_for(exercise, conditions, shown_anyway)
            hiding = tuple(note for note in found if note.effect is Effect.HIDE)
            notes.update(dict.fromkeys(hiding or found))
            if hiding:
                continue
            item = _adapted(item, limit_of(exercise, conditions, shown_anyway))
        items.append(item)
    return AdaptedRoutine(replace(routine, items=tuple(items)), tuple(notes))


def limit_of(
    exercise: Exercise, conditions: Iterable[Condition], shown_anyway: Collection[tuple[str, Condition]] = ()
) -> Adjustment | None:
    """The strictest limits that these conditions set to an exercise together; None if they set none. They hide it if
    one of them does, or if they leave no form that all of them allow.
    """
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
    hardest, easiest = min(each.hardest_rung for each in found), max(each.easiest_rung for each in found)
    kind = Effect.HIDE if easiest > hardest else next(kind for kind in Effect if kind in kinds)
    return Adjustment(kind, hardest, min(holds, default=None), easiest)


def with_allowed_forms(exercise: Exercise, conditions: Collection[Condition]) -> Exercise:
    """The exercise without the easier forms that a condition forbids, for what proposes an easier one."""
    limit = limit_of(exercise, conditions)
    return replace(exercise, easier=exercise.easier[: max(0, -limit.easiest_rung)]) if limit else exercise


def _adapted(item: ExerciseItem, limit: Adjustment | None) -> ExerciseItem:
    if limit is None:
        return item
    dose = item.dose
    return replace(item, dose=replace(dose, left=_gentler(dose.left, limit), right=_gentler(dose.right, limit)))


def _gentler(amount: Amount, limit: Adjustment) -> Amount:
    hold = amount.hold_seconds if limit.longest_hold is None else min(amount.hold_seconds, limit.longest_hold)
    return replace(amount, hold_seconds=hold, rung=max(limit.easiest_rung, min(amount.rung, limit.hardest_rung)))


def leads_to_red_flags(legs: Legs | None) -> bool:
    """Whether the answer just given leads to the page "When to get help" [32]."""
    return legs in WORSE_LEGS


def left_out_today(records: Iterable[SessionRecord], today: date) -> frozenset[str]:
    """The exercises in which symptoms spread today: the program leaves them out for the rest of the day [32]."""
    return frozenset(
        one.exercise
        for record in records
        if record.local_date == today
        for one in record.sets
        if one.hurt is Hurt.SPREADING
    )
