"""Hooks for unhandled exceptions on any thread: they log each one, and call a function with it.

Light to import: they are in place before the window is, and import the log only when there is something to log.
"""

import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import logging

#: Called with each exception, on the thread that raised it.
Tell = Callable[[BaseException], None]


def install_hooks(log: Path, tell: Tell = lambda _: None) -> None:
    """Install the hooks, in place of earlier ones. `log`: the folder of the log."""

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
        # An exception in a destructor: nobody could do anything about it, so it is only logged.
        if found.exc_value is not None:
            _keep(found.exc_value, log)

    sys.excepthook = on_exception
    threading.excepthook = lambda found: on_exception(found.exc_type, found.exc_value, found.exc_traceback)
    sys.unraisablehook = on_unraisable


def go_on_after(error: BaseException) -> None:
    """Log and report an exception as if nobody had caught it, for code that catches it to go on with something else."""
    sys.excepthook(type(error), error, error.__traceback__)


def log_exception(error: BaseException, log: Path) -> None:
    """Write the exception to the log in this folder. Never raises."""
    with suppress(Exception):
        _logger(log).error("Nobody caught this:", exc_info=error)


def log_warning(name: str, text: str, log: Path) -> None:
    """Log a warning from the logger "floorside.NAME". Never raises."""
    with suppress(Exception):
        _logger(log).getChild(name).warning("%s", text)


def _logger(log: Path) -> "logging.Logger":
    import logging

    logger = logging.getLogger("floorside")
    if not logger.handlers:  # the log was neither started nor stopped
        from floorside.diagnostics.log_file import start_log

        start_log(log)
    return logger


def _keep(error: BaseException, log: Path) -> None:
    log_exception(error, log)
    with suppress(Exception):
        from floorside.diagnostics.exception_text import print_exception

        print_exception(error)
