"""A row of answers as one tab stop: arrow keys move between them, Space or Return chooses (a "roving tabindex").

In a row of numbers, digits choose as well, and End goes to the last. A disabled answer is passed over.
"""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from floorside.ui.kit.widgets import bring_into_view

K = Qt.Key
_WAYS = {K.Key_Left: -1, K.Key_Up: -1, K.Key_Right: 1, K.Key_Down: 1}


class RovingFocus(QObject):
    """Makes `buttons`, all in `row`, one tab stop: the one that was chosen or had the focus last, at first the
    first.

    `moved`: the button to which a key has moved the focus.
    """

    moved = Signal(object)

    def __init__(self, row: QWidget, buttons: Sequence[QAbstractButton]) -> None:
        super().__init__(row)
        self._buttons = list(buttons)
        for each in buttons:
            each.installEventFilter(self)
            each.toggled.connect(partial(self._on_toggled, each))
        self._take_stop(next((each for each in buttons if each.isChecked()), buttons[0]))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QAbstractButton):
            if event.type() == QEvent.Type.EnabledChange:
                self._leave_disabled()
            elif event.type() == QEvent.Type.FocusIn:
                self._take_stop(watched)
            elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return self._take_key(self._enabled.index(watched), event)
        return False

    def _take_key(self, place: int, event: QKeyEvent) -> bool:
        key = event.key()
        if way := _WAYS.get(K(key)):
            self._go_to(place + way)
        elif key in (K.Key_Home, K.Key_End):
            self._go_to(0 if key == K.Key_Home else len(self._enabled) - 1)
        else:
            return self.choose(event.text())
        return True

    def _go_to(self, place: int) -> None:
        to = self._enabled[max(0, min(place, len(self._enabled) - 1))]
        to.setFocus(Qt.FocusReason.OtherFocusReason)
        bring_into_view(to)
        self.moved.emit(to)

    def choose(self, written: str) -> bool:
        """Choose the answer with this digit, and give it the focus; whether there is one."""
        found = [each for each in self._enabled if written.isdigit() and each.text() == written]
        for each in found[:1]:
            each.setFocus(Qt.FocusReason.OtherFocusReason)
            each.click()
            bring_into_view(each)  # after whatever the answer unfolds, which may push it away in little height
        return bool(found)

    def _on_toggled(self, button: QAbstractButton, on: bool) -> None:
        """Of several that may be chosen, the stop is the one that was chosen last."""
        if on:
            self._take_stop(button)

    @property
    def _enabled(self) -> list[QAbstractButton]:
        return [each for each in self._buttons if each.isEnabled()]

    def _leave_disabled(self) -> None:
        """Without an enabled stop, Tab would pass over the whole row."""
        is_stop = Qt.FocusPolicy.StrongFocus
        if self._enabled and not any(each.focusPolicy() is is_stop for each in self._enabled):
            self._take_stop(self._enabled[0])

    def _take_stop(self, stop: QAbstractButton) -> None:
        for each in self._buttons:
            each.setFocusPolicy(Qt.FocusPolicy.StrongFocus if each is stop else Qt.FocusPolicy.ClickFocus)
