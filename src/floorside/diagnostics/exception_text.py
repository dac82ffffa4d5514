"""An exception as text that may be shown to others: its kind and its place, and no word that a person wrote.

Light to import: it is there before the window is.
"""

import sys
from collections.abc import Iterator
from contextlib import suppress
from types import TracebackType

#: Kinds whose messages are made of names in the code. Others, KeyError say, may repeat what a person wrote.
SAFE_KINDS = (ArithmeticError, AttributeError, ImportError, IndexError, NameError, RuntimeError, SystemError, TypeError)
MOST_FRAMES = 30
MOST_CAUSES = 8


def exception_text(error: BaseException) -> str:
    """All its causes, the first cause first, each with the places that it passed; innermost place last."""
    return "\n".join(line for each in reversed(_causes(error)) for line in _lines(each))


def exception_words(error: BaseException) -> str:
    """The kind, and the message where it cannot hold a person's words."""
    kind = type(error).__name__
    if isinstance(error, OSError):
        return f"{kind}: [Errno {error.errno}] {error.strerror}" if error.errno is not None else kind
    from_code = type(error).__module__ == "builtins" and isinstance(error, SAFE_KINDS)
    return f"{kind}: {error}" if from_code or type(error).__module__ == "sqlite3" else kind


def exception_place(error: BaseException) -> str:
    """Where in Floorside it came up, as "floorside/storage/history.py, line 12"; empty if nowhere in it."""
    places = [place for place in _places(error.__traceback__) if place[0].startswith("floorside/")]
    return f"{places[-1][0]}, line {places[-1][1]}" if places else ""


def print_exception(error: BaseException) -> None:
    """On stderr. Never raises."""
    with suppress(Exception):  # a program without a console has no stderr
        print(exception_text(error), file=sys.stderr, flush=True)


def print_uncaught() -> None:
    """For a helper process, whose stderr goes into the log: from now on exceptions are printed in this form."""
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
    """Without the folders above the package: they hold the login's name."""
    parts = path.replace("\\", "/").split("/")
    for start, skipped in (("floorside", 0), ("site-packages", 1)):
        if start in parts[:-1]:
            last = len(parts) - 1 - parts[::-1].index(start)
            return "/".join(parts[last + skipped :])
    return parts[-1]
