"""A page in the window that shows what comes out on paper, saves it and prints it."""

from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from floorside.storage.faults import DataFault
from floorside.ui.kit.dialogs import Dialogs
from floorside.ui.kit.layout.breaking_row import BreakingRow
from floorside.ui.kit.layout.page_foot import page_foot
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.paper.page_preview import PagePreview
from floorside.ui.kit.paper.paper import Pages, chosen_paper, points_of, print_pages, save_pdf
from floorside.ui.kit.widgets import (
    SPACE_2,
    SPACE_4,
    SPACE_5,
    SPACE_6,
    ScrollContent,
    button,
    column,
    label,
    scroll_area,
    set_role,
)


class PaperPage(QWidget):
    """`file_name`: the name that is offered for the PDF; `closed`: the person has done with it."""

    closed = Signal()

    def __init__(self, theme: Theme, title: str, about: str, file_name: str, dialogs: Dialogs) -> None:
        super().__init__()
        self._file_name = file_name
        self._dialogs = dialogs
        self._paper = chosen_paper()
        self._pages: Pages | None = None
        self.preview = PagePreview(theme, points_of(self._paper))
        self.said = label(theme, role="muted", wrap=True)
        self.choices = BreakingRow(SPACE_5)
        self._build(theme, title, about)

    def show_pages(self, pages: Pages, said: str) -> None:
        """`said`: what is on them, for a screen reader."""
        is_first, self._pages = self._pages is None, pages
        self.preview.show_pages(pages, said)
        for each in (self.printing, self.save):
            each.setEnabled(True)
        if is_first:
            (self._chosen() or self.save).setFocus(Qt.FocusReason.OtherFocusReason)

    def add_choices(self, *choices: QWidget) -> None:
        """Put above the page what decides what is on it; these are the first Tab stops, as they are read first."""
        for each in choices:
            self.choices.row.addWidget(each)
        self.choices.row.addStretch(1)
        stops = [
            each for each in self.choices.findChildren(QWidget) if each.focusPolicy() is not Qt.FocusPolicy.NoFocus
        ]
        for one, following in pairwise((*stops, self._area, self._leave, self.printing, self.save)):
            self.setTabOrder(one, following)

    def _chosen(self) -> QAbstractButton | None:
        buttons = self.choices.findChildren(QAbstractButton)
        return next((each for each in buttons if each.isChecked()), None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _save(self) -> None:
        self._say("", "muted")
        path = self._dialogs.save_as(self.tr("Save the page"), self._file_name, self.tr("PDF (*.pdf)"))
        if path is not None and self._pages is not None:
            self._save_to(path, self._pages)

    def _save_to(self, path: Path, pages: Pages) -> None:
        try:
            save_pdf(path, pages, self._paper)
        except DataFault as fault:
            self._say(f"{fault}.", "hurt")
        else:
            self._say(self.tr("Saved as {path}.").format(path=path), "muted")

    def _print(self) -> None:
        self._say("", "muted")  # what came of the last action
        if self._pages is not None and not print_pages(self, self._pages, self._paper):
            self._say(self.tr("The printer cannot be reached. The page can still be saved as a PDF."), "hurt")

    def _say(self, sentence: str, role: str) -> None:
        set_role(self.said, role)
        self.said.setText(sentence)

    def _build(self, theme: Theme, title: str, about: str) -> None:
        rows = column(self)
        top = column(spacing=SPACE_2)
        top.setContentsMargins(SPACE_6, SPACE_5, SPACE_6, SPACE_4)
        top.addWidget(label(theme, title, 26, 700, wrap=True))
        top.addWidget(label(theme, about, 16, role="muted", wrap=True))
        top.addWidget(self.choices)
        rows.addLayout(top)
        content = ScrollContent()
        content.setMaximumWidth(self.preview.maximumWidth())
        column(content).addWidget(self.preview)
        self._area = scroll_area(content, self.tr("The page"))
        rows.addWidget(self._area, 1)
        self._leave, self.printing, self.save = (
            button(self.tr("Close"), "quiet"),
            button(self.tr("Print…")),
            button(self.tr("Save as PDF…"), "primary"),
        )
        self._leave.clicked.connect(self.closed)
        self.printing.clicked.connect(self._print)
        self.save.clicked.connect(self._save)
        for each in (self.printing, self.save):
            each.setEnabled(False)  # until there is something on the page
        rows.addWidget(page_foot(self._leave, self.printing, self.save, said=self.said))
