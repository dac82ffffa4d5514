"""One undo stack for the whole window: Ctrl+Z undoes, Ctrl+Shift+Z or Ctrl+Y redoes."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

#: The stack drops older commands.
MOST_COMMANDS = 200


class NoLongerApplies(Exception):
    """A command can no longer be undone or redone; the message is a sentence for the person."""


class Command(QUndoCommand):
    """`said`: what the command does, in a few words. If `do` or `undo` raises NoLongerApplies, the stack drops the
    command, and `tell` gets the sentence. `waits`: whether what it did is only in memory, until the disk takes it.
    """

    def __init__(
        self,
        said: str,
        do: Callable[[], object],
        undo: Callable[[], object],
        tell: Callable[[str], object],
        waits: Callable[[], bool] = lambda: False,
    ) -> None:
        super().__init__(said)
        self.waits = waits
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
    """`changed`: a command was done, undone or redone. `trouble`: one sentence for the person."""

    changed = Signal()
    trouble = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stack = QUndoStack(self)
        self._stack.setUndoLimit(MOST_COMMANDS)
        self._undone = ""

    @property
    def said(self) -> str:
        """What `undo` would undo, in a few words; "" if there is nothing."""
        return self._stack.undoText()

    @property
    def undone(self) -> str:
        """What was undone just now, in a few words; "" if the last step was another one."""
        return self._undone

    @property
    def waits(self) -> bool:
        """Whether what was done last is only in memory, until the disk takes it."""
        return isinstance(self.last, Command) and self.last.waits()

    @property
    def last(self) -> QUndoCommand | None:
        """The command that `undo` would undo."""
        return self._stack.command(self._stack.index() - 1) if self._stack.canUndo() else None

    @property
    def told(self) -> QUndoCommand | None:
        """The command that was undone just now, or else the one that `undo` would undo."""
        return self._stack.command(self._stack.index()) if self._undone else self.last

    def push(self, command: QUndoCommand) -> None:
        """Do a command, and put it on the stack."""
        self._stack.push(command)
        self._undone = ""
        self.changed.emit()

    def do(
        self,
        said: str,
        do: Callable[[], object],
        undo: Callable[[], object],
        waits: Callable[[], bool] = lambda: False,
    ) -> None:
        self.push(Command(said, do, undo, self.trouble.emit, waits))

    def undo(self) -> None:
        if self._stack.canUndo():
            said = self.said
            self._stack.undo()
            self._undone = said if self._stack.redoText() == said else ""  # else it no longer applied
            self.changed.emit()

    def redo(self) -> None:
        if self._stack.canRedo():
            self._stack.redo()
            self._undone = ""
            self.changed.emit()

    def forget(self) -> None:
        """Clear the stack, because something else has changed the data."""
        self._stack.clear()
        self._undone = ""
        self.changed.emit()
