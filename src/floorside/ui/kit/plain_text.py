"""Texts of files and of people are shown as they are written, never as rich text: Qt would fetch its pictures and open
its links. Boxes and tool tips are made here, labels in widgets.py.
"""

import html

from PySide6 import QtCore  # not Qt itself: its enums take 20 ms to make, and the window stands without them
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget


def plain_tip(text: str) -> str:
    """What shows `text` in a tool tip; there Qt knows no other way to say that it is plain."""
    if "<" not in text and "&" not in text:
        return text
    from PySide6.QtGui import Qt

    return f"<qt>{html.escape(text)}</qt>" if Qt.mightBeRichText(text) else text


def set_tip(widget: QWidget, text: str) -> None:
    widget.setToolTip(plain_tip(text))


def message_box(icon: QMessageBox.Icon, title: str, text: str, parent: QWidget | None) -> QMessageBox:
    """A box with a sentence in bold letters or alone, and if wished a text below it. It has no buttons yet."""
    box = QMessageBox(parent)
    box.setIcon(icon)
    box.setWindowTitle("Floorside")
    box.setText(title)
    box.setInformativeText(text)
    for label in box.findChildren(QLabel):
        label.setTextFormat(QtCore.Qt.TextFormat.PlainText)
    return box
