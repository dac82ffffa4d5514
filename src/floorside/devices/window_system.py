"""Where Qt would abort for want of a window system, or crash when it ends: one sentence, and the process ends.

Qt tells of both in its messages only, so they are read here; nothing has to be asked before the window stands.
"""

import os
import sys
from collections.abc import Callable, Mapping, Sequence
from types import SimpleNamespace
from typing import Any, TypeAlias

from PySide6.QtCore import qInstallMessageHandler

#: How Qt's messages begin: nothing can be shown, and the window system is gone.
NOT_THERE = "This application failed to start because no Qt platform plugin"
GONE = ("The X11 connection broke", "The Wayland connection broke")

#: What Qt calls with the kind of message, its context and its text.
Handler: TypeAlias = Callable[[Any, Any, str], None]


class WindowSystemWatch:
    """Begins when it is made, and ends with `end`. Set `keep` to what has to be done when the window system is gone.

    `log` gets what Qt said where there is none.
    """

    def __init__(self, log: Callable[[str], None] = lambda _: None) -> None:
        self._log = log
        self.keep: Callable[[], None] = lambda: None
        self._held: list[tuple[Any, Any, str]] | None = []
        self._before: Handler | None = qInstallMessageHandler(self._on_message)

    def is_there(self) -> None:
        """The application was made: what Qt said meanwhile is passed on."""
        held, self._held = self._held or [], None
        for message in held:
            self._pass_on(*message)

    def end(self) -> None:
        qInstallMessageHandler(self._before)

    def _on_message(self, kind: Any, context: Any, text: str) -> None:
        if text.startswith(NOT_THERE):
            said = [held_text.strip() for _, _, held_text in self._held or ()]
            self._log(" ".join([*said, text.strip()]))
            _leave(2, why_not_there(os.environ, said))
        elif self._held is not None:
            # Qt's own context lives as long as this call.
            self._held.append((kind, SimpleNamespace(category=context.category), text))
        else:
            self._pass_on(kind, context, text)
            if text.startswith(GONE):
                self._keep_and_leave()

    def _keep_and_leave(self) -> None:
        try:
            self.keep()
        finally:
            _leave(1, "the window system has ended; a session that was under way is offered at the next start")

    def _pass_on(self, kind: Any, context: Any, text: str) -> None:
        if self._before is not None:
            self._before(kind, context, text)
        else:
            print(text if context.category == "default" else f"{context.category}: {text}", file=sys.stderr)


def why_not_there(environment: Mapping[str, str], said: Sequence[str]) -> str:
    """One sentence with its remedy. `said`: Qt's own messages."""
    variables = ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY")
    named = ", ".join(f"{name}={environment[name]}" for name in variables if environment.get(name))
    if not named:
        return "there is no display; start it on a desktop, or print a routine with: floorside plan full"
    if "QT_QPA_PLATFORM" in named or not any("could not connect" in text for text in said):
        words = " ".join(said) or "no reason is known"
        return f"no window can be opened ({named}), name a platform that is there; Qt says: {words}"
    return f"the display does not answer ({named}); name one that does"


def _leave(code: int, sentence: str) -> None:
    print(f"floorside: {sentence}", file=sys.stderr, flush=True)
    # Not by way of destructors: with the connection gone they crash.
    os._exit(code)
