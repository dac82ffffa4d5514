"""Changes to the history from its page: written by the writer like everything else, and shown when they are."""

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime

from PySide6.QtCore import QObject

from floorside.devices.clock import Clock
from floorside.services.undo import Command, UndoService
from floorside.storage.history.changes import delete_session, edit_session, settle, undo, undoable
from floorside.storage.history.session_rows import UnknownSession
from floorside.storage.history.sessions import History
from floorside.storage.history.writer import SessionWriter
from floorside.ui.history.history_page import HistoryPage

#: A small write is waited for at most this long.
SETTLED_SECONDS = 2.0

#: Changes one session, in the history and at the time that are given.
Edit = Callable[[History, datetime], None]


class KeptChange:
    """A change of a session, and the number by which the history knows it; made and taken back on the writer's thread.

    Made again it is another change: the past of a session only grows. Without `edit` it was made in an earlier start.
    """

    def __init__(self, edit: Edit | None, number: int | None = None) -> None:
        self.number = number
        self._edit = edit

    def make(self, history: History, now: datetime) -> None:
        before = _newest(history)
        if self._edit is not None:
            with suppress(UnknownSession):  # it was removed for good meanwhile
                self._edit(history, now)
        after = _newest(history)
        self.number = after if after != before else None

    def take_back(self, history: History, now: datetime) -> None:
        if self.number is None:
            return
        with suppress(UnknownSession):  # it was undone already, by a second click say
            self._edit = self._edit or _again(history, self.number)
            undo(history.database, self.number, now)


class SessionCommand(Command):
    """A change of a session, in which the history page finds its number again."""

    kept: KeptChange


class HistoryController(QObject):
    """`undoing`: where what is done here can be undone together with all the rest."""

    def __init__(
        self, page: HistoryPage, writer: SessionWriter, clock: Clock, undoing: UndoService | None = None
    ) -> None:
        super().__init__(page)
        self._page = page
        self._writer = writer
        self._clock = clock
        self._undoing = undoing or UndoService(self)
        self._kept: list[KeptChange] = []
        page.edit_requested.connect(self.edit)
        page.delete_requested.connect(self.delete)
        page.settle_requested.connect(self.settle)
        page.undo_requested.connect(self.undo)
        page.offered_elsewhere(self._is_last)
        self._undoing.changed.connect(page.show_undo)

    def edit(self, session_id: str, values: dict[str, object]) -> None:
        self._make(
            self.tr("Session edited"),
            lambda history, now: edit_session(history.database, session_id, now, values),
            lambda: self._page.show_session(session_id),
        )

    def settle(self, session_id: str, field: str, value: object) -> None:
        """The person chose one of two values."""

        def then() -> None:
            self._page.show_session(session_id)
            self._page.go_on_choosing()

        self._make(
            self.tr("Session edited"),
            lambda history, now: settle(history.database, session_id, field, value, now),
            then,
        )

    def delete(self, session_id: str) -> None:
        self._make(
            self.tr("Session deleted"),
            lambda history, now: delete_session(history.database, session_id, now),
            self._page.refresh,
        )

    def undo(self, number: int) -> None:
        """Take back a change of this start or of an earlier one. That can be undone, too."""
        kept = next((each for each in self._kept if each.number == number), None)
        last = self._undoing.last
        if isinstance(last, SessionCommand) and last.kept is kept:
            self._undoing.undo()
            return
        if kept is None:
            self._kept.append(kept := KeptChange(None, number))
        self._push(self.tr("Change of a session taken back"), kept, kept.take_back, kept.make, self._page.refresh)

    def _is_last(self, number: int) -> bool:
        last = self._undoing.last
        return isinstance(last, SessionCommand) and last.kept.number == number

    def _make(self, said: str, edit: Edit, then: Callable[[], None]) -> None:
        self._kept.append(kept := KeptChange(edit))
        self._push(said, kept, kept.make, kept.take_back, then)

    def _push(self, said: str, kept: KeptChange, do: Edit, back: Edit, then: Callable[[], None]) -> None:
        """`then` shows what came of it at first; each undo and redo after that shows the list."""
        shown = [then]

        def run(work: Edit) -> None:
            self._write(work)
            if work == do and kept.number is None and self._writer.waiting == 0:
                command.setObsolete(True)  # it was as wished before
            (shown.pop() if shown else self._page.refresh)()

        command = SessionCommand(said, lambda: run(do), lambda: run(back), self._undoing.trouble.emit)
        command.kept = kept
        self._undoing.push(command)

    def _write(self, work: Edit) -> None:
        """On a disk that refuses it is shown as it was, and written later."""
        now = self._clock.local()
        self._writer.submit(lambda history: work(history, now))
        self._writer.flush(SETTLED_SECONDS)


def _newest(history: History) -> int | None:
    """The number of the last change that can be undone."""
    return next((change.number for change in undoable(history.database, 1)), None)


def _again(history: History, number: int) -> Edit | None:
    """What makes a change anew that is about to be taken back. Raises UnknownSession."""
    change = next((each for each in undoable(history.database) if each.number == number), None)
    if change is None:
        return None
    session_id = change.session_id
    if change.deleted:
        return lambda history, now: delete_session(history.database, session_id, now)
    session = history.session(session_id)
    values = {field: getattr(session, field) for field in change.fields}
    return lambda history, now: edit_session(history.database, session_id, now, values)
