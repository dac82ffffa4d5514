"""The helper process's side of its connection with the program. A helper never outlives the program."""

import faulthandler
import gc
import json
import os
import signal
import sys
import threading
import time

from PySide6.QtCore import QCoreApplication, QObject, Signal

from floorside.devices.helper.helper_process import Message
from floorside.diagnostics.exception_text import print_uncaught

#: The longest time, in seconds, to open a device; then the helper ends, and the program starts it again.
OPENING_SECONDS = 60.0
#: The longest time, in seconds, to close the device when the program is gone.
CLOSING_SECONDS = 2.0

#: Linux's prctl option for a signal when the parent process ends.
PR_SET_PDEATHSIG = 1


class HelperEnd(QObject):
    """`asked`: each message, on the thread that created this object. Create it before you open the device."""

    asked = Signal(dict)
    _over = Signal()

    def __init__(self) -> None:
        super().__init__()
        print_uncaught()
        _end_with_the_program()
        # A driver that hangs while it is opened may hold Python's lock, so that no Python thread could end the process.
        faulthandler.dump_traceback_later(OPENING_SECONDS, exit=True, file=2)
        self._over.connect(QCoreApplication.quit)

    def listen(self) -> None:
        """Begin to read, once `asked` is connected: messages are not stored."""
        faulthandler.cancel_dump_traceback_later()
        gc.enable()
        threading.Thread(target=self._listen, daemon=True).start()

    def say(self, message: Message) -> None:
        sys.stdout.write(json.dumps(message) + "\n")
        sys.stdout.flush()

    def _listen(self) -> None:
        for line in sys.stdin:
            self.asked.emit(json.loads(line))
        self._over.emit()
        # The program is gone, so a hanging device must not keep this process.
        time.sleep(CLOSING_SECONDS)
        os._exit(0)


def _end_with_the_program() -> None:
    """Live exactly as long as the program.

    Ignore Ctrl+C and a closed terminal, which are for the program; it then closes stdin. If the system can, let it kill
    this process with the program, even if something hangs here.
    """
    for name in ("SIGINT", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.SIG_IGN)
    if sys.platform == "linux":
        import ctypes

        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
