"""Where people read from right to left, what is painted is mirrored; the sides of the body are not."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, QSizeF, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from floorside.domain.exercise import Side
from floorside.ui.history.charts.calendar_grid import CalendarGrid
from floorside.ui.kit.look.mirroring import Mirror
from floorside.ui.kit.look.theme import Theme
from floorside.ui.session.stage.stage_layout import lay_out_stage
from floorside.ui.session.stage.step_words import side_word

TODAY = date(2026, 11, 19)


@pytest.fixture
def right_to_left(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_mirror_measures_from_the_other_edge() -> None:
    mirror = Mirror(100, True)
    assert mirror.point(10, 5) == QPointF(90, 5)
    assert mirror.rect(QRectF(10, 0, 30, 8)) == QRectF(60, 0, 30, 8)
    assert Mirror(100, False).rect(QRectF(10, 0, 30, 8)) == QRectF(10, 0, 30, 8)


@pytest.mark.parametrize("size", [QSizeF(1366, 720), QSizeF(768, 1366)])
def test_the_stage_is_mirrored_and_stays_inside(size: QSizeF) -> None:
    usual, mirrored = lay_out_stage(size), lay_out_stage(size, mirrored=True)
    whole = QRectF(0, 0, size.width(), size.height())
    for name in ("bar", "title", "line", "coming", "pill", "ring", "figure", "caption", "next_line", "progress"):
        before, after = getattr(usual, name), getattr(mirrored, name)
        assert after.size() == before.size()
        assert after.left() == pytest.approx(size.width() - before.right())
        assert whole.contains(after)


def test_today_is_at_the_left_of_the_calendar(qtbot: QtBot, theme: Theme, right_to_left: None) -> None:
    grid = CalendarGrid(theme)
    qtbot.addWidget(grid)
    grid.resize(grid.sizeHint())
    grid.show_history(lambda *_: [], None, TODAY)
    days = {grid.day_at(QPoint(x, 60)) for x in range(0, grid.width(), 4)}
    assert max(filter(None, days)) > TODAY - timedelta(days=7)
    earliest = min(filter(None, days))
    assert grid.day_at(QPoint(10, 60)) != earliest
    places = [(x, day) for x in range(grid.width()) if (day := grid.day_at(QPoint(x, 60)))]
    assert places[0][1] > places[-1][1]


def test_left_is_the_left_of_the_body(qapp: QApplication, right_to_left: None) -> None:
    assert (side_word(Side.LEFT), side_word(Side.RIGHT)) == ("Left", "Right")
