"""What is said where there is no sound."""

from tests.ui.care.program import Program

TROUBLE = "There is no sound at the moment."


def test_only_in_a_session_it_is_said_that_the_session_goes_on(program: Program) -> None:
    with program.started() as (app, _):
        app.devices.player.trouble.emit(TROUBLE)
        assert app.window.banner_text == TROUBLE
        app.start_routine("full")
        app.devices.player.trouble.emit(TROUBLE)
        assert app.window.banner_text == f"{TROUBLE} Everything else goes on; watch the screen."
