"""Offers to undo what replaced the history, or added to it, as long as that loses nothing."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, Signal

from floorside.services.undo import Command, NoLongerApplies, UndoService
from floorside.storage.database.database import Database
from floorside.storage.database.file_identity import state_of
from floorside.storage.integrity.backup import Restored, WrittenSince
from floorside.ui.jobs import Jobs
from floorside.ui.window.main_window import MainWindow

BANNER = "way back"


class Offer(NamedTuple):
    """`said`: what was done; `undone`: that it was undone; `kept`: where the history before is once the offer ends.

    `state`: the identity and number of commits of the history right after; `undo`: runs on a thread, and raises
    WrittenSince if that would lose something.
    """

    said: str
    undone: str
    kept: str
    state: tuple[str, int]
    undo: Callable[[], Restored]


class WayBack(QObject):
    """`gone_back`: the content of the history is the earlier one again.

    There is one offer at a time. It ends as soon as anything is written to the history, wherever that comes from, or
    anything else can be undone.
    """

    gone_back = Signal()
    _written = Signal()

    def __init__(self, window: MainWindow, database: Database, jobs: Jobs, undoing: UndoService) -> None:
        super().__init__(window)
        self._window = window
        self._database = database
        self._jobs = jobs
        self._undoing = undoing
        self._offer: Offer | None = None
        self._kept = ""
        self._command: Command | None = None
        undoing.changed.connect(self._on_undoing)
        # Queued, since a commit may come from any thread, and its change of the undo stack comes after it.
        self._written.connect(self.withdraw, Qt.ConnectionType.QueuedConnection)
        database.on_commit.append(self._written.emit)

    def offer(self, offer: Offer) -> None:
        self._offer, self._kept = offer, offer.kept
        self._show_offer(offer)
        # Without words, since the banner has them: the key for undo works as well.
        self._command = Command("", lambda: None, self._undo)
        self._undoing.push(self._command)
        with self._database.reading() as connection:
            if state_of(connection) != offer.state:  # another thread was waiting for the end of the work
                self.withdraw()

    def withdraw(self) -> None:
        """Take the offer back: it would lose what was written since, or what other computers have by now."""
        offer, self._offer = self._offer, None
        if offer is not None and self._window.has_banner(BANNER):
            self._tell_where_it_is()

    def _show_offer(self, offer: Offer) -> None:
        self._window.show_banner(offer.said, self.tr("Undo"), self._take_offer, BANNER, done=True, stays=True)

    def _take_offer(self) -> None:
        """Undo from the banner; what is being entered comes first."""
        if not self._window.pages_over.leave_as_escape():
            if self._offer is not None:
                self._show_offer(self._offer)
            return
        self._window.refresh()  # the history page saves what is being edited
        if self._offer is None:
            self._tell_where_it_is()
        else:
            self._undoing.undo()

    def _undo(self) -> None:
        """Go back to the state before, unless anything was written since."""
        offer, self._offer = self._offer, None
        if offer is None or self._command is None:
            raise NoLongerApplies(self._kept)
        self._command.applies = False  # doing it again is not offered
        title = self.tr("Restoring the backup")
        self._jobs.run(title, lambda _: offer.undo(), lambda result: self._on_undone(offer, result))

    def _on_undone(self, offer: Offer, result: object) -> None:
        if isinstance(result, Restored):
            self.gone_back.emit()
            self._window.show_banner(offer.undone, source=BANNER, done=True)
        elif isinstance(result, WrittenSince):
            self._tell_where_it_is()
        else:
            self._window.show_banner(f"{result}.", source=BANNER)

    def _on_undoing(self) -> None:
        if self._undoing.told is not self._command:
            self.withdraw()  # Undo at the foot of the window means something else now

    def _tell_where_it_is(self) -> None:
        self._window.show_banner(self._kept, source=BANNER, done=True)
