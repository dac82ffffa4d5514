"""Routines as TOML files: reading and writing. docs/routine-files.md describes the form."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any

from msgspec import Meta, Struct

from floorside.domain.exercise import PHASES, Amount, Dose, DoseRange, Exercise, Phase
from floorside.domain.routine import ExerciseItem, RestItem, Routine, RoutineItem, WaitItem, dose_fault
from floorside.storage.toml_files import convert, fault, read_toml, suggestion

#: Keeps absurd numbers out of sums and sentences; what a dose allows is said by dose_fault.
Count = Annotated[int, Meta(ge=-1_000_000, le=1_000_000)]

#: Design: more than anybody does in one session, and few enough to show.
MOST_ITEMS = 100


class AmountForm(Struct, frozen=True):
    reps: Count | None = None
    hold_seconds: float | None = None
    rung: Count | None = None


class DoseForm(AmountForm, frozen=True):
    """A dose as a file writes it: what is left out comes from the exercise's default."""

    sets: Count | None = None
    rest_seconds: float | None = None
    tempo: dict[str, float] = {}
    left: AmountForm = AmountForm()
    right: AmountForm = AmountForm()


class ItemForm(DoseForm, frozen=True):
    """An entry of `items`: exactly one of `exercise`, `rest` and `wait`."""

    exercise: str | None = None
    rest: float | None = None
    wait: bool | None = None


class RoutineForm(Struct, frozen=True):
    id: str
    name: str
    items: list[ItemForm]
    description: str = ""


def read_routine_file(path: Path, exercises: Mapping[str, Exercise], words: Mapping[str, str] | None = None) -> Routine:
    """The routine of a file. Raises DataFault for anything that is not as docs/routine-files.md says.

    `words`: name and description of a routine whose words are kept apart.
    """
    form = convert(path, {**(words or {}), **read_toml(path)}, RoutineForm)
    _refuse_unfit(path, form)
    items = tuple(_item(path, f"items[{i}]", item, exercises) for i, item in enumerate(form.items))
    if not any(isinstance(item, ExerciseItem) for item in items):
        raise fault(path, "items", "there is no exercise in the list, add at least one")
    return Routine(form.id, form.name, form.description, items)


def _refuse_unfit(file: Path, form: RoutineForm) -> None:
    """Ids become file names, names and descriptions are shown on one line."""
    if not re.fullmatch(r"[a-z0-9][a-z0-9-]{0,63}", form.id):
        raise fault(file, "id", f"is {form.id!r}, allowed are up to 64 small letters a–z, digits and hyphens")
    for place, words, most in (("name", form.name, 80), ("description", form.description, 300)):
        if not words.isprintable() or len(words) > most or (place == "name" and not words.strip()):
            raise fault(file, place, f"allowed is one line of at most {most} characters")
    if not 1 <= len(form.items) <= MOST_ITEMS:
        raise fault(file, "items", f"the list has {len(form.items)} entries, allowed is 1 to {MOST_ITEMS}")


def _item(file: Path, place: str, form: ItemForm, exercises: Mapping[str, Exercise]) -> RoutineItem:
    kinds = [name for name in ("exercise", "rest", "wait") if getattr(form, name) is not None]
    if len(kinds) != 1:
        found = "more than one" if kinds else "none"
        raise fault(file, place, f"{found} of exercise, rest and wait is here, allowed is exactly one")
    if form.exercise is not None:
        return _exercise_item(file, place, form, form.exercise, exercises)
    if form.wait is False:
        raise fault(file, f"{place}.wait", "is false, allowed is only true; leave the whole item out for no wait")
    if form.rest is not None and not 0 < form.rest <= 600:
        raise fault(file, f"{place}.rest", f"is {form.rest:g}, allowed is more than 0 and at most 600 seconds")
    if form != ItemForm(rest=form.rest, wait=form.wait):
        raise fault(file, place, f"a {kinds[0]} takes no dose, write the dose beside an exercise")
    return WaitItem() if form.rest is None else RestItem(form.rest)


def _exercise_item(
    file: Path, place: str, form: ItemForm, exercise_id: str, exercises: Mapping[str, Exercise]
) -> ExerciseItem:
    exercise = exercises.get(exercise_id)
    if exercise is None:
        what = f"there is no exercise {exercise_id!r}, {suggestion(exercise_id, exercises)}"
        raise fault(file, f"{place}.exercise", what)
    dose = dose_of_form(form, exercise.default)
    wrong = form_fault(form, exercise) or dose_fault(exercise, dose)
    if wrong:
        raise dose_place_fault(file, place, wrong)
    return ExerciseItem(exercise_id, dose)


def dose_place_fault(file: Path, place: str, wrong: str) -> Exception:
    """The fault of a sentence such as "left.reps is 20, allowed is …": its field goes into the place."""
    field, is_, rest = wrong.partition(" is ")
    if is_ and " " not in field:
        return fault(file, f"{place}.{field}", f"is {rest}")
    return fault(file, place, wrong)


def dose_of_form(form: DoseForm, default: Dose) -> Dose:
    """The dose that a form asks for; a value for one side goes before that for both, and both before the default."""

    def amount(side: AmountForm, usual: Amount) -> Amount:
        reps = next((n for n in (side.reps, form.reps) if n is not None), usual.reps)
        hold = next((s for s in (side.hold_seconds, form.hold_seconds) if s is not None), usual.hold_seconds)
        rung = next((n for n in (side.rung, form.rung) if n is not None), usual.rung)
        return Amount(reps, hold, rung)

    return Dose(
        left=amount(form.left, default.left),
        right=amount(form.right, default.right),
        sets=default.sets if form.sets is None else form.sets,
        rest_seconds=default.rest_seconds if form.rest_seconds is None else form.rest_seconds,
        tempo={**default.tempo, **{phase: form.tempo[phase] for phase in Phase if phase in form.tempo}},
    )


def form_fault(form: DoseForm, exercise: Exercise) -> str | None:
    """A value that is no part of this exercise's dose, or None."""
    phases = [str(phase) for phase in PHASES[exercise.kind] if phase is not Phase.HOLD]
    for phase in form.tempo:
        if phase not in phases:
            allowed = suggestion(phase, phases) if phases else "this exercise has no tempo"
            return f"tempo.{phase} is unknown here, {allowed}"
    for name, amount in (("", form), ("left.", form.left), ("right.", form.right)):
        if name and not exercise.has_sides and amount != AmountForm():
            return f"{name[:-1]} is not for {exercise.id}, which has no sides: write its values in the item itself"
        for value, limits in _parts(amount, exercise.range).items():
            if limits is None:
                return f"{name}{value} is not part of the dose of {exercise.id}, leave it out"
    return None


def _parts(amount: AmountForm, limits: DoseRange) -> dict[str, Any]:
    """The range of every value that was written."""
    written = {"reps": (amount.reps, limits.reps), "hold_seconds": (amount.hold_seconds, limits.hold_seconds)}
    return {name: range_ for name, (value, range_) in written.items() if value is not None}


def routine_toml(routine: Routine, exercises: Mapping[str, Exercise]) -> str:
    """The routine as a file that reads back the same, with every value written out."""
    import tomli_w  # only who writes pays for it

    items = [_written(item, exercises) for item in routine.items]
    data = {"id": routine.id, "name": routine.name, "description": routine.description, "items": items}
    return tomli_w.dumps(data)


def _written(item: RoutineItem, exercises: Mapping[str, Exercise]) -> dict[str, Any]:
    match item:
        case RestItem(seconds):
            return {"rest": _short(seconds)}
        case WaitItem():
            return {"wait": True}
    exercise, dose = exercises[item.exercise], item.dose
    written: dict[str, Any] = {"exercise": item.exercise}
    if dose.left == dose.right:
        written |= _amount(dose.left, exercise.range)
    written |= {"sets": dose.sets, "rest_seconds": _short(dose.rest_seconds)}
    tempo = {phase: dose.tempo.get(phase, 0) for phase in (*exercise.default.tempo, *dose.tempo)}
    if tempo:
        written["tempo"] = {str(phase): _short(seconds) for phase, seconds in tempo.items()}
    if dose.left != dose.right:
        written |= {"left": _amount(dose.left, exercise.range), "right": _amount(dose.right, exercise.range)}
    return written


def _amount(amount: Amount, limits: DoseRange) -> dict[str, Any]:
    return {
        **({"reps": amount.reps} if limits.reps else {}),
        **({"hold_seconds": _short(amount.hold_seconds)} if limits.hold_seconds else {}),
        **({"rung": amount.rung} if amount.rung else {}),
    }


def _short(seconds: float) -> float:
    return int(seconds) if seconds == int(seconds) else seconds
