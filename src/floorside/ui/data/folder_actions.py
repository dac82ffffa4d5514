"""What a person does with the shared folder: choose it, stop using it, remove this computer's file from it.

And what it means for a restore.
"""

from pathlib import Path

from PySide6.QtCore import QObject

from floorside.services.settings_store import SettingsStore
from floorside.storage.data_folder import DataFolder
from floorside.ui.data.folder_section import FolderSection
from floorside.ui.data.folder_sync import FolderSync
from floorside.ui.kit.dialogs import Dialogs
from floorside.ui.kit.look.theme import Theme
from floorside.ui.window.main_window import MainWindow

SOURCE = "folder left"


class FolderActions(QObject):
    def __init__(
        self, sync: FolderSync, settings: SettingsStore, folder: DataFolder, dialogs: Dialogs, window: MainWindow
    ) -> None:
        super().__init__(sync)
        self._window = window
        self._sync = sync
        self._settings = settings
        self._folder = folder
        self._dialogs = dialogs

    def section(self, theme: Theme) -> FolderSection:
        section = FolderSection(theme, self._settings.value, self._sync.state)
        section.choice_wanted.connect(self._choose)
        section.end_wanted.connect(self._end)
        section.now_wanted.connect(self._sync.look_now)
        self._settings.changed.connect(section.follow)
        self._sync.told.connect(section.say)
        return section

    def _choose(self) -> None:
        if chosen := self._dialogs.folder(self.tr("A folder to keep in step with")):
            self._use(str(chosen))
            self._sync.look()

    def _end(self) -> None:
        self._use("")

    def _use(self, chosen: str) -> None:
        """Use this folder from now on, or none, and say what stays in the one before."""
        from floorside.storage.exchange.folder_sync import left_path

        before = self._settings.value.sync_folder
        left = left_path(self._folder, Path(before)) if before and before != chosen else None
        self._settings.change(sync_folder=chosen)
        self._window.hide_banner(SOURCE)
        if left is not None:
            said = self.tr("What this computer wrote stays in the folder until you delete it: {path}").format(path=left)
            self._window.show_banner(said, source=SOURCE, done=True)

    def may_restore(self) -> bool:
        """Ask before a restore, since the other computers know what is not in the backup."""
        return not self._settings.value.sync_folder or self._dialogs.confirm(
            self.tr("Go back to this backup?"),
            self.tr(
                "This computer keeps in step with a shared folder. What your other computers have there comes back "
                "with one of the next exchanges, also what is not in the backup. To prevent that, first press Stop "
                "under “Several computers”."
            ),
            self.tr("Go back to it"),
            self.tr("Leave it as it is"),
        )

    def forget(self) -> None:
        """Before everything is deleted here: delete our file in the shared folder too, if the person agrees."""
        from floorside.storage.exchange.folder_sync import own_path
        from floorside.storage.exchange.sync_state import state_path

        chosen = self._settings.value.sync_folder
        own = own_path(self._folder, Path(chosen)) if chosen else None
        try:
            if own is not None and self._is_wished(own):
                own.unlink()
            state_path(self._folder).unlink(missing_ok=True)
        except OSError as error:
            self._dialogs.tell(
                self.tr("Not everything was deleted."),
                self.tr("{path} could not be removed ({reason}).").format(path=error.filename, reason=error.strerror),
            )

    def _is_wished(self, own: Path) -> bool:
        return self._dialogs.confirm(
            self.tr("Delete the file in the shared folder too?"),
            self.tr(
                "{path} holds what this computer wrote for your other computers. What they read of it stays with them."
            ).format(path=own),
            self.tr("Delete it"),
            self.tr("Keep it"),
        )
