"""A command that failed for a reason nobody foresaw: one line for the person, the details in the log."""

import sys
from pathlib import Path

from floorside.diagnostics.exception_hooks import log_exception
from floorside.diagnostics.exception_text import exception_place


def say_failed(error: Exception, data_dir: Path | None) -> int:
    """The exit code."""
    kind, place = type(error).__name__, exception_place(error)
    what = f"something went wrong ({kind} in {place})" if place else f"something went wrong ({kind})"
    print(f"floorside: {what}; {_what_helps(error, data_dir)}", file=sys.stderr)
    return 2


def _what_helps(error: Exception, data_dir: Path | None) -> str:
    try:
        from floorside.diagnostics.log_file import NAME
        from floorside.storage.data_folder import data_folder

        folder = data_folder(data_dir).log
        log_exception(error, folder)
        if (folder / NAME).exists():
            return f"the details are in {folder / NAME}, and `floorside check` looks for faults"
    except Exception:  # a package is missing, the folder cannot be looked into
        return "try again, or install Floorside anew"
    return "`floorside check` looks for faults"
