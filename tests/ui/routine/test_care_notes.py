"""What the routine page says of the conditions, however many there are."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from floorside.domain.care import WAITING, AdaptedRoutine, adapt_routine
from floorside.domain.exercise import Condition
from floorside.storage.files.shipped.catalogue import Catalogue, load_routines
from floorside.ui.kit.layout.fitting_area import FittingArea
from floorside.ui.kit.look.theme import Theme
from floorside.ui.routine.care_notes import CareNotes, care_lines, in_short
from floorside.ui.routine.exercise_list import LOWEST_ROW
from floorside.ui.routine.today_side import TodaySide

MANY = tuple(each for each in Condition if each not in (*WAITING, Condition.DISC))


def _adapted(catalogue: Catalogue, conditions: tuple[Condition, ...] = MANY) -> AdaptedRoutine:
    return adapt_routine(load_routines(catalogue)["full"], catalogue.exercises, conditions)


def test_in_short_each_exercise_is_named_once(catalogue: Catalogue) -> None:
    adapted = _adapted(catalogue)
    short = in_short(care_lines(adapted, (), catalogue))
    names = [name for part in short.split(" · ") for name in part.partition(": ")[2].split(", ")]
    assert sorted(names) == sorted({catalogue.texts[note.exercise].name for note in adapted.notes})


def test_in_short_an_exercise_stands_where_it_changes_most(catalogue: Catalogue) -> None:
    shorter = in_short(care_lines(_adapted(catalogue, (Condition.BLOOD_PRESSURE, Condition.PREGNANCY)), (), catalogue))
    assert shorter.startswith("Left out for now: Bridge, Supine figure-four, Low cobra · Done another way for now: ")
    assert "Gentler" not in shorter


def test_of_several_conditions_each_is_named_with_all_that_it_changes_and_its_reason_once(
    theme: Theme, qtbot: QtBot, catalogue: Catalogue
) -> None:
    conditions = (Condition.BLOOD_PRESSURE, Condition.PREGNANCY)
    notes = CareNotes(theme)
    qtbot.addWidget(notes)
    notes.show_lines(care_lines(_adapted(catalogue, conditions), (), catalogue))
    notes.findChildren(QPushButton)[0].click()
    QApplication.processEvents()
    told = [each.text() for each in notes.findChildren(QLabel) if each.isVisible()]
    words = [catalogue.words.conditions[each] for each in conditions]
    assert sorted(each.partition(". ")[0] for each in told) == sorted(each.name for each in words)
    for each in words:
        (line,) = (line for line in told if line.startswith(each.name))
        assert line.count(each.reason.partition(". ")[0]) == 1


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A side that is a window itself would grow to what its content needs."""
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def side(theme: Theme, window: QWidget, catalogue: Catalogue) -> TodaySide:
    adapted = _adapted(catalogue)
    side = TodaySide(theme, catalogue, load_routines(catalogue), None, None)  # type: ignore[arg-type]  # no menu opens
    side.setParent(window)
    side.rows.set_routine(load_routines(catalogue)["full"])
    side.show_extent(adapted.routine, lambda routine: routine, 480, "Seven done this week.")
    side.notes.show_lines(care_lines(adapted, (), catalogue))
    return side


def _show(side: TodaySide, width: int, height: int) -> None:
    window = side.window()
    window.resize(width, height)
    side.resize(width, height)
    window.show()
    QTest.qWaitForWindowExposed(window)
    next(each for each in side.notes.findChildren(QPushButton)).click()
    for _ in range(5):
        QApplication.processEvents()


@pytest.mark.parametrize(("width", "height"), [(478, 728), (680, 560), (440, 480)])
def test_the_reasons_are_whole_however_little_room_there_is(side: TodaySide, width: int, height: int) -> None:
    _show(side, width, height)
    lines = [each for each in side.notes.findChildren(QLabel) if each.isVisible()]
    assert len(lines) == 8, "one for each condition that changes something"
    for each in lines:
        assert each.height() >= each.heightForWidth(each.width())
    for made in filter(QWidget.isVisible, side.notes.findChildren(QPushButton)):
        assert made.height() >= made.sizeHint().height()
    assert _visible(lines[0], side.notes) == lines[0].rect().translated(lines[0].mapTo(side.notes, QPoint()))


def test_the_reasons_leave_two_rows_and_a_half_of_the_list(side: TodaySide) -> None:
    _show(side, 478, 560)
    assert side.rows.height() >= 2.5 * LOWEST_ROW
    assert side.start.geometry().bottom() < side.height()


def test_on_a_screen_too_small_for_the_page_some_lines_can_be_read(side: TodaySide) -> None:
    _show(side, 520, 200)
    side.resize(520, side.minimumSizeHint().height())
    for _ in range(5):
        QApplication.processEvents()
    assert side.notes.height() >= 3 * side.notes.fontMetrics().height()
    assert side.rows.height() > LOWEST_ROW


def test_the_reasons_take_no_more_height_than_they_need(side: TodaySide) -> None:
    _show(side, 680, 1400)
    area = side.notes.findChildren(FittingArea)[0]
    content = area.widget()
    assert content is not None
    assert content.height() == content.heightForWidth(content.width())
    assert area.height() == content.height() + 2 * area.frameWidth()


def test_a_lower_list_has_no_higher_rows(side: TodaySide) -> None:
    side.resize(478, 900)
    side.window().show()
    QApplication.processEvents()
    before = side.rows.visualRect(side.rows.currentIndex()).height()
    _show(side, 478, 560)
    assert side.rows.visualRect(side.rows.currentIndex()).height() <= before


def _visible(widget: QWidget, inside: CareNotes) -> QRect:
    return widget.visibleRegion().boundingRect().translated(widget.mapTo(inside, QPoint()))
