"""The settings page: its sections one below the other. It stores every change at once."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from floorside.services.settings_store import SettingsStore
from floorside.storage.files.settings import Settings
from floorside.ui.kit.theme import Theme
from floorside.ui.kit.widgets import (
    SPACE_2,
    SPACE_4,
    SPACE_5,
    SPACE_6,
    ScrollContent,
    clear,
    column,
    label,
    scroll_area,
)

WIDEST = 820

MakeSection = Callable[[], QWidget]


class SettingsPage(QWidget):
    """`sections`: functions that create the sections from the present settings, from top to bottom."""

    def __init__(self, theme: Theme, settings: SettingsStore, sections: Sequence[MakeSection]) -> None:
        super().__init__()
        self._theme = theme
        self._settings = settings
        self._sections = sections
        self._shown: Settings | None = None
        content = ScrollContent()
        content.setMaximumWidth(WIDEST)
        self._rows = column(content, spacing=SPACE_4)
        self._rows.setContentsMargins(SPACE_6 - 2, SPACE_5, SPACE_6 - 2, SPACE_5)
        area = scroll_area(content, self.tr("Settings"))
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # every section has controls, and the page scrolls to them
        column(self).addWidget(area)
        settings.changed.connect(self._on_change)
        self.refresh()

    def refresh(self) -> None:
        """Show changes that were made elsewhere, for example in a session."""
        settings = self._settings.value
        if settings == self._shown:
            return
        self._shown = settings
        clear(self._rows)
        self._rows.addWidget(label(self._theme, self.tr("Settings"), 26, 700))
        self._rows.addWidget(label(self._theme, self.tr("Every change is saved at once."), 14, role="muted"))
        self._rows.addSpacing(SPACE_2)
        for make in self._sections:
            self._rows.addWidget(make())
        self._rows.addStretch()

    def _on_change(self, settings: Settings) -> None:
        """While the page is in view, only the page itself changes settings, and shows them already."""
        if self.isVisible():
            self._shown = settings
