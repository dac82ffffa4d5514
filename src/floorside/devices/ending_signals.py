"""Closes the program on signals that ask it to end: Ctrl+C, a closed terminal, the end of the login."""

from PySide6.QtCore import QCoreApplication, QSocketNotifier

#: The signals that this system has; Windows has no SIGHUP, and only Windows has SIGBREAK.
ENDING_SIGNALS = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")


def end_on_signals(application: QCoreApplication) -> None:
    """Close the program properly on these signals from now on."""
    import signal
    import socket

    woken, waking = socket.socketpair()
    waking.setblocking(False)
    signal.set_wakeup_fd(waking.fileno())
    notifier = QSocketNotifier(woken.fileno(), QSocketNotifier.Type.Read, application)

    def end() -> None:
        woken.recv(64)
        application.quit()

    notifier.activated.connect(end)
    for name in ENDING_SIGNALS:
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) is not signal.SIG_IGN:  # nohup ignores it, so leave it
            # The socket delivers the signal to the event loop. A handler here could run during painting, where no
            # window may close.
            signal.signal(number, lambda *_: None)
    notifier.setProperty("ends", (woken, waking))
