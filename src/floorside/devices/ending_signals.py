"""Closes the program on signals that ask it to end: Ctrl+C, a closed terminal, the end of the login."""

import os
import sys
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QSocketNotifier

#: The signals that this system has; Windows has no SIGHUP, and only Windows has SIGBREAK.
ENDING_SIGNALS = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")


def end_on_signals(application: QCoreApplication) -> None:
    """Close the program properly on these signals from now on."""
    import signal

    woken, waking, read = _channel()
    signal.set_wakeup_fd(waking)
    notifier = QSocketNotifier(woken, QSocketNotifier.Type.Read, application)

    def end() -> None:
        read()
        application.quit()

    notifier.activated.connect(end)
    for name in ENDING_SIGNALS:
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) is not signal.SIG_IGN:  # nohup ignores it, so leave it
            # The channel delivers the signal to the event loop. A handler here could run during painting, where no
            # window may close.
            signal.signal(number, lambda *_: None)
    notifier.setProperty("read", read)


def _channel() -> tuple[int, int, Callable[[], object]]:
    """The file numbers of its two ends, and what reads from the first."""
    if sys.platform != "win32":
        ends = os.pipe()
        os.set_blocking(ends[1], False)
        return (*ends, lambda: os.read(ends[0], 64))
    import socket  # there only a socket can be waited for

    sockets = socket.socketpair()
    sockets[1].setblocking(False)
    # Both stay open as long as somebody can read.
    return sockets[0].fileno(), sockets[1].fileno(), lambda: sockets[0].recv(64)
