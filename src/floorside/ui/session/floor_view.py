"""The floor view: only the stage, on the full screen, turned for the way a person lies."""

from PySide6.QtCore import QObject, QPropertyAnimation, Qt, QTimer, Signal
from PySide6.QtWidgets import QGraphicsOpacityEffect, QWidget

from floorside.ui.session.stage.rotation import QUARTER

CONTROLS_STAY_MS = 3000
FADE_MS = 400


class FloorView(QObject):
    """Whether the floor view is on, how it is turned, and whether the controls are visible.

    `changed`: the page needs a new layout. If `moving` is false, the controls disappear without fading.
    """

    changed = Signal()

    def __init__(self, page: QWidget, controls: QWidget, moving: bool) -> None:
        super().__init__(page)
        self._page = page
        self._controls = controls
        self._moving = moving
        self._was_maximized = False
        self.is_on = False
        self.degrees = 0
        self._running = False
        self._stay = QTimer(self)
        self._stay.setSingleShot(True)
        self._stay.setInterval(CONTROLS_STAY_MS)
        self._stay.timeout.connect(self._fade)
        self._fading: QPropertyAnimation | None = None

    @property
    def controls_shown(self) -> bool:
        return not self._controls.isHidden()

    def toggle(self) -> None:
        self.leave() if self.is_on else self._enter()

    def turn(self, quarters: int) -> None:
        """Turn the picture clockwise by quarters; only in the floor view."""
        if self.is_on:
            self.degrees = (self.degrees + quarters * QUARTER) % 360
            self.changed.emit()

    def leave(self) -> None:
        """Go back to the window as it was."""
        if not self.is_on:
            return
        self.is_on, self.degrees = False, 0
        window = self._page.window()
        # Not `showNormal`, which would show a window that is just closing.
        window.setWindowState(Qt.WindowState.WindowMaximized if self._was_maximized else Qt.WindowState.WindowNoState)
        self._show_controls()

    def session_runs(self, running: bool) -> None:
        """Show the controls while the session is stopped; hide them after a while when it runs."""
        if running != self._running:
            self._running = running
            self.wake()

    def wake(self) -> None:
        """The person has moved the pointer: show it and the controls for a while."""
        if self.is_on and (self._fading is not None or not self.controls_shown):
            self._show_controls()
        if self.is_on and self._running:
            self._stay.start()
        else:
            self._stay.stop()

    def _enter(self) -> None:
        window = self._page.window()
        self._was_maximized = window.isMaximized()
        self.is_on = True
        window.showFullScreen()
        self.wake()
        self.changed.emit()

    def _show_controls(self) -> None:
        self._end_fading()
        self._controls.show()
        self._page.unsetCursor()
        self.changed.emit()

    def _fade(self) -> None:
        if not self._moving:
            self._hide_controls()
            return
        opacity = QGraphicsOpacityEffect(self._controls)
        self._controls.setGraphicsEffect(opacity)
        self._fading = QPropertyAnimation(opacity, b"opacity", self)
        self._fading.setDuration(FADE_MS)
        self._fading.setStartValue(1.0)
        self._fading.setEndValue(0.0)
        self._fading.finished.connect(self._hide_controls)
        self._fading.start()

    def _end_fading(self) -> None:
        """End the fading, however far it is: the controls are completely visible again."""
        if self._fading is not None:
            self._fading.stop()
            self._fading.deleteLater()
            self._fading = None
        self._controls.setGraphicsEffect(None)  # type: ignore[arg-type]

    def _hide_controls(self) -> None:
        self._end_fading()
        self._controls.hide()
        self._page.setCursor(Qt.CursorShape.BlankCursor)
        self.changed.emit()
