"""Deletes everything that the program stores, once the person has confirmed it."""

import sqlite3
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QCoreApplication, QObject

from floorside.storage.data_folder import DataFolder
from floorside.storage.database.database import Database
from floorside.ui.data.data_section import DataSection
from floorside.ui.kit.dialogs import Dialogs
from floorside.ui.kit.wording import words
from floorside.ui.window.main_window import MainWindow


class Deletion(QObject):
    """`close_files`: closes all files of the data for good, so that they can be deleted."""

    def __init__(
        self,
        window: MainWindow,
        folder: DataFolder,
        database: Database,
        dialogs: Dialogs,
        close_files: Callable[[], object],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._folder = folder
        self._database = database
        self._dialogs = dialogs
        self._close_files = close_files

    def serve(self, section: DataSection) -> None:
        section.deletion_wanted.connect(self.delete_everything)

    def delete_everything(self) -> None:
        """Ask, delete everything, and close the window."""
        from floorside.storage.integrity.deleting import delete_everything
        from floorside.ui.data.deletion_words import result_words

        if not self._is_sure():
            return
        self._window.forget_geometry()
        self._close_files()
        self._dialogs.tell(*result_words(delete_everything(self._folder)))
        self._window.close()

    def _is_sure(self) -> bool:
        """Ask for confirmation, twice if the folder may contain other things of the person."""
        from floorside.storage.history.session_list import Totals, totals
        from floorside.storage.integrity.deleting import is_made_by_us, take_inventory
        from floorside.ui.data.deletion_words import foreign_folder_words, inventory_words

        answers = (self.tr("Delete everything"), self.tr("Keep everything"))
        found = take_inventory(self._folder)
        total = Totals(0, 0, 0.0)
        with suppress(sqlite3.Error):  # what can no longer be read can still be deleted
            total = totals(self._database)
        text = self.tr(
            "{sessions}, all backups, your own exercises, routines and flare plan, and the settings are removed "
            "from this computer. This cannot be undone. Files that you exported stay where they are."
        ).format(sessions=_history_words(total.sessions, total.walks))
        text = f"{text}\n\n{inventory_words(found)}"
        if not self._dialogs.confirm(self.tr("Delete everything?"), text, *answers):
            return False
        if is_made_by_us(self._folder):
            return True
        return self._dialogs.confirm(
            self.tr("Delete these files?"), foreign_folder_words(self._folder.data, found), *answers
        )


def _history_words(sessions: int, walks: int) -> str:
    if not sessions and not walks:
        return QCoreApplication.translate("Deletion", "Your history")
    return words.sessions_and_walks(sessions, walks)
