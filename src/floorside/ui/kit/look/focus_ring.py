"""The ring around what has the focus but no edge of its own: it lies outside the widget, and takes no room there."""

from collections.abc import Callable
from typing import Protocol, runtime_checkable

from PySide6 import QtCore  # not the whole module: creating its enums takes 20 ms
from PySide6.QtCore import QEvent, QObject, QPoint, QRect
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget
from shiboken6 import isValid

#: Between what has the focus and its ring, and the width of the ring, in pixels.
AIR, STROKE = 4, 2


@runtime_checkable
class Ringed(Protocol):
    """A widget that gets a ring. `ring_room`: what the ring is around, in the widget's coordinates."""

    def ring_room(self) -> QRect: ...


def show_focus_rings(application: QApplication) -> None:
    """Once for the whole program, however many windows it had."""
    if application.findChild(FocusRings) is None:
        FocusRings(application)


class FocusRings(QObject):
    """Puts a ring around each Ringed that has the focus."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._ring: FocusRing | None = None
        application.focusChanged.connect(self._follow)
        self._follow(None, application.focusWidget())

    def _follow(self, _before: QWidget | None, focused: QWidget | None) -> None:
        if self._ring is not None and isValid(self._ring):
            self._ring.hide()
            self._ring.deleteLater()
        self._ring = FocusRing(focused, focused.ring_room) if isinstance(focused, Ringed) else None


class FocusRing(QFrame):
    """Goes wherever the widget goes until it is deleted. `room`: see Ringed."""

    def __init__(self, around: QWidget, room: Callable[[], QRect]) -> None:
        self._around, self._room = around, room
        self._holder = self._nearest_holder()
        super().__init__(self._holder)
        self.setProperty("role", "ring")
        self.setAttribute(QtCore.Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        above: QWidget | None = around
        while above is not None and above is not self._holder:
            above.installEventFilter(self)
            above = above.parentWidget()
        self._place()
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        self.setGeometry(self._place_in(self._holder))

    def _nearest_holder(self) -> QWidget:
        """The nearest widget around with room for the ring; what scrolls holds the rings of what is in it."""
        above = self._around.parentWidget() or self._around
        while not above.rect().contains(self._place_in(above)):
            further = above.parentWidget()
            if above.isWindow() or further is None or isinstance(further.parentWidget(), QScrollArea):
                break
            above = further
        return above

    def _place_in(self, holder: QWidget) -> QRect:
        edge = AIR + STROKE
        at = self._around.mapTo(holder, QPoint(0, 0))
        return self._room().translated(at).adjusted(-edge, -edge, edge, edge)
