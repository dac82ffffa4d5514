"""In the window as it opens at first, the list has its place beside a question, in every language."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot
from tools.compile_translations import compile_stale

from floorside.language import ENGLISH, known_languages
from floorside.storage.data_folder import data_folder
from floorside.storage.files.settings import Settings, save_settings
from floorside.ui.check_in.check_in_panel import CheckInPanel
from floorside.ui.kit.later import has_put_off
from floorside.ui.routine.exercise_delegate import ExerciseDelegate, name_lines
from floorside.ui.routine.exercise_list import ExerciseList
from floorside.ui.routine.routine_page import RoutinePage
from floorside.window_language import speak
from floorside.window_start import Start
from tests.ui.hand_clock import HandClock
from tests.ui.test_long_words import clipped

#: Of the seven rows: half a row shows that the list goes on.
LEAST_ROWS = 6.5


@pytest.fixture(params=known_languages())
def start(request: pytest.FixtureRequest, qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Start]:
    compile_stale()
    speak(qapp, request.param)
    folder = data_folder(tmp_path)
    save_settings(folder.settings, Settings(tones_on=False, voice_level="tones", welcomed=True))
    start = Start(qapp, folder, HandClock().clock(), request.param)
    start.window.resize(1180, 760)
    start.window.first_seen.connect(start.app.begin)
    start.window.show()
    yield start
    speak(qapp, ENGLISH)
    start.window.close()
    start.close()
    start.window.deleteLater()


def rows_in_view(rows: ExerciseList) -> float:
    seen = rows.viewport().rect()
    places = [rows.visualRect(rows.model().index(row, 0)) for row in range(rows.model().rowCount())]
    return sum(each.intersected(seen).height() / each.height() for each in places)


def cut_answers(panel: CheckInPanel) -> list[str]:
    answers = [each for each in panel.findChildren(QPushButton) if each.isVisible()]
    return [each.text() for each in answers if each.width() < each.fontMetrics().horizontalAdvance(each.text()) + 6]


def test_a_question_leaves_room_for_nearly_all_rows_and_cuts_no_answer(start: Start, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "check_ins" in vars(start.app), timeout=60_000)
    panel = start.app.check_ins.panel
    (rows,) = start.window.findChildren(ExerciseList)
    for asked in ("before", "legs"):
        qtbot.waitUntil(lambda: not has_put_off(start.window), timeout=60_000)
        assert panel.asks == asked
        for _ in range(20):  # the layouts one inside the other
            QApplication.processEvents()
        assert rows_in_view(rows) >= LEAST_ROWS
        assert cut_answers(panel) == clipped(panel) == []
        panel.findChildren(QPushButton)[0].click()


#: What the window has of a screen of 1366 by 768 pixels.
ON_A_LAPTOP = (1180, 728)


def cut_texts(start: Start, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every text in the rows that is drawn shorter than it is."""
    cut, write = list[str](), ExerciseDelegate._write

    def spy(self: ExerciseDelegate, painter: QPainter, place: QRect, text: str, px: int, *how: Any) -> int:
        if text and QFontMetrics(start.theme.font(px, how[0])).horizontalAdvance(text) > place.width():
            cut.append(text)
        return write(self, painter, place, text, px, *how)

    for _ in range(20):  # the layouts one inside the other
        QApplication.processEvents()
    (rows,) = start.window.findChildren(ExerciseList)
    with monkeypatch.context() as patch:
        patch.setattr(ExerciseDelegate, "_write", spy)
        rows.grab()
    return cut


def test_no_name_and_no_dose_is_cut_on_a_laptop_beside_a_question_and_without_one(
    start: Start, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    start.window.resize(*ON_A_LAPTOP)
    qtbot.waitUntil(lambda: "check_ins" in vars(start.app), timeout=60_000)
    qtbot.waitUntil(lambda: not has_put_off(start.window), timeout=60_000)
    page = start.window.page
    assert isinstance(page, RoutinePage)
    routines = list(start.app.services.routine_service.routines)
    for asked in (True, False):
        assert start.app.check_ins.panel.isVisible() == asked
        for routine in routines:
            page.show_routine(routine)
            assert cut_texts(start, monkeypatch) == [], routine
        while start.app.check_ins.panel.isVisible():
            start.app.check_ins.panel.findChildren(QPushButton)[0].click()
            qtbot.waitUntil(lambda: not has_put_off(start.window), timeout=60_000)


def test_a_name_takes_two_lines_only_where_it_has_no_room_in_one(qapp: QApplication) -> None:
    metrics = QFontMetrics(qapp.font())
    name, width = "Gentle stretch on a chair", metrics.horizontalAdvance("Gentle stretch on")
    assert name_lines(metrics, name, width, 1) == [name]
    assert name_lines(metrics, name, width, 2) == ["Gentle stretch on", "a chair"]
    assert name_lines(metrics, name, 2 * width, 2) == [name]
    assert name_lines(metrics, "Gentlestretchonachair", width, 2) == ["Gentlestretchonachair"]
