"""The page in the window that shows what a physiotherapist will get, saves it and prints it."""

from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import Signal

from floorside.domain.self_care.physio_report import Report
from floorside.services.history.physio_reading import half_year_before
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.ui.history.report.paint_report import report_pages
from floorside.ui.history.report.report_words import extent_words
from floorside.ui.kit.dialogs import Dialogs
from floorside.ui.kit.fields.controls import Choice
from floorside.ui.kit.fields.tick_box import TickBox
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.paper.paper_page import PaperPage

MONTH, HALF_YEAR, ALL = "month", "half_year", "all"
DAYS_OF_A_MONTH = 28


class ReportPage(PaperPage):
    """`wanted`: a report since this day, or of everything if it is None; `show_report` takes it."""

    wanted = Signal(object)

    def __init__(self, theme: Theme, catalogue: Catalogue, today: date, dialogs: Dialogs) -> None:
        super().__init__(
            theme,
            self.tr("For your physio"),
            self.tr("One page to bring along or to send. It leaves this computer only if you take it."),
            f"floorside-{today.isoformat()}.pdf",
            dialogs,
        )
        self._catalogue = catalogue
        self._today = today
        self._since: date | None = None
        self._all: Report | None = None
        self.notes = TickBox(theme, self.tr("With my notes"))
        self.notes.toggled.connect(self._show)
        names = {MONTH: self.tr("4 weeks"), HALF_YEAR: self.tr("Half a year"), ALL: self.tr("Everything")}
        self.add_choices(Choice(self.tr("Period"), names, HALF_YEAR, self.choose_period), self.notes)

    @property
    def report(self) -> Report | None:
        """What is on the page now."""
        if self._all is None or self.notes.isChecked():
            return self._all
        return replace(self._all, notes=())

    def choose_period(self, period: str) -> None:
        days = {MONTH: self._today - timedelta(days=DAYS_OF_A_MONTH - 1), HALF_YEAR: half_year_before(self._today)}
        self._since = days.get(period)
        self.wanted.emit(self._since)

    def show_report(self, since: object, report: object) -> None:
        """Show the report since this day, unless the person has chosen another period meanwhile."""
        if since == self._since and isinstance(report, Report):
            self._all = report
            self._show()

    def _show(self) -> None:
        if (report := self.report) is not None:
            self.show_pages(report_pages(report, self._catalogue), extent_words(report))
