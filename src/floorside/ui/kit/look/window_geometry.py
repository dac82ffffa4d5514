"""Stores the window's size and position in a small file between two starts."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from floorside.storage.data_folder import make_private_folder, read_ordinary_file, write_private_file

#: Qt's geometry has about seventy bytes.
MOST_BYTES = 10_000


def restore_geometry(window: QWidget, file: Path | None) -> bool:
    """Restore the window's size and position; False if they are not known."""
    if file is None:
        return False
    try:
        return window.restoreGeometry(read_ordinary_file(file, MOST_BYTES))
    except OSError:
        return False


def keep_geometry(window: QWidget, file: Path | None) -> None:
    """Store them. A failure is only logged: the next window opens in its default size."""
    if file is None:
        return
    try:
        make_private_folder(file.parent)
        write_private_file(file, bytes(window.saveGeometry().data()))
    except Exception as error:  # losing the window's size is no reason to stop closing
        import logging  # slow to import, and seldom needed

        logging.getLogger(__name__).warning("the window's place could not be kept: %s", error)
