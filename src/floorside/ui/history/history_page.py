"""The history page: all sessions, or one of them."""

from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from floorside.domain.routine import Routine
from floorside.domain.session.record import SessionRecord
from floorside.services.history.history_reader import HistoryReader
from floorside.storage.database.database import Database
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.storage.history.changes import is_corrected, is_walk, other_values
from floorside.storage.history.corrections import with_values
from floorside.storage.history.session_rows import read_session
from floorside.ui.history.no_sessions import NoSessions
from floorside.ui.history.overview import Overview
from floorside.ui.history.session.session_details import SessionDetails
from floorside.ui.kit.later import later
from floorside.ui.kit.look.theme import Theme


class HistoryPage(QStackedWidget):
    """Reads the history in `refresh`, each time the page comes into view; `today`: returns the local date; `routines`:
    the present ones by id.

    `routine_requested`: the person wants to go to the routine page, because there is no session yet;
    `report_requested`: they want the page for a physiotherapist; `session_wanted`: to add a session done elsewhere. The
    other signals ask for a change: `edit_requested` with a session's id and fields by name, `delete_requested` with its
    id, `settle_requested` with its id, a field and the value chosen for it, `undo_requested` with the number of a
    change and its session's id. Call `refresh` or `show_session` afterwards.
    """

    routine_requested = Signal()
    edit_requested = Signal(str, dict)
    delete_requested = Signal(str)
    settle_requested = Signal(str, str, object)
    undo_requested = Signal(int, str)
    report_requested = Signal()
    session_wanted = Signal()
    refreshed = Signal()

    def __init__(
        self,
        theme: Theme,
        catalogue: Catalogue,
        history: HistoryReader,
        today: Callable[[], date],
        routines: Mapping[str, Routine] = MappingProxyType({}),
    ) -> None:
        super().__init__()
        self._history = history
        self._today = today
        self._list_is_old = False
        self._waiting: Callable[[str], Mapping[str, Any]] = lambda _id: {}
        self._overview = Overview(theme, catalogue, history)
        self._details = SessionDetails(theme, catalogue, routines)
        self._empty = NoSessions(theme)
        for page in (self._overview, self._details, self._empty):
            self.addWidget(page)
        self._overview.sessions.opened.connect(self.show_session)
        self._details.back_requested.connect(self._show_list)
        self._details.edit_requested.connect(self.edit_requested)
        self._details.delete_requested.connect(self.delete_requested)
        self._details.settle_requested.connect(self.settle_requested)
        for changed in (self.edit_requested, self.settle_requested):
            changed.connect(self._on_change)
        self._overview.undo_requested.connect(self.undo_requested)
        self._overview.sessions.report_requested.connect(self.report_requested)
        for place in (self._overview.sessions, self._empty):
            place.session_wanted.connect(self.session_wanted)
        self._empty.routine_requested.connect(self.routine_requested)

    def refresh(self) -> None:
        """Show the list from the present history; if it cannot be read, the old list stays."""
        self._list_is_old = False
        count = self._overview.refresh(self._today())
        self.refreshed.emit()
        has_anything = count != 0 or self._overview.can_undo or self._overview.has_lines
        self.setCurrentWidget(self._overview if has_anything else self._empty)

    def refresh_at(self, session_id: str) -> None:
        """Refresh after a change of a session: who reads one that is still there stays on its page; the list shows the
        session that changed, or the one in its place, if it is gone.
        """
        if self._show_again():
            return
        self._overview.sessions.mark_place(session_id)
        self.refresh()
        self._overview.sessions.go_to(session_id)

    def _show_again(self) -> bool:
        """Show the session of the page as it is now; False if there is none, or it is being edited or gone."""
        focused = self.window().focusWidget()
        if not self.shown or self._details.is_edited or not self._show(self.shown):
            return False
        self._list_is_old = True
        if focused is not None and not self._details.isAncestorOf(focused):  # on the line about undo
            focused.setFocus()
        return True

    def refresh_list(self) -> None:
        """Refresh, but somebody who reads a session stays there."""
        if self.shows_list:
            self.refresh()
            return
        self._list_is_old = True
        if self._details.waits and not self._waiting(self.shown):  # the disk has taken it meanwhile
            self._details.show_saved()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if event.spontaneous():  # a window that comes back
            return
        rows, focused = self._overview.sessions.list, self.focusWidget()
        rows.begin_at_top()
        was_elsewhere = focused is None or not self._overview.isAncestorOf(focused)  # in a session, or nowhere yet
        if was_elsewhere and self.currentWidget() is self._overview:
            rows.setFocus()  # it is the main reason to come here
        later(self, self._overview.begin_in_view)  # once everything has its place

    @property
    def shows_list(self) -> bool:
        """Whether the page shows the list, and not one session."""
        return self.currentWidget() is not self._details

    @property
    def shown(self) -> str:
        """The id of the session that the page shows, "" while it shows the list."""
        return "" if self.shows_list else self._details.shown

    def set_is_offered(self, is_offered: Callable[[int], bool]) -> None:
        """`is_offered`: whether another place offers to undo the change of a number already."""
        self._overview.is_offered = is_offered

    def set_waiting(self, waiting: Callable[[str], Mapping[str, Any]]) -> None:
        """`waiting`: the values of a session that the disk does not have yet, by field."""
        self._waiting = self._overview.sessions.waiting = waiting

    def show_undo(self) -> None:
        """What can be undone, or where that is offered, has changed."""
        self._overview.show_undo(self._today())

    def put_on_top(self, widget: QWidget) -> None:
        """Put a widget above the half year and the list; it shows and hides itself."""
        self._overview.put_on_top(widget)

    def is_walk(self, session_id: str) -> bool:
        """Whether it is a walk, and no session of exercises; it may be deleted."""
        return self._history.read(lambda database: is_walk(database, session_id), False)

    def show_session(self, session_id: str) -> None:
        if not self._show(session_id):  # another computer deleted it meanwhile
            self.refresh()

    def _show(self, session_id: str) -> bool:
        """Show a session; False if there is none of that id."""

        def read(database: Database) -> tuple[SessionRecord, list[tuple[str, Any]], bool]:
            with database.reading() as connection:
                others = other_values(database, session_id)
                return read_session(connection, session_id), others, is_corrected(database, session_id)

        found = self._history.read(read, None)
        if found is None:
            return False
        session, others, corrected = found
        self._overview.sessions.choose(session_id)
        waiting = self._waiting(session_id)
        others = [other for other in others if other[0] not in waiting]
        session = with_values(session, waiting)
        self._details.show_session(session, self._today(), others, is_corrected=corrected, waits=bool(waiting))
        self.setCurrentWidget(self._details)
        return True

    def go_on_choosing(self) -> None:
        """After the person has chosen between two values, go to the next choice in this session."""
        self._details.go_on_choosing()

    def _on_change(self) -> None:
        self._list_is_old = True

    def _show_list(self) -> None:
        """Show the list. It reads the history only after a change, so that the scroll position stays."""
        if self._list_is_old:
            self.refresh()
        else:
            self.setCurrentWidget(self._overview)
        self.focus_list()

    def focus_list(self) -> None:
        """Give the keys to the list, at the session that is chosen in it."""
        self._overview.sessions.focus()
