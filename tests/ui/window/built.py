"""A window with two places."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from floorside.ui.kit.look.theme import Theme
from floorside.ui.window.main_window import MainWindow
from floorside.ui.window.rail import Place


class Page(QLabel):
    refreshed = 0

    def refresh(self) -> None:
        self.refreshed += 1


class Built:
    """A window with two places, and the names of the pages in the order in which they were made."""

    def __init__(self, theme: Theme, geometry_file: Path | None = None) -> None:
        self.made: list[str] = []
        places = [Place(name, name.title(), "history", partial(self._make, name)) for name in ("one", "two")]
        self.window = MainWindow(theme, places, geometry_file)

    def _make(self, name: str) -> QWidget:
        self.made.append(name)
        return Page(name)

    @property
    def shown(self) -> str:
        page = self.window.page
        assert isinstance(page, Page)
        return page.text()


def active(window: MainWindow, place: str, qtbot: QtBot) -> MainWindow:
    """On the screen, with this place and the keyboard."""
    window.show_place(place)
    window.show()
    with qtbot.waitActive(window, timeout=60_000):
        window.activateWindow()
    return window
