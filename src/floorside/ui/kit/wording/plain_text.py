"""Shows texts of files and people as plain text, never as rich text, in which Qt would load pictures and open links.

Boxes and tool tips are made here, labels in widgets.py.
"""

from typing import TYPE_CHECKING

from PySide6 import (
    QtCore,  # not the whole module: creating its enums takes 20 ms
    QtWidgets,  # PySide creates a class at its first use, and the first sight needs no box
)
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox


def plain_tip(text: str) -> str:
    """Rich text for a tool tip that shows `text` as it is; a tool tip cannot be set to plain text."""
    if "<" not in text and "&" not in text:
        return text
    import html

    from PySide6.QtGui import Qt

    return f"<qt>{html.escape(text)}</qt>" if Qt.mightBeRichText(text) else text


def set_tip(widget: QWidget, text: str) -> None:
    widget.setToolTip(plain_tip(text))


def message_box(icon: "QMessageBox.Icon", title: str, text: str, parent: QWidget | None) -> "QMessageBox":
    """A message box without buttons. The title is bold if there is a text below it."""
    box = QtWidgets.QMessageBox(parent)
    box.setIcon(icon)
    box.setWindowTitle("Floorside")
    box.setText(title)
    box.setInformativeText(text)
    for label in box.findChildren(QtWidgets.QLabel):
        label.setTextFormat(QtCore.Qt.TextFormat.PlainText)
    return box
