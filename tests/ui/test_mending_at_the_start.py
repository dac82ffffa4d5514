"""A start with a damaged history says what takes so long, before it takes long."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from floorside.storage.data_folder import data_folder
from floorside.storage.files.settings import Settings, save_settings
from floorside.storage.integrity import recovery
from floorside.ui.routine.routine_page import RoutinePage
from floorside.window_start import Start
from tests.storage.sessions import a_history, a_session
from tests.ui.hand_clock import HandClock

MENDING = "The history is being repaired. This can take a few seconds."


class Painted(QObject):
    """Which sentences were painted, each label in full."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Paint and isinstance(watched, QLabel):
            is_whole = watched.height() >= watched.heightForWidth(watched.width())
            self.texts.append(watched.text() if is_whole else "cut")
        return False


@pytest.fixture
def painted(qapp: QApplication) -> Painted:
    painted = Painted()
    qapp.installEventFilter(painted)
    return painted


def started(qtbot: QtBot, qapp: QApplication, path: Path) -> Start:
    save_settings(data_folder(path).settings, Settings(tones_on=False, voice_level="tones", welcomed=True))
    start = Start(qapp, data_folder(path), HandClock().clock())
    start.window.first_seen.connect(lambda: start.app.begin())
    start.window.show()
    qtbot.waitUntil(lambda: bool(start.window.findChildren(RoutinePage)), timeout=60_000)
    return start


def closed(start: Start, painted: Painted, qapp: QApplication) -> None:
    qapp.removeEventFilter(painted)
    start.window.close()
    start.close()
    start.window.deleteLater()


@pytest.mark.parametrize("damage", ["UPDATE sessions SET note = 'x'", None], ids=["damaged", "sound"])
def test_the_sentence_is_painted_before_the_mending_begins_and_only_then(
    qtbot: QtBot,
    qapp: QApplication,
    tmp_path: Path,
    painted: Painted,
    monkeypatch: pytest.MonkeyPatch,
    damage: str | None,
) -> None:
    at_mending: list[list[str]] = []
    recover: Callable[..., Any] = recovery.recover

    def watched(*arguments: Any) -> Any:
        at_mending.append(list(painted.texts))
        return recover(*arguments)

    monkeypatch.setattr(recovery, "recover", watched)
    history = a_history(data_folder(tmp_path).data)
    for number in range(2):
        history.begin(a_session(number), None)
    history.database.close()
    if damage is not None:
        with closing(sqlite3.connect(data_folder(tmp_path).database, isolation_level=None)) as connection:
            connection.execute(f"{damage} WHERE id = 'session-0'")
    start = started(qtbot, qapp, tmp_path)
    assert at_mending == ([[MENDING]] if damage else [])
    assert (MENDING in painted.texts) == bool(damage)
    closed(start, painted, qapp)
