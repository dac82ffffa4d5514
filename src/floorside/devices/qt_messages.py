"""Writes Qt's messages to the log, and to stderr as Qt does itself."""

import atexit
import sys
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler


def log_qt_messages(log: Callable[[str], None]) -> None:
    """Call `log` with each warning or worse from now on, on the thread that caused it."""

    def on_message(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        with suppress(Exception):  # a program without a console has no stderr
            print(text, file=sys.stderr, flush=True)
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg):
            log(text.strip())

    qInstallMessageHandler(on_message)
    atexit.register(qInstallMessageHandler, None)  # Qt may still send messages while Python ends
