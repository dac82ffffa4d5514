"""The desktop's media keys: a running session is a player on the session bus (MPRIS), as long as it lasts."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jeepney import DBusAddress, DBusErrorResponse, Properties, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.wrappers import unwrap_msg

from tests.x11.conftest import Starts
from tests.x11.program import until
from tests.x11.stretch_first import stretch_first

pytestmark = pytest.mark.x11

PLAYER = "org.mpris.MediaPlayer2.Player"


class Desktop:
    """Finds players on the bus, and presses their keys."""

    def __init__(self, bus: DBusConnection) -> None:
        self._bus = bus

    def player(self) -> str:
        """The bus name of the session, empty without one."""
        names: list[str] = unwrap_msg(self._bus.send_and_get_reply(message_bus.ListNames()))[0]
        return next((name for name in names if name.startswith("org.mpris.MediaPlayer2.floorside")), "")

    def press(self, key: str) -> None:
        unwrap_msg(self._bus.send_and_get_reply(new_method_call(self._at(), key), timeout=60))

    def title(self) -> str:
        return str(self._tells("Metadata")["xesam:title"][1])

    def status(self) -> str:
        """Empty where nothing plays."""
        try:
            return str(self._tells("PlaybackStatus"))
        except DBusErrorResponse:
            return ""

    def _tells(self, name: str) -> Any:
        return unwrap_msg(self._bus.send_and_get_reply(Properties(self._at()).get(name), timeout=60))[0][1]

    def _at(self) -> DBusAddress:
        return DBusAddress("/org/mpris/MediaPlayer2", bus_name=self.player() or "org.floorside.none", interface=PLAYER)


@pytest.fixture
def desktop() -> Iterator[Desktop]:
    with open_dbus_connection("SESSION") as bus:
        yield Desktop(bus)


def test_media_keys_lead_a_session_and_the_desktop_sees_what_is_on(
    starts: Starts, folder: Path, desktop: Desktop
) -> None:
    assert not desktop.player()
    program = starts(folder, "start", stretch_first(folder))
    program.come_forward()
    until(lambda: desktop.status() == "Playing", "the session is a player")
    assert desktop.title() == "Supine figure-four"

    desktop.press("PlayPause")
    until(lambda: desktop.status() == "Paused", "the session is paused")
    program.see("Paused")
    desktop.press("Play")
    until(lambda: desktop.status() == "Playing", "the session goes on")

    for _ in range(4):  # each side's last three seconds of getting ready, then on
        desktop.press("Next")
    until(lambda: desktop.title() == "Bridge", "the next exercise is told")
    desktop.press("Previous")
    until(lambda: desktop.title() == "Supine figure-four", "back at the first exercise")

    program.press("Escape")
    program.see("Stop here?")
    program.press("Return")
    until(lambda: not desktop.player(), "after the session there is no player")
