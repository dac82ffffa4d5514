"""The line at the foot of the window with the last change and Undo, or with what was undone and Do again."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from floorside.services.undo import Command, UndoService
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.undo_keys import REDO_KEYS, UNDO_KEYS
from floorside.ui.kit.widgets import SPACE_2, SPACE_5, button, label, show_if
from floorside.ui.kit.wording.accessible_label import announce
from floorside.ui.kit.wording.key_names import key_name
from floorside.ui.kit.wording.plain_text import set_tip


class UndoBar(QFrame):
    """Stays until the person closes it or goes elsewhere, and comes back with the next change; no need to be quick.

    `waits`: it is hidden until then, since the last change was told elsewhere.
    """

    def __init__(self, theme: Theme, undoing: UndoService, *, waits: bool = False) -> None:
        super().__init__()
        self._undoing = undoing
        #: Where the command was done, if that is not what the window shows; "" otherwise.
        self.elsewhere: Callable[[Command | None], str] = lambda _: ""
        self.setProperty("role", "banner")
        self._said = label(theme, "", 14, wrap=True)
        self._undo = button(self.tr("Undo"), "quiet")
        self._redo = button(QCoreApplication.translate("KeysPage", "Do again"), "quiet")
        close = button(self.tr("Close"), "quiet")
        undo, redo = key_name(UNDO_KEYS[0]), key_name(REDO_KEYS[0])
        set_tip(self._undo, self.tr("Undo ({undo}). Do again: {redo}").format(undo=undo, redo=redo))
        close.setAccessibleName(self.tr("Close the line about undo"))
        self._undo.clicked.connect(undoing.undo)
        self._redo.clicked.connect(undoing.redo)
        close.clicked.connect(self._close)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE_5 + 2, SPACE_2, SPACE_2, SPACE_2)
        layout.setSpacing(SPACE_2)
        layout.addWidget(self._said, 1, Qt.AlignmentFlag.AlignVCenter)
        for made in (self._redo, self._undo, close):
            layout.addWidget(made)
        undoing.changed.connect(self._show)
        undoing.dropped.connect(self._close)
        if waits:
            self.hide()
        else:
            self._show()

    def _show(self) -> None:
        next_undone, undone = self._undoing.said, self._with_place(self._undoing.undone)
        said = QCoreApplication.translate("RoutineService", "Undone: {change}").format(change=undone)
        said = said if undone else self._with_whereabouts(self._with_place(next_undone))
        self._said.setText(said)
        self._undo.setAccessibleName(self.tr("Undo: {what}").format(what=next_undone))
        if said:
            self._show_button(self._redo if undone else self._undo)
            show_if(self, True)
            if self.parent() is None or self.isVisible():  # not below a page that has a line of its own
                announce(self, said)
        else:
            self._close()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._undoing.offer_changed.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.isHidden():  # and not only the window
            self._undoing.offer_changed.emit()

    def look_again(self) -> None:
        """The disk has refused something, or has taken it."""
        if not self.isHidden():
            self._show()

    def _with_place(self, said: str) -> str:
        place = self.elsewhere(self._undoing.told) if said else ""
        return self.tr("{what}, in “{routine}”").format(what=said, routine=place) if place else said

    def _with_whereabouts(self, said: str) -> str:
        if not self._undoing.waits:
            return said
        return self.tr("{what}. It is in memory until it can be saved.").format(what=said)

    def _show_button(self, wanted: QPushButton) -> None:
        """Only this one: Undo beside what was undone would seem to undo the undoing. It takes over the focus."""
        other = self._undo if wanted is self._redo else self._redo
        show_if(wanted, True)
        if other.hasFocus():
            wanted.setFocus(Qt.FocusReason.OtherFocusReason)
        other.hide()

    def _close(self) -> None:
        """Hide the line. If it had the focus, the page gets it."""
        if self.isAncestorOf(self.window().focusWidget() or self.window()):
            self.focusNextPrevChild(True)
        self.hide()
