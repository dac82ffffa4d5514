"""The log: two small local files that only their owner can read. Failures of the log never stop anything."""

import logging
import os
import time
from collections import Counter
from pathlib import Path

from floorside.diagnostics.exception_text import exception_text, exception_words
from floorside.diagnostics.home_folder import hide_home
from floorside.storage.data_folder import make_private_folder

NAME = "floorside.log"
#: The size of each of the two files, the current one and the previous one.
MOST_BYTES = 256 * 1024
#: A repeated message is written so many times, and then at each power of ten.
REPEATS = 3
#: Remember at most so many different messages, so that a long run needs no more memory.
MOST_KNOWN = 1000


def start_log(folder: Path) -> None:
    """Write the records of the loggers "floorside…" to this folder. The first record creates it."""
    logger = logging.getLogger("floorside")
    if not any(isinstance(handler, LogFile) and handler.folder == folder for handler in logger.handlers):
        _remove_handlers(logger)
        logger.addHandler(LogFile(folder))
        logger.setLevel(logging.INFO)


def stop_log() -> None:
    """Stop writing, so that the folder may be removed."""
    logger = logging.getLogger("floorside")
    _remove_handlers(logger)
    logger.addHandler(logging.NullHandler())  # otherwise Python prints later records


def _remove_handlers(logger: logging.Logger) -> None:
    for handler in tuple(logger.handlers):
        if isinstance(handler, (LogFile, logging.NullHandler)):
            logger.removeHandler(handler)
            handler.close()


class LogFile(logging.Handler):
    """Opens the file for each of the few records, so that it may be renamed or removed at any time on every system."""

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
        except Exception:  # a full disk, a forbidden folder, a message that does not fit its arguments
            return

    def _once(self, said: str) -> str:
        """The message, or "" if it is to be left out as a repetition. Ignores the time when it compares."""
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
    """The record with exceptions among its arguments replaced by their types: messages may contain a person's words."""
    copy = logging.makeLogRecord({**vars(record), "exc_text": None})
    if isinstance(record.args, tuple):
        copy.args = tuple(exception_words(each) if isinstance(each, BaseException) else each for each in record.args)
    return copy
