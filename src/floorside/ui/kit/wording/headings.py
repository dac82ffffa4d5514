"""Headings, from one to the next of which a screen reader can go: large bold labels, see kit/widgets.py."""

from functools import cache

from PySide6 import __version_info__
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget, QLabel, QWidget

HEADING = "heading"
#: With PySide6 6.8 a program that has installed a factory ends with a crash; with 6.11.3 and 6.12.0 it does not.
CAN_TELL = __version_info__ >= (6, 11)


class _Heading(QAccessibleWidget):
    def text(self, which: QAccessible.Text) -> str:
        shown = self.object()
        if which is QAccessible.Text.Name and isinstance(shown, QLabel):
            return shown.accessibleName() or shown.text()
        return super().text(which)


@cache
def tell_headings() -> None:
    """Tell screen readers of the headings that they meet from now on. Once for the whole program."""
    if CAN_TELL:
        QAccessible.installFactory(_made)


def first_heading(page: QWidget) -> str:
    """The text of the first heading of a page; "" if it has none."""
    labels = page.findChildren(QLabel)
    return next((each.text() for each in labels if each.property(HEADING) and each.text()), "")


def _made(_kind: str, shown: QObject) -> QAccessibleWidget | None:
    if isinstance(shown, QLabel) and shown.property(HEADING):
        return _Heading(shown, QAccessible.Role.Heading)
    return None
