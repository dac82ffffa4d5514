"""The page in the window: its preview, what it saves, and the way there."""

from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from floorside.domain.self_care.physio_numbers import physio_report
from floorside.domain.self_care.physio_report import Report
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.storage.history.sessions import History
from floorside.storage.integrity.opening import open_store
from floorside.ui.history.report.report_page import ALL, HALF_YEAR, MONTH, ReportPage
from floorside.ui.history.report.show_report_page import show_report_page
from floorside.ui.kit.look.theme import Theme
from tests.domain.sessions import day
from tests.ui.answering import Answers
from tests.ui.care.program import Program
from tests.ui.history.report.examples import DAYS, half_a_year
from tests.ui.paper_reading import text_of

TODAY = day(DAYS - 1)


def answers(qtbot: QtBot, path: Path | None) -> Answers:
    qtbot.addWidget(parent := QWidget())
    return Answers(parent, path)


def shown_page(theme: Theme, qtbot: QtBot, catalogue: Catalogue, path: Path | None) -> ReportPage:
    page = ReportPage(theme, catalogue, TODAY, answers(qtbot, path))
    qtbot.addWidget(page)
    page.wanted.connect(lambda since: page.show_report(since, physio_report(half_a_year(), since, TODAY)))
    page.choose_period(HALF_YEAR)
    page.resize(1000, 700)
    page.show()
    return page


@pytest.fixture
def page(theme: Theme, qtbot: QtBot, catalogue: Catalogue, tmp_path: Path) -> ReportPage:
    return shown_page(theme, qtbot, catalogue, tmp_path / "page.pdf")


def report_on(page: ReportPage) -> Report:
    assert page.report is not None
    return page.report


def click(page: QWidget, text: str) -> None:
    next(each for each in page.findChildren(QPushButton) if each.text() == text and each.isVisible()).click()


def test_it_begins_with_half_a_year_without_the_notes(page: ReportPage) -> None:
    report = report_on(page)
    assert (report.sessions, report.period.first, report.notes) == (78, day(0), ())


def test_another_period_is_another_page(page: ReportPage) -> None:
    click(page, "4 weeks")
    assert report_on(page).sessions == 12
    assert "12 sessions and 4 walks, on 16 days" in page.preview.accessibleName()
    click(page, "Everything")
    assert report_on(page).sessions == 78


def test_an_answer_that_comes_late_is_not_shown(page: ReportPage) -> None:
    page.wanted.disconnect()
    page.choose_period(MONTH)
    page.choose_period(ALL)
    page.show_report(None, everything := physio_report(half_a_year(), None, TODAY))
    page.show_report(TODAY - timedelta(days=27), physio_report([], None, TODAY))
    assert page.report == replace(everything, notes=())


def test_nothing_can_be_saved_before_something_is_on_the_page(theme: Theme, qtbot: QtBot, catalogue: Catalogue) -> None:
    page = ReportPage(theme, catalogue, TODAY, answers(qtbot, None))
    qtbot.addWidget(page)
    assert not page.save.isEnabled()


def test_the_notes_come_only_if_wanted(page: ReportPage, tmp_path: Path) -> None:
    click(page, "Save as PDF…")
    assert "Slept well." not in text_of((tmp_path / "page.pdf").read_bytes())
    page.notes.click()
    click(page, "Save as PDF…")
    assert "Slept well." in text_of((tmp_path / "page.pdf").read_bytes())


def test_a_place_that_takes_no_file_is_named_in_the_window(
    theme: Theme, qtbot: QtBot, catalogue: Catalogue, tmp_path: Path
) -> None:
    page = shown_page(theme, qtbot, catalogue, tmp_path / "away" / "page.pdf")
    click(page, "Save as PDF…")
    assert "could not be written" in page.said.text()
    assert page.said.property("role") == "hurt"


def test_nothing_is_written_without_a_file(theme: Theme, qtbot: QtBot, catalogue: Catalogue) -> None:
    page = shown_page(theme, qtbot, catalogue, None)
    click(page, "Save as PDF…")
    assert page.said.text() == ""


def test_the_preview_is_as_high_as_its_pages(page: ReportPage) -> None:
    QApplication.processEvents()
    preview = page.preview
    assert preview.pages == 1
    assert preview.height() == preview.heightForWidth(preview.width())
    assert preview.height() > preview.width()
    assert preview.grab().toImage().pixelColor(5, 5) == Qt.GlobalColor.white


def test_the_way_leads_from_the_history_to_the_page_and_back(program: Program, qtbot: QtBot) -> None:
    shift = program.clock.clock().local().date() - TODAY
    with closing(open_store(program.folder, program.clock.clock().local()).database) as database:
        for each in half_a_year()[-3:]:
            moved = replace(each, started=each.started + shift, local_date=each.local_date + shift)
            History(database).begin(moved, None)
    with program.started() as (app, person):
        app.window.show_place("history")
        person.click("For your physio…")
        page = app.window.pages_over.top
        assert isinstance(page, ReportPage)
        qtbot.waitUntil(lambda: page.save.isEnabled(), timeout=60_000)
        report = report_on(page)
        assert report.sessions + (report.walks.walks if report.walks else 0) == 3
        person.click("Close")
        assert app.window.pages_over.top is None


def test_the_period_and_the_notes_are_the_first_stops_and_save_the_last(program: Program, qtbot: QtBot) -> None:
    with program.started() as (app, _):
        show_report_page(app.window, app.theme, app.services)
        page = app.window.pages_over.top
        assert isinstance(page, ReportPage)
        qtbot.waitUntil(page.save.isEnabled, timeout=60_000)
        stops = [app.window.focusWidget()]
        while stops[-1] is not page.save and len(stops) < 10:
            QTest.keyClick(stops[-1], Qt.Key.Key_Tab)
            stops.append(app.window.focusWidget())
        said = [stop.accessibleName() or getattr(stop, "text", str)() for stop in stops if stop is not None]
        assert said == ["Period: Half a year", "With my notes", "The page", "Close", "Print…", "Save as PDF…"]


def test_escape_goes_back(page: ReportPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.closed):
        QTest.keyClick(page.save, Qt.Key.Key_Escape)
