"""Opens the page for a physiotherapist over the window."""

from datetime import date

from floorside.domain.self_care.physio_numbers import physio_report
from floorside.services.history.physio_reading import read_report
from floorside.services.services import Services
from floorside.ui.history.report.report_page import HALF_YEAR, ReportPage
from floorside.ui.kit.dialogs import Dialogs
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.wording.formats import first_weekday
from floorside.ui.window.main_window import MainWindow


def show_report_page(window: MainWindow, theme: Theme, services: Services) -> None:
    today = services.clock.local().date()
    conditions = services.settings.value.conditions

    def read(since: date | None) -> None:
        """An empty report if the history cannot be read; the reader tells the person."""
        first = first_weekday()
        nothing = physio_report((), since, today)
        services.history.read_aside(
            since, lambda database: read_report(database, conditions, since, today, first), nothing
        )

    page = ReportPage(theme, services.catalogue, today, Dialogs(window))
    page.wanted.connect(read)
    services.history.answered.connect(page.show_report)
    page.closed.connect(window.pages_over.leave)
    window.pages_over.show(page)
    page.choose_period(HALF_YEAR)
