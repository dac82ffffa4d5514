"""Makes the sections of the settings about the data: the shared folder, backups, export, import, deletion."""

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtWidgets import QWidget

from floorside.services.services import Services
from floorside.services.settings_store import SettingsStore
from floorside.storage.data_folder import DataFolder
from floorside.ui.data.backup_actions import BackupActions
from floorside.ui.data.data_section import DataSection
from floorside.ui.data.deletion import Deletion
from floorside.ui.data.exchange_actions import ExchangeActions
from floorside.ui.data.folder_actions import FolderActions
from floorside.ui.data.folder_sync import FolderSync
from floorside.ui.data.way_back import WayBack
from floorside.ui.jobs import Jobs
from floorside.ui.kit.dialogs import Dialogs
from floorside.ui.kit.look.theme import Theme
from floorside.ui.window.main_window import MainWindow


class Serves(Protocol):
    """Does what a section about the data asks for."""

    def serve(self, section: DataSection) -> None: ...


def data_sections(
    window: MainWindow,
    theme: Theme,
    services: Services,
    jobs: Jobs,
    sync: FolderSync,
    close_files: Callable[[], object],
    refresh: Callable[[], object],
) -> tuple[Callable[[], QWidget], ...]:
    """The functions that make the sections. `close_files`: closes all files of the data for good, so that they can be
    deleted. `refresh`: shows the present history after a restore.
    """
    folder, database, dialogs = services.folder, services.database, Dialogs(window)
    shared = FolderActions(sync, services.settings, folder, dialogs, window)

    def close_and_forget() -> None:
        close_files()
        shared.forget()
        services.reminder.remove()

    way_back = WayBack(window, database, jobs, services.routine_service.undoing)
    backups = BackupActions(folder, database, services.clock, jobs, way_back)
    backups.is_wished = shared.may_restore
    exchange = ExchangeActions(folder, database, services.clock, jobs, dialogs, way_back)
    deletion = Deletion(window, folder, database, dialogs, close_and_forget)
    for changed in (backups.restored, way_back.gone_back):
        changed.connect(services.routine_service.reload)
        changed.connect(refresh)
    exchange.follow(services.settings.value)
    services.settings.changed.connect(exchange.follow)
    exchange.imported.connect(services.routine_service.reload)
    actions = (backups, exchange, deletion)
    return (lambda: shared.section(theme), lambda: make_data_section(theme, services.settings, folder, actions))


def make_data_section(
    theme: Theme, settings: SettingsStore, folder: DataFolder, actions: Sequence[Serves]
) -> DataSection:
    section = DataSection(theme, folder.data)
    section.follow(settings.value)
    settings.changed.connect(section.follow)
    for each in actions:
        each.serve(section)
    return section
