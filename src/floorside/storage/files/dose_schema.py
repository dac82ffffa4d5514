"""How doses look in TOML files: those of a routine's exercises, and an exercise's usual dose."""

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any

from msgspec import Meta, Struct

from floorside.domain.exercise import PHASES, Amount, Dose, DoseRange, Exercise, Phase
from floorside.domain.routine import DoseFault, DoseRule, dose_fault
from floorside.sentence import Sentence
from floorside.storage.files.toml_files import fault, suggestion

#: Upper limits that keep absurd numbers out of calculations; dose_fault checks what a dose may be.
Count = Annotated[int, Meta(ge=-1_000_000, le=1_000_000)]


class AmountSchema(Struct, frozen=True):
    reps: Count | None = None
    hold_seconds: float | None = None
    rung: Count | None = None


class DoseSchema(AmountSchema, frozen=True):
    """A dose in a file; missing values come from the exercise's default."""

    sets: Count | None = None
    rest_seconds: float | None = None
    tempo: dict[str, float] = {}
    left: AmountSchema = AmountSchema()
    right: AmountSchema = AmountSchema()


def dose_of_schema(written: DoseSchema, default: Dose) -> Dose:
    """The dose that a file describes: a value for one side takes precedence over one for both, and both over the
    default.
    """

    def amount(side: AmountSchema, usual: Amount) -> Amount:
        reps = next((n for n in (side.reps, written.reps) if n is not None), usual.reps)
        hold = next((s for s in (side.hold_seconds, written.hold_seconds) if s is not None), usual.hold_seconds)
        rung = next((n for n in (side.rung, written.rung) if n is not None), usual.rung)
        return Amount(reps, hold, rung)

    return Dose(
        left=amount(written.left, default.left),
        right=amount(written.right, default.right),
        sets=default.sets if written.sets is None else written.sets,
        rest_seconds=default.rest_seconds if written.rest_seconds is None else written.rest_seconds,
        tempo={**default.tempo, **{phase: written.tempo[phase] for phase in Phase if phase in written.tempo}},
    )


def refuse_unfit_dose(file: Path, place: str, written: DoseSchema, exercise: Exercise, dose: Dose) -> None:
    """Check the `dose` that the file describes. Raises DataFault if it is not a dose of this exercise."""
    for field, unknown in _schema_faults(written, exercise):
        raise fault(file, f"{place}.{field}", unknown)
    if wrong := dose_fault(exercise, dose):
        raise fault(file, f"{place}.{wrong.field}" if wrong.field else place, _worded(wrong))


def _worded(wrong: DoseFault) -> Sentence:
    match wrong.rule:
        case DoseRule.NO_SIDES:
            return Sentence("left and right differ, but this exercise has no sides")
        case DoseRule.NO_TIME:
            return Sentence("tempo and hold are all 0, a rep needs time")
        case DoseRule.POSITIVE:
            most = wrong.highest
            return Sentence("is {value:g}, allowed is more than 0 and at most {most:g}", value=wrong.value, most=most)
    least, most = wrong.lowest, wrong.highest
    return Sentence("is {value:g}, allowed is {least:g} to {most:g}", value=wrong.value, least=least, most=most)


def _schema_faults(written: DoseSchema, exercise: Exercise) -> Iterator[tuple[str, Sentence]]:
    """The values that this exercise's dose does not have: their fields, and what is wrong."""
    phases = [str(phase) for phase in PHASES[exercise.kind] if phase is not Phase.HOLD]
    for phase in written.tempo:
        if phase not in phases:
            allowed = suggestion(phase, phases) if phases else Sentence("this exercise has no tempo")
            yield f"tempo.{phase}", Sentence("is unknown here, {allowed}", allowed=allowed)
    for name, amount in (("", written), ("left.", written.left), ("right.", written.right)):
        if name and not exercise.has_sides and amount != AmountSchema():
            yield (
                name[:-1],
                Sentence("is not for {id}, which has no sides: write its values in the item itself", id=exercise.id),
            )
        for value, limits in _parts(amount, exercise.range).items():
            if limits is None:
                yield f"{name}{value}", Sentence("is not part of the dose of {id}, leave it out", id=exercise.id)


def _parts(amount: AmountSchema, limits: DoseRange) -> dict[str, Any]:
    """The range of every value in the file."""
    written = {"reps": (amount.reps, limits.reps), "hold_seconds": (amount.hold_seconds, limits.hold_seconds)}
    return {name: range_ for name, (value, range_) in written.items() if value is not None}


def written_dose(dose: Dose, exercise: Exercise) -> dict[str, Any]:
    """The dose with every value written out, so that reading it gives the same dose."""
    written: dict[str, Any] = {}
    if dose.left == dose.right:
        written |= _amount(dose.left, exercise.range)
    written |= {"sets": dose.sets, "rest_seconds": short_number(dose.rest_seconds)}
    tempo = {phase: dose.tempo.get(phase, 0) for phase in (*exercise.default.tempo, *dose.tempo)}
    if tempo:
        written["tempo"] = {str(phase): short_number(seconds) for phase, seconds in tempo.items()}
    if dose.left != dose.right:
        written |= {"left": _amount(dose.left, exercise.range), "right": _amount(dose.right, exercise.range)}
    return written


def _amount(amount: Amount, limits: DoseRange) -> dict[str, Any]:
    return {
        **({"reps": amount.reps} if limits.reps else {}),
        **({"hold_seconds": short_number(amount.hold_seconds)} if limits.hold_seconds else {}),
        **({"rung": amount.rung} if amount.rung else {}),
    }


def short_number(seconds: float) -> float:
    return int(seconds) if seconds == int(seconds) else seconds
