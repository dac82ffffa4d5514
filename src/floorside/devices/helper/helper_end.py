"""The helper's side of the line to the program: a helper never outlives it."""

import faulthandler
import json
import os
import signal
import sys
import threading
import time

from PySide6.QtCore import QCoreApplication, QObject, Signal

from floorside.devices.helper.helper_process import Message
from floorside.diagnostics.exception_text import print_uncaught

#: A device that cannot be opened within this time is given up; the program starts the helper again.
OPENING_SECONDS = 60.0
#: How long the device may take to be closed when the program is gone.
CLOSING_SECONDS = 2.0

PR_SET_PDEATHSIG = 1


class HelperEnd(QObject):
    """`asked` carries each message, in the thread that made this object. Make it before the device is opened."""

    asked = Signal(dict)
    _over = Signal()

    def __init__(self) -> None:
        super().__init__()
        print_uncaught()
        _end_with_the_program()
        # A driver that hangs while it is opened may hold Python's lock, so that no thread of ours could end this.
        faulthandler.dump_traceback_later(OPENING_SECONDS, exit=True, file=2)
        self._over.connect(QCoreApplication.quit)

    def listen(self) -> None:
        """Begin, when `asked` is connected: nothing is kept for later."""
        faulthandler.cancel_dump_traceback_later()
        threading.Thread(target=self._listen, daemon=True).start()

    def say(self, message: Message) -> None:
        sys.stdout.write(json.dumps(message) + "\n")
        sys.stdout.flush()

    def _listen(self) -> None:
        for line in sys.stdin:
            self.asked.emit(json.loads(line))
        self._over.emit()
        # The program is gone; a device that hangs does not keep this process.
        time.sleep(CLOSING_SECONDS)
        os._exit(0)


def _end_with_the_program() -> None:
    """Not before it: Ctrl+C in the terminal and its closing are for the program, which then closes stdin.

    Nor after it: where the system can, it kills this process when the program is killed, whatever hangs here.
    """
    for name in ("SIGINT", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.SIG_IGN)
    if sys.platform == "linux":
        import ctypes

        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
