"""Corrects how much of each set was done."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from floorside.domain.session.correction import done_value, is_one_hold, planned_value, with_done
from floorside.domain.session.record import SetRecord
from floorside.ui.kit.controls import NumberStepper
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import SPACE_2, SPACE_3, label
from floorside.ui.kit.wording import words

#: More than was planned can be entered, up to this factor or number.
MOST_TIMES, LEAST_MOST = 3, 60


class SetsEditor(QWidget):
    """`names`: the exercises' names by id. `sets`: the sets as they are corrected."""

    def __init__(self, theme: Theme, sets: Sequence[SetRecord], names: Mapping[str, str]) -> None:
        super().__init__()
        self._theme = theme
        self._sets = {record.position: record for record in sets}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE_3)
        self._grid.setVerticalSpacing(SPACE_2)
        self._grid.setColumnStretch(0, 1)
        counts: dict[str, int] = {}
        for record in sets:
            counts[record.exercise] = max(counts.get(record.exercise, 1), record.set)
        for row, record in enumerate(sorted(sets, key=lambda each: each.position)):
            self._add(row, record, names[record.exercise], counts[record.exercise])

    @property
    def sets(self) -> tuple[SetRecord, ...]:
        return tuple(self._sets[position] for position in sorted(self._sets))

    def _add(self, row: int, record: SetRecord, exercise: str, of: int) -> None:
        which = words.which_set(record, of)
        name = f"{exercise}, {which}" if which else exercise
        most = max(MOST_TIMES * planned_value(record), done_value(record), LEAST_MOST)
        stepper = NumberStepper(
            self._theme, name, done_value(record), (0, most), _form(record), lambda value: self._choose(record, value)
        )
        stepper.box.setFixedWidth(110)
        self._grid.addWidget(label(self._theme, name, 15, wrap=True), row, 0)
        self._grid.addWidget(stepper, row, 1)

    def _choose(self, record: SetRecord, value: int) -> None:
        self._sets[record.position] = with_done(record, value)


def _form(record: SetRecord) -> str:
    return QCoreApplication.translate("SetsEditor", "%n s") if is_one_hold(record) else "%n ×"
