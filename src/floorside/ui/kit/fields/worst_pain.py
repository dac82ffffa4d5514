"""Asks how bad the pain was during the session and, if it was more than comfortable, with which exercise and side."""

from collections.abc import Collection, Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from floorside.domain.check_in import asks_which
from floorside.domain.exercise import Side
from floorside.ui.kit.fields.pain_row import PainRow
from floorside.ui.kit.fields.roving_focus import RovingFocus
from floorside.ui.kit.layout.answer_grid import AnswerGrid
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import SPACE_1, SPACE_2, bring_into_view, button, column, label, let_settle

COLUMNS = 3


class WorstPain(QWidget):
    """`names`: the session's exercises by id; `sided`: those of them that have sides; `skip`: as in PainRow.

    `chosen`: 0–10 or None; `exercise_chosen`: an id or None; `side_chosen`: a Side, or None for both or not sure.
    """

    chosen = Signal(object)
    exercise_chosen = Signal(object)
    side_chosen = Signal(object)

    def __init__(self, theme: Theme, names: Mapping[str, str], sided: Collection[str], skip: str = "") -> None:
        super().__init__()
        self._sided = sided
        self._exercise: str | None = None
        self._side: Side | None = None
        self.pain = PainRow(theme, self.tr("Pain at its worst, during the session"), skip)
        self.pain.chosen.connect(self._take)
        self.which = Choices(theme, self.tr("Which exercise was it?"), names)
        self.which.chosen.connect(self._choose)
        sides = {Side.LEFT: self.tr("Left"), Side.RIGHT: self.tr("Right"), None: self.tr("Both, or not sure")}
        self.side = Choices(theme, self.tr("On which side?"), sides)
        self.side.chosen.connect(self._choose_side)
        rows = column(self, spacing=SPACE_2)
        for part in (self.pain, self.which, self.side):
            rows.addWidget(part)
        self.which.hide()
        self.side.hide()

    def show_told(self, pain: int | None, exercise: str | None, side: Side | None) -> None:
        """Show earlier answers without emitting a signal."""
        self._exercise, self._side = exercise, side
        self.pain.show_pain(pain)
        self.which.show_choice(exercise)
        _ask(self.which, asks_which(pain))
        if side is not None:
            self.side.show_choice(side)
        self._ask_side()

    def _take(self, pain: int | None) -> None:
        self.chosen.emit(pain)
        _ask(self.which, asks_which(pain))
        if not asks_which(pain) and self._exercise is not None:
            self.which.show_choice(None)
            self._choose(None)

    def _choose(self, exercise: str | None) -> None:
        if exercise == self._exercise:
            return
        self._exercise = exercise
        self.exercise_chosen.emit(exercise)
        if self._side is not None:
            self._choose_side(None)
        self.side.forget()
        self._ask_side()

    def _choose_side(self, side: Side | None) -> None:
        self._side = side
        self.side_chosen.emit(side)

    def _ask_side(self) -> None:
        _ask(self.side, self._exercise in self._sided)


def _ask(question: "Choices", wanted: bool) -> None:
    was_asked = not question.isHidden()
    question.setVisible(wanted)
    if wanted and not was_asked:
        let_settle(question)
        bring_into_view(question)


class Choices(QWidget):
    """A question with a few answers. `chosen`: the value of the chosen one."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, question: str, answers: Mapping[Any, str]) -> None:
        super().__init__()
        rows = column(self, spacing=SPACE_1)
        rows.addWidget(label(theme, question, 16, 600, wrap=True))
        bar = AnswerGrid(COLUMNS)
        self._group = QButtonGroup(bar)
        self._buttons: dict[Any, QAbstractButton] = {}
        for value, word in answers.items():
            choice = button(word.replace("&", "&&"), "choice")
            choice.setCheckable(True)
            choice.setMinimumHeight(40)
            choice.setAutoExclusive(True)  # a screen reader then announces it as one of several
            choice.setAccessibleName(f"{question} {word}")
            choice.clicked.connect(lambda _=False, value=value: self.chosen.emit(value))
            self._buttons[value] = choice
            self._group.addButton(choice)
            bar.add(choice)
        if self._buttons:
            RovingFocus(bar, list(self._buttons.values()))
        rows.addWidget(bar)

    def show_choice(self, value: object) -> None:
        """Show a value without emitting `chosen`; none is chosen if it is not among the answers."""
        self.forget()
        if value in self._buttons:
            self._buttons[value].setChecked(True)

    def forget(self) -> None:
        self._group.setExclusive(False)
        for each in self._buttons.values():
            each.setChecked(False)
        self._group.setExclusive(True)
