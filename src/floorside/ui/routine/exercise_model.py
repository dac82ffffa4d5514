"""The exercises of one routine, and the pauses between them, as rows of a list."""

from collections.abc import Collection
from typing import Any

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from floorside.domain.forms import form_text, in_form
from floorside.domain.routine import ExerciseItem, Routine, RoutineItem
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.ui.kit.wording.pause_words import pause_extent, pause_name
from floorside.ui.kit.wording.words import dose_detail, dose_line

ROW = Qt.ItemDataRole.UserRole


class ExerciseRow(Struct, frozen=True):
    """The content of one row; a pause has no `exercise`. `where`: area and posture; `dose`, `dose_detail`: how much.

    `rung`: see `shown_rung`.

    `is_left_out`: not to be done today. `pictures`: what it can show, the best first: the person's own picture, then
    the figure of the exercise with this id.
    """

    exercise: str
    pictures: tuple[str, ...]
    rung: int
    name: str
    where: str
    dose: str
    dose_detail: str
    is_left_out: bool = False

    @property
    def is_pause(self) -> bool:
        """Whether the row is a rest or a wait between two exercises."""
        return not self.exercise


class ExerciseModel(QAbstractListModel):
    """Rows in the order of the routine. The role `ROW` gives the ExerciseRow; screen readers get all of it."""

    def __init__(self, catalogue: Catalogue) -> None:
        super().__init__()
        self._catalogue = catalogue
        self._rows: list[ExerciseRow] = []
        #: Whether each exercise can be ticked, and says so to screen readers.
        self.ticks = False

    def set_routine(self, routine: Routine) -> None:
        """Show a routine. If only doses differ, the rows stay, and with them the current one. Without an exercise
        there are no pauses either.
        """
        items = routine.items if routine.exercises else ()
        rows = [_row(item, self._catalogue) for item in items]
        if [row.exercise for row in rows] == [row.exercise for row in self._rows]:
            self._change(rows)
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def set_left_out(self, exercises: Collection[str]) -> None:
        """Which of them are not done today."""
        self._change([replace(row, is_left_out=row.exercise in exercises) for row in self._rows])

    def _change(self, rows: list[ExerciseRow]) -> None:
        """Take as many rows as before, and tell of those that differ: the list paints only these."""
        before, self._rows = self._rows, rows
        for at, (old, new) in enumerate(zip(before, rows, strict=True)):
            if new != old:
                self.dataChanged.emit(self.index(at), self.index(at))

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """A pause can neither be chosen nor ticked."""
        if index.isValid() and self._rows[index.row()].is_pause:
            return Qt.ItemFlag.ItemNeverHasChildren
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if self.ticks and index.isValid() else flags

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == Qt.ItemDataRole.CheckStateRole and self.ticks and not row.is_pause:
            return Qt.CheckState.Unchecked if row.is_left_out else Qt.CheckState.Checked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            left_out = self.tr("left out today") if row.is_left_out else ""
            return ", ".join(part for part in (row.name, row.where, row.dose, row.dose_detail, left_out) if part)
        return None


def _row(item: RoutineItem, catalogue: Catalogue) -> ExerciseRow:
    if isinstance(item, ExerciseItem):
        return exercise_row(item, catalogue)
    return ExerciseRow("", (), 0, pause_name(item), "", pause_extent(item), "")


def exercise_row(item: ExerciseItem, catalogue: Catalogue) -> ExerciseRow:
    rung = shown_rung(item)
    exercise = in_form(catalogue.exercises[item.exercise], rung)
    area, posture = catalogue.words.areas[exercise.area], catalogue.words.postures[exercise.posture].name
    text = catalogue.texts[item.exercise]
    form = form_text(exercise, text, rung)
    return ExerciseRow(
        exercise=item.exercise,
        pictures=tuple(filter(None, (*exercise.pictures[:1], exercise.figure))),
        rung=rung,
        name=text.name,
        where=f"{area} · {posture}",
        dose=dose_line(exercise, item.dose),
        dose_detail=form.name if form else dose_detail(exercise, item.dose, text.phases),
    )


def shown_rung(item: ExerciseItem) -> int:
    """The form that words and pictures show: if the sides have different forms, the one that is not the usual."""
    return item.dose.left.rung or item.dose.right.rung
