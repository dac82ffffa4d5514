"""Keeps the screen on while a session runs."""

import sys
from contextlib import ExitStack

from PySide6.QtCore import QCoreApplication


class KeepAwake:
    """`hold` and `release` may be called repeatedly; the system ends a hold when the program ends or crashes."""

    def __init__(self) -> None:
        self._held: ExitStack | None = None
        self._is_on = False

    def hold(self) -> bool:
        """Keep the screen on from now on; False if this system offers no way to do so."""
        if self._held is None:
            self._held = ExitStack()
            self._is_on = _keep_on(self._held)
        return self._is_on

    def release(self) -> None:
        held, self._held = self._held, None
        if held is not None:
            held.close()


def _keep_on(held: ExitStack) -> bool:
    """Whether the screen stays on until `held` is closed. The imports are not needed before the first session."""
    if sys.platform == "linux":
        from floorside.devices.screen_saver import keep_screen_on, let_screen_off

        held.callback(let_screen_off)
        return keep_screen_on(QCoreApplication.translate("KeepAwake", "A session is running"))
    from wakepy import keep

    return bool(held.enter_context(keep.presenting(on_fail="pass")).active)
