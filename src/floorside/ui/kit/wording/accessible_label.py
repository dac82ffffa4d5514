"""Invisible labels for screen readers: for things that the stage paints, and for fields."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


class AccessibleLabel(QLabel):
    """A label only for screen readers: its accessible name is a sentence with the value. Mouse clicks go through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setUpdatesEnabled(False)  # never paints; the stage paints the text

    def say(self, sentence: str) -> None:
        if sentence != self.accessibleName():
            self.setAccessibleName(sentence)


def unseen_label(text: str, field: QWidget) -> QLabel:
    """A hidden label inside a field, which it names for a screen reader."""
    made = QLabel(text, field)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setBuddy(field)
    made.hide()
    return made


def announce(widget: QWidget, sentence: str) -> None:
    """Let a running screen reader speak a sentence about something without the focus."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # only when there is a sentence to announce

    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, sentence))
