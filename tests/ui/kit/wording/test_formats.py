"""Dates and times in the person's own customs, with the names of the language."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QPageSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tools.compile_translations import compile_stale

from floorside.language import ENGLISH
from floorside.services.customs import MONDAY, SUNDAY, Customs, DateOrder
from floorside.ui.history.charts.calendar_grid import CalendarGrid
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.paper.paper import chosen_paper
from floorside.ui.kit.paper.paper_day import paper_day
from floorside.ui.kit.wording import formats, words
from floorside.window_language import speak

TODAY = date(2026, 11, 21)
DAY, OLD = date(2026, 11, 19), date(2024, 2, 3)


@pytest.fixture(autouse=True)
def usual() -> Iterator[None]:
    yield
    formats.use(Customs())
    QLocale.setDefault(QLocale("en"))


@pytest.mark.parametrize(
    ("order", "near", "far", "plain"),
    [
        (DateOrder.DAY, "Thu 19 Nov", "Sat 3 Feb 2024", "3 Feb 2024"),
        (DateOrder.MONTH, "Thu, Nov 19", "Sat, Feb 3, 2024", "Feb 3, 2024"),
        (DateOrder.YEAR, "Thu, Nov 19", "Sat, 2024 Feb 3", "2024 Feb 3"),
    ],
)
def test_the_parts_of_a_date_come_in_the_persons_order(order: DateOrder, near: str, far: str, plain: str) -> None:
    formats.use(Customs(date_order=order))
    assert (words.day(DAY, TODAY), words.day(OLD, TODAY), paper_day(OLD)) == (near, far, plain)


def test_the_names_stay_those_of_the_language() -> None:
    QLocale.setDefault(QLocale("fr"))
    formats.use(Customs(date_order=DateOrder.MONTH))
    assert words.day(OLD, TODAY) == "sam., févr. 3, 2024"


@pytest.mark.parametrize(
    ("language", "first", "other"),
    [
        ("en", "Mon 1 Jun", "Thu 19 Nov"),
        ("de", "Mo. 1. Juni", "Do. 19. Nov."),
        ("fr", "lun. 1er juin", "jeu. 19 nov."),
        ("es", "lun 1 jun", "jue 19 nov"),
        ("pt_BR", "seg., 1º de jun.", "qui., 19 de nov."),
    ],
)
def test_each_language_writes_the_first_of_a_month_and_other_days_in_its_way(
    qapp: QApplication, language: str, first: str, other: str
) -> None:
    compile_stale()
    speak(qapp, language)
    try:
        assert (formats.short_date(date(2026, 6, 1)), formats.short_date(DAY)) == (first, other)
    finally:
        speak(qapp, ENGLISH)


@pytest.mark.parametrize(("is_twelve_hours", "said"), [(False, "19:05"), (True, "7:05 pm")])
def test_the_time_of_day(is_twelve_hours: bool, said: str) -> None:
    formats.use(Customs(is_twelve_hours=is_twelve_hours))
    assert words.clock_time(datetime(2026, 11, 19, 19, 5)) == said  # noqa: DTZ001


@pytest.mark.parametrize(("first", "start"), [(MONDAY, date(2026, 5, 25)), (SUNDAY, date(2026, 5, 24))])
def test_the_calendar_begins_its_weeks_as_the_person_does(theme: Theme, qtbot: QtBot, first: int, start: date) -> None:
    formats.use(Customs(first_weekday=first))
    grid = CalendarGrid(theme)
    qtbot.addWidget(grid)
    grid.resize(grid.sizeHint())
    grid.show_history(lambda *_: [], start, TODAY)
    assert grid.shown.first == start
    assert grid.day_at(grid._cell(0, 0).center()) == start


@pytest.mark.parametrize(("paper", "size"), [("a4", QPageSize.PageSizeId.A4), ("letter", QPageSize.PageSizeId.Letter)])
def test_the_paper_that_was_chosen(paper: str, size: QPageSize.PageSizeId) -> None:
    formats.use(Customs(paper=paper))  # type: ignore[arg-type]
    assert chosen_paper().id() is size


@pytest.mark.parametrize(("system", "written"), [("en", "2.5"), ("de", "2,5"), ("es", "2,5")])
def test_a_number_has_the_systems_decimal_mark(system: str, written: str) -> None:
    QLocale.setDefault(QLocale(system))
    assert (formats.short_number(2.5), formats.short_number(3.0), formats.short_number(0)) == (written, "3", "0")
    assert words.seconds_of(2.5) == f"{written}\xa0s"


def test_a_date_in_a_sentence_has_its_time_if_there_is_one() -> None:
    assert formats.date_in_sentence(DAY) == "19 Nov 2026"
    assert formats.date_in_sentence(datetime(2026, 11, 19, 7, 40, tzinfo=UTC)) == "19 Nov 2026, 07:40"
