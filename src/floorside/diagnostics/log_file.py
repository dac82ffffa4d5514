"""The log: two small local files that only their owner can read. What goes wrong with it never stops anything."""

import logging
import os
import time
from collections import Counter
from pathlib import Path

from floorside.diagnostics.exception_text import exception_text, exception_words
from floorside.diagnostics.home_folder import hide_home
from floorside.storage.data_folder import make_private_folder

NAME = "floorside.log"
#: Of each of the two files: the current one and the one before it.
MOST_BYTES = 256 * 1024
#: What repeats itself is written so many times, and from then on at each power of ten.
REPEATS = 3
MOST_KNOWN = 1000


def start_log(folder: Path) -> None:
    """Records of the loggers "floorside…" go into this folder from now on. It is made with the first of them."""
    logger = logging.getLogger("floorside")
    if not any(isinstance(handler, LogFile) and handler.folder == folder for handler in logger.handlers):
        _remove_handlers(logger)
        logger.addHandler(LogFile(folder))
        logger.setLevel(logging.INFO)


def stop_log() -> None:
    """Nothing is written from now on: the folder may be removed."""
    logger = logging.getLogger("floorside")
    _remove_handlers(logger)
    logger.addHandler(logging.NullHandler())  # else Python prints what is logged later


def _remove_handlers(logger: logging.Logger) -> None:
    for handler in tuple(logger.handlers):
        if isinstance(handler, (LogFile, logging.NullHandler)):
            logger.removeHandler(handler)
            handler.close()


class LogFile(logging.Handler):
    """Opens the file for each record, which are few: so it may be renamed or removed at any time, on every system."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.folder = folder
        self._seen: Counter[str] = Counter()
        self.setFormatter(_Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s", "%Y-%m-%dT%H:%M:%SZ"))

    def emit(self, record: logging.LogRecord) -> None:
        try:
            said = hide_home(self.format(_without_words(record)))
            if told := self._once(said):
                self._write(told + "\n")
        except Exception:  # a full disk, a folder that cannot be written to, a message that does not fit its arguments
            return

    def _once(self, said: str) -> str:
        """The same as before, less and less often; empty when it is left out. The time is no part of it."""
        key = said.partition(" ")[2]
        if len(self._seen) > MOST_KNOWN:
            self._seen.clear()
        self._seen[key] += 1
        times = self._seen[key]
        if times <= REPEATS:
            return said
        return f"{said.splitlines()[0]} ({times} times by now)" if str(times).strip("0") == "1" else ""

    def _write(self, text: str) -> None:
        path = self.folder / NAME
        data = text.encode("utf-8", "backslashreplace")
        if not path.exists():
            make_private_folder(self.folder.parent)
            make_private_folder(self.folder)
        elif path.stat().st_size + len(data) > MOST_BYTES:
            path.replace(self.folder / f"{NAME}.1")
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600), "wb") as file:
            file.write(data)


class _Formatter(logging.Formatter):
    converter = staticmethod(time.gmtime)

    def formatException(self, ei: object) -> str:  # noqa: N802 - the name that logging gives it
        error = ei[1] if isinstance(ei, tuple) else None
        return exception_text(error) if isinstance(error, BaseException) else ""


def _without_words(record: logging.LogRecord) -> logging.LogRecord:
    """An exception among the arguments is named by its kind: its message may hold what somebody wrote."""
    copy = logging.makeLogRecord({**vars(record), "exc_text": None})
    if isinstance(record.args, tuple):
        copy.args = tuple(exception_words(each) if isinstance(each, BaseException) else each for each in record.args)
    return copy
