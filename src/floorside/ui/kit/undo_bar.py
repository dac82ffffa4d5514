"""The line at the foot of the window with the last change, and a button that undoes it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout

from floorside.services.undo import UndoService
from floorside.ui.kit.accessible_label import announce
from floorside.ui.kit.plain_text import set_tip
from floorside.ui.kit.theme import Theme
from floorside.ui.kit.undo_keys import REDO_KEYS, UNDO_KEYS
from floorside.ui.kit.widgets import SPACE_2, SPACE_5, button, label, show_if


class UndoBar(QFrame):
    """Stays until the person closes it, and comes back with the next change, so that nobody has to be quick."""

    def __init__(self, theme: Theme, undoing: UndoService) -> None:
        super().__init__()
        self._undoing = undoing
        self.setProperty("role", "banner")
        self._said = label(theme, "", 14, wrap=True)
        self._undo = button(self.tr("Undo"), "quiet")
        close = button(self.tr("Close"), "quiet")
        undo, redo = (
            QKeySequence(keys[0]).toString(QKeySequence.SequenceFormat.NativeText) for keys in (UNDO_KEYS, REDO_KEYS)
        )
        set_tip(self._undo, self.tr("Undo ({undo}). Do again: {redo}").format(undo=undo, redo=redo))
        close.setAccessibleName(self.tr("Close the line about undo"))
        self._undo.clicked.connect(undoing.undo)
        close.clicked.connect(self._close)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE_5 + 2, SPACE_2, SPACE_2, SPACE_2)
        layout.setSpacing(SPACE_2)
        layout.addWidget(self._said, 1, Qt.AlignmentFlag.AlignVCenter)
        for made in (self._undo, close):
            layout.addWidget(made)
        undoing.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        said = self._undoing.said
        self._said.setText(said)
        self._undo.setAccessibleName(self.tr("Undo: {what}").format(what=said))
        if said:
            show_if(self, True)
            announce(self, said)
        else:
            self._close()

    def _close(self) -> None:
        """Hide the line. If it had the focus, the page gets it."""
        if self.isAncestorOf(self.window().focusWidget() or self.window()):
            self.focusNextPrevChild(True)
        self.hide()
