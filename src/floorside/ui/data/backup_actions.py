"""Shows the backups, and restores one of them."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from floorside.devices.clock import Clock
from floorside.services.undo import UndoService
from floorside.storage.data_folder import DataFolder
from floorside.storage.database.database import Database
from floorside.storage.integrity.backup import Backup, count_sessions, list_backups, restore_backup
from floorside.ui.data.data_section import DataSection
from floorside.ui.jobs import Jobs
from floorside.ui.main_window import MainWindow

BANNER = "restored"


class BackupActions(QObject):
    """`restored`: the content of the history is another one now."""

    restored = Signal()

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

    def serve(self, section: DataSection) -> None:
        """Do what a section asks for, and show the result there."""
        self._section = section
        section.backups_wanted.connect(self.list_or_hide_backups)
        section.restore_wanted.connect(lambda backup: self.restore(backup))

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

    def restore(self, backup: Backup, then: Callable[[object], None] | None = None) -> None:
        """Restore a backup. The present state becomes a backup first, so that the person can go back to it. `then`:
        gets that one, or a fault.
        """
        now = self._clock.local()
        self._section.leave_backups()
        self._jobs.run(
            self.tr("Restoring the backup"),
            lambda _: restore_backup(self._database, backup, self._folder.backups, now),
            then or self._on_restored,
        )

    def _on_restored(self, before: object) -> None:
        if not isinstance(before, Backup):
            self._section.say(f"{before}.", failed=True)
            return
        self.restored.emit()
        self._window.show_banner(
            self.tr("The history is as it was in that backup."),
            self.tr("Undo"),
            lambda: self._undo(before),
            BANNER,
            done=True,
            stays=True,
        )
        # Without words, since the banner has them: the key for undo works as well.
        self._undoing.do("", lambda: None, lambda: self._undo(before))

    def _undo(self, before: Backup) -> None:
        self.restore(before, self._on_undone)

    def _on_undone(self, result: object) -> None:
        if not isinstance(result, Backup):
            self._section.say(f"{result}.", failed=True)
            return
        self.restored.emit()
        self._window.show_banner(self.tr("The history is as it was before."), source=BANNER, done=True)
