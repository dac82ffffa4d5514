"""The signals that ask a program to end: Ctrl+C, the closing of the terminal, the end of the login."""

from PySide6.QtCore import QCoreApplication, QSocketNotifier

#: Those that the system has of them; Windows has no SIGHUP and no other system SIGBREAK.
ENDING_SIGNALS = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")


def end_on_signals(application: QCoreApplication) -> None:
    """From now on they close the program in good order."""
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
        if number is not None and signal.getsignal(number) is not signal.SIG_IGN:  # nohup's, which stays
            # The byte in the socket says it. Here it may be in the middle of a painting, whose window must not go.
            signal.signal(number, lambda *_: None)
    notifier.setProperty("ends", (woken, waking))
