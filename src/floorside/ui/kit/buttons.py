"""Buttons that leave the arrow keys to what is around them: Qt would go to the next tab stop, whatever that is.

They also leave alone the second click of a double click whose first one went to something else: Qt would press what has
just appeared under the pointer, perhaps Start.

And one that can be checked is clicked by whoever toggles it, as a screen reader or voice control does: Qt would only
show it as checked, and nobody would know.
"""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6 import QtCore  # not the whole module: creating its enums takes 20 ms
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QToolButton

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent
    from PySide6.QtWidgets import QAbstractButton, QMenu

    Button = QAbstractButton
else:
    Button = object

#: Milliseconds before any event.
NEVER = -(10**9)


class Checkable(Button):
    """For a subclass of a button of Qt. What neither a click nor the program changes is toggled from outside, and emits
    `clicked` too.
    """

    _is_changing = False

    def nextCheckState(self) -> None:
        self._change(super().nextCheckState)  # by a click, or by another one of its group

    def setChecked(self, checked: bool) -> None:
        self._change(partial(super().setChecked, checked))

    def checkStateSet(self) -> None:
        super().checkStateSet()
        is_by_another = self.autoExclusive() and self.group() is None and not self.isChecked()
        if not (self._is_changing or is_by_another):
            self.toggled.connect(self._tell_click)  # only now, since a click tells of itself last

    def _change(self, change: Callable[[], None]) -> None:
        before, self._is_changing = self._is_changing, True
        change()
        self._is_changing = before

    def _tell_click(self, checked: bool) -> None:
        self.toggled.disconnect(self._tell_click)
        self.clicked[bool].emit(checked)  # type: ignore[index]  # else PySide takes the one without it


class CheckableButton(Checkable, QPushButton):
    """One of a row, in which the arrow keys do what the row or Qt makes of them."""


class PushButton(Checkable, QPushButton):
    _pressed_at = NEVER

    def mousePressEvent(self, event: "QMouseEvent") -> None:
        self._pressed_at = event.timestamp()
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: "QMouseEvent") -> None:
        if belongs_to_press(event, self._pressed_at):
            super().mouseDoubleClickEvent(event)

    def setMenu(self, menu: "QMenu") -> None:
        super().setMenu(menu)
        self.setProperty("unfolds", True)
        menu.aboutToHide.connect(self._look_for_pointer)

    def paintEvent(self, event: "QPaintEvent") -> None:
        super().paintEvent(event)
        if self.menu() is not None:
            from floorside.ui.kit.look.box_signs import paint_arrow  # the first page has no such button

            paint_arrow(self)

    def _look_for_pointer(self) -> None:
        """Qt does not tell a button that the pointer left it while its menu was open."""
        from PySide6.QtGui import QCursor  # the first page has no such button

        is_here = self.rect().contains(self.mapFromGlobal(QCursor.pos()))
        self.setAttribute(QtCore.Qt.WidgetAttribute.WA_UnderMouse, is_here)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not passes_on(event):
            super().keyPressEvent(event)


class ToolButton(QToolButton):
    _pressed_at = NEVER

    def mousePressEvent(self, event: "QMouseEvent") -> None:
        self._pressed_at = event.timestamp()
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: "QMouseEvent") -> None:
        if belongs_to_press(event, self._pressed_at):
            super().mouseDoubleClickEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event):  # which Qt leaves to Space alone
            if not event.isAutoRepeat():
                self.click()
        elif not passes_on(event):
            super().keyPressEvent(event)


def belongs_to_press(event: "QMouseEvent", pressed_at: int) -> bool:
    """Whether a double click began with the press of that moment, in the milliseconds of the events."""
    from PySide6.QtWidgets import QApplication  # the first page has no use for it

    return event.timestamp() - pressed_at <= QApplication.doubleClickInterval()


def passes_on(event: QKeyEvent) -> bool:
    """Whether it is an arrow key, or Enter with Ctrl; it then goes on to the page around the button, which may scroll
    or be done.
    """
    keys = QtCore.Qt.Key
    is_arrow = event.key() in (keys.Key_Left, keys.Key_Right, keys.Key_Up, keys.Key_Down)
    is_done = event.key() in (keys.Key_Return, keys.Key_Enter) and bool(
        event.modifiers() & QtCore.Qt.KeyboardModifier.ControlModifier
    )
    if is_arrow or is_done:
        event.ignore()
    return is_arrow or is_done


def is_enter(event: QKeyEvent) -> bool:
    """Whether it is Enter alone: with Ctrl it means Done."""
    modifiers = QtCore.Qt.KeyboardModifier
    alone = event.modifiers() in (modifiers.NoModifier, modifiers.KeypadModifier)
    return alone and event.key() in (QtCore.Qt.Key.Key_Return, QtCore.Qt.Key.Key_Enter)
