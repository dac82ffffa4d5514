"""What a person does with the data: backups, export, import, and the end of all of it."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from floorside.devices.clock import Clock
from floorside.storage.data_folder import DataFolder
from floorside.storage.database.database import Database
from floorside.storage.exchange.export_json import Progress
from floorside.storage.files.settings import Settings
from floorside.storage.integrity.backup import Backup, count_sessions, list_backups, restore_backup
from floorside.ui.jobs import Jobs
from floorside.ui.kit import words
from floorside.ui.kit.dialogs import Dialogs
from floorside.ui.kit.theme import Theme
from floorside.ui.main_window import MainWindow
from floorside.ui.settings.data_section import DataSection
from floorside.ui.settings.section import Change

if TYPE_CHECKING:
    from floorside.storage.exchange.import_json import ImportReport


class DataDesk(QObject):
    """`let_go` closes the history for good; `go` ends the program.

    `imported`: routines and the history may be others now.
    """

    imported = Signal()

    def __init__(
        self,
        window: MainWindow,
        folder: DataFolder,
        database: Database,
        clock: Clock,
        jobs: Jobs,
        dialogs: Dialogs,
        let_go: Callable[[], object],
        go: Callable[[], object],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._folder = folder
        self._database = database
        self._clock = clock
        self._jobs = jobs
        self._dialogs = dialogs
        self._let_go = let_go
        self._go = go

    def section(self, theme: Theme, _settings: Settings, _change: Change) -> DataSection:
        self._section = section = DataSection(theme, self._folder.data)
        section.backups_wanted.connect(self.list_or_hide_backups)
        section.restore_wanted.connect(self.restore)
        section.export_wanted.connect(self.export)
        section.import_wanted.connect(self.import_)
        section.deletion_wanted.connect(self.delete_everything)
        return section

    # Backups

    def list_or_hide_backups(self) -> None:
        if self._section.shows_backups:
            self._section.hide_backups()
            return
        self._jobs.run(
            self.tr("Looking at the backups"),
            lambda _: [(backup, count_sessions(backup)) for backup in list_backups(self._folder.backups)],
            self._on_found,
        )

    def _on_found(self, found: object) -> None:
        if isinstance(found, list):
            self._section.show_backups(found, self._clock.local())
        else:
            self._say_fault(found)

    def restore(self, backup: Backup) -> None:
        """Go back to how it was then; how it is now is kept, and can be had back at once."""
        now = self._clock.local()
        self._jobs.run(
            self.tr("Going back to the backup"),
            lambda _: restore_backup(self._database, backup, self._folder.backups, now),
            self._on_restored,
        )

    def _on_restored(self, before: object) -> None:
        self._section.hide_backups()
        if isinstance(before, Backup):
            undo = self.tr("Undo")
            self._window.show_banner(
                self.tr("The history is as it was in that backup."), undo, lambda: self.restore(before), "restored"
            )
            self.imported.emit()
        else:
            self._say_fault(before)

    # Export and import

    def export(self, kind: str) -> None:
        now = self._clock.local()
        kinds = {"json": self.tr("JSON (*.json)"), "csv": self.tr("Table (*.csv)")}
        name = f"floorside-{now.date().isoformat()}.{kind}"
        path = self._dialogs.save_as(self.tr("Export the history"), name, kinds[kind])
        if path is None:
            return
        done = self.tr("{sessions} exported to {path}.")
        self._jobs.run(
            self.tr("Exporting"),
            lambda progress: self._write(kind, path, progress),
            lambda count: self._say(count, lambda n: done.format(sessions=words.sessions(n), path=path)),
        )

    def _write(self, kind: str, path: Path, progress: Progress) -> int:
        from floorside.storage.exchange.export_csv import export_csv
        from floorside.storage.exchange.export_json import export_json
        from floorside.storage.exchange.own_exchange import own_objects

        if kind == "csv":
            return export_csv(self._database, path, progress=progress)
        own = own_objects(self._folder, self._database)
        return export_json(self._database, path, self._clock.local(), progress=progress, own=own)

    def import_(self) -> None:
        from floorside.storage.exchange.import_json import ImportReport
        from floorside.storage.integrity.import_database import import_file

        path = self._dialogs.open(self.tr("Import a history"), self.tr("Exports, copies of a history (*.json *.db)"))
        if path is None:
            return
        now = self._clock.local()

        def then(report: object) -> None:
            if isinstance(report, ImportReport):
                self._section.say(self._import_words(report))
                self.imported.emit()
            else:
                self._say_fault(report)

        self._jobs.run(
            self.tr("Importing"), lambda progress: import_file(self._database, path, now, progress, self._folder), then
        )

    def _import_words(self, report: "ImportReport") -> str:
        from floorside.ui.history.summary_words import two_values

        said = self.tr("{new} new, {updated} changed, {known} known already.").format(
            new=words.sessions(report.new), updated=report.updated, known=report.known
        )
        if report.besides:
            names = {
                "dose_changes": self.tr("changes of doses"),
                "answers": self.tr("answers"),
                "questionnaires": self.tr("questionnaires"),
                "exercises": self.tr("exercises"),
                "routines": self.tr("routines"),
            }
            along = ", ".join(f"{names[kind]} {count}" for kind, count in report.besides.items())
            said = f"{said} {self.tr('Along with them came: {along}.').format(along=along)}"
        if report.conflicts:
            both = self.tr("{n} changed on both computers: both values are kept.")
            where = self.tr("Open them in the history to choose one: they are marked “{mark}”.")
            changed = words.sessions(len(report.conflicts))
            said = f"{said} {both.format(n=changed)} {where.format(mark=two_values())}"
        if report.ahead:
            ahead = self.tr("{n} dated later than now: kept, and counted in no suggestion until then.")
            said = f"{said} {ahead.format(n=words.sessions(len(report.ahead)))}"
        if report.misdated:
            misdated = self.tr("{n} with a date that is not the day of its beginning: kept as it is.")
            said = f"{said} {misdated.format(n=words.sessions(len(report.misdated)))}"
        return said

    # The end of it

    def delete_everything(self) -> None:
        from floorside.storage.integrity.deleting import delete_everything
        from floorside.ui.settings.deletion_words import result_words

        if not self._is_sure():
            return
        self._window.forget_geometry()
        self._let_go()
        self._dialogs.tell(*result_words(delete_everything(self._folder)))
        self._go()

    def _is_sure(self) -> bool:
        """Asked twice where the data lies in a folder that may hold other things of the person."""
        from floorside.storage.history.summaries import totals
        from floorside.storage.integrity.deleting import is_made_by_us, take_inventory
        from floorside.ui.settings.deletion_words import foreign_folder_words, inventory_words

        answers = (self.tr("Delete everything"), self.tr("Keep everything"))
        found = take_inventory(self._folder)
        text = self.tr(
            "{sessions}, all backups, your own exercises and routines and the settings are removed "
            "from this computer. This cannot be undone. Files that you exported stay where they are."
        ).format(sessions=words.sessions(totals(self._database).sessions))
        text = f"{text}\n\n{inventory_words(found)}"
        if not self._dialogs.confirm(self.tr("Delete everything?"), text, *answers):
            return False
        if is_made_by_us(self._folder):
            return True
        return self._dialogs.confirm(
            self.tr("Delete these files?"), foreign_folder_words(self._folder.data, found), *answers
        )

    def _say(self, count: object, sentence: Callable[[int], str]) -> None:
        self._section.say(sentence(count)) if isinstance(count, int) else self._say_fault(count)

    def _say_fault(self, fault: object) -> None:
        self._section.say(f"{fault}.")
