"""Headings, from one to the next of which a screen reader can go: large bold labels, see kit/widgets.py."""

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget, QLabel, QWidget
from shiboken6 import isValid

HEADING = "heading"


class _Heading(QAccessibleWidget):
    def text(self, which: QAccessible.Text) -> str:
        shown = self.object()
        if which is QAccessible.Text.Name and isinstance(shown, QLabel):
            return shown.accessibleName() or shown.text()
        return super().text(which)


@cache
def tell_headings() -> None:
    """Tell screen readers of the headings that they meet from now on. Once for the whole program."""
    QAccessible.installFactory(_made)


def first_heading(page: QWidget) -> str:
    """The text of the first heading of a page; "" if it has none."""
    labels = page.findChildren(QLabel)
    return next((each.text() for each in labels if each.property(HEADING) and each.text()), "")


#: Qt owns them, but PySide deletes one to which Python has no reference, and the program would end with a crash.
_told: list[_Heading] = []


def _made(_kind: str, shown: QObject) -> QAccessibleWidget | None:
    if not (isinstance(shown, QLabel) and shown.property(HEADING)):
        return None
    _told[:] = [each for each in _told if isValid(each)]
    _told.append(_Heading(shown, QAccessible.Role.Heading))
    return _told[-1]
