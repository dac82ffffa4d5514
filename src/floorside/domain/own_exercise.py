"""Exercises that a person made: a short form of an exercise, completed with defaults. All numbers are design
decisions.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from floorside.domain.exercise import (
    Amount,
    Area,
    Dose,
    DoseKind,
    DoseRange,
    Exercise,
    ExerciseText,
    Phase,
    Posture,
    Range,
    Tempo,
)
from floorside.domain.routine import ExerciseItem, Routine

#: The prefix of the ids of own exercises; no shipped exercise ever has it.
PREFIX = "own-"

#: The voice speaks a step while the person gets into position, so there is only time for a few words.
MOST_WORDS_OF_A_STEP = 12

MOST_PICTURES = 3

_REPS, _HOLD, _SETS = Range(1, 30), Range(5, 180), Range(1, 5)

RANGES: Mapping[DoseKind, DoseRange] = {
    DoseKind.HOLD: DoseRange(None, _HOLD, _SETS),
    DoseKind.REPS: DoseRange(_REPS, None, _SETS),
    DoseKind.REPS_WITH_HOLD: DoseRange(_REPS, Range(1, 60), _SETS),
    DoseKind.CIRCLES: DoseRange(_REPS, None, _SETS),
    DoseKind.BREATHS: DoseRange(_REPS, None, _SETS),
    DoseKind.STEPS: DoseRange(_REPS, None, _SETS),
}

_AMOUNTS: Mapping[DoseKind, Amount] = {
    DoseKind.HOLD: Amount(1, 30),
    DoseKind.REPS: Amount(10),
    DoseKind.REPS_WITH_HOLD: Amount(8, 5),
    DoseKind.CIRCLES: Amount(8),
    DoseKind.BREATHS: Amount(6),
    DoseKind.STEPS: Amount(10),
}

_LIFT: Tempo = {Phase.UP: 2, Phase.DOWN: 2, Phase.REST: 1}
_TEMPI: Mapping[DoseKind, Tempo] = {
    DoseKind.HOLD: {},
    DoseKind.REPS: _LIFT,
    DoseKind.REPS_WITH_HOLD: _LIFT,
    DoseKind.CIRCLES: {Phase.CIRCLE: 4},
    DoseKind.BREATHS: {Phase.IN: 4, Phase.OUT: 6},
    DoseKind.STEPS: {Phase.STEP: 1, Phase.FOLLOW: 1},
}


@dataclass(frozen=True, slots=True)
class OwnExercise:
    exercise: Exercise
    text: ExerciseText

    @property
    def id(self) -> str:
        return self.exercise.id

    @property
    def name(self) -> str:
        return self.text.name


def usual_dose(kind: DoseKind) -> Dose:
    """The default dose of an own exercise of this kind."""
    return Dose(_AMOUNTS[kind], _AMOUNTS[kind], tempo=_TEMPI[kind])


def own_exercise(
    id_: str,
    posture: Posture,
    kind: DoseKind,
    *,
    has_sides: bool = False,
    default: Dose | None = None,
    figure: str = "",
    pictures: tuple[str, ...] = (),
) -> Exercise:
    """An exercise made by the person. Its effects are unknown, so it has no sources, and conditions go by its posture
    only.
    """
    return Exercise(
        id=id_,
        area=Area.OWN,
        posture=posture,
        kit=(),
        kind=kind,
        has_sides=has_sides,
        default=default or usual_dose(kind),
        range=RANGES[kind],
        sources=(),
        figure=figure,
        pictures=pictures,
    )


def own_text(name: str, steps: Iterable[str] = (), cue: str = "") -> ExerciseText:
    return ExerciseText(name, (), tuple(steps), cue, "", (), (), (), ())


def with_id(own: OwnExercise, id_: str) -> OwnExercise:
    return OwnExercise(replace(own.exercise, id=id_), own.text)


def may_have_sides(kind: DoseKind) -> bool:
    """Steps go to both sides in turn, so such an exercise has no sides of its own."""
    return kind is not DoseKind.STEPS


def long_steps(steps: Iterable[str]) -> list[tuple[int, int]]:
    """The steps that are too long to be spoken, as (index, number of words)."""
    counts = enumerate(len(step.split()) for step in steps)
    return [(place, count) for place, count in counts if count > MOST_WORDS_OF_A_STEP]


def is_another(before: Exercise, after: Exercise) -> bool:
    """Whether the exercise has changed so much that doses and history from before no longer apply."""
    return (before.kind, before.has_sides) != (after.kind, after.has_sides)


def holds(routine: Routine, exercise_id: str) -> bool:
    return any(item.exercise == exercise_id for item in routine.exercises)


def without(routine: Routine, exercise_id: str) -> Routine:
    """The routine without this exercise; it may be empty then."""
    return replace(routine, items=tuple(each for each in routine.items if getattr(each, "exercise", "") != exercise_id))


def with_ids(routine: Routine, ids: Mapping[str, str]) -> Routine:
    """The routine with exercise ids replaced as `ids` says; other ids stay."""
    return replace(
        routine,
        items=tuple(
            replace(each, exercise=ids.get(each.exercise, each.exercise)) if isinstance(each, ExerciseItem) else each
            for each in routine.items
        ),
    )


def exchanged(routine: Routine, exercise_id: str, by: Exercise) -> Routine:
    """The routine with an exercise replaced by another one, at its usual dose."""
    item = ExerciseItem(by.id, by.default)
    return replace(
        routine, items=tuple(item if getattr(each, "exercise", "") == exercise_id else each for each in routine.items)
    )
