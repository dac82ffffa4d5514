"""The settings page: one section below the other. Every change is saved at once."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

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
from floorside.ui.settings.section import SectionMaker

WIDEST = 820


class SettingsPage(QWidget):
    """`read` gives the settings of now, so that a change keeps what was changed elsewhere meanwhile.

    `settings_changed` gives the whole new Settings: whoever listens saves them and puts them into effect.
    """

    settings_changed = Signal(object)  # Settings

    def __init__(self, theme: Theme, read: Callable[[], Settings], sections: Sequence[SectionMaker]) -> None:
        super().__init__()
        self._theme = theme
        self._read = read
        self._sections = sections
        self._shown: Settings | None = None
        content = ScrollContent()
        content.setMaximumWidth(WIDEST)
        self._rows = column(content, spacing=SPACE_4)
        self._rows.setContentsMargins(SPACE_6 - 2, SPACE_5, SPACE_6 - 2, SPACE_5)
        area = scroll_area(content, self.tr("Settings"))
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # every part of it has controls, and what has the focus is in view
        column(self).addWidget(area)
        self.refresh()

    def refresh(self) -> None:
        """Show what was changed elsewhere meanwhile, in a session say."""
        settings = self._read()
        if settings == self._shown:
            return
        self._shown = settings
        clear(self._rows)
        self._rows.addWidget(label(self._theme, self.tr("Settings"), 26, 700))
        self._rows.addWidget(label(self._theme, self.tr("Every change is saved at once."), 14, role="muted"))
        self._rows.addSpacing(SPACE_2)
        for make in self._sections:
            self._rows.addWidget(make(self._theme, settings, self.change))
        self._rows.addStretch()

    def change(self, **fields: object) -> None:
        self._shown = replace(self._read(), **fields)  # type: ignore[arg-type]
        self.settings_changed.emit(self._shown)
