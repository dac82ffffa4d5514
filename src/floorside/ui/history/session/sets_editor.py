"""Corrects which sets were done, and how much of each."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QPushButton, QSpinBox, QWidget

from floorside.domain.session.correction import done_value, is_one_hold, planned_value, with_done, with_works
from floorside.domain.session.plan import Plan
from floorside.domain.session.record import SetRecord, set_numbers
from floorside.ui.kit.fields.controls import CalmComboBox, NumberStepper
from floorside.ui.kit.layout.breaking_row import BreakingRow
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import SPACE_2, SPACE_3, button, column, label
from floorside.ui.kit.wording import words
from floorside.ui.kit.wording.accessible_label import announce

#: More than was planned can be entered, up to this factor or number.
MOST_TIMES, LEAST_MOST = 3, 60


class SetRow(BreakingRow):
    """One set: its name, the amount in a `box`, and a button to `remove` it. `choose`: gets another amount."""

    def __init__(self, theme: Theme, record: SetRecord, choose: Callable[[int], None]) -> None:
        super().__init__(SPACE_3)
        most = max(MOST_TIMES * planned_value(record), done_value(record), LEAST_MOST)
        self._name = label(theme, "", 15, wrap=True)
        self._stepper = NumberStepper(theme, "", done_value(record), (0, most), _form(record), choose)
        self.box = self._stepper.box
        self.box.setFixedWidth(110)
        self.remove = button(QCoreApplication.translate("SetsEditor", "Remove"), "quiet")
        done = BreakingRow(SPACE_3)
        done.row.addWidget(self._stepper)
        done.row.addWidget(self.remove)
        self.row.addWidget(self._name, 1)
        self.row.addWidget(done)

    def call(self, name: str) -> None:
        if name != self._name.text():
            self._name.setText(name)
            self._stepper.call(name)
            self.remove.setAccessibleName(QCoreApplication.translate("SetsEditor", "Remove {set}").format(set=name))


class SetsEditor(QWidget):
    """`names`: the exercises' names by id, with all that can be added; `plan_of`: the plan of one of those.

    `sets`: the sets as they are corrected; `boxes` and `removers`: the amount of each, and the button to remove it.
    `edited`: the sets were.
    """

    edited = Signal()

    def __init__(
        self,
        theme: Theme,
        sets: Sequence[SetRecord],
        names: Mapping[str, str],
        addable: Sequence[str],
        plan_of: Callable[[str], Plan],
    ) -> None:
        super().__init__()
        self._theme = theme
        self._names = names
        self._plan_of = plan_of
        self._sets = {record.position: record for record in sets}
        self._row_of: dict[int, SetRow] = {}
        self._rows = column(spacing=SPACE_2)
        self.add = self._chooser(addable)
        self._full = label(theme, self.tr("No more sets fit into a session."), 15, role="muted", wrap=True)
        self._full.hide()
        rows = column(self, spacing=SPACE_3)
        rows.addLayout(self._rows)
        rows.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        rows.addWidget(self._full)
        self._show()

    @property
    def sets(self) -> tuple[SetRecord, ...]:
        for box in self.boxes:
            box.interpretText()  # the person may still be typing
        return self._in_order()

    def _in_order(self) -> tuple[SetRecord, ...]:
        return tuple(self._sets[position] for position in sorted(self._sets))

    @property
    def boxes(self) -> list[QSpinBox]:
        return [self._row_of[position].box for position in sorted(self._row_of)]

    @property
    def removers(self) -> list[QPushButton]:
        return [self._row_of[position].remove for position in sorted(self._row_of)]

    def begin(self) -> None:
        """Give the first set the focus."""
        (self.boxes[0] if self.boxes else self.add).setFocus(Qt.FocusReason.OtherFocusReason)

    def _chooser(self, addable: Sequence[str]) -> CalmComboBox:
        made = CalmComboBox(self.tr("Add an exercise"))
        made.setPlaceholderText(self.tr("Add an exercise…"))
        for id_ in addable:
            made.addItem(self._names[id_], id_)
        made.setCurrentIndex(-1)
        made.decided.connect(self._add_chosen)
        return made

    def _add_chosen(self) -> None:
        exercise = self.add.currentData()
        self.add.setCurrentIndex(-1)
        before = len(self._sets)
        sets = with_works(self.sets, self._plan_of(exercise))
        self._full.setVisible(sets is None)
        if sets is None:
            announce(self, self._full.text())
            return
        self._sets = {record.position: record for record in sets}
        self.edited.emit()
        self._show()
        self.boxes[min(before, len(self.boxes) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self, position: int) -> None:
        place = sorted(self._sets).index(position)
        del self._sets[position]
        self.edited.emit()
        self._full.hide()
        self._show()
        left = self.removers
        (left[min(place, len(left) - 1)] if left else self.add).setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        """Only what is new gets a row, and what is gone loses its own: with a hundred sets, all anew takes seconds."""
        for position in self._row_of.keys() - self._sets.keys():
            gone = self._row_of.pop(position)
            self._rows.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for position in sorted(self._sets.keys() - self._row_of.keys()):
            self._add_row(self._sets[position])
        numbers = set_numbers(self._in_order())
        for position, row in self._row_of.items():
            record = self._sets[position]
            which = words.which_set(record, *numbers[position])
            row.call(", ".join(part for part in (self._names[record.exercise], which) if part))

    def _add_row(self, record: SetRecord) -> None:
        position = record.position
        row = self._row_of[position] = SetRow(self._theme, record, lambda value: self._choose(record, value))
        row.remove.clicked.connect(lambda: self._remove(position))
        self._rows.addWidget(row)
        row.show()  # now, so that it can take the focus

    def _choose(self, record: SetRecord, value: int) -> None:
        """`record`: as it was when its row was made, so that another amount and back changes nothing."""
        self._sets[record.position] = with_done(record, value)
        self.edited.emit()


def _form(record: SetRecord) -> str:
    return QCoreApplication.translate("SetsEditor", "{n}\N{NO-BREAK SPACE}s") if is_one_hold(record) else "{n} ×"
