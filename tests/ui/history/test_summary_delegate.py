"""A row of the list of sessions: nothing that tells one session from another is cut off."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtGui import QFontMetrics
from pytestqt.qtbot import QtBot

from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.storage.history.session_list import summaries
from floorside.storage.history.sessions import History
from floorside.ui.history.list.summary_delegate import ROW_HEIGHT, SummaryDelegate
from floorside.ui.history.list.summary_model import AT_ONCE, DAY, LINE, SummaryModel
from floorside.ui.kit.look.theme import Theme
from tests.ui.history.sessions import session

TODAY = date(2026, 11, 21)


@pytest.fixture
def rows(catalogue: Catalogue, history: History) -> SummaryModel:
    """Of today, yesterday, and before."""
    for days_ago in range(3):
        history.begin(session(days_ago), None)
    rows = SummaryModel(lambda limit, offset: summaries(history.database, limit, offset), catalogue)
    rows.refresh(TODAY, 3)
    return rows


def places(theme: Theme, index: QModelIndex, width: int) -> tuple[QRect, QRect, QRect]:
    return SummaryDelegate(theme).places(QRect(0, 0, width, ROW_HEIGHT), index)


@pytest.mark.parametrize("width", [420, 530, 600, 900])
def test_neither_the_name_nor_how_it_went_is_cut_off(theme: Theme, rows: SummaryModel, width: int) -> None:
    usual = QFontMetrics(theme.font(15))
    for row in range(3):
        index = rows.index(row, 0)
        _, name, line = places(theme, index, width)
        assert name.width() >= usual.horizontalAdvance(index.data(Qt.ItemDataRole.DisplayRole))
        assert line.width() >= usual.horizontalAdvance(index.data(LINE))


def test_how_it_went_goes_below_where_both_have_no_room_in_a_line(theme: Theme, rows: SummaryModel) -> None:
    index = rows.index(0, 0)
    _, name, line = places(theme, index, 900)
    assert (name.y(), name.height()) == (line.y(), line.height())
    day, name, line = places(theme, index, 420)
    assert day.y() == name.y() < name.bottom() < line.y() < line.bottom() < ROW_HEIGHT
    assert line.height() >= QFontMetrics(theme.font(15)).ascent()


def test_the_names_begin_right_after_the_widest_day(theme: Theme, rows: SummaryModel) -> None:
    strong = QFontMetrics(theme.font(15, 600))
    indexes = [rows.index(row, 0) for row in range(3)]
    widest = max(strong.horizontalAdvance(index.data(DAY)) for index in indexes)
    begins = {places(theme, index, 900)[1].x() for index in indexes}
    assert len(begins) == 1
    assert widest < begins.pop() <= widest + 20
    rows.refresh(TODAY + timedelta(days=40), 3)
    assert places(theme, indexes[0], 900)[1].x() < widest


def test_the_rows_in_view_are_painted_again_when_a_wider_day_is_read(
    catalogue: Catalogue, history: History, qtbot: QtBot
) -> None:
    for days_ago in range(AT_ONCE + 1):
        history.begin(session(days_ago), None)
    rows = SummaryModel(lambda limit, offset: summaries(history.database, limit, offset), catalogue)
    rows.refresh(TODAY, AT_ONCE + 1)
    with qtbot.assertNotEmitted(rows.dataChanged):
        rows.index(0, 0).data(DAY)
    with qtbot.waitSignal(rows.dataChanged) as changed:
        rows.index(AT_ONCE, 0).data(DAY)
    first, last, _ = changed.args or []
    assert (first.row(), last.row()) == (0, AT_ONCE)
