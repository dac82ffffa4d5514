"""Corrects which sets were done, and how much of each."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QPushButton, QSpinBox, QWidget

from floorside.domain.session.correction import done_value, is_one_hold, planned_value, with_done, with_works
from floorside.domain.session.plan import Plan
from floorside.domain.session.record import SetRecord, set_numbers
from floorside.ui.kit.fields.controls import CalmComboBox, NumberStepper
from floorside.ui.kit.layout.breaking_row import BreakingRow
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import SPACE_2, SPACE_3, button, clear, column, label
from floorside.ui.kit.wording import words
from floorside.ui.kit.wording.accessible_label import announce

#: More than was planned can be entered, up to this factor or number.
MOST_TIMES, LEAST_MOST = 3, 60


class SetsEditor(QWidget):
    """`names`: the exercises' names by id, with all that can be added; `plan_of`: the plan of one of those.

    `sets`: the sets as they are corrected; `boxes` and `removers`: the amount of each, and the button to remove it.
    """

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
        self._show()
        self.boxes[min(before, len(self.boxes) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self, record: SetRecord) -> None:
        place = sorted(self._sets).index(record.position)
        del self._sets[record.position]
        self._full.hide()
        self._show()
        left = self.removers
        (left[min(place, len(left) - 1)] if left else self.add).setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        clear(self._rows)
        self.boxes: list[QSpinBox] = []
        self.removers: list[QPushButton] = []
        numbers = set_numbers(self._in_order())
        for record in self._in_order():
            self._add_row(record, words.which_set(record, *numbers[record.position]))

    def _add_row(self, record: SetRecord, which: str) -> None:
        exercise = self._names[record.exercise]
        name = f"{exercise}, {which}" if which else exercise
        most = max(MOST_TIMES * planned_value(record), done_value(record), LEAST_MOST)
        stepper = NumberStepper(
            self._theme, name, done_value(record), (0, most), _form(record), lambda value: self._choose(record, value)
        )
        stepper.box.setFixedWidth(110)
        remove = button(self.tr("Remove"), "quiet")
        remove.setAccessibleName(self.tr("Remove {set}").format(set=name))
        remove.clicked.connect(lambda: self._remove(record))
        self.boxes.append(stepper.box)
        self.removers.append(remove)
        row, done = BreakingRow(SPACE_3), BreakingRow(SPACE_3)
        row.row.addWidget(label(self._theme, name, 15, wrap=True), 1)
        row.row.addWidget(done)
        done.row.addWidget(stepper)
        done.row.addWidget(remove)
        self._rows.addWidget(row)
        row.show()
        for each in (stepper, remove):
            each.show()  # now, so that it can take the focus

    def _choose(self, record: SetRecord, value: int) -> None:
        self._sets[record.position] = with_done(record, value)


def _form(record: SetRecord) -> str:
    return QCoreApplication.translate("SetsEditor", "{n} s") if is_one_hold(record) else "{n} ×"
