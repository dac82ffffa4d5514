"""The days and the time of the routine, and the file for the calendar."""

import sys
from datetime import time, timedelta
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar
from PySide6.QtCore import QPoint, Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot
from tools.still_program import settle

from floorside.build_app import App
from floorside.ui.kit.dialogs import Dialogs
from floorside.ui.settings.person.calendar_section import CalendarSection
from floorside.ui.window.undo_bar import UndoBar
from tests.devices.reminder.system import System
from tests.ui.answering import Answers
from tests.ui.care.program import Program

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have other schedulers")


def section_of(app: App, qtbot: QtBot, path: Path | None) -> CalendarSection:
    section = CalendarSection(app.theme, app.services, Answers(app.window, path))
    qtbot.addWidget(section)
    section.show()
    return section


def press(section: CalendarSection, text: str) -> None:
    next(each for each in section.findChildren(QPushButton) if each.text() == text).click()


def saved(path: Path) -> Any:
    (event,) = Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    return event


def test_what_is_chosen_is_in_the_file(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "floorside.ics"
    with program.started(routine="short") as (app, _):
        section = section_of(app, qtbot, path)
        press(section, "Mon")
        press(section, "Sat")
        section.time.setTime(QTime(7, 15))
        press(section, "Save to calendar…")
        settings = app.settings.value
        assert (settings.planned_days, settings.planned_time) == ((2, 4, 5), time(7, 15))
        assert f"Saved as {path}." in section.said
    event = saved(path)
    assert event["rrule"]["BYDAY"] == ["WE", "FR", "SA"]
    assert event.decoded("dtstart").time() == time(7, 15)
    assert event.decoded("dtend") - event.decoded("dtstart") in (timedelta(minutes=10), timedelta(minutes=15))
    assert event["summary"] == "Floorside"
    assert b"Hip" not in path.read_bytes()


def test_saved_again_it_is_the_same_entry_after_a_restart_too(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    with program.started() as (app, _):
        press(section_of(app, qtbot, tmp_path / "first.ics"), "Save to calendar…")
    with program.started() as (app, _):
        section = section_of(app, qtbot, tmp_path / "second.ics")
        section.time.setTime(QTime(20, 0))
        press(section, "Save to calendar…")
    first, second = saved(tmp_path / "first.ics"), saved(tmp_path / "second.ics")
    assert first["uid"] == second["uid"]
    assert second.decoded("dtstart").time() == time(20)


def test_without_a_day_there_is_nothing_to_save(program: Program, qtbot: QtBot) -> None:
    with program.started(planned_days=(0,)) as (app, _):
        section = section_of(app, qtbot, None)
        assert section.save.isEnabled()
        press(section, "Mon")
        assert not section.save.isEnabled()


def shown_words(section: CalendarSection) -> list[str]:
    return [each.text() for each in section.findChildren(QLabel) if each.isVisible()]


def test_without_a_day_it_says_what_comes_first_and_nothing_of_an_earlier_file(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    with program.started(planned_days=(0,)) as (app, _):
        section = section_of(app, qtbot, tmp_path / "floorside.ics")
        press(section, "Save to calendar…")
        saying = section.said
        assert saying in shown_words(section)
        assert "Choose a day first." not in shown_words(section)
        press(section, "Mon")
        assert "Choose a day first." in shown_words(section)
        assert saying not in shown_words(section)
        press(section, "Tue")
        assert "Choose a day first." not in shown_words(section)


def test_without_a_day_from_the_beginning_it_says_so(program: Program, qtbot: QtBot) -> None:
    with program.started(planned_days=()) as (app, _):
        assert "Choose a day first." in shown_words(section_of(app, qtbot, None))


def test_a_place_that_takes_no_file_is_named(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    with program.started() as (app, _):
        section = section_of(app, qtbot, tmp_path / "away" / "floorside.ics")
        press(section, "Save to calendar…")
        assert "could not be written" in section.said


def test_the_time_has_room_for_its_digits(program: Program, qtbot: QtBot) -> None:
    with program.started() as (app, _):
        section = section_of(app, qtbot, None)
        digits = section.time.findChild(QLineEdit)
        assert digits is not None
        assert digits.width() >= section.time.fontMetrics().horizontalAdvance("12:00 AM")


def test_the_days_are_one_tab_stop_and_arrows_lead_from_day_to_day(program: Program, qtbot: QtBot) -> None:
    with program.started(planned_days=(0, 4)) as (app, _):
        app.window.show_place("settings")
        (section,) = app.window.findChildren(CalendarSection)
        days = section.days.findChildren(QPushButton)
        days[0].setFocus()
        QTest.keyClick(days[0], Qt.Key.Key_Space)
        QTest.keyClick(days[0], Qt.Key.Key_Right)
        QTest.keyClick(days[1], Qt.Key.Key_Space)
        assert app.settings.value.planned_days == (1, 4)
        QTest.keyClick(days[1], Qt.Key.Key_Tab)
        assert section.time.hasFocus()


def test_the_time_is_one_tab_stop(program: Program, qtbot: QtBot) -> None:
    with program.started() as (app, _):
        app.window.show_place("settings")
        (section,) = app.window.findChildren(CalendarSection)
        section.time.setFocus()
        QTest.keyClick(section.time, Qt.Key.Key_Tab)
        assert section.save.hasFocus()
        QTest.keyClick(section.save, Qt.Key.Key_Backtab)
        assert section.time.hasFocus()


@pytest.fixture
def system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> System:
    return System(tmp_path, monkeypatch)


@linux
def test_the_switch_puts_the_reminder_into_the_system_and_out_of_it(
    program: Program, qtbot: QtBot, system: System
) -> None:
    with program.started() as (app, _):
        section = section_of(app, qtbot, None)
        assert not section.reminder.isChecked()
        with qtbot.waitSignal(app.services.reminder.settled, timeout=60_000):
            section.reminder.click()
        assert len(system.units) == 2
        with qtbot.waitSignal(app.services.reminder.settled, timeout=60_000):
            section.reminder.click()
        assert system.units == {}


@linux
def test_a_system_that_refuses_it_is_told_beside_the_switch(program: Program, qtbot: QtBot, system: System) -> None:
    system.refuse("*")
    with program.started() as (app, _):
        section = section_of(app, qtbot, None)
        with qtbot.waitSignal(app.services.reminder.trouble, timeout=60_000):
            section.reminder.click()
        assert not section.reminder.isChecked()
        assert section.trouble.startswith("Your system cannot remind you")
        (said,) = (each for each in section.findChildren(QLabel) if each.text() == section.trouble)
        assert said.property("role") == "hurt"


@linux
def test_a_system_that_refuses_it_leaves_nothing_to_undo(program: Program, qtbot: QtBot, system: System) -> None:
    system.refuse("*")
    with program.started() as (app, _):
        undoing, told = app.services.routine_service.undoing, list[str]()
        undoing.trouble.connect(told.append)
        app.window.show_place("settings")
        app.settings.choose("“Colours” changed", look="dark")
        settle()
        with qtbot.waitSignal(app.services.reminder.trouble, timeout=60_000):
            section_of(app, qtbot, None).reminder.click()
        (bar,) = app.window.findChildren(UndoBar)
        assert bar.isHidden()
        undoing.undo()
        assert (app.settings.value.look, told) == ("system", [])


def test_what_became_of_the_file_is_said_beside_its_button(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    with program.started() as (app, _):
        section = section_of(app, qtbot, tmp_path / "floorside.ics")
        press(section, "Save to calendar…")
        QApplication.processEvents()

        def top(widget: QWidget) -> int:
            return widget.mapTo(section, QPoint(0, 0)).y()

        (said,) = (each for each in section.findChildren(QLabel) if each.text().startswith("Saved as"))
        assert top(section.save) < top(said) < top(section.reminder)


def test_what_is_said_comes_into_view(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    with program.started() as (app, _):
        area = QScrollArea()
        qtbot.addWidget(area)
        area.setWidgetResizable(True)
        section = CalendarSection(app.theme, app.services, Answers(app.window, tmp_path / "floorside.ics"))
        area.setWidget(section)
        area.resize(700, section.sizeHint().height() - 60)
        area.show()
        press(section, "Save to calendar…")
        said = section._said
        qtbot.waitUntil(lambda: said.visibleRegion().boundingRect() == said.rect(), timeout=60_000)


@linux
def test_a_start_puts_the_reminder_right(program: Program, qtbot: QtBot, system: System) -> None:
    with program.started(reminder_on=True) as (app, _):
        qtbot.waitUntil(lambda: len(system.units) == 2, timeout=60_000)
        assert app.settings.value.reminder_on


@linux
def test_delete_everything_removes_the_reminder(
    program: Program, qtbot: QtBot, system: System, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Dialogs, "confirm", lambda *_: True)
    monkeypatch.setattr(Dialogs, "tell", lambda *_: None)
    with program.started(reminder_on=True) as (app, person):
        qtbot.waitUntil(lambda: len(system.units) == 2, timeout=60_000)
        app.window.show_place("settings")
        person.click("Delete everything…")
        assert system.units == {}
        assert not program.folder.settings.exists()
