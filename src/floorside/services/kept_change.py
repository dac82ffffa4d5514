"""A change of a session in the history, as the stack of undo makes it and takes it back."""

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime

from floorside.storage.history.changes import delete_session, edit_session, undo, undoable
from floorside.storage.history.session_rows import UnknownSession
from floorside.storage.history.sessions import History

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
