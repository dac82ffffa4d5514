"""Prints a command's output to standard output, which may be a terminal, a file, a pipe or a full disk."""

import errno
import json
import os
import sys
from collections.abc import Iterable
from io import TextIOWrapper

from floorside.sentence import Sentence
from floorside.storage.faults import DataFault


class OutputFault(DataFault):
    """The standard output accepts nothing more."""


def prepare_output() -> None:
    """Replace characters that the output's encoding lacks by question marks. Raises OutputFault if there is no
    output.
    """
    if sys.stdout is None:
        raise OutputFault(Sentence("the output"), Sentence("is closed: send it to a file or a terminal"))
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")


def print_lines(lines: Iterable[str | Sentence]) -> None:
    """Print lines. Raises OutputFault, or BrokenPipeError if the reader has closed the pipe."""
    for line in lines:
        _write(f"{line}\n")


def print_json(data: object) -> None:
    """Print JSON in ASCII, which is the same in every encoding. Raises the same errors as print_lines."""
    is_unicode = (sys.stdout.encoding or "").lower().startswith("utf")
    _write(json.dumps(data, indent=1, ensure_ascii=not is_unicode) + "\n")


def finish_output() -> None:
    """Flush the output. Raises the same errors as print_lines."""
    _write("", flush=True)


def _write(text: str, *, flush: bool = False) -> None:
    try:
        sys.stdout.write(text)
        if flush:
            sys.stdout.flush()
    except OSError as error:
        # Python would flush again at exit, and fail again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if _has_no_reader(error):
            raise BrokenPipeError from error
        raise OutputFault(
            "the output", Sentence("could not be written ({reason}): choose another place", reason=error.strerror)
        ) from error


def _has_no_reader(error: OSError) -> bool:
    """Whether the reader of the pipe has ended; Windows calls that an invalid argument."""
    return isinstance(error, BrokenPipeError) or (sys.platform == "win32" and error.errno == errno.EINVAL)
