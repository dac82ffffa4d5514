"""Shows the backups, and restores one of them."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal

from floorside.devices.clock import Clock
from floorside.services.undo import Command, NoLongerApplies, UndoService
from floorside.storage.data_folder import DataFolder
from floorside.storage.database.database import Database
from floorside.storage.database.file_identity import state_of
from floorside.storage.integrity.backup import (
    Backup,
    Restored,
    WrittenSince,
    count_sessions,
    list_backups,
    restore_backup,
)
from floorside.ui.data.data_section import DataSection
from floorside.ui.jobs import Jobs
from floorside.ui.window.main_window import MainWindow

BANNER = "restored"


class BackupActions(QObject):
    """`restored`: the content of the history is another one now.

    A restore can be undone until anything is written to the history, wherever that comes from, or anything else can be
    undone.
    """

    restored = Signal()
    _written = Signal()

    def __init__(
        self,
        window: MainWindow,
        folder: DataFolder,
        database: Database,
        clock: Clock,
        jobs: Jobs,
        undoing: UndoService,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._folder = folder
        self._database = database
        self._clock = clock
        self._jobs = jobs
        self._undoing = undoing
        #: Asked before a restore.
        self.is_wished: Callable[[], bool] = lambda: True
        self._offer: Restored | None = None
        self._command: Command | None = None
        undoing.changed.connect(self._on_undoing)
        # Queued, since a commit may come from any thread, and its change of the undo stack comes after it.
        self._written.connect(self._withdraw, Qt.ConnectionType.QueuedConnection)
        database.on_commit.append(self._written.emit)

    def serve(self, section: DataSection) -> None:
        """Do what a section asks for, and show the result there."""
        self._section = section
        section.backups_wanted.connect(self.list_or_hide_backups)
        section.restore_wanted.connect(self.restore)

    def list_or_hide_backups(self) -> None:
        if self._section.shows_backups:
            self._section.hide_backups()
            return
        self._jobs.run(
            self.tr("Checking the backups"),
            lambda _: [(backup, count_sessions(backup)) for backup in list_backups(self._folder.backups)],
            self._on_found,
        )

    def _on_found(self, found: object) -> None:
        if isinstance(found, list):
            self._section.show_backups(found, self._clock.local())
        else:
            self._section.say(f"{found}.", failed=True)

    def restore(self, backup: Backup) -> None:
        if self.is_wished():
            self._restore(backup, None, self._on_restored)

    def _restore(self, backup: Backup, only: tuple[str, int] | None, then: Callable[[object], None]) -> None:
        """Restore a backup. The present state becomes a backup first, so that the person can go back to it. `only`: see
        restore_backup; `then`: gets what was Restored, or a fault.
        """
        now = self._clock.local()
        self._section.leave_backups()
        self._jobs.run(
            self.tr("Restoring the backup"),
            lambda _: restore_backup(self._database, backup, self._folder.backups, now, only),
            then,
        )

    def _on_restored(self, result: object) -> None:
        if not isinstance(result, Restored):
            self._section.say(f"{result}.", failed=True)
            return
        self.restored.emit()
        self._offer = result
        self._show_offer()
        # Without words, since the banner has them: the key for undo works as well.
        self._command = Command("", lambda: None, self._undo)
        self._undoing.push(self._command)
        with self._database.reading() as connection:
            if state_of(connection) != result.state:  # another thread was waiting for the end of the restore
                self._withdraw()

    def _show_offer(self) -> None:
        said, undo = self.tr("The history is as it was in that backup."), self.tr("Undo")
        self._window.show_banner(said, undo, self._take_offer, BANNER, done=True, stays=True)

    def _take_offer(self) -> None:
        """Undo the restore from the banner; what is being entered comes first."""
        if not self._window.pages_over.leave_as_escape():
            self._show_offer()
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
            raise NoLongerApplies(self._kept_words())
        self._command.applies = False  # doing it again is a restore of its own
        self._restore(offer.before, offer.state, self._on_undone)

    def _on_undone(self, result: object) -> None:
        if isinstance(result, Restored):
            self.restored.emit()
            self._window.show_banner(self.tr("The history is as it was before."), source=BANNER, done=True)
        elif isinstance(result, WrittenSince):
            self._tell_where_it_is()
        else:
            self._window.show_banner(f"{result}.", source=BANNER)

    def _on_undoing(self) -> None:
        if self._undoing.told is not self._command:
            self._withdraw()  # Undo at the foot of the window means something else now

    def _withdraw(self) -> None:
        """Take the offer to undo back: it would lose what was written since."""
        offer, self._offer = self._offer, None
        if offer is not None and self._window.has_banner(BANNER):
            self._tell_where_it_is()

    def _tell_where_it_is(self) -> None:
        self._window.show_banner(self._kept_words(), source=BANNER, done=True)

    def _kept_words(self) -> str:
        return self.tr(
            "Something has changed since you went back to a backup. The history before that is kept: it is in "
            "Settings under Restore…, “before going back to a backup”."
        )
