"""Headings, from one to the next of which a screen reader can go: large bold labels, see kit/widgets.py."""

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QAccessibleWidget, QApplication, QLabel, QWidget
from shiboken6 import isValid

HEADING = "heading"


class _Heading(QAccessibleWidget):
    def text(self, which: QAccessible.Text) -> str:
        shown = self.object()
        if which is QAccessible.Text.Name and isinstance(shown, QLabel):
            return shown.accessibleName() or shown.text()
        return super().text(which)


def tell_headings() -> None:
    """Tell screen readers of all headings, those of the first page too, which they may have met already."""
    _begin()
    if QAccessible.isActive():
        for each in (label for window in QApplication.topLevelWidgets() for label in window.findChildren(QLabel)):
            if each.property(HEADING):
                _tell_anew(each)


@cache
def _begin() -> None:
    """Once for the whole program."""
    QAccessible.installFactory(_made)


def _tell_anew(heading: QLabel) -> None:
    """As if a known label went and a heading came: what Qt has told of it once stays as it is."""
    known = QAccessible.queryAccessibleInterface(heading)
    if known is None or known.role() is QAccessible.Role.Heading:
        return
    QAccessible.updateAccessibility(QAccessibleEvent(heading, QAccessible.Event.ObjectHide))
    QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(known))
    QAccessible.updateAccessibility(QAccessibleEvent(heading, QAccessible.Event.ObjectShow))


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
