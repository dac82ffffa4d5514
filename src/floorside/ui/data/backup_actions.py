"""Shows the backups, and restores one of them."""

from PySide6.QtCore import QObject, Signal

from floorside.devices.clock import Clock
from floorside.storage.data_folder import DataFolder
from floorside.storage.database.database import Database
from floorside.storage.integrity.backup import Backup, count_sessions, list_backups, restore_backup
from floorside.ui.data.data_section import DataSection
from floorside.ui.jobs import Jobs
from floorside.ui.main_window import MainWindow


class BackupActions(QObject):
    """`restored`: the content of the history is another one now."""

    restored = Signal()

    def __init__(self, window: MainWindow, folder: DataFolder, database: Database, clock: Clock, jobs: Jobs) -> None:
        super().__init__(window)
        self._window = window
        self._folder = folder
        self._database = database
        self._clock = clock
        self._jobs = jobs

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
        """Restore a backup. The present state becomes a backup first, so that the person can go back to it."""
        now = self._clock.local()
        self._jobs.run(
            self.tr("Restoring the backup"),
            lambda _: restore_backup(self._database, backup, self._folder.backups, now),
            self._on_restored,
        )

    def _on_restored(self, before: object) -> None:
        self._section.hide_backups()
        if isinstance(before, Backup):
            undo = self.tr("Undo")
            self._window.show_banner(
                self.tr("The history is as it was in that backup."),
                undo,
                lambda: self.restore(before),
                "restored",
                done=True,
                stays=True,
            )
            self.restored.emit()
        else:
            self._section.say(f"{before}.", failed=True)
