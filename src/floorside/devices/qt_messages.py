"""What Qt has to say goes into the log, and on to stderr as before."""

import atexit
import sys
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler


def log_qt_messages(log: Callable[[str], None]) -> None:
    """`log` gets warnings and what is worse from now on, on the thread where they come up."""

    def on_message(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        with suppress(Exception):  # a program without a console has no stderr
            print(text, file=sys.stderr, flush=True)
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg):
            log(text.strip())

    qInstallMessageHandler(on_message)
    atexit.register(qInstallMessageHandler, None)  # Qt may still speak when Python ends
