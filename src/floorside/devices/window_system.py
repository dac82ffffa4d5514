"""Ends the process with one sentence if there is no window system, or if it is gone; Qt would abort or crash.

Qt reports both only in its messages, so this module reads them; a start has nothing to check in advance.
"""

import os
import sys
from collections.abc import Callable, Mapping, Sequence
from types import SimpleNamespace
from typing import Any, TypeAlias

from PySide6.QtCore import qInstallMessageHandler

#: The beginnings of Qt's messages: there is no window system, and it is gone.
NOT_THERE = "This application failed to start because no Qt platform plugin"
GONE = ("The X11 connection broke", "The Wayland connection broke")

#: Qt calls this with the kind of message, its context and its text.
Handler: TypeAlias = Callable[[Any, Any, str], None]


class WindowSystemWatch:
    """Works from its creation until `end`. `keep`: set it to a function that saves data when the window system is gone.

    `log` gets the sentence with which the process ends.
    """

    def __init__(self, log: Callable[[str], None] = lambda _: None) -> None:
        self._log = log
        self.keep: Callable[[], None] = lambda: None
        self._held: list[tuple[Any, Any, str]] | None = []
        self._before: Handler | None = qInstallMessageHandler(self._on_message)

    def is_there(self) -> None:
        """Call this once the application exists: passes on the messages that Qt has sent until then."""
        held, self._held = self._held or [], None
        for message in held:
            self._pass_on(*message)

    def end(self) -> None:
        qInstallMessageHandler(self._before)

    def _on_message(self, kind: Any, context: Any, text: str) -> None:
        if text.startswith(NOT_THERE):
            said = [held_text.strip() for _, _, held_text in self._held or ()]
            self._leave(2, why_not_there(os.environ, said))
        elif self._held is not None:
            # Qt's own context object is only valid during this call.
            self._held.append((kind, SimpleNamespace(category=context.category), text))
        else:
            self._pass_on(kind, context, text)
            if text.startswith(GONE):
                self._keep_and_leave()

    def _keep_and_leave(self) -> None:
        try:
            self.keep()
        finally:
            self._leave(1, "the window system has ended; a session that was under way is offered at the next start")

    def _pass_on(self, kind: Any, context: Any, text: str) -> None:
        if self._before is not None:
            self._before(kind, context, text)
        else:
            print(text if context.category == "default" else f"{context.category}: {text}", file=sys.stderr)

    def _leave(self, code: int, sentence: str) -> None:
        self._log(sentence)
        print(f"floorside: {sentence}", file=sys.stderr, flush=True)
        # End without destructors, which crash without the connection.
        os._exit(code)


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
