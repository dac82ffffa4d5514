"""Keeps the screen on while a session runs."""

from typing import Any


class KeepAwake:
    """`hold` and `release` may be called repeatedly; the system ends a hold when the program ends or crashes."""

    def __init__(self) -> None:
        self._mode: Any = None

    def hold(self) -> bool:
        """Keep the screen on from now on; False if this system offers no way to do so."""
        if self._mode is None:
            # Takes about 50 ms, which the program's start does not need.
            from wakepy import keep

            self._mode = keep.presenting(on_fail="pass")
            self._mode.__enter__()
        return bool(self._mode.active)

    def release(self) -> None:
        mode, self._mode = self._mode, None
        if mode is not None:
            mode.__exit__(None, None, None)
