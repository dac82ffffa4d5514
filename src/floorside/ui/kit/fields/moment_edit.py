"""A day or a time to type."""

from PySide6.QtCore import Qt, QTime
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QDateTimeEdit, QWidget


class MomentEdit(QDateTimeEdit):
    """Ignores the mouse wheel, so that scrolling the page changes nothing, and is one Tab stop: the arrow keys lead
    from the hours to the minutes. What is typed replaces the part where the cursor is; Qt refuses it beside the digits
    that are there, unless they happen to be selected.
    """

    #: The text, the cursor and what is selected, as typing left them.
    _typed: tuple[str, int, str] | None = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys, modifiers = Qt.Key, Qt.KeyboardModifier
        is_text = event.text().isalnum() and not event.modifiers() & (modifiers.ControlModifier | modifiers.AltModifier)
        if is_text and self._state() != self._typed:
            self._begin_typing(event.text())
        if is_text and self._take_half_of_day(event.text()):
            return
        before = self.lineEdit().text()
        super().keyPressEvent(event)
        makes_gap = event.key() in (keys.Key_Backspace, keys.Key_Delete) and self.lineEdit().text() != before
        if is_text or makes_gap:  # the gap takes what is typed next
            self._typed = self._state()
        elif event.key() in (keys.Key_Return, keys.Key_Enter):
            self._typed = None

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._typed = None
        super().focusOutEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def focusNextPrevChild(self, forward: bool) -> bool:
        return QWidget.focusNextPrevChild(self, forward)

    def _begin_typing(self, text: str) -> None:
        """Select what the text is to replace: with everything selected all of it, beginning with the first part."""
        field = self.lineEdit()
        at = 0 if field.hasSelectedText() and field.selectedText() == field.text() else field.cursorPosition()
        self.interpretText()
        field.deselect()
        field.setCursorPosition(min(at, len(field.text())))
        if text.isdigit() and self.currentSection() == self.Section.AmPmSection:
            field.setCursorPosition(0)
        self.setSelectedSection(self.currentSection())

    def _take_half_of_day(self, text: str) -> bool:
        """Whether a letter stands for a half of the day. Qt wants the whole word, and else drops the time."""
        halves = [self.locale().amText()[:1].lower(), self.locale().pmText()[:1].lower()]
        is_half = self.currentSection() == self.Section.AmPmSection and text.lower() in halves
        if not is_half or halves[0] == halves[1]:
            return False
        self.interpretText()
        hour = self.time().hour() % 12 + 12 * halves.index(text.lower())
        self.setTime(QTime(hour, self.time().minute()))
        self.setSelectedSection(self.Section.AmPmSection)
        self._typed = self._state()
        return True

    def _state(self) -> tuple[str, int, str]:
        field = self.lineEdit()
        return field.text(), field.cursorPosition(), field.selectedText()
