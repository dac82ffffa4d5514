"""The keys that undo and do again, on every page."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from floorside.services.undo import UndoService

UNDO_KEYS, REDO_KEYS = ("Ctrl+Z",), ("Ctrl+Shift+Z", "Ctrl+Y")


def add_undo_keys(page: QWidget, undoing: UndoService) -> None:
    """While something inside the page has the focus. A field for text keeps these keys for its own text."""
    for keys, do in ((UNDO_KEYS, undoing.undo), (REDO_KEYS, undoing.redo)):
        shortcut = QShortcut(page)
        shortcut.setKeys([QKeySequence(each) for each in keys])
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(do)
