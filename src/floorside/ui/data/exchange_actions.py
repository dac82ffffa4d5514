"""Exports the history to a file that the person chooses, and imports one."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from floorside.devices.clock import Clock
from floorside.storage.data_folder import DataFolder
from floorside.storage.database.database import Database
from floorside.storage.exchange.export_json import Progress
from floorside.ui.data.data_section import DataSection
from floorside.ui.jobs import Jobs
from floorside.ui.kit.dialogs import Dialogs
from floorside.ui.kit.wording import words


class ExchangeActions(QObject):
    """`imported`: routines and the history may have changed."""

    imported = Signal()

    def __init__(
        self, folder: DataFolder, database: Database, clock: Clock, jobs: Jobs, dialogs: Dialogs, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._folder = folder
        self._database = database
        self._clock = clock
        self._jobs = jobs
        self._dialogs = dialogs

    def serve(self, section: DataSection) -> None:
        """Do what a section asks for, and show the result there."""
        self._section = section
        section.export_wanted.connect(self.export)
        section.import_wanted.connect(self.import_)

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
        from floorside.storage.exchange.import_json import ImportReport
        from floorside.storage.integrity.import_database import import_file
        from floorside.ui.data.import_words import import_words

        path = self._dialogs.open(self.tr("Import a history"), self.tr("Exports, copies of a history (*.json *.db)"))
        if path is None:
            return
        now = self._clock.local()

        def then(report: object) -> None:
            if isinstance(report, ImportReport):
                self._section.say(import_words(report))
                self.imported.emit()
            else:
                self._say_fault(report)

        self._jobs.run(
            self.tr("Importing"), lambda progress: import_file(self._database, path, now, progress, self._folder), then
        )

    def _say(self, count: object, sentence: Callable[[int], str]) -> None:
        self._section.say(sentence(count)) if isinstance(count, int) else self._say_fault(count)

    def _say_fault(self, fault: object) -> None:
        self._section.say(f"{fault}.", failed=True)
