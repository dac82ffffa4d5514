"""The keys for undo and redo, on every page."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from floorside.services.undo import UndoService

UNDO_KEYS, REDO_KEYS = ("Ctrl+Z",), ("Ctrl+Shift+Z", "Ctrl+Y")


def is_undo_key(event: QKeyEvent) -> bool:
    return QKeySequence(event.keyCombination()).toString() in (*UNDO_KEYS, *REDO_KEYS)


def add_undo_keys(page: QWidget, undoing: UndoService) -> None:
    """Add the keys to a page and everything in it. A text field keeps them for its own text."""
    for keys, do in ((UNDO_KEYS, undoing.undo), (REDO_KEYS, undoing.redo)):
        shortcut = QShortcut(page)
        shortcut.setKeys([QKeySequence(each) for each in keys])
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(do)
