"""A person who uses the whole program through its window, on a clock that the test moves."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from floorside.__main__ import main
from floorside.build_app import App
from floorside.storage.data_folder import data_folder
from floorside.storage.files.settings import Settings, save_settings
from floorside.ui.routine.routine_page import RoutinePage
from floorside.ui.session.driver import HEARTBEAT_SECONDS, SessionDriver
from floorside.ui.session.session_page import SessionPage
from floorside.window_start import Start
from tests.ui.hand_clock import HandClock

SILENT = Settings(tones_on=False, voice_level="tones", welcomed=True)


@contextmanager
def started_app(
    qtbot: QtBot,
    qapp: QApplication,
    path: Path,
    clock: HandClock,
    settings: Settings = SILENT,
) -> Iterator[App]:
    folder = data_folder(path)
    save_settings(folder.settings, settings)
    running = Start(qapp, folder, clock.clock()).app
    running.window.first_seen.connect(lambda: running.window.show_place("routine"))
    running.window.show()
    qtbot.waitUntil(lambda: bool(running.window.findChildren(RoutinePage)), timeout=60_000)
    try:
        yield running
    finally:  # also after a failure, so that the next test or example does not meet this window
        running.window.close()
        running.close()
        running.window.deleteLater()


class Person:
    """Looks at the window and presses what is there; time passes only by `wait`."""

    def __init__(self, qtbot: QtBot, app: App, clock: HandClock) -> None:
        self._qtbot = qtbot
        self._app = app
        self._clock = clock

    @property
    def driver(self) -> SessionDriver:
        driver = self._app.session_controller.driver
        assert driver is not None
        return driver

    def wait(self, seconds: float) -> None:
        for _ in range(round(seconds / HEARTBEAT_SECONDS)):
            self._clock.now += HEARTBEAT_SECONDS
            if (driver := self._app.session_controller.driver) is not None:
                driver.wake()

    def wait_for(self, exercise: str, side: str | None = None) -> None:
        """Until a work of this exercise (and side) has begun."""
        for _ in range(4000):
            step = self.driver.moment().step
            if step.kind == "work" and step.exercise == exercise and (side is None or step.side == side):
                return
            self.wait(HEARTBEAT_SECONDS)
        raise AssertionError(f"{exercise} never came")

    def press(self, key: Qt.Key) -> None:
        self._qtbot.keyClick(self.shown(SessionPage), key)

    def shown(self, kind: type[QWidget]) -> QWidget:
        found = [widget for widget in self._app.window.findChildren(kind) if widget.isVisible()]
        assert len(found) == 1, f"{len(found)} × {kind.__name__}"
        return found[0]

    def click(self, text: str) -> None:
        buttons = [
            button
            for button in self._app.window.findChildren(QAbstractButton)
            if button.isVisible() and button.text().startswith(text)
        ]
        assert buttons, f"there is no button {text!r}"
        exactly = [button for button in buttons if button.text() == text and button.accessibleName().endswith(text)]
        self._qtbot.mouseClick((exactly or buttons)[0], Qt.MouseButton.LeftButton)


def history(folder: Path, capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    capsys.readouterr()
    assert main(["--data-dir", str(folder), "history", "--json"]) == 0
    sessions: list[dict[str, Any]] = json.loads(capsys.readouterr().out)
    return sessions
