"""Work that can wait until the window has painted, so that the person sees the present change at once."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

#: A window without anything to paint sends no event, so do not wait longer than this.
PATIENCE_MS = 50


def later(widget: QWidget, do: Callable[[], object]) -> None:
    """Call `do` once the widget's window has painted; never if the widget is deleted before.

    Several calls run one after the other, and the window handles events in between.
    """
    window = widget.window()
    queue = window.findChild(_Later) or _Later(window)
    queue.add(widget, do)


def has_put_off(window: QWidget) -> bool:
    """Whether something still waits for the window to paint."""
    queue = window.findChild(_Later)
    return queue is not None and queue.is_busy


def drop_put_off(window: QWidget) -> None:
    """Do nothing of what still waits for the window to paint: it has closed, and so has what the work would use."""
    if queue := window.findChild(_Later):
        queue.drop()


class _Later(QObject):
    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._waiting: list[tuple[QWidget, Callable[[], object]]] = []
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._do_one)

    @property
    def is_busy(self) -> bool:
        return bool(self._waiting)

    def drop(self) -> None:
        self._waiting.clear()
        self._timer.stop()
        self._window.removeEventFilter(self)

    def add(self, widget: QWidget, do: Callable[[], object]) -> None:
        self._waiting.append((widget, do))
        if not self._timer.isActive():
            self._window.installEventFilter(self)
        if not self._timer.isActive() or self._timer.interval():
            self._timer.start(PATIENCE_MS)  # again, for whoever adds may take longer than this before the window paints

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.UpdateRequest:
            self._go_on()
        return False

    def _go_on(self) -> None:
        self._window.removeEventFilter(self)
        self._timer.start(0)

    def _do_one(self) -> None:
        self._go_on()
        widget, do = self._waiting.pop(0)
        if not self._waiting:
            self._timer.stop()
        if isValid(widget):
            do()
