"""Changes of the history from its page: the writer's thread makes them, and the page then shows the result."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from PySide6.QtCore import QObject

from floorside.devices.clock import Clock
from floorside.services.history.kept_change import Edit, KeptChange
from floorside.services.undo import Command, NoLongerApplies, UndoService
from floorside.storage.history.changes import delete_session, edit_session, settle
from floorside.storage.history.multi_value import DELETED
from floorside.storage.history.writer import SETTLED_SECONDS, SessionWriter
from floorside.ui.history.history_page import HistoryPage


class SessionCommand(Command):
    """A change of a session, with its number for the history page."""

    kept: KeptChange


class HistoryController(QObject):
    """`undoing`: the undo stack of the window."""

    def __init__(
        self,
        page: HistoryPage,
        writer: SessionWriter,
        clock: Clock,
        undoing: UndoService | None = None,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._writer = writer
        self._clock = clock
        self._undoing = undoing or UndoService(self)
        self._kept: list[KeptChange] = []
        self._waiting: dict[KeptChange, tuple[str, Mapping[str, object]]] = {}
        page.edit_requested.connect(self.edit)
        page.delete_requested.connect(self.delete)
        page.settle_requested.connect(self.settle)
        page.undo_requested.connect(self.undo)
        page.set_is_offered(self._is_last)
        page.set_waiting(self.waiting)
        self._undoing.changed.connect(page.show_undo)
        self._undoing.offer_changed.connect(page.show_undo)

    def waiting(self, session_id: str) -> dict[str, object]:
        """The values of a session that are only in memory, by field, because the disk refuses them."""
        if not self._waits():
            self._waiting.clear()
        found: dict[str, object] = {}
        for changed, values in self._waiting.values():
            if changed == session_id:
                found |= values
        return found

    def edit(self, session_id: str, values: dict[str, object]) -> None:
        self._make(
            session_id,
            self._edited(session_id),
            lambda history, now: edit_session(history.database, session_id, now, values),
            lambda: self._page.show_session(session_id),
            values,
        )

    def settle(self, session_id: str, field: str, value: object) -> None:
        """Store which of two values the person chose."""

        def then() -> None:
            self._page.show_session(session_id)
            self._page.go_on_choosing()

        self._make(
            session_id,
            self._edited(session_id),
            lambda history, now: settle(history.database, session_id, field, value, now),
            then,
            {field: value},
        )

    def delete(self, session_id: str) -> None:
        self._make(
            session_id,
            self.tr("Walk deleted") if self._page.is_walk(session_id) else self.tr("Session deleted"),
            lambda history, now: delete_session(history.database, session_id, now),
            self._page.refresh,
            {DELETED: True},
        )

    def undo(self, number: int, session_id: str) -> None:
        """Undo a change of this start or an earlier one. This is a command, too."""
        kept = next((each for each in self._kept if each.number == number), None)
        last = self._undoing.last
        if isinstance(last, SessionCommand) and last.kept is kept:
            self._undoing.undo()
            return
        if kept is None:
            self._kept.append(kept := KeptChange(None, number))
        said = (
            self.tr("Change to a walk undone")
            if self._page.is_walk(session_id)
            else self.tr("Change to a session undone")
        )
        self._push(session_id, said, kept, kept.take_back, kept.make, lambda: self._page.refresh_at(session_id))

    def _edited(self, session_id: str) -> str:
        return self.tr("Walk edited") if self._page.is_walk(session_id) else self.tr("Session edited")

    def _stays(self, session_id: str) -> str:
        return (
            self.tr("The walk has changed since, so it stays as it is.")
            if self._page.is_walk(session_id)
            else self.tr("The session has changed since, so it stays as it is.")
        )

    def _is_last(self, number: int) -> bool:
        last = self._undoing.last
        is_last = isinstance(last, SessionCommand) and last.kept.number == number
        return is_last and self._undoing.is_offered()

    def _make(
        self,
        session_id: str,
        said: str,
        edit: Edit,
        then: Callable[[], None],
        values: Mapping[str, object] = MappingProxyType({}),
    ) -> None:
        """`values`: what the session gets, by field, to be shown while the disk refuses it."""
        self._kept.append(kept := KeptChange(edit))
        self._push(session_id, said, kept, kept.make, kept.take_back, then, values)

    def _push(
        self,
        session_id: str,
        said: str,
        kept: KeptChange,
        do: Edit,
        back: Edit,
        then: Callable[[], None],
        values: Mapping[str, object] = MappingProxyType({}),
    ) -> None:
        """Do a change as a command. `then` shows its first result; each undo and redo after that shows the session on
        its page, if that is open, or in the list. `values`: see _make.
        """
        shown = [then]

        def run(work: Edit) -> None:
            self._waiting[kept] = session_id, values if work == do else {}
            self._write(work)
            if work == do and kept.number is None and self._writer.waiting == 0:
                command.applies = False  # nothing to change
            (shown.pop() if shown else lambda: self._page.refresh_at(session_id))()
            if work == kept.take_back and kept.stayed:
                raise NoLongerApplies(self._stays(session_id))

        command = SessionCommand(said, lambda: run(do), lambda: run(back), self._waits)
        command.kept = kept
        self._undoing.push(command)

    def _waits(self) -> bool:
        return self._writer.is_troubled and self._writer.waiting > 0

    def _write(self, work: Edit) -> None:
        """Let the writer do the work. If the disk refuses, the writer tries again later; nobody waits for that."""
        now = self._clock.local()
        self._writer.submit(lambda history: work(history, now))
        if not self._writer.is_troubled:
            self._writer.flush(SETTLED_SECONDS)
