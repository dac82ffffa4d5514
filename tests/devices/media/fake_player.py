"""A player on the session bus, as a program: `fake_player.py NAME STATUS`. It prints the requests that it gets."""
# ruff: noqa: N802 - the names are the interface's own

import sys

from PySide6.QtCore import ClassInfo, Property, QCoreApplication, QObject, Slot
from PySide6.QtDBus import QDBusAbstractAdaptor, QDBusConnection


@ClassInfo({"D-Bus Interface": "org.mpris.MediaPlayer2.Player"})  # type: ignore[call-arg]
class Player(QDBusAbstractAdaptor):  # type: ignore[operator]
    """Its status is Playing, Paused or Stopped."""

    def __init__(self, parent: QObject, name: str, status: str) -> None:
        super().__init__(parent)
        self._name = name
        self._status = status

    @Slot()
    def Pause(self) -> None:
        print(self._name, "pause", flush=True)
        self._status = "Paused"

    @Slot()
    def Play(self) -> None:
        print(self._name, "play", flush=True)
        self._status = "Playing"

    @Slot()
    def Stop(self) -> None:
        self._status = "Stopped"

    PlaybackStatus = Property(str, lambda self: self._status)


def main(name: str, status: str) -> None:
    app = QCoreApplication([])
    parent = QObject()
    player = Player(parent, name, status)
    bus = QDBusConnection.sessionBus()
    assert bus.registerObject("/org/mpris/MediaPlayer2", parent)
    assert bus.registerService(f"org.mpris.MediaPlayer2.{name}")
    print(name, "ready", flush=True)
    app.exec()
    del player


if __name__ == "__main__":
    main(*sys.argv[1:])
