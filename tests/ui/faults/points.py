"""Which functions of storage and devices a run of the window calls, by phase, and how to make one fail."""

import functools
import importlib
import sqlite3
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import CodeType, FrameType, FunctionType
from typing import Any

import floorside

SOURCE = Path(floorside.__file__).parent
#: The wings whose calls may fail, and who in them makes which calls on behalf of the window, on a thread of its own.
WINGS = ("storage/", "devices/")
ON_BEHALF = {"storage/history/writer.py": ("storage/history/sessions.py", "storage/history/changes.py")}

ERRORS: dict[str, Callable[[], Exception]] = {
    "OSError": lambda: OSError(5, "Input/output error"),
    "sqlite3.OperationalError": lambda: sqlite3.OperationalError("disk I/O error"),
    "sqlite3.DatabaseError": lambda: sqlite3.DatabaseError("database disk image is malformed"),
    "RuntimeError": lambda: RuntimeError("injected"),
}


class Calls:
    """Traces who calls what: the points of each phase, as "floorside.storage.history.sessions:History.begin"."""

    def __init__(self, inner: bool = False) -> None:
        self.phase = "start"
        self.found: dict[str, None] = {}
        self._inner = inner
        self._seen: set[tuple[str, CodeType]] = set()

    def begin(self) -> None:
        threading.setprofile(self._on_call)
        sys.setprofile(self._on_call)

    def end(self) -> None:
        sys.setprofile(None)
        threading.setprofile(None)

    def _on_call(self, frame: FrameType, event: str, _argument: Any) -> None:
        code = frame.f_code
        place = _place(code)
        if event != "call" or (self.phase, code) in self._seen or not place.startswith(WINGS):
            return
        caller = _caller(frame)
        if caller and (self._inner or not caller.startswith(WINGS) or place in ON_BEHALF.get(caller, ())):
            self._seen.add((self.phase, code))
            name = f"floorside.{place[:-3].replace('/', '.')}:{code.co_qualname}"
            if _function(name) is not None:
                self.found[f"{self.phase} {name}"] = None


@functools.cache
def _place(code: CodeType) -> str:
    """The file within the package; empty for any other."""
    file = Path(code.co_filename)
    return file.relative_to(SOURCE).as_posix() if file.is_relative_to(SOURCE) else ""


def _caller(frame: FrameType) -> str:
    """The nearest module of ours, past the libraries between; empty where Qt or a thread calls by itself."""
    above = frame.f_back
    while above is not None and not _place(above.f_code):
        above = above.f_back
    return _place(above.f_code) if above is not None else ""


def _function(name: str) -> FunctionType | None:
    """None for what is private, and for what no name leads to: a function within a function."""
    module, _, path = name.partition(":")
    if any(part.startswith("_") and part != "__init__" for part in path.split(".")):
        return None
    found: Any = importlib.import_module(module)
    for part in path.split("."):
        found = vars(found).get(part) if hasattr(found, "__dict__") else None
    found = getattr(found, "fget", None) or getattr(found, "func", None) or getattr(found, "__func__", found)
    while hasattr(found, "__wrapped__"):
        found = found.__wrapped__
    return found if isinstance(found, FunctionType) else None


class Fault:
    """Makes one function fail while it is armed, whoever calls it and under whatever name it was imported."""

    def __init__(self, name: str, error: str, is_lasting: bool = True) -> None:
        self.hits = 0
        self._function = _function(name)
        assert self._function is not None, name
        self._sound = self._function.__code__
        self._error = ERRORS[error]
        self._is_lasting = is_lasting

    def arm(self) -> None:
        global armed
        armed = self
        function = self._function
        assert function is not None
        function.__code__ = _fail.__code__.replace(
            co_freevars=self._sound.co_freevars,
            co_name=self._sound.co_name,
            co_qualname=self._sound.co_qualname,
            co_filename=self._sound.co_filename,
            co_firstlineno=self._sound.co_firstlineno,
        )

    def disarm(self) -> None:
        assert self._function is not None
        self._function.__code__ = self._sound

    def strike(self) -> None:
        self.hits += 1
        if not self._is_lasting:
            self.disarm()
        raise self._error()


armed: Fault | None = None


def _fail(*_: object, **__: object) -> None:
    """Takes the place of a function's body, and runs among that module's names."""
    from tests.ui.faults import points

    points.armed.strike()  # type: ignore[union-attr]
