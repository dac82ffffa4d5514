"""Reports a command that failed unexpectedly: one line for the person, the details in the log."""

import sys
from contextlib import suppress
from pathlib import Path

from floorside.diagnostics.exception_hooks import log_exception
from floorside.diagnostics.exception_text import exception_place


def say_failed(error: Exception, log: Path | None) -> int:
    """Report the error; returns the exit code. `log`: the folder of the log, None if it is not known."""
    kind, place = type(error).__name__, exception_place(error)
    what = f"something went wrong ({kind} in {place})" if place else f"something went wrong ({kind})"
    line = f"floorside: {what}; {_what_helps(error, log)}"
    with suppress(Exception):  # a program without a console has no stderr
        print(line, file=sys.stderr)
    return 2


def _what_helps(error: Exception, log: Path | None) -> str:
    with suppress(Exception):
        from floorside.diagnostics.log_file import NAME

        if log is not None:
            log_exception(error, log)
            if (log / NAME).exists():
                return f"the details are in {log / NAME}, and “floorside check” looks for faults"
    return "“floorside check” looks for faults; if that fails too, install Floorside anew"
