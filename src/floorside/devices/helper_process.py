"""A device kept in a process of its own, so that a driver that stalls or dies cannot touch the session.

The program and its helper speak in lines of JSON over stdin and stdout. The helper ends when its stdin does.
"""

import json
import logging
import os
import sys
import threading
import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QProcess, QTimer, Signal

from floorside.diagnostics.exception_text import print_uncaught

Message = dict[str, Any]

#: Seconds before the first, second, ... new start; the last for all that follow. Quick at first, since a sound server
#: that is started again is soon back, then rarely, since each try costs some processor time.
RETRY_SECONDS = (0.05, 0.3, 0.5, 0.5, 1, 1, 1, 1, 2, 5, 15)
#: A helper that has worked for so long failed by accident: the next start comes at once again.
STEADY_SECONDS = 5.0
#: How long a helper may take to end.
LINGER_SECONDS = 2.0
#: Of one process's stderr, so many lines are logged.
MOST_LINES = 50

_logger = logging.getLogger(__name__)


class HelperProcess(QObject):
    """Keeps a helper running between `open` and `close`.

    `said` carries each message of the helper. `started` comes after every start: tell it anew what it has to know.
    """

    started = Signal()
    said = Signal(dict)
    lost = Signal()

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        """`name`: a module in floorside.devices with a `main()`."""
        super().__init__(parent)
        self._name = name
        self._wanted = False
        self._tries = 0
        self._process: QProcess | None = None
        self._lines_left = MOST_LINES
        self._retry = _single_shot(self, self._start)
        self._steady = _single_shot(self, self._forget_tries)

    @property
    def is_open(self) -> bool:
        return self._wanted

    @property
    def process_id(self) -> int | None:
        return self._process.processId() if self._process is not None else None

    def open(self) -> None:
        if not self._wanted:
            self._wanted = True
            self._tries = 0
            self._start()

    def close(self) -> None:
        self._wanted = False
        self._retry.stop()
        self._steady.stop()
        process, self._process = self._process, None
        if process is not None:
            process.closeWriteChannel()
            # A helper that hangs in its driver is not waited for.
            if not process.waitForFinished(300):
                process.kill()
                process.waitForFinished(1000)
            process.deleteLater()

    def restart(self) -> None:
        """For a helper that hangs."""
        if self._process is not None:
            self._process.kill()

    def send(self, message: Message) -> None:
        """Dropped while the helper is not there."""
        if self._process is not None and self._process.state() is QProcess.ProcessState.Running:
            self._process.write(json.dumps(message).encode() + b"\n")

    def _start(self) -> None:
        process = QProcess(self)
        process.readyReadStandardError.connect(self._log_errors)
        self._lines_left = MOST_LINES
        process.started.connect(self.started)
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._on_end)
        process.errorOccurred.connect(self._on_error)
        self._process = process
        program, *arguments = helper_command(self._name)
        process.start(program, arguments)

    def _read(self) -> None:
        while self._process is not None and self._process.canReadLine():
            line = bytes(self._process.readLine().data())
            if not line.startswith(b"{"):
                continue  # a library that prints
            message = json.loads(line)
            self._steady.start(round(STEADY_SECONDS * 1000))
            self.said.emit(message)

    def _log_errors(self) -> None:
        """What a helper, or a library in it, writes to stderr."""
        if self._process is None:
            return
        lines = bytes(self._process.readAllStandardError().data()).decode(errors="replace").splitlines()
        for line in lines[: self._lines_left]:
            _logger.warning("%s: %s", self._name, line)
        self._lines_left = max(0, self._lines_left - len(lines))

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._on_end()

    def _on_end(self) -> None:
        if self._process is None:
            return
        self._log_errors()
        self._process.deleteLater()
        self._process = None
        self._steady.stop()
        self.lost.emit()
        if self._wanted:
            self._retry.start(round(RETRY_SECONDS[min(self._tries, len(RETRY_SECONDS) - 1)] * 1000))
            self._tries += 1

    def _forget_tries(self) -> None:
        self._tries = 0


def _single_shot(parent: QObject, slot: Callable[[], None]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.timeout.connect(slot)
    return timer


def helper_command(name: str) -> list[str]:
    """What starts a helper: a packaged program starts itself, with an argument."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--helper", name]
    return [sys.executable, "-m", f"floorside.devices.{name}"]


class HelperEnd(QObject):
    """The helper's end of the line: `asked` carries each message, in the thread that made this object."""

    asked = Signal(dict)
    _over = Signal()

    def __init__(self) -> None:
        super().__init__()
        print_uncaught()
        self._over.connect(QCoreApplication.quit)

    def listen(self) -> None:
        """Begin, when `asked` is connected: nothing is kept for later."""
        threading.Thread(target=self._listen, daemon=True).start()

    def say(self, message: Message) -> None:
        sys.stdout.write(json.dumps(message) + "\n")
        sys.stdout.flush()

    def _listen(self) -> None:
        for line in sys.stdin:
            self.asked.emit(json.loads(line))
        self._over.emit()
        # The program is gone; a device that hangs does not keep this process.
        time.sleep(LINGER_SECONDS)
        os._exit(0)
