"""A routine: an ordered list of exercises with their doses, and rests or waits between them."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from floorside.domain.exercise import PHASES, Amount, Dose, Exercise, Phase, Side
from floorside.domain.forms import rung_numbers


@dataclass(frozen=True, slots=True)
class ExerciseItem:
    """An exercise in a routine; `exercise` is an id of the catalogue."""

    exercise: str
    dose: Dose


@dataclass(frozen=True, slots=True)
class RestItem:
    seconds: float


@dataclass(frozen=True, slots=True)
class WaitItem:
    """A pause that lasts until the person continues."""


RoutineItem = ExerciseItem | RestItem | WaitItem


@dataclass(frozen=True, slots=True)
class Routine:
    """A list of exercises to do in one session. `gentle`: small on purpose, for sore days; the program never increases
    it.
    """

    id: str
    name: str
    description: str
    items: tuple[RoutineItem, ...]
    gentle: bool = False

    @property
    def exercises(self) -> tuple[ExerciseItem, ...]:
        return tuple(item for item in self.items if isinstance(item, ExerciseItem))


def amount_for(dose: Dose, side: Side | None) -> Amount:
    return dose.right if side is Side.RIGHT else dose.left


def rep_phases(exercise: Exercise, dose: Dose, side: Side | None) -> tuple[tuple[Phase, float], ...]:
    """The phases of one rep with their seconds; phases of no length are left out."""
    hold = amount_for(dose, side).hold_seconds
    lengths = {**dose.tempo, Phase.HOLD: hold}
    phases = ((phase, lengths.get(phase, 0.0)) for phase in PHASES[exercise.kind])
    return tuple((phase, seconds) for phase, seconds in phases if seconds > 0)


class DoseRule(StrEnum):
    """What a value of a dose breaks."""

    RANGE = "range"  # from the lowest to the highest
    POSITIVE = "positive"  # more than the lowest, up to the highest
    NO_SIDES = "no_sides"
    NO_TIME = "no_time"


class DoseFault(NamedTuple):
    """A value of a dose that is not allowed. `field`: such as left.reps, "" if it is about several."""

    rule: DoseRule
    field: str = ""
    value: float = 0.0
    lowest: float = 0.0
    highest: float = 0.0


def dose_fault(exercise: Exercise, dose: Dose) -> DoseFault | None:
    """The first value of a dose that is not allowed, or None.

    A dose below the editor's range is allowed, since gentle routines have them; one above it is not.
    """
    wrong = _amount_fault(exercise, dose)
    if wrong:
        return wrong
    if not 1 <= dose.sets <= exercise.range.sets.high:
        return DoseFault(DoseRule.RANGE, "sets", dose.sets, 1, exercise.range.sets.high)
    if not 0 <= dose.rest_seconds <= 600:
        return DoseFault(DoseRule.RANGE, "rest_seconds", dose.rest_seconds, 0, 600)
    if not exercise.has_sides and dose.left != dose.right:
        return DoseFault(DoseRule.NO_SIDES)
    for phase, seconds in dose.tempo.items():
        if not 0 <= seconds <= 60:
            return DoseFault(DoseRule.RANGE, f"tempo.{phase}", seconds, 0, 60)
    if not any(seconds > 0 for _, seconds in rep_phases(exercise, dose, None)):
        return DoseFault(DoseRule.NO_TIME)
    return None


def _amount_fault(exercise: Exercise, dose: Dose) -> DoseFault | None:
    reps, hold, rungs = exercise.range.reps, exercise.range.hold_seconds, rung_numbers(exercise)
    sided = exercise.has_sides and dose.left != dose.right  # a nan differs from itself
    for where, amount in (("left", dose.left), ("right", dose.right)):
        limits: Mapping[str, tuple[float, float | None]] = {
            "reps": (amount.reps, reps.high if reps else None),
            "hold_seconds": (amount.hold_seconds, hold.high if hold else None),
        }
        for name, (value, high) in limits.items():
            at = f"{where}.{name}" if sided else name
            if high is not None and not 0 < value <= high:
                return DoseFault(DoseRule.POSITIVE, at, value, 0, high)
        if amount.rung not in rungs:
            at = f"{where}.rung" if sided else "rung"
            return DoseFault(DoseRule.RANGE, at, amount.rung, rungs[0], rungs[-1])
    return None
