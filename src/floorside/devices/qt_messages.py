"""What Qt has to say goes into the log, and on to stderr as before."""

import atexit
import sys
from contextlib import suppress

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler


def log_qt_messages() -> None:
    """From now on, until Python ends: Qt may still speak then, and must not come here any more."""
    qInstallMessageHandler(_on_message)
    atexit.register(qInstallMessageHandler, None)


def _on_message(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    with suppress(Exception):  # a program without a console has no stderr
        print(text, file=sys.stderr, flush=True)
    if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg):
        import logging  # the window stands without it

        level = logging.WARNING if kind is QtMsgType.QtWarningMsg else logging.ERROR
        logging.getLogger("floorside.qt").log(level, "%s: %s", context.category, text)
