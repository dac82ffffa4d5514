"""What a command prints on its standard output, whatever that is: a terminal, a file, a pipe, a full disk."""

import errno
import json
import os
import sys
from collections.abc import Iterable
from io import TextIOWrapper

from floorside.storage.faults import DataFault


class OutputFault(DataFault):
    """The standard output takes nothing more."""


def prepare_output() -> None:
    """A letter that the output's encoding lacks becomes a question mark. Raises OutputFault if there is no output."""
    if sys.stdout is None:
        raise OutputFault("the output", "is closed: send it to a file or a terminal")
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")


def print_lines(lines: Iterable[str]) -> None:
    """Raises OutputFault, or BrokenPipeError if nobody reads any more."""
    for line in lines:
        _write(line + "\n")


def print_json(data: object) -> None:
    """As JSON that says the same in every encoding. Raises as print_lines."""
    is_unicode = (sys.stdout.encoding or "").lower().startswith("utf")
    _write(json.dumps(data, indent=1, ensure_ascii=not is_unicode) + "\n")


def finish_output() -> None:
    """All of it has been written. Raises as print_lines."""
    _write("", flush=True)


def _write(text: str, *, flush: bool = False) -> None:
    try:
        sys.stdout.write(text)
        if flush:
            sys.stdout.flush()
    except OSError as error:
        # Python writes what is left once more at its end, and would fail again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if _has_no_reader(error):
            raise BrokenPipeError from error
        raise OutputFault("the output", f"could not be written ({error.strerror}): choose another place") from error


def _has_no_reader(error: OSError) -> bool:
    """Whoever read the pipe has ended; Windows calls that an invalid argument."""
    return isinstance(error, BrokenPipeError) or (sys.platform == "win32" and error.errno == errno.EINVAL)
