"""Hooks for exceptions that nobody catches, in whatever thread: into the log, and on to whoever wants to know.

Light to import: they are there before the window is, and load the log when there is something to be logged.
"""

import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from floorside.diagnostics.exception_text import print_exception

if TYPE_CHECKING:
    import logging

#: Told of each exception, on the thread where it happened.
Tell = Callable[[BaseException], None]


def install_hooks(log: Path, tell: Tell = lambda _: None) -> None:
    """From now on; a second call takes the place of the first. `log` is the folder of the log."""

    def on_exception(kind: type[BaseException], error: BaseException | None, _traceback: object) -> None:
        if error is None:
            return
        if isinstance(error, KeyboardInterrupt):
            sys.__excepthook__(kind, error, error.__traceback__)
            return
        _keep(error, log)
        with suppress(Exception):
            tell(error)

    def on_unraisable(found: "sys.UnraisableHookArgs") -> None:
        # Where something is taken down. Nothing is to be done about it, and nobody is told.
        if found.exc_value is not None:
            _keep(found.exc_value, log)

    sys.excepthook = on_exception
    threading.excepthook = lambda found: on_exception(found.exc_type, found.exc_value, found.exc_traceback)
    sys.unraisablehook = on_unraisable


def go_on_after(error: BaseException) -> None:
    """For an exception that was caught so that something else goes on: it is logged and told as if nobody had."""
    sys.excepthook(type(error), error, error.__traceback__)


def log_exception(error: BaseException, log: Path) -> None:
    """Into the log in this folder. Never raises."""
    with suppress(Exception):
        _logger(log).error("Nobody caught this:", exc_info=error)


def log_warning(name: str, text: str, log: Path) -> None:
    """From the logger "floorside.NAME". Never raises."""
    with suppress(Exception):
        _logger(log).getChild(name).warning("%s", text)


def _logger(log: Path) -> "logging.Logger":
    import logging

    logger = logging.getLogger("floorside")
    if not logger.handlers:  # it was neither started nor stopped
        from floorside.diagnostics.log_file import start_log

        start_log(log)
    return logger


def _keep(error: BaseException, log: Path) -> None:
    log_exception(error, log)
    print_exception(error)
