"""An exception as text that a person may show to others: its type and its place, without any words of the person.

Light to import: it is needed before the window is there.
"""

import sys
from collections.abc import Iterator
from contextlib import suppress
from types import TracebackType

#: Types whose messages contain only names from the code. Others, such as KeyError, may repeat a person's words.
SAFE_KINDS = (ArithmeticError, AttributeError, ImportError, IndexError, NameError, RuntimeError, SystemError, TypeError)
#: Enough to find the place, and short enough for endless recursion.
MOST_FRAMES = 30
MOST_CAUSES = 8


def exception_text(error: BaseException) -> str:
    """The exception after its causes, the first cause first, each with its stack; the innermost place comes last."""
    return "\n".join(line for each in reversed(_causes(error)) for line in _lines(each))


def exception_words(error: BaseException) -> str:
    """The type, and the message if it cannot contain a person's words."""
    kind = type(error).__name__
    if isinstance(error, OSError):
        return f"{kind}: [Errno {error.errno}] {error.strerror}" if error.errno is not None else kind
    from_code = type(error).__module__ == "builtins" and isinstance(error, SAFE_KINDS)
    return f"{kind}: {error}" if from_code or type(error).__module__ == "sqlite3" else kind


def exception_place(error: BaseException) -> str:
    """Where in Floorside it was raised, as "floorside/storage/history.py, line 12"; "" if outside it."""
    places = [place for place in _places(error.__traceback__) if place[0].startswith("floorside/")]
    return f"{places[-1][0]}, line {places[-1][1]}" if places else ""


def print_exception(error: BaseException) -> None:
    """Print the exception on stderr. Never raises."""
    with suppress(Exception):  # a program without a console has no stderr
        print(exception_text(error), file=sys.stderr, flush=True)


def print_uncaught() -> None:
    """Print unhandled exceptions in this form, for a helper process: its stderr goes into the log."""
    sys.excepthook = lambda _kind, error, _traceback: print_exception(error)


def _causes(error: BaseException) -> list[BaseException]:
    causes = [error]
    while len(causes) < MOST_CAUSES:
        latest = causes[-1]
        before = latest.__cause__ or (None if latest.__suppress_context__ else latest.__context__)
        if before is None:
            break
        causes.append(before)
    return causes


def _lines(error: BaseException) -> Iterator[str]:
    yield exception_words(error)
    for file, line, function in list(_places(error.__traceback__))[-MOST_FRAMES:]:
        yield f"  {file}:{line} in {function}"


def _places(traceback: TracebackType | None) -> Iterator[tuple[str, int, str]]:
    while traceback is not None:
        code = traceback.tb_frame.f_code
        yield _short(code.co_filename), traceback.tb_lineno, code.co_name
        traceback = traceback.tb_next


def _short(path: str) -> str:
    """The path without the folders above the package, which contain the user name."""
    parts = path.replace("\\", "/").split("/")
    for start, skipped in (("floorside", 0), ("site-packages", 1)):
        if start in parts[:-1]:
            last = len(parts) - 1 - parts[::-1].index(start)
            return "/".join(parts[last + skipped :])
    return parts[-1]
