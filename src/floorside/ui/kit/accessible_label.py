"""An invisible widget that a screen reader finds where the stage paints something."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


class AccessibleLabel(QLabel):
    """A label to screen readers alone: a sentence, value included, is its accessible name. Lets clicks through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setUpdatesEnabled(False)

    def say(self, sentence: str) -> None:
        if sentence != self.accessibleName():
            self.setAccessibleName(sentence)


def announce(widget: QWidget, sentence: str) -> None:
    """Have a screen reader say something that nobody has put the focus on; nothing without a screen reader."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # no start says anything

    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, sentence))
