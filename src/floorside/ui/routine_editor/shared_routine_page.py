"""A routine from somebody else's file, before it is taken: what is in it, and whether to add it."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from floorside.storage.files.own.shared_routines import SharedRoutine
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.ui.kit.layout.page_foot import page_foot
from floorside.ui.kit.layout.section import Section
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import (
    SPACE_3,
    SPACE_5,
    SPACE_6,
    ScrollContent,
    button,
    column,
    label,
    scroll_area,
)
from floorside.ui.kit.wording.accessible_label import announce
from floorside.ui.kit.wording.words import dose_line, duration, exercises

WIDEST = 760


class SharedRoutinePage(QWidget):
    """`catalogue`: with the exercises in the file. `seconds`: how long the routine takes. `other_name`: the name that
    it gets beside one of the same name; "" if there is none.

    `added`, `replaced`: it is wanted, beside the others or instead of the one of the same name; `closed`: it is not.
    """

    added = Signal()
    replaced = Signal()
    closed = Signal()

    def __init__(
        self, theme: Theme, shared: SharedRoutine, catalogue: Catalogue, seconds: float, other_name: str
    ) -> None:
        super().__init__()
        self._theme = theme
        self._title = self.tr("Add “{name}”?").format(name=shared.routine.name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.add = button(self.tr("Keep both") if other_name else self.tr("Add it"), "primary")
        self.replace = button(self.tr("Replace mine"))
        self.leave = button(self.tr("Not now"), "quiet")
        self.add.clicked.connect(self.added)
        self.replace.clicked.connect(self.replaced)
        self.leave.clicked.connect(self.closed)
        self.setFocusProxy(self.add)
        self._build(shared, catalogue, seconds, other_name)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        announce(self, self._title)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _build(self, shared: SharedRoutine, catalogue: Catalogue, seconds: float, other_name: str) -> None:
        content = ScrollContent()
        content.setMaximumWidth(WIDEST)
        inner = column(content, spacing=SPACE_3)
        inner.setContentsMargins(SPACE_6, SPACE_5, SPACE_6, SPACE_5)
        inner.addWidget(label(self._theme, self._title, 26, 700, wrap=True))
        inner.addWidget(label(self._theme, summary(shared, seconds), 17, 600, wrap=True))
        if shared.routine.description:
            inner.addWidget(label(self._theme, shared.routine.description, 15, wrap=True))
        if other_name:
            said = self.tr("You have a routine of this name. If you keep both, this one is called “{name}”.")
            inner.addWidget(label(self._theme, said.format(name=other_name), 15, role="accent", wrap=True))
        inner.addWidget(self._exercises(shared, catalogue))
        inner.addStretch(1)
        rows = column(self, spacing=0)
        rows.addWidget(scroll_area(content, self._title), 1)
        rows.addWidget(page_foot(self.leave, self.replace, self.add, under=content))
        self.replace.setVisible(bool(other_name))

    def _exercises(self, shared: SharedRoutine, catalogue: Catalogue) -> Section:
        section = Section(self._theme, self.tr("Its exercises"))
        own = {each.id for each in shared.brought}
        for item in shared.routine.exercises:
            dose = label(self._theme, dose_line(catalogue.exercises[item.exercise], item.dose), 15, 600)
            remark = self.tr("Made by whoever shares it") if item.exercise in own else ""
            section.add_row(catalogue.texts[item.exercise].name, dose, remark)
        return section


def summary(shared: SharedRoutine, seconds: float) -> str:
    """How large the routine is, in a sentence."""
    count, extent = exercises(len(shared.routine.exercises)), duration(seconds)
    own = len(shared.brought)
    if not own:
        said = QCoreApplication.translate("SharedRoutine", "{exercises}, {minutes}.")
    elif own == 1:
        said = QCoreApplication.translate("SharedRoutine", "{exercises}, {minutes}, 1 exercise of its own.")
    else:
        said = QCoreApplication.translate(
            "SharedRoutine", "{exercises}, {minutes}, %n exercises of its own.", None, own
        )
    return said.format(exercises=count, minutes=extent)
