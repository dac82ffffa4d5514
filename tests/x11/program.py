"""The real program as a process on the test's screen, with a person's keys and a screen reader's view."""

import os
import re
import shlex
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from tests.x11.screen_reader import Rect, ScreenReader, Thing

Found = TypeVar("Found")
#: Somebody's patience, on a machine that does other things as well.
PATIENCE_SECONDS = 60
BETWEEN_LOOKS_SECONDS = 0.05
NUMBER_SPOKEN = re.compile(r"(?:.*, )?(\d+) seconds? left")
#: What is tested: a package's program where this names one, else this environment's.
PROGRAM = shlex.split(os.environ.get("FLOORSIDE_PROGRAM", "")) or [sys.executable, "-m", "floorside"]
HOLD_SPOKEN = r"\d+ seconds? left"


def until(look: Callable[[], Found], what: str, seconds: float = PATIENCE_SECONDS) -> Found:
    """What `look` finds, as soon as it finds something."""
    end = time.monotonic() + seconds
    while not (found := look()):
        assert time.monotonic() < end, f"not within {seconds} s: {what}"
        time.sleep(BETWEEN_LOOKS_SECONDS)
    return found


def xdotool(*words: str) -> str:
    return subprocess.run(["xdotool", *words], capture_output=True, text=True, check=False, timeout=300).stdout.strip()


class Program:
    """Starts with `words` as its arguments, and with all its files under `folder`."""

    def __init__(self, reader: ScreenReader, folder: Path, *words: str, **environment: str) -> None:
        self._reader = reader
        command = [*PROGRAM, "--data-dir", str(folder), *words]
        self.process = subprocess.Popen(command, env={**os.environ, **environment}, stderr=subprocess.PIPE, text=True)

    def end(self) -> str:
        """What it complained of."""
        self.process.terminate()
        try:
            return self.process.communicate(timeout=PATIENCE_SECONDS)[1]
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise

    @property
    def has_the_keyboard(self) -> bool:
        return xdotool("getactivewindow", "getwindowpid") == str(self.process.pid)

    def come_forward(self) -> None:
        """Wait for the window, and give it the keyboard."""
        until(lambda: self._windows(), "a window")
        until(self._takes_the_keyboard, "the keyboard is the window's")

    def press(self, *keys: str) -> None:
        """As on a keyboard: to whatever window has it."""
        xdotool("key", *keys)

    def things(self) -> list[Thing]:
        assert self.process.poll() is None, "the program has ended"
        return list(self._reader.things(self.process.pid))

    def see(self, words: str, role: str = "", seconds: float = PATIENCE_SECONDS) -> Thing:
        """Wait for something whose name holds these words."""

        def look() -> list[Thing]:
            return [each for each in self.things() if words in each.name and role in ("", each.role)]

        return until(look, f"something named {words!r} among {self.names()}", seconds)[0]

    def hear(self, pattern: str) -> str:
        """Wait for a name that matches the whole pattern: numbers go on while one looks."""

        def look() -> str:
            return next((name for name in self.names() if re.fullmatch(pattern, name)), "")

        return until(look, f"something named like {pattern!r} among {self.names()}")

    def names(self) -> list[str]:
        return [each.name for each in self.things() if each.name]

    def seconds_left(self) -> int:
        """As the stage shows it, 0 where there is no such number."""
        found = (NUMBER_SPOKEN.match(name) for name in self.names())
        return next((int(match[1]) for match in found if match), 0)

    def see_hold(self) -> None:
        """Wait until a hold is counted down."""
        self.hear(HOLD_SPOKEN)

    def focused(self) -> Thing | None:
        return self._reader.focused(self.process.pid)

    def tab_to(self, words: str, key: str = "Tab", most: int = 100) -> Thing:
        """Press Tab until something has the focus whose name begins with these words."""
        focused = self.focused()
        for _ in range(most):
            if focused and focused.name.startswith(words):
                return focused
            focused = self.next_focus(focused, key)
        raise AssertionError(f"{words!r} was not reached")

    def next_focus(self, before: Thing | None, key: str = "Tab") -> Thing:
        """What has the focus when it has gone on from `before`."""

        def other() -> Thing | None:
            now = self.focused()
            return None if now and before and now.path == before.path else now

        self.press(key)
        found = until(other, f"the focus goes on from {before}")
        assert found
        return found

    def window_rect(self) -> Rect:
        return next(each.rect for each in self.things() if each.role == "frame")

    def _takes_the_keyboard(self) -> bool:
        """Asked for again at each look: the window manager may not know the window yet."""
        if not self.has_the_keyboard:
            xdotool("windowactivate", self._windows()[0])
        return self.has_the_keyboard

    def _windows(self) -> list[str]:
        return xdotool("search", "--onlyvisible", "--pid", str(self.process.pid), "--name", "Floorside").split()
