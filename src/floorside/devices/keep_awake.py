"""Keeps the screen on while a session runs."""

from typing import Any


class KeepAwake:
    """`hold` and `release` may be called again and again; the system forgets a hold when the program ends or dies."""

    def __init__(self) -> None:
        self._mode: Any = None

    def hold(self) -> bool:
        """Keep the screen on from now on. False where this system offers no way to."""
        if self._mode is None:
            # Costs some 50 ms, which the program's start need not pay.
            from wakepy import keep

            self._mode = keep.presenting(on_fail="pass")
            self._mode.__enter__()
        return bool(self._mode.active)

    def release(self) -> None:
        mode, self._mode = self._mode, None
        if mode is not None:
            mode.__exit__(None, None, None)
