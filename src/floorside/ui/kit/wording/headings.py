"""Headings, from one to the next of which a screen reader can go: large bold labels, see kit/widgets.py."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget, QLabel, QWidget

HEADING = "heading"


class _Heading(QAccessibleWidget):
    def text(self, which: QAccessible.Text) -> str:
        shown = self.object()
        if which is QAccessible.Text.Name and isinstance(shown, QLabel):
            return shown.accessibleName() or shown.text()
        return super().text(which)


def tell_headings() -> None:
    """Tell screen readers of headings from now on: before the first label is made."""
    QAccessible.installFactory(_made)


def first_heading(page: QWidget) -> str:
    """The text of the first heading of a page; "" if it has none."""
    labels = page.findChildren(QLabel)
    return next((each.text() for each in labels if each.property(HEADING) and each.text()), "")


def _made(_kind: str, shown: QObject) -> QAccessibleWidget | None:
    if isinstance(shown, QLabel) and shown.property(HEADING):
        return _Heading(shown, QAccessible.Role.Heading)
    return None
