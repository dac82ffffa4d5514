"""Undoable changes of a session in the history."""

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime

from floorside.storage.history.changes import delete_session, edit_session, undo, undoable
from floorside.storage.history.corrections import value_of
from floorside.storage.history.session_rows import UnknownSession
from floorside.storage.history.sessions import History

#: Changes one session, in the given history and at the given time.
Edit = Callable[[History, datetime], None]


class KeptChange:
    """A change of a session, and its number in the history; the writer's thread makes and undoes it.

    Redoing it makes another change, since the list of changes only grows. Without `edit`, an earlier start made it.
    """

    def __init__(self, edit: Edit | None, number: int | None = None) -> None:
        self.number = number
        #: Whether the last `take_back` found nothing to undo: something else has replaced it, or it was undone before.
        self.stayed = False
        self._edit = edit

    def make(self, history: History, now: datetime) -> None:
        before = _newest(history)
        if self._edit is not None:
            with suppress(UnknownSession):  # the session was removed for good meanwhile
                self._edit(history, now)
        after = _newest(history)
        self.number = after if after != before else None

    def take_back(self, history: History, now: datetime) -> None:
        self.stayed = self.number is None
        if self.number is None:
            return
        try:
            self._edit = self._edit or _again(history, self.number)
            undo(history.database, self.number, now)
        except UnknownSession:  # it is undone already, or another computer has changed the session since
            self.stayed = True


def _newest(history: History) -> int | None:
    """The number of the latest change that can be undone."""
    return next((change.number for change in undoable(history.database, 1)), None)


def _again(history: History, number: int) -> Edit | None:
    """A function that would repeat a change that is about to be undone. Raises UnknownSession."""
    change = next((each for each in undoable(history.database) if each.number == number), None)
    if change is None:
        return None
    session_id = change.session_id
    if change.deleted:
        return lambda history, now: delete_session(history.database, session_id, now)
    session = history.session(session_id)
    values = {field: value_of(session, field) for field in change.fields}
    return lambda history, now: edit_session(history.database, session_id, now, values)
