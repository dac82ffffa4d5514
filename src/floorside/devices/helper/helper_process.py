"""Runs a device in a process of its own, so that a driver that hangs or crashes cannot affect the session.

The program and its helper exchange lines of JSON over stdin and stdout. The helper ends when its stdin does;
helper_end.py is its side of this.
"""

import json
import logging
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QProcess, QProcessEnvironment, QTimer, Signal

Message = dict[str, Any]

#: Seconds before the first, second, … restart; the last number repeats. The first are short, since a restarted sound
#: server is soon back; the last is long, since each try costs some processor time.
RETRY_SECONDS = (0.05, 0.3, 0.5, 0.5, 1, 1, 1, 1, 2, 5, 15)
#: After so many seconds of work, a failure counts as the first again, so the helper restarts at once.
STEADY_SECONDS = 5.0
#: The longest time for a helper to end; normally it takes some milliseconds.
LINGER_SECONDS = 0.2
KILLED_MS = 500
#: Log at most so many lines of one process's stderr.
MOST_LINES = 50
#: Messages that Qt prints at each start of a helper, about its libraries; they are not logged.
ROUTINE = "*.debug=false;*.info=false;qt.multimedia.symbolsresolver=false"
#: What means nothing: FFmpeg about each Opus file that it decodes, in two parts; Qt, where FFmpeg is not wanted.
REMARKS = ("[opus @ ", "Could not update timestamps for ", "No QtMultimedia backends found")

_logger = logging.getLogger(__name__)


class HelperProcess(QObject):
    """Keeps a helper process running between `open` and `close`.

    `said`: each message from the helper. `started`: after every start; send it its settings again.
    """

    started = Signal()
    said = Signal(dict)
    lost = Signal()

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        """`name`: a module in floorside.devices with a `main()`."""
        super().__init__(parent)
        self._name = name
        self._users: set[str] = set()
        self._wanted = False
        self._tries = 0
        self._process: QProcess | None = None
        self._lines_left = MOST_LINES
        self._retry = _single_shot(self, self._start)
        self._steady = _single_shot(self, self._forget_tries)

    @property
    def is_open(self) -> bool:
        return self._wanted

    def open(self, user: str = "") -> None:
        """Start the helper, and keep it running until every user has closed it."""
        self._users.add(user)
        if not self._wanted:
            for process in _leaving():
                process.kill()
            self._wanted = True
            self._tries = 0
            self._start()

    def close(self, user: str | None = None) -> bool:
        """Close it for this user, or for all if there is none; returns whether that was the last one.

        The helper then ends by itself, or is killed at the next `open` or at the program's end.
        """
        self._users = self._users - {user} if user is not None else set()
        if self._users:
            return False
        self._wanted = False
        self._retry.stop()
        self._steady.stop()
        process, self._process = self._process, None
        if process is not None:
            _let_end(process)
        return True

    def restart(self) -> None:
        """Kill and start a helper that hangs."""
        if self._process is not None:
            self._process.kill()

    def send(self, message: Message) -> None:
        """Send a message; it is dropped if the helper is not running."""
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
        process.setProcessEnvironment(_environment())
        process.setWorkingDirectory(str(Path(sys.executable).parent))
        self._process = process
        program, *arguments = helper_command(self._name)
        process.start(program, arguments)

    def _read(self) -> None:
        while self._process is not None and self._process.canReadLine():
            line = bytes(self._process.readLine().data())
            if not line.startswith(b"{"):
                continue  # output of a library
            message = json.loads(line)
            self._steady.start(round(STEADY_SECONDS * 1000))
            self.said.emit(message)

    def _log_errors(self) -> None:
        """Log what a helper, or a library in it, writes to stderr."""
        if self._process is None:
            return
        lines = bytes(self._process.readAllStandardError().data()).decode(errors="replace").splitlines()
        lines = [line for line in lines if not any(remark in line for remark in REMARKS)]
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
    """The command that starts a helper: the program itself, with an argument.

    -P stops Python from importing modules of the current directory, which may contain someone else's floorside.py.
    """
    if getattr(sys, "frozen", False):
        return [sys.executable, "--helper", name]
    return [sys.executable, "-P", "-m", "floorside", "--helper", name]


def wait_for_helpers(seconds: float = LINGER_SECONDS) -> None:
    """Wait at the program's end until all closed helpers have ended, up to so many seconds; then kill them."""
    until = time.monotonic() + seconds
    for process in (leaving := _leaving()):
        if not process.waitForFinished(max(0, round((until - time.monotonic()) * 1000))):
            process.kill()
    for process in leaving:
        process.waitForFinished(KILLED_MS)


def _let_end(process: QProcess) -> None:
    """Hand the process over to the application, without any signals to this object."""
    for signal in (
        process.started,
        process.readyReadStandardOutput,
        process.readyReadStandardError,
        process.finished,
        process.errorOccurred,
    ):
        signal.disconnect()
    process.setParent(QCoreApplication.instance())
    process.finished.connect(process.deleteLater)
    process.errorOccurred.connect(process.deleteLater)
    process.closeWriteChannel()


def _leaving() -> list[QProcess]:
    application = QCoreApplication.instance()
    processes = [] if application is None else [each for each in application.children() if isinstance(each, QProcess)]
    return [process for process in processes if process.state() is not QProcess.ProcessState.NotRunning]


def _environment() -> QProcessEnvironment:
    """Our environment, with the relative paths in PYTHONPATH made absolute."""
    environment = QProcessEnvironment.systemEnvironment()
    environment.insert("QT_LOGGING_RULES", ";".join(filter(None, (ROUTINE, os.environ.get("QT_LOGGING_RULES")))))
    if paths := os.environ.get("PYTHONPATH"):
        absolute = (str(Path(path).absolute()) for path in paths.split(os.pathsep) if path)
        environment.insert("PYTHONPATH", os.pathsep.join(absolute))
    return environment
