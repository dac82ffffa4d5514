"""The two MPRIS interfaces of a media player that can play, pause, and go to the next and the previous item.

See https://specifications.freedesktop.org/mpris-spec/latest/.
"""
# ruff: noqa: N802 - the names are the interface's own

import os
from collections.abc import Callable

from PySide6.QtCore import ClassInfo, Property, QObject, Slot
from PySide6.QtDBus import QDBusAbstractAdaptor, QDBusConnection, QDBusMessage, QDBusObjectPath

PATH = "/org/mpris/MediaPlayer2"
PLAYER = "org.mpris.MediaPlayer2.Player"


@ClassInfo({"D-Bus Interface": "org.mpris.MediaPlayer2"})  # type: ignore[call-arg]
class _Root(QDBusAbstractAdaptor):  # type: ignore[operator]
    @Slot()
    def Raise(self) -> None:
        """Does nothing: the session is on the screen already."""

    @Slot()
    def Quit(self) -> None:
        """Does nothing: only the person ends a session."""

    CanQuit = Property(bool, lambda _: False)
    CanRaise = Property(bool, lambda _: False)
    HasTrackList = Property(bool, lambda _: False)
    Identity = Property(str, lambda _: "Floorside")
    DesktopEntry = Property(str, lambda _: "floorside")
    SupportedUriSchemes = Property("QStringList", lambda _: [])  # type: ignore[arg-type]
    SupportedMimeTypes = Property("QStringList", lambda _: [])  # type: ignore[arg-type]


@ClassInfo({"D-Bus Interface": PLAYER})  # type: ignore[call-arg]
class _Player(QDBusAbstractAdaptor):  # type: ignore[operator]
    """Calls `ask` with each request from the desktop."""

    def __init__(self, parent: QObject, ask: Callable[[str], None]) -> None:
        super().__init__(parent)
        self._ask = ask
        self.title = ""
        self.playing = False

    def changing(self) -> dict[str, object]:
        return {"PlaybackStatus": self._status(), "Metadata": self._metadata()}

    def _status(self) -> str:
        return "Playing" if self.playing else "Paused"

    def _metadata(self) -> dict[str, object]:
        return {"mpris:trackid": QDBusObjectPath("/org/floorside/exercise"), "xesam:title": self.title}

    @Slot()
    def PlayPause(self) -> None:
        self._ask("play_pause")

    @Slot()
    def Play(self) -> None:
        if not self.playing:
            self._ask("play_pause")

    @Slot()
    def Pause(self) -> None:
        if self.playing:
            self._ask("play_pause")

    @Slot()
    def Stop(self) -> None:
        self._ask("stop")

    @Slot()
    def Next(self) -> None:
        self._ask("next")

    @Slot()
    def Previous(self) -> None:
        self._ask("previous")

    PlaybackStatus = Property(str, _status)
    Metadata = Property("QVariantMap", _metadata)  # type: ignore[arg-type]
    Rate = Property(float, lambda _: 1.0)
    MinimumRate = Property(float, lambda _: 1.0)
    MaximumRate = Property(float, lambda _: 1.0)
    Volume = Property(float, lambda _: 1.0)
    Position = Property("qlonglong", lambda _: 0)  # type: ignore[arg-type]
    CanGoNext = Property(bool, lambda _: True)
    CanGoPrevious = Property(bool, lambda _: True)
    CanPlay = Property(bool, lambda _: True)
    CanPause = Property(bool, lambda _: True)
    CanSeek = Property(bool, lambda _: False)
    CanControl = Property(bool, lambda _: True)


class MprisPlayer(QObject):
    """A player on the session bus. Calls `ask` with "play_pause", "next", "previous" or "stop"."""

    def __init__(self, ask: Callable[[str], None]) -> None:
        super().__init__()
        self._bus = QDBusConnection.sessionBus()
        self._name = f"org.mpris.MediaPlayer2.floorside.instance{os.getpid()}"
        self._root = _Root(self)
        self._player = _Player(self, ask)

    def register(self) -> bool:
        return (
            self._bus.isConnected() and self._bus.registerObject(PATH, self) and self._bus.registerService(self._name)
        )

    def unregister(self) -> None:
        self._bus.unregisterService(self._name)
        self._bus.unregisterObject(PATH)

    def show(self, title: str, playing: bool) -> None:
        if (title, playing) == (self._player.title, self._player.playing):
            return
        self._player.title, self._player.playing = title, playing
        changed = QDBusMessage.createSignal(PATH, "org.freedesktop.DBus.Properties", "PropertiesChanged")
        changed.setArguments([PLAYER, self._player.changing(), []])
        self._bus.send(changed)
