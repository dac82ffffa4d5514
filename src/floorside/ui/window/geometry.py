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
        is_restored = window.restoreGeometry(read_ordinary_file(file, MOST_BYTES))
    except OSError:
        return False
    if window.isFullScreen():  # earlier versions stored the floor view
        from PySide6.QtCore import Qt  # creating its enums takes 20 ms

        window.setWindowState(Qt.WindowState.WindowNoState)
    return is_restored


def keep_geometry(window: QWidget, file: Path | None) -> None:
    """Store them. A failure is only logged: the next window opens in its default size.

    The full screen belongs to a session, and is not stored: what was stored before stays.
    """
    if file is None or window.isFullScreen():
        return
    try:
        make_private_folder(file.parent)
        write_private_file(file, bytes(window.saveGeometry().data()))
    except Exception as error:  # losing the window's size is no reason to stop closing
        import logging  # slow to import, and seldom needed

        logging.getLogger(__name__).warning("the window's place could not be kept: %s", error)
