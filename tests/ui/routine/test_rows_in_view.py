"""In the window as it opens at first, the list has its place beside a question, in every language."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot
from tools.compile_translations import compile_stale

from floorside.language import ENGLISH, known_languages
from floorside.storage.data_folder import data_folder
from floorside.storage.files.settings import Settings, save_settings
from floorside.ui.check_in.check_in_panel import CheckInPanel
from floorside.ui.kit.later import has_put_off
from floorside.ui.routine.exercise_list import ExerciseList
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
