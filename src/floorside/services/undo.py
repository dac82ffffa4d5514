"""What was done in any place of the window, on one stack: undone by Ctrl+Z, done again by Ctrl+Shift+Z or Ctrl+Y."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

#: Older ones are forgotten.
MOST_COMMANDS = 200


class NoLongerApplies(Exception):
    """What was to be undone or done again no longer fits; the message is a sentence for the person."""


class Command(QUndoCommand):
    """`said` is what it does, in a few words. `do` and `undo` may raise NoLongerApplies: then the command is dropped,
    and `tell` gets the sentence.
    """

    def __init__(
        self, said: str, do: Callable[[], object], undo: Callable[[], object], tell: Callable[[str], object]
    ) -> None:
        super().__init__(said)
        self._do = do
        self._undo = undo
        self._tell = tell

    def redo(self) -> None:
        self._try(self._do)

    def undo(self) -> None:
        self._try(self._undo)

    def _try(self, act: Callable[[], object]) -> None:
        try:
            act()
        except NoLongerApplies as sentence:
            self.setObsolete(True)
            self._tell(str(sentence))


class UndoService(QObject):
    """`changed`: something was done, undone or done again. `trouble`: one sentence for the person."""

    changed = Signal()
    trouble = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stack = QUndoStack(self)
        self._stack.setUndoLimit(MOST_COMMANDS)

    @property
    def said(self) -> str:
        """What `undo` would undo, in a few words; empty if there is nothing."""
        return self._stack.undoText()

    @property
    def last(self) -> QUndoCommand | None:
        """What `undo` would undo."""
        return self._stack.command(self._stack.index() - 1) if self._stack.canUndo() else None

    def push(self, command: QUndoCommand) -> None:
        """Do it; from then on it can be undone."""
        self._stack.push(command)
        self.changed.emit()

    def do(self, said: str, do: Callable[[], object], undo: Callable[[], object]) -> None:
        self.push(Command(said, do, undo, self.trouble.emit))

    def undo(self) -> None:
        if self._stack.canUndo():
            self._stack.undo()
            self.changed.emit()

    def redo(self) -> None:
        if self._stack.canRedo():
            self._stack.redo()
            self.changed.emit()

    def forget(self) -> None:
        """What was done can no longer be undone: somebody else has changed what it was done to."""
        self._stack.clear()
        self.changed.emit()
