"""What is said where there is no sound."""

import pytest

from floorside.ui.session import announcer
from tests.ui.care.program import Program

TROUBLE = "There is no sound at the moment."


def test_only_in_a_session_it_is_said_that_the_session_goes_on(program: Program) -> None:
    with program.started() as (app, _):
        app.devices.player.trouble.emit(TROUBLE)
        assert app.window.banner_text == TROUBLE
        app.start_routine("full")
        app.devices.player.trouble.emit(TROUBLE)
        assert app.window.banner_text == f"{TROUBLE} Everything else goes on; watch the screen."


def test_without_a_device_a_screen_reader_says_what_the_voice_cannot(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []
    monkeypatch.setattr(announcer, "announce", lambda _, sentence: read.append(sentence))
    with program.started(voice_level="short") as (app, _):
        app.start_routine("full")
        driver = app.session_controller.driver
        assert driver is not None
        steps = " ".join(driver.written_steps())
        assert steps not in read
        app.devices.player._on_said({"is": "no_device"})
        assert steps in read
