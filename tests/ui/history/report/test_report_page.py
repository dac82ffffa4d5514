"""The page in the window: its preview, what it saves, and the way there."""

from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from floorside.domain.self_care.physio_numbers import physio_report
from floorside.domain.self_care.physio_report import Report
from floorside.storage.files.catalogue import Catalogue
from floorside.storage.history.sessions import History
from floorside.storage.integrity.opening import open_store
from floorside.ui.history.report.report_page import ReportPage
from floorside.ui.kit.theme import Theme
from tests.domain.sessions import day
from tests.ui.answering import Answers
from tests.ui.care.program import Program
from tests.ui.history.report.examples import DAYS, half_a_year, text_of

TODAY = day(DAYS - 1)


def answers(qtbot: QtBot, path: Path | None) -> Answers:
    qtbot.addWidget(parent := QWidget())
    return Answers(parent, path)


def read(since: date | None) -> Report:
    return physio_report(half_a_year(), since, TODAY)


@pytest.fixture
def page(theme: Theme, qtbot: QtBot, catalogue: Catalogue, tmp_path: Path) -> ReportPage:
    page = ReportPage(theme, catalogue, read, TODAY, answers(qtbot, tmp_path / "page.pdf"))
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    return page


def click(page: QWidget, text: str) -> None:
    next(each for each in page.findChildren(QPushButton) if each.text() == text and each.isVisible()).click()


def test_it_begins_with_half_a_year_without_the_notes(page: ReportPage) -> None:
    assert (page.report.sessions, page.report.period.first, page.report.notes) == (78, day(0), ())


def test_another_period_is_another_page(page: ReportPage) -> None:
    click(page, "4 weeks")
    assert page.report.sessions == 12
    assert "12 sessions and 4 walks, on 16 days" in page.preview.accessibleName()
    click(page, "Everything")
    assert page.report.sessions == 78


def test_the_notes_come_only_if_wanted(page: ReportPage, tmp_path: Path) -> None:
    click(page, "Save as PDF…")
    assert "Slept well." not in text_of((tmp_path / "page.pdf").read_bytes())
    page.notes.click()
    click(page, "Save as PDF…")
    assert "Slept well." in text_of((tmp_path / "page.pdf").read_bytes())


def test_a_place_that_takes_no_file_is_named_in_the_window(
    theme: Theme, qtbot: QtBot, catalogue: Catalogue, tmp_path: Path
) -> None:
    page = ReportPage(theme, catalogue, read, TODAY, answers(qtbot, tmp_path / "away" / "page.pdf"))
    qtbot.addWidget(page)
    page.show()
    click(page, "Save as PDF…")
    assert "could not be written" in page.said.text()


def test_nothing_is_written_without_a_file(theme: Theme, qtbot: QtBot, catalogue: Catalogue) -> None:
    page = ReportPage(theme, catalogue, read, TODAY, answers(qtbot, None))
    qtbot.addWidget(page)
    page.show()
    click(page, "Save as PDF…")
    assert page.said.text() == ""


def test_the_preview_is_as_high_as_its_pages(page: ReportPage) -> None:
    QApplication.processEvents()
    preview = page.preview
    assert preview.pages == 1
    assert preview.height() == preview.heightForWidth(preview.width())
    assert preview.height() > preview.width()
    assert preview.grab().toImage().pixelColor(5, 5) == Qt.GlobalColor.white


def test_the_way_leads_from_the_history_to_the_page_and_back(program: Program) -> None:
    shift = program.clock.clock().local().date() - TODAY
    with closing(open_store(program.folder, program.clock.clock().local()).database) as database:
        for each in half_a_year()[-3:]:
            moved = replace(each, started=each.started + shift, local_date=each.local_date + shift)
            History(database).begin(moved, None)
    with program.started() as (app, person):
        app.window.show_place("history")
        person.click("For your physio…")
        page = app.window.over
        assert isinstance(page, ReportPage)
        assert page.report.sessions + (page.report.walks.walks if page.report.walks else 0) == 3
        person.click("Close")
        assert app.window.over is None
