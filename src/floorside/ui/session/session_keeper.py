"""Passes a session's writes to the writer; if that fails, the session continues, and is stored in a file."""

from collections.abc import Callable

from floorside.diagnostics.exception_hooks import go_on_after
from floorside.domain.session.record import SessionRecord
from floorside.storage.history.session_json import keep_aside
from floorside.storage.history.write_faults import refused_sentence
from floorside.storage.history.writer import SessionWriter


class SessionKeeper:
    """For one session. `tell`: called with a sentence that names the file."""

    def __init__(self, writer: SessionWriter, tell: Callable[[str], None]) -> None:
        self._writer = writer
        self._tell = tell
        self._has_failed = False

    def write(self, do: Callable[[SessionWriter], None], session: SessionRecord) -> None:
        """Do a write. Never raises. `session`: its present state; after the first failure it is written to the file
        each time.
        """
        try:
            do(self._writer)
        except Exception as error:
            go_on_after(error)
            self._has_failed = True
        if self._has_failed:
            self._keep_aside(session)

    def _keep_aside(self, session: SessionRecord) -> None:
        try:
            file = str(keep_aside(session, self._writer.aside))
        except Exception as error:
            go_on_after(error)
            file = ""
        self._tell(refused_sentence(file))
