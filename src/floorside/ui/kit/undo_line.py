"""What was done last, and the way back."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QUndoCommand
from PySide6.QtWidgets import QHBoxLayout, QWidget

from floorside.services.undo import UndoService
from floorside.ui.kit.plain_text import set_tip
from floorside.ui.kit.theme import Theme
from floorside.ui.kit.undo_keys import REDO_KEYS, UNDO_KEYS
from floorside.ui.kit.widgets import SPACE_2, button, label, show_if


class UndoLine(QWidget):
    """Hidden while there is nothing to undo. `but_not`: a kind of command that has a line of its own on the page."""

    def __init__(self, theme: Theme, undoing: UndoService, but_not: type[QUndoCommand] | None = None) -> None:
        super().__init__()
        self._undoing = undoing
        self._but_not = but_not
        self._said = label(theme, "", 14, role="muted", wrap=True)
        self._undo = button(self.tr("Undo"), "quiet")
        undo, redo = (
            QKeySequence(keys[0]).toString(QKeySequence.SequenceFormat.NativeText) for keys in (UNDO_KEYS, REDO_KEYS)
        )
        set_tip(self._undo, self.tr("Undo ({undo}). Do again: {redo}").format(undo=undo, redo=redo))
        self._undo.clicked.connect(undoing.undo)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_2)
        layout.addWidget(self._said, 1, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self._undo)
        undoing.changed.connect(self._show)
        self._show()

    def begin(self) -> None:
        self._undo.setFocus()

    def _show(self) -> None:
        has_own_line = self._but_not is not None and isinstance(self._undoing.last, self._but_not)
        said = "" if has_own_line else self._undoing.said
        self._said.setText(said)
        self._undo.setAccessibleName(self.tr("Undo: {what}").format(what=said))
        had_focus = self._undo.hasFocus()
        show_if(self, bool(said))
        if had_focus and not said and (parent := self.parentWidget()):
            parent.setFocus()
