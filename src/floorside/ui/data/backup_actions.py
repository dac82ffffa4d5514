"""Shows the backups, and restores one of them."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from floorside.devices.clock import Clock
from floorside.storage.data_folder import DataFolder
from floorside.storage.database.database import Database
from floorside.storage.integrity.backup import Backup, Restored, count_sessions, list_backups, restore_backup
from floorside.ui.data.data_section import DataSection
from floorside.ui.data.way_back import Offer, WayBack
from floorside.ui.jobs import Jobs


class BackupActions(QObject):
    """`restored`: the content of the history is another one now."""

    restored = Signal()

    def __init__(self, folder: DataFolder, database: Database, clock: Clock, jobs: Jobs, way_back: WayBack) -> None:
        super().__init__(way_back)
        self._folder = folder
        self._database = database
        self._clock = clock
        self._jobs = jobs
        self._way_back = way_back
        #: Asked before a restore.
        self.is_wished: Callable[[], bool] = lambda: True

    def serve(self, section: DataSection) -> None:
        """Do what a section asks for, and show the result there."""
        self._section = section
        section.backups_wanted.connect(self.list_or_hide_backups)
        section.restore_wanted.connect(self.restore)
        self._way_back.gone_back.connect(section.close_what_is_over)

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
        if not self.is_wished():
            return
        now = self._clock.local()
        self._section.close_what_is_over()
        self._jobs.run(
            self.tr("Restoring the backup"),
            lambda _: restore_backup(self._database, backup, self._folder.backups, now),
            self._on_restored,
        )

    def _on_restored(self, result: object) -> None:
        if not isinstance(result, Restored):
            self._section.say(f"{result}.", failed=True)
            return
        self.restored.emit()
        self._way_back.offer(
            Offer(
                self.tr("The history is as it was in that backup."),
                self.tr("The history is as it was before."),
                self.tr(
                    "Something has changed since you went back to a backup. The history before that is kept: it is in "
                    "Settings under Restore…, “before going back to a backup”."
                ),
                result.state,
                lambda: self._undone(result),
            )
        )

    def _undone(self, restored: Restored) -> Restored:
        now = self._clock.local()
        return restore_backup(self._database, restored.before, self._folder.backups, now, restored.state)
