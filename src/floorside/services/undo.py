"""One undo stack for the whole window: Ctrl+Z undoes, Ctrl+Shift+Z or Ctrl+Y redoes."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

#: The stack drops older commands.
MOST_COMMANDS = 200


class NoLongerApplies(Exception):
    """A command can no longer be undone or redone; the message is a sentence for the person."""


class Command:
    """`said`: what the command does, in a few words. If `do` or `undo` raises NoLongerApplies, the stack drops the
    command. `waits`: whether what it did is only in memory, until the disk takes it. `routine`: the id of the one that
    it changes, "" if there is none or `said` names it.
    """

    def __init__(
        self,
        said: str,
        do: Callable[[], object],
        undo: Callable[[], object],
        waits: Callable[[], bool] = lambda: False,
        routine: str = "",
    ) -> None:
        self.said = said
        self.routine = routine
        self.do = do
        self.undo = undo
        self.waits = waits
        #: False: there is nothing to undo or redo any more, and the stack drops the command.
        self.applies = True

    def absorbs(self, later: "Command") -> bool:
        """Make a later command, which has been done, part of this one; returns whether it is."""
        del later
        return False


class UndoService(QObject):
    """`changed`: a command was done, undone or redone. `dropped`: some are gone, as if never done. `offer_changed`:
    the window offers to undo the last one, or no longer does; `is_offered` says which.

    `trouble`: one sentence for the person.

    Not a QUndoStack: when Python collects one together with its commands, PySide may destroy these before the stack,
    which then destroys them again, and the process crashes.
    """

    changed = Signal()
    dropped = Signal()
    offer_changed = Signal()
    trouble = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._done: list[Command] = []
        self._redoable: list[Command] = []
        self._undone = ""
        self.is_offered: Callable[[], bool] = lambda: True

    @property
    def said(self) -> str:
        """What `undo` would undo, in a few words; "" if there is nothing."""
        return self.last.said if self.last else ""

    @property
    def undone(self) -> str:
        """What was undone just now, in a few words; "" if the last step was another one."""
        return self._undone

    @property
    def waits(self) -> bool:
        """Whether what was done last is only in memory, until the disk takes it."""
        return self.last is not None and self.last.waits()

    @property
    def last(self) -> Command | None:
        """The command that `undo` would undo."""
        return self._done[-1] if self._done else None

    @property
    def told(self) -> Command | None:
        """The command that was undone just now, or else the one that `undo` would undo."""
        return self._redoable[-1] if self._undone else self.last

    def push(self, command: Command) -> None:
        """Do a command, and put it on the stack."""
        self._run(command, command.do)
        self._redoable.clear()
        if self._done and self._done[-1].absorbs(command):
            command = self._done.pop()
        self._put(command, self._done)
        del self._done[:-MOST_COMMANDS]
        self._undone = ""
        self.changed.emit()

    def do(
        self,
        said: str,
        do: Callable[[], object],
        undo: Callable[[], object],
        waits: Callable[[], bool] = lambda: False,
        routine: str = "",
    ) -> None:
        self.push(Command(said, do, undo, waits, routine))

    def undo(self) -> None:
        if self._done:
            command = self._done[-1]
            self._run(command, command.undo)
            self._put(self._done.pop(), self._redoable)
            self._undone = command.said if command.applies else ""
            self.changed.emit()

    def redo(self) -> None:
        if self._redoable:
            command = self._redoable[-1]
            self._run(command, command.do)
            self._put(self._redoable.pop(), self._done)
            self._undone = ""
            self.changed.emit()

    def drop(self, is_over: Callable[[Command], bool]) -> None:
        """Take commands off the stack of which nothing is left to undo or redo."""
        kept = [[each for each in commands if not is_over(each)] for commands in (self._done, self._redoable)]
        if kept != [self._done, self._redoable]:
            self._done, self._redoable = kept
            self._undone = ""
            self.dropped.emit()

    def forget(self) -> None:
        """Clear the stack, because something else has changed the data."""
        self._done.clear()
        self._redoable.clear()
        self._undone = ""
        self.changed.emit()

    def _run(self, command: Command, act: Callable[[], object]) -> None:
        try:
            act()
        except NoLongerApplies as sentence:
            command.applies = False
            self.trouble.emit(str(sentence))

    def _put(self, command: Command, where: list[Command]) -> None:
        if command.applies:
            where.append(command)
