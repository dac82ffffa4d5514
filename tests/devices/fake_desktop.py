"""A desktop that keeps its screen on for others, as a program: `fake_desktop.py screen_saver` or `session_manager`.

It prints each hold, and when the connection that asked for it has ended.
"""
# ruff: noqa: N802 - the names are the interfaces' own

import sys

from PySide6.QtCore import SLOT, ClassInfo, QCoreApplication, QObject, Slot
from PySide6.QtDBus import QDBusAbstractAdaptor, QDBusConnection

from floorside.devices.screen_saver import SCREEN_SAVER, SESSION_MANAGER


@ClassInfo({"D-Bus Interface": SCREEN_SAVER[2]})  # type: ignore[call-arg]
class ScreenSaver(QDBusAbstractAdaptor):  # type: ignore[operator]
    @Slot(str, str, result="uint")
    def Inhibit(self, program: str, why: str) -> int:
        return hold(program, why)


@ClassInfo({"D-Bus Interface": SESSION_MANAGER[2]})  # type: ignore[call-arg]
class SessionManager(QDBusAbstractAdaptor):  # type: ignore[operator]
    @Slot(str, "uint", str, "uint", result="uint")
    def Inhibit(self, program: str, window: int, why: str, flags: int) -> int:
        return hold(program, window, why, flags)


class Ended(QObject):
    """The connection that holds is the only one that ends."""

    @Slot(str, str, str)
    def look(self, name: str, _before: str, after: str) -> None:
        if name.startswith(":") and not after:
            print("released", flush=True)


def hold(*words: object) -> int:
    print("held", *words, flush=True)
    return 7


def main(kind: str) -> None:
    app = QCoreApplication([])
    screen = QObject()
    service, path, _ = SCREEN_SAVER if kind == "screen_saver" else SESSION_MANAGER
    adaptor = (ScreenSaver if kind == "screen_saver" else SessionManager)(screen)
    bus = QDBusConnection.sessionBus()
    assert bus.registerObject(path, screen)
    assert bus.registerService(service)
    other = Ended()
    slot = SLOT("look(QString,QString,QString)")
    bus.connect("", "", "org.freedesktop.DBus", "NameOwnerChanged", other, slot)  # type: ignore[call-overload]
    print("ready", flush=True)
    app.exec()
    del adaptor


if __name__ == "__main__":
    main(*sys.argv[1:])
