"""The page in the window that shows what a physiotherapist will get, saves it and prints it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from floorside.domain.self_care.physio_report import Report
from floorside.services.physio_reading import half_year_before
from floorside.storage.faults import DataFault
from floorside.storage.files.catalogue import Catalogue
from floorside.ui.history.report.page_preview import PagePreview
from floorside.ui.history.report.paper import points_of, print_report, save_pdf, system_paper
from floorside.ui.kit.controls import Choice
from floorside.ui.kit.dialogs import Dialogs
from floorside.ui.kit.theme import Theme
from floorside.ui.kit.tick_box import TickBox
from floorside.ui.kit.widgets import (
    SPACE_2,
    SPACE_4,
    SPACE_5,
    SPACE_6,
    ScrollContent,
    button,
    column,
    label,
    page_foot,
    scroll_area,
)

MONTH, HALF_YEAR, ALL = "month", "half_year", "all"
DAYS_OF_A_MONTH = 28


class ReportPage(QWidget):
    """`read`: the report since a day, or of everything; `closed`: the person has done with it."""

    closed = Signal()

    def __init__(
        self, theme: Theme, catalogue: Catalogue, read: Callable[[date | None], Report], today: date, dialogs: Dialogs
    ) -> None:
        super().__init__()
        self._catalogue = catalogue
        self._read = read
        self._today = today
        self._dialogs = dialogs
        self._paper = system_paper()
        self.preview = PagePreview(theme, catalogue, points_of(self._paper))
        self.notes = TickBox(theme, self.tr("With my notes"))
        self.notes.toggled.connect(self._show)
        self.said = label(theme, role="muted", wrap=True)
        self._build(theme)
        self.choose_period(HALF_YEAR)

    @property
    def report(self) -> Report:
        """What is on the page now."""
        return self._all if self.notes.isChecked() else replace(self._all, notes=())

    def choose_period(self, period: str) -> None:
        since = {MONTH: self._today - timedelta(days=DAYS_OF_A_MONTH - 1), HALF_YEAR: half_year_before(self._today)}
        self._all = self._read(since.get(period))
        self._show()

    def begin(self) -> None:
        self.save.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        self.preview.show_report(self.report)

    def _save(self) -> None:
        name = f"floorside-{self._today.isoformat()}.pdf"
        path = self._dialogs.save_as(self.tr("Save the page"), name, self.tr("PDF (*.pdf)"))
        if path is not None:
            self.said.setText(self._saved(path))

    def _saved(self, path: Path) -> str:
        try:
            save_pdf(path, self.report, self._catalogue, self._paper)
        except DataFault as fault:
            return f"{fault}."
        return self.tr("Saved as {path}.").format(path=path)

    def _print(self) -> None:
        if not print_report(self, self.report, self._catalogue, self._paper):
            self.said.setText(self.tr("The printer cannot be reached. The page can still be saved as a PDF."))

    def _build(self, theme: Theme) -> None:
        rows = column(self)
        top = column(spacing=SPACE_2)
        top.setContentsMargins(SPACE_6, SPACE_5, SPACE_6, SPACE_4)
        top.addWidget(label(theme, self.tr("For your physio"), 26, 700))
        about = self.tr("One page to bring along or to send. It leaves this computer only if you take it.")
        top.addWidget(label(theme, about, 16, role="muted", wrap=True))
        names = {MONTH: self.tr("4 weeks"), HALF_YEAR: self.tr("Half a year"), ALL: self.tr("Everything")}
        choices = QHBoxLayout()
        choices.setSpacing(SPACE_5)
        choices.addWidget(Choice(self.tr("Period"), names, HALF_YEAR, self.choose_period))
        choices.addWidget(self.notes)
        choices.addStretch(1)
        top.addLayout(choices)
        rows.addLayout(top)
        content = ScrollContent()
        content.setMaximumWidth(self.preview.maximumWidth())
        column(content).addWidget(self.preview)
        rows.addWidget(scroll_area(content, self.tr("The page")), 1)
        leave, printing, self.save = (
            button(self.tr("Close"), "quiet"),
            button(self.tr("Print…")),
            button(self.tr("Save as PDF…"), "primary"),
        )
        leave.clicked.connect(self.closed)
        printing.clicked.connect(self._print)
        self.save.clicked.connect(self._save)
        rows.addLayout(page_foot(leave, printing, self.save, said=self.said))
