"""Opens a folder in the system's file manager."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices


def open_folder(folder: Path, tell: Callable[[str], None]) -> None:
    """Open the folder; `tell` gets one sentence with its path if that fails."""
    if not (folder.is_dir() and QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))):
        said = QCoreApplication.translate("OpenFolder", "Your system did not open the folder. It is {path}.")
        tell(said.format(path=folder))
