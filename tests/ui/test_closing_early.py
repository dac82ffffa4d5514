"""The window is closed before the work is done that waits for its first picture."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from floorside.storage.data_folder import data_folder
from floorside.storage.files.settings import save_settings
from floorside.ui.kit.later import has_put_off, later
from floorside.window_start import Start
from tests.ui.hand_clock import HandClock
from tests.ui.person import SILENT


def test_nothing_that_was_put_off_is_done_after_closing(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    folder = data_folder(tmp_path)
    save_settings(folder.settings, SILENT)
    start = Start(qapp, folder, HandClock().clock())
    done: list[str] = []
    try:
        with qtbot.waitSignal(start.window.first_seen, timeout=60_000):
            start.window.show()
        start.app.begin()
        later(start.window, lambda: done.append("put off"))
        assert has_put_off(start.window)
    finally:
        start.window.close()
        start.close()
        qapp.processEvents()
        qapp.processEvents()
        start.window.deleteLater()
    assert not has_put_off(start.window)
    assert done == []
    assert "check_ins" not in vars(start.app)
    assert caplog.text == ""
