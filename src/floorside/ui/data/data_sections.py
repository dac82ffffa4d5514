"""The sections of the settings that are about the data: the shared folder, backups, export, import, deletion."""

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtWidgets import QWidget

from floorside.storage.data_folder import DataFolder
from floorside.ui.data.data_section import DataSection
from floorside.ui.data.folder_actions import FolderActions
from floorside.ui.kit.theme import Theme


class Serves(Protocol):
    """Does what a section about the data asks for."""

    def serve(self, section: DataSection) -> None: ...


def data_sections(
    theme: Theme, folder: DataFolder, shared: FolderActions, actions: Sequence[Serves]
) -> tuple[Callable[[], QWidget], ...]:
    return (lambda: shared.section(theme), lambda: make_data_section(theme, folder, actions))


def make_data_section(theme: Theme, folder: DataFolder, actions: Sequence[Serves]) -> DataSection:
    section = DataSection(theme, folder.data)
    for each in actions:
        each.serve(section)
    return section
