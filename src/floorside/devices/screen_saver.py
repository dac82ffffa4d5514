"""Asks a Linux desktop, over the session bus, to keep the screen on.

Both services end a hold with the connection that asked for it, so there is one for this alone. MATE has only the
second. The first: https://specifications.freedesktop.org/idle-inhibit-spec/latest/
"""

from PySide6.QtCore import Q_ARG, QMetaObject
from PySide6.QtDBus import QDBus, QDBusConnection, QDBusInterface, QDBusMessage

PROGRAM = "Floorside"
CONNECTION = "floorside-awake"
SCREEN_SAVER = "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver"
SESSION_MANAGER = "org.gnome.SessionManager", "/org/gnome/SessionManager", "org.gnome.SessionManager"
ANSWERED_MS = 1000
NO_WINDOW = 0
#: The session counts as in use, so the screen stays on.
IDLE = 8


def keep_screen_on(why: str) -> bool:
    """Hold until `let_screen_off`, or the end of the program; False if the desktop offers neither service."""
    bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, CONNECTION)
    if bus.isConnected() and (_ask_screen_saver(bus, why) or _ask_session_manager(bus, why)):
        return True
    let_screen_off()
    return False


def let_screen_off() -> None:
    QDBusConnection.disconnectFromBus(CONNECTION)


def _ask_screen_saver(bus: QDBusConnection, why: str) -> bool:
    message = QDBusMessage.createMethodCall(*SCREEN_SAVER, "Inhibit")
    message.setArguments([PROGRAM, why])
    answer = bus.call(message, QDBus.CallMode.Block, ANSWERED_MS)
    return answer.type() is QDBusMessage.MessageType.ReplyMessage


def _ask_session_manager(bus: QDBusConnection, why: str) -> bool:
    service = QDBusInterface(*SESSION_MANAGER, bus)
    if not service.isValid():
        return False
    service.setTimeout(ANSWERED_MS)
    # A message of Python's numbers would have signed ones, which the service refuses.
    words = (Q_ARG("QString", PROGRAM), Q_ARG("uint", NO_WINDOW), Q_ARG("QString", why), Q_ARG("uint", IDLE))
    return bool(QMetaObject.invokeMethod(service, "Inhibit", *words)) and not service.lastError().isValid()
