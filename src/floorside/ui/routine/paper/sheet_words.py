"""What the routine's sheet says of each exercise."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from floorside.domain.exercise import Area, Dose, DoseKind, Exercise, ExerciseText
from floorside.domain.forms import form_text, in_form, text_in_form
from floorside.domain.routine import ExerciseItem
from floorside.domain.side_words import SideWords, with_sides
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.ui.kit.wording.dose_words import form_name
from floorside.ui.kit.wording.words import dose_line, seconds_of, tempo_words


@dataclass(frozen=True, slots=True)
class Entry:
    """An exercise on the sheet. `where`: its position and what it needs; `dose`, `more`: how much, and what the dose
    leaves out; `forms`: which form of it; `cautions`: what to heed, and when to stop.
    """

    name: str
    where: str
    dose: str
    more: str
    forms: tuple[str, ...]
    steps: tuple[str, ...]
    breathing: str
    cautions: tuple[str, ...]


def entry_of(item: ExerciseItem, catalogue: Catalogue, advice: Mapping[str, tuple[str, ...]]) -> Entry:
    """`advice`: the id of an exercise → how to do it with the person's conditions."""
    rung = item.dose.left.rung
    exercise = in_form(catalogue.exercises[item.exercise], rung)
    text = text_in_form(exercise, catalogue.texts[item.exercise], rung)
    words, sides = catalogue.words, catalogue.words.sides
    return Entry(
        text.name,
        " · ".join((words.postures[exercise.posture].name, *(words.kit[kit] for kit in exercise.kit))),
        _dose(exercise, item.dose),
        " · ".join(_more(exercise, item.dose, text)),
        tuple(_forms(exercise, item.dose, catalogue)),
        _with_sides(text, sides.either if item.dose.left.rung == item.dose.right.rung else sides.left),
        text.breathing,
        (*advice.get(item.exercise, ()), *_cautions(exercise, text)),
    )


def _dose(exercise: Exercise, dose: Dose) -> str:
    line = dose_line(exercise, dose)
    if not exercise.has_sides or dose.left != dose.right:
        return line
    return QCoreApplication.translate("RoutineSheet", "{dose} · both sides").format(dose=line)


def _more(exercise: Exercise, dose: Dose, text: ExerciseText) -> Iterator[str]:
    if exercise.kind is DoseKind.REPS and (tempo := tempo_words(dose, text.phases)):
        yield QCoreApplication.translate("RoutineSheet", "in seconds: {tempo}").format(tempo=tempo)
    if dose.sets > 1 and dose.rest_seconds:
        rest = QCoreApplication.translate("RoutineSheet", "{seconds} of rest between the sets")
        yield rest.format(seconds=seconds_of(dose.rest_seconds))


def _forms(exercise: Exercise, dose: Dose, catalogue: Catalogue) -> Iterator[str]:
    """The form, unless it is the usual one. If the sides differ, the steps are those of the left, and here are those
    of the right.
    """
    text = catalogue.texts[exercise.id]
    if dose.left.rung == dose.right.rung:
        if form := form_text(exercise, text, dose.left.rung):
            yield form.name
        return
    left, right = (form_name(exercise, text, amount.rung) for amount in (dose.left, dose.right))
    steps = _with_sides(text_in_form(exercise, text, dose.right.rung), catalogue.words.sides.right)
    said = QCoreApplication.translate("RoutineSheet", "Right: {form}. {steps}")
    yield said.format(form=right, steps=" ".join(steps))
    yield QCoreApplication.translate("RoutineSheet", "Left: {form}").format(form=left)


def _with_sides(text: ExerciseText, sides: SideWords) -> tuple[str, ...]:
    steps = (*text.steps, text.reverse, text.release)
    return tuple(with_sides(step, sides) for step in steps if step)


def _cautions(exercise: Exercise, text: ExerciseText) -> Iterator[str]:
    if exercise.area is Area.OWN:
        yield from (text.cue,) if text.cue else ()
        return
    said = QCoreApplication.translate("RoutineSheet", "Stop when: {signs}")
    yield said.format(signs=" ".join(text.stop_when))
