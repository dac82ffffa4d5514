"""Other players on the session bus (MPRIS): pauses them for a session, and lets them continue after it.

Without a session bus this does nothing.
"""

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusPendingCallWatcher

PREFIX = "org.mpris.MediaPlayer2."
#: Floorside's own player, and one that only controls others.
NOT_OTHERS = ("floorside", "playerctld")
PATH = "/org/mpris/MediaPlayer2"
PLAYER = "org.mpris.MediaPlayer2.Player"
PROPERTIES = "org.freedesktop.DBus.Properties"
BUS = "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus"
ANSWERED_MS = 2000
#: The longest wait, at the program's end, for each player, in milliseconds.
ENDING_MS = 300

#: Called with the arguments of an answer.
Then = Callable[[list[Any]], None]


class OtherPlayers(QObject):
    """Calls the bus without waiting; a player that does not answer stays as it is."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted = False
        self._paused: list[str] = []

    @staticmethod
    def can_be_asked() -> bool:
        """Whether this system has players that can be paused."""
        return sys.platform == "linux"

    def pause(self) -> None:
        """Pause every player that is playing."""
        if self._wanted or not self.can_be_asked():
            return
        self._wanted = True
        self._ask(BUS, "ListNames", [], self._look_at)

    def let_go_on(self) -> None:
        """Let the players continue that were paused here and still are."""
        self._wanted = False
        while self._paused:
            self._go_on(self._paused.pop())

    def close(self) -> None:
        """The same at the end of the program, which waits for it."""
        self._wanted = False
        if not self._paused:
            return
        from PySide6.QtDBus import QDBus, QDBusConnection

        bus = QDBusConnection.sessionBus()
        while self._paused:
            name = self._paused.pop()
            answer = bus.call(_message(*_status_of(name)), QDBus.CallMode.Block, ENDING_MS)
            if _status(answer.arguments()) == "Paused":
                bus.call(_message((name, PATH, PLAYER), "Play", []), QDBus.CallMode.Block, ENDING_MS)

    def _look_at(self, arguments: list[Any]) -> None:
        for name in arguments[0]:
            if name.startswith(PREFIX) and not name.removeprefix(PREFIX).startswith(NOT_OTHERS):
                self._pause_if_playing(name)

    def _pause_if_playing(self, name: str) -> None:
        def pause(arguments: list[Any]) -> None:
            if self._wanted and _status(arguments) == "Playing":
                self._ask((name, PATH, PLAYER), "Pause", [], lambda _: self._keep_paused(name))

        self._ask(*_status_of(name), pause)

    def _keep_paused(self, name: str) -> None:
        if self._wanted:
            self._paused.append(name)
        else:  # the session ended before the player had paused
            self._go_on(name)

    def _go_on(self, name: str) -> None:
        def play(arguments: list[Any]) -> None:
            if not self._wanted and _status(arguments) == "Paused":
                self._ask((name, PATH, PLAYER), "Play", [], lambda _: None)

        self._ask(*_status_of(name), play)

    def _ask(self, whom: tuple[str, str, str], what: str, arguments: list[object], then: Then) -> None:
        from PySide6.QtDBus import QDBusConnection, QDBusPendingCallWatcher  # only a session needs the bus

        call = QDBusConnection.sessionBus().asyncCall(_message(whom, what, arguments), ANSWERED_MS)
        watcher = QDBusPendingCallWatcher(call, self)

        def answer(answered: "QDBusPendingCallWatcher") -> None:
            if not answered.isError():
                then(answered.reply().arguments())
            answered.deleteLater()

        watcher.finished.connect(answer)


def _status_of(name: str) -> tuple[tuple[str, str, str], str, list[object]]:
    """The message that asks whether a player is playing."""
    return (name, PATH, PROPERTIES), "Get", [PLAYER, "PlaybackStatus"]


def _status(arguments: list[Any]) -> str:
    """The answer: Playing, Paused or Stopped; "" if there was none."""
    value = arguments[0] if arguments else ""
    return str(value.variant() if hasattr(value, "variant") else value)


def _message(whom: tuple[str, str, str], what: str, arguments: list[object]) -> Any:
    from PySide6.QtDBus import QDBusMessage

    message = QDBusMessage.createMethodCall(*whom, what)
    message.setArguments(arguments)
    message.setAutoStartService(False)
    return message
