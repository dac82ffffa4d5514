"""A row of answers as one tab stop: arrow keys move between them, Space or Return chooses (a "roving tabindex").

In a row of numbers, digits choose as well (1 and 0 at once are 10), and End goes to the last. A disabled answer is
passed over.
"""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from floorside.ui.kit.widgets import bring_into_view

K = Qt.Key
_WAYS = {K.Key_Left: -1, K.Key_Up: -1, K.Key_Right: 1, K.Key_Down: 1}
#: A digit so soon after another one belongs to the same number.
SAME_NUMBER_MS = 1000
_ON_PURPOSE = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.MouseFocusReason)


class RovingFocus(QObject):
    """Makes `buttons`, all in `row`, one tab stop: the one that was chosen or had the focus last, at first the
    first.

    `moved`: the button to which a key has moved the focus.
    """

    moved = Signal(object)

    def __init__(self, row: QWidget, buttons: Sequence[QAbstractButton]) -> None:
        super().__init__(row)
        self._buttons = list(buttons)
        self._typed, self._typed_at = "", 0
        self._led_to: QAbstractButton | None = None
        for each in buttons:
            each.installEventFilter(self)
            each.toggled.connect(partial(self._on_toggled, each))
        self._take_stop(next((each for each in buttons if each.isChecked()), buttons[0]))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QAbstractButton):
            if event.type() == QEvent.Type.EnabledChange:
                self._leave_disabled()
            elif event.type() == QEvent.Type.FocusIn and isinstance(event, QFocusEvent):
                self._take_stop(watched)
                if watched is not self._led_to or event.reason() in _ON_PURPOSE:
                    self._led_to = None
            elif event.type() == QEvent.Type.MouseButtonPress:
                self._led_to = None
            elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return self._take_key(self._enabled.index(watched), event)
        return False

    def _take_key(self, place: int, event: QKeyEvent) -> bool:
        key = event.key()
        if self._led_to is not None and event.text().isdigit():
            return False
        if way := _WAYS.get(K(key)):
            self._go_to(place + way)
        elif key in (K.Key_Home, K.Key_End):
            self._go_to(0 if key == K.Key_Home else len(self._enabled) - 1)
        else:
            return self._choose(event)
        return True

    def _go_to(self, place: int) -> None:
        self._led_to, self._typed = None, ""
        to = self._enabled[max(0, min(place, len(self._enabled) - 1))]
        to.setFocus(Qt.FocusReason.OtherFocusReason)
        bring_into_view(to)
        self.moved.emit(to)

    def answer(self, event: QKeyEvent) -> bool:
        """Choose the answer with this digit, and give it the focus; whether there is one. Until the person comes to the
        row, further digits do not change it.
        """
        is_chosen = self._choose(event)
        if is_chosen:
            self._led_to = next(each for each in self._buttons if each.text() == self._typed)
        return is_chosen

    def goes_on(self, event: QKeyEvent) -> bool:
        """Whether this digit belongs to the number with which `answer` has just answered, as 0 after 1."""
        return self._led_to is not None and self._led_to.hasFocus() and self._number(event) != event.text()

    def _choose(self, event: QKeyEvent) -> bool:
        if not event.text().isdigit():
            return False
        number = self._number(event)
        found = [each for each in self._enabled if each.text() == number]
        self._typed, self._typed_at = number, event.timestamp()
        for each in found[:1]:
            each.setFocus(Qt.FocusReason.OtherFocusReason)
            each.click()
            bring_into_view(each)  # after whatever the answer unfolds, which may push it away in little height
        return bool(found)

    def _number(self, event: QKeyEvent) -> str:
        """The digit, or the number that it makes of the one before it, if that is an answer here."""
        longer = self._typed + event.text()
        is_soon = 0 <= event.timestamp() - self._typed_at <= SAME_NUMBER_MS
        is_answer = event.text().isdigit() and longer in [each.text() for each in self._enabled]
        return longer if is_soon and is_answer else event.text()

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
