"""Describes changes of a dose in a few words."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from floorside.domain.exercise import PHASES, Amount, Dose, DoseKind, Exercise, ExerciseText, Phase, Side
from floorside.domain.forms import form_text
from floorside.domain.progression.dose_change import DoseChange
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.ui.kit.wording.words import dose_line, phase_name, seconds_of, side_name

if TYPE_CHECKING:
    from floorside.storage.files.shipped.suggestion_words import SuggestionWords

_loaded: "dict[str, SuggestionWords]" = {}


def suggestion_words(language: str) -> "SuggestionWords":
    """The words, read at their first use. Raises DataFault."""
    if language not in _loaded:
        from floorside.storage.files.shipped.suggestion_words import load_suggestion_words

        _loaded[language] = load_suggestion_words(language)
    return _loaded[language]


def form_name(exercise: Exercise, text: ExerciseText, rung: int) -> str:
    """The name of a form of an exercise, the usual one included."""
    form = form_text(exercise, text, rung)
    return form.name if form else QCoreApplication.translate("dose", "The usual form")


def amount_words(exercise: Exercise, amount: Amount) -> str:
    """The amount alone: "35 s", "12 reps"; leaves out a short pause within a rep."""
    return dose_line(exercise, Dose(amount, amount))


def change_words(change: DoseChange, catalogue: Catalogue) -> str:
    """ "Supine figure-four, right: 30 s → 35 s"."""
    name = catalogue.texts[change.exercise].name
    if change.side:
        name = QCoreApplication.translate("dose", "{exercise}, {side}").format(
            exercise=name, side=side_name(change.side)
        )
    return QCoreApplication.translate("dose", "{exercise}: {what}").format(
        exercise=name, what=difference_words(change, catalogue)
    )


def difference_words(change: DoseChange, catalogue: Catalogue) -> str:
    """ "30 s → 35 s"."""
    return ", ".join(_differences(change, catalogue)) or QCoreApplication.translate("dose", "as before")


def _differences(change: DoseChange, catalogue: Catalogue) -> Iterator[str]:
    exercise, before, after = catalogue.exercises[change.exercise], change.before, change.after
    if change.side:
        before, after = _alone(before, change.side), _alone(after, change.side)
    then, now = dose_line(exercise, before), dose_line(exercise, after)
    if then != now:
        yield QCoreApplication.translate("dose", "{before} → {after}").format(before=then, after=now)
    if before.right.rung != after.right.rung:
        text = catalogue.texts[exercise.id]
        then, now = (form_name(exercise, text, dose.right.rung) for dose in (before, after))
        yield QCoreApplication.translate("dose", "{before} → {after}").format(before=then, after=now)
    if exercise.kind is DoseKind.REPS and before.right.hold_seconds != after.right.hold_seconds:
        yield _part(phase_name(Phase.HOLD), before.right.hold_seconds, after.right.hold_seconds)
    for phase in PHASES[exercise.kind]:
        if before.tempo.get(phase, 0) != after.tempo.get(phase, 0):
            name = phase_name(phase, catalogue.texts[exercise.id].phases)
            yield _part(name, before.tempo.get(phase, 0), after.tempo.get(phase, 0))
    if before.rest_seconds != after.rest_seconds:
        yield _part(QCoreApplication.translate("dose", "between sets"), before.rest_seconds, after.rest_seconds)


def _part(name: str, before: float, after: float) -> str:
    return QCoreApplication.translate("dose", "{part} {before} → {after}").format(
        part=name, before=seconds_of(before), after=seconds_of(after)
    )


def _alone(dose: Dose, side: Side) -> Dose:
    amount = dose.right if side is Side.RIGHT else dose.left
    return Dose(amount, amount, 1, dose.rest_seconds, dose.tempo)
