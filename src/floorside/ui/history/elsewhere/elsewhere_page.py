"""Adds a session done without the program: which routine, which of its exercises, when, and how it was."""

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from floorside.storage.history.added_sessions import Told
from floorside.ui.kit.fields.controls import CalmComboBox
from floorside.ui.kit.fields.day_stepper import DayStepper
from floorside.ui.kit.fields.pain_row import PainRow, answer_first_open, compare_with_worst
from floorside.ui.kit.fields.tick_box import TickBox
from floorside.ui.kit.keep_key import is_keep_key
from floorside.ui.kit.layout.page_foot import page_foot
from floorside.ui.kit.layout.section import Section
from floorside.ui.kit.leaving import forget_warning, warned_or_unchanged
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import (
    SPACE_3,
    SPACE_5,
    SPACE_6,
    ScrollContent,
    button,
    clear,
    column,
    label,
    scroll_area,
    set_role,
)
from floorside.ui.kit.wording.accessible_label import announce

WIDEST = 760
ROUTINE_WIDTH = 240


class ElsewherePage(QWidget):
    """`routines`: their names by id; `chosen`: the one shown first; `exercises`: those of a routine, names by id.

    `added`: a routine's id, the exercises done, and the other answers (Told); `closed`: without a session.
    """

    added = Signal(str, object, object)
    closed = Signal()

    def __init__(
        self,
        theme: Theme,
        routines: Mapping[str, str],
        chosen: str,
        exercises: Callable[[str], Mapping[str, str]],
        today: date,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._exercises = exercises
        self._pains: dict[str, int | None] = {}
        self._rows: list[PainRow] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.add = button(self.tr("Add the session"), "primary")
        self.leave = button(self.tr("Not now"), "quiet")
        self.day = DayStepper(theme, today)
        self.routine = self._routines(routines, chosen)
        self._ticks = column(spacing=0)
        self._boxes: dict[str, TickBox] = {}
        self._nothing = label(theme, self.tr("Nothing of it is done for now."), 15, role="muted", wrap=True)
        self._said = label(theme, px=14, role="muted", wrap=True)
        self._show_exercises()
        self.routine.currentIndexChanged.connect(self._show_exercises)
        self.add.clicked.connect(self._add)
        self.leave.clicked.connect(self._leave)
        self.day.field.dateChanged.connect(self._forget_warning)
        self._start = self._entered()
        self._build()

    @property
    def done(self) -> list[str]:
        """The ids of the ticked exercises."""
        return [id_ for id_, box in self._boxes.items() if box.isChecked()]

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        announce(self, self.tr("Add a session"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif is_keep_key(event):
            self.add.click()
        elif not answer_first_open(self._rows, event):
            super().keyPressEvent(event)

    def _entered(self) -> tuple[object, ...]:
        pains = {when: pain for when, pain in self._pains.items() if pain is not None}
        return self.routine.currentData(), self.done, self.day.on, pains

    def may_leave(self) -> bool:
        """Whether nothing gets lost, or the person was warned of it. The window asks this too, before it closes."""
        return warned_or_unchanged(self._entered() != self._start, self._said)

    def _forget_warning(self) -> None:
        forget_warning(self._said)

    def _leave(self) -> None:
        if self.may_leave():
            self.closed.emit()

    def _add(self) -> None:
        if self.day.field.look_again():
            return
        told = Told(self.day.on, **{f"pain_{when}": pain for when, pain in self._pains.items()})
        self.added.emit(self.routine.currentData(), self.done, told)

    def _routines(self, routines: Mapping[str, str], chosen: str) -> CalmComboBox:
        made = CalmComboBox(self.tr("Routine"))
        made.setMinimumWidth(ROUTINE_WIDTH)
        for id_, name in routines.items():
            made.addItem(name, id_)
        made.setCurrentIndex(max(0, made.findData(chosen)))
        return made

    def _show_exercises(self) -> None:
        """All of the routine's exercises, ticked."""
        clear(self._ticks)
        names = self._exercises(self.routine.currentData())
        self._boxes = {id_: TickBox(self._theme, name, ticked=True) for id_, name in names.items()}
        for box in self._boxes.values():
            box.toggled.connect(self._allow)
            self._ticks.addWidget(box)
        self._nothing.setVisible(not self._boxes)
        self._allow()

    def _allow(self) -> None:
        self.add.setEnabled(bool(self.done))
        set_role(self._said, "muted")
        is_empty = bool(self._boxes) and not self.done
        self._said.setText(self.tr("Tick what you did, at least one exercise.") if is_empty else "")

    def _pain(self, question: str, when: str) -> PainRow:
        row = PainRow(self._theme, question)
        row.chosen.connect(lambda pain: self._pains.update({when: pain}))
        row.chosen.connect(self._forget_warning)
        self._rows.append(row)
        return row

    def _build(self) -> None:
        content = ScrollContent()
        content.setMaximumWidth(WIDEST)
        inner = column(content, spacing=SPACE_3)
        inner.setContentsMargins(SPACE_6, SPACE_5, SPACE_6, SPACE_5)
        inner.addWidget(label(self._theme, self.tr("Add a session"), 26, 700))
        about = self.tr(
            "For a session that you did without Floorside. It counts as a day of your week; "
            "no dose grows because of it, since nobody counted the seconds."
        )
        inner.addWidget(label(self._theme, about, 15, role="muted", wrap=True))
        inner.addWidget(self._what())
        inner.addWidget(self._how())
        inner.addStretch(1)
        rows = column(self, spacing=0)
        rows.addWidget(scroll_area(content, self.tr("Add a session")), 1)
        rows.addWidget(page_foot(self.leave, self.add, said=self._said, under=content))

    def _what(self) -> Section:
        card = Section(self._theme, self.tr("What you did"), self.tr("Take off the tick of what you left out."))
        card.add_row(self.tr("Routine"), self.routine)
        card.add_row(self.tr("When"), self.day)
        ticks = QWidget()
        column(ticks).addLayout(self._ticks)
        card.add_wide(ticks)
        card.add_wide(self._nothing)
        return card

    def _how(self) -> Section:
        card = Section(self._theme, self.tr("How it was"), self.tr("Back, hip or leg, whichever was worst."))
        before = self._pain(self.tr("Pain before the session"), "before")
        worst = self._pain(self.tr("Pain at its worst"), "worst")
        after = self._pain(self.tr("Pain after it"), "after")
        compare_with_worst(worst, (before, after))
        for row in (before, worst, after):
            card.add_wide(row)
        return card
