"""What a screen reader and voice control do with a button that can be checked."""

from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from PySide6.QtWidgets import QAbstractButton


def toggle(button: QAbstractButton) -> None:
    """By the first of its accessible actions, and the only one that one of several has."""
    told = QAccessible.queryAccessibleInterface(button)
    assert told is not None
    actions = told.actionInterface()
    assert actions is not None
    actions.doAction(QAccessibleActionInterface.toggleAction())
