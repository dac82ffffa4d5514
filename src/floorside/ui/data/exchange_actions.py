"""Exports the history to a file that the person chooses, and imports one."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from floorside.devices.clock import Clock
from floorside.storage.data_folder import DataFolder
from floorside.storage.database.database import Database
from floorside.storage.exchange.export_json import Progress
from floorside.storage.files.settings import Settings
from floorside.ui.data.data_section import DataSection
from floorside.ui.data.way_back import Offer, WayBack
from floorside.ui.jobs import Jobs
from floorside.ui.kit.dialogs import Dialogs
from floorside.ui.kit.wording import words

if TYPE_CHECKING:
    from floorside.storage.integrity.import_with_backup import Change


class ExchangeActions(QObject):
    """`imported`: routines and the history may have changed."""

    imported = Signal()

    def __init__(
        self,
        folder: DataFolder,
        database: Database,
        clock: Clock,
        jobs: Jobs,
        dialogs: Dialogs,
        way_back: WayBack,
    ) -> None:
        super().__init__(way_back)
        self._folder = folder
        self._database = database
        self._clock = clock
        self._jobs = jobs
        self._dialogs = dialogs
        self._way_back = way_back
        self._is_shared = False

    def serve(self, section: DataSection) -> None:
        """Do what a section asks for, and show the result there."""
        self._section = section
        section.export_wanted.connect(self.export)
        section.import_wanted.connect(self.import_)

    def follow(self, settings: Settings) -> None:
        """With a shared folder no import is undone: what other computers have got from it would come back."""
        self._is_shared = bool(settings.sync_folder)
        if self._is_shared:
            self._way_back.withdraw()

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
        from floorside.storage.exchange.picture_exchange import own_lists

        if kind == "csv":
            return export_csv(self._database, path, progress=progress)
        own = own_lists(self._folder, self._database)
        return export_json(self._database, path, self._clock.local(), progress=progress, own=own)

    def import_(self) -> None:
        from floorside.storage.integrity.import_with_backup import import_with_backup

        path = self._dialogs.open(self.tr("Import a history"), self.tr("Exports, copies of a history (*.json *.db)"))
        if path is None:
            return
        now = self._clock.local()
        self._jobs.run(
            self.tr("Importing"),
            lambda progress: import_with_backup(self._database, path, now, self._folder, progress),
            self._on_imported,
        )

    def _on_imported(self, result: object) -> None:
        from floorside.storage.integrity.import_with_backup import Imported
        from floorside.ui.data.import_words import import_words

        if not isinstance(result, Imported):
            self._say_fault(result)
            return
        said = import_words(result.report)
        self.imported.emit()
        if result.change is None:
            self._section.say(said)
        elif self._is_shared:
            self._section.say(f"{said} {self._kept()}")
        else:
            self._section.say(said)
            self._offer_way_back(result.change)

    def _offer_way_back(self, change: "Change") -> None:
        from floorside.storage.integrity.import_with_backup import undo_import

        since = self.tr("Something has changed since you imported a file.")
        self._way_back.offer(
            Offer(
                self.tr("The file is imported."),
                self.tr("All is as it was before importing."),
                f"{since} {self._kept()}",
                change.state,
                lambda: undo_import(self._database, change, self._folder, self._clock.local()),
            )
        )

    def _kept(self) -> str:
        return self.tr("The history before that is kept: it is in Settings under Restore…, “before importing”.")

    def _say(self, count: object, sentence: Callable[[int], str]) -> None:
        self._section.say(sentence(count)) if isinstance(count, int) else self._say_fault(count)

    def _say_fault(self, fault: object) -> None:
        self._section.say(f"{fault}.", failed=True)
