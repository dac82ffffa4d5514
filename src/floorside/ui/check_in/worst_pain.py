"""How bad it got during the session, and, where it was more than comfortable, with which exercise."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QWidget

from floorside.domain.check_in import asks_which
from floorside.ui.session.pain_row import PainRow
from floorside.ui.theme import Theme
from floorside.ui.widgets import SPACE_1, SPACE_2, button, column, label

COLUMNS = 3


class WorstPain(QWidget):
    """`names`: the session's exercises by id. `chosen` carries 0–10 or None, `exercise_chosen` an id or None."""

    chosen = Signal(object)
    exercise_chosen = Signal(object)

    def __init__(self, theme: Theme, names: Mapping[str, str]) -> None:
        super().__init__()
        self._exercise: str | None = None
        self.pain = PainRow(theme, self.tr("And at its worst, during the session?"))
        self.pain.chosen.connect(self._take)
        self.which = self._which(theme, names)
        self.which.hide()
        rows = column(self, spacing=SPACE_2)
        rows.addWidget(self.pain)
        rows.addWidget(self.which)

    def _which(self, theme: Theme, names: Mapping[str, str]) -> QWidget:
        which = QWidget()
        rows = column(which, spacing=SPACE_1)
        rows.addWidget(label(theme, self.tr("Which one was it?"), 16, 600))
        bar = QWidget()
        bar.setProperty("role", "choices")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        grid = QGridLayout(bar)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(SPACE_1)
        self._group = QButtonGroup(bar)
        for place, (exercise, name) in enumerate(names.items()):
            choice = button(name.replace("&", "&&"), "choice")
            choice.setCheckable(True)
            choice.clicked.connect(lambda _=False, exercise=exercise: self._choose(exercise))
            self._group.addButton(choice)
            grid.addWidget(choice, place // COLUMNS, place % COLUMNS)
        rows.addWidget(bar)
        return which

    def _take(self, pain: int | None) -> None:
        self.chosen.emit(pain)
        self.which.setVisible(asks_which(pain))
        if not asks_which(pain) and self._exercise is not None:
            self._group.setExclusive(False)
            for each in self._group.buttons():
                each.setChecked(False)
            self._group.setExclusive(True)
            self._choose(None)

    def _choose(self, exercise: str | None) -> None:
        self._exercise = exercise
        self.exercise_chosen.emit(exercise)
