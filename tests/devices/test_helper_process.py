import logging
import sys

import pytest
from pytestqt.qtbot import QtBot

from floorside.devices.helper_process import HelperProcess, helper_command


def test_a_helper_is_started_by_the_same_python(monkeypatch: pytest.MonkeyPatch) -> None:
    assert helper_command("sound_helper") == [sys.executable, "-m", "floorside.devices.sound_helper"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert helper_command("sound_helper") == [sys.executable, "--helper", "sound_helper"]


def test_a_helper_that_cannot_start_is_tried_again_until_closed(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    helper = HelperProcess("sound_helper")
    with qtbot.waitSignals([helper.lost, helper.lost], timeout=60_000):
        helper.open()
    assert helper.is_open
    assert helper.process_id is None
    helper.send({"do": "nothing"})
    helper.close()
    assert not helper.is_open


def test_a_helper_that_ends_by_itself_is_started_again(qtbot: QtBot) -> None:
    # A module without a main loop ends at once.
    helper = HelperProcess("mixer")
    with qtbot.waitSignals([helper.started, helper.lost, helper.started], timeout=60_000, order="none"):
        helper.open()
    helper.close()


def test_what_a_helper_has_to_complain_of_is_logged(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    helper = HelperProcess("nowhere")
    with qtbot.waitSignals([helper.lost], timeout=60_000):
        helper.open()
    helper.close()
    logged = [record.getMessage() for record in caplog.records if record.levelno == logging.WARNING]
    assert any("nowhere: " in line and "No module named floorside.devices.nowhere" in line for line in logged)
