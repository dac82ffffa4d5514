"""The key that keeps what was entered in a form, from any of its fields."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def is_keep_key(event: QKeyEvent) -> bool:
    """Ctrl+Enter, or Ctrl+S as in other programs."""
    with_ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    return (with_ctrl and event.key() in ENTER) or event.matches(QKeySequence.StandardKey.Save)
