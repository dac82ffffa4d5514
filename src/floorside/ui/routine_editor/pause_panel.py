"""Explains a rest or a wait of a routine beside the editor, in the place of an exercise's details."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from floorside.domain.routine import RestItem
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import SPACE_3, SPACE_5, SPACE_6, column, label

WIDEST = 980


class PausePanel(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = label(theme, "", 22, 700)
        self._text = label(theme, "", 15, wrap=True)
        self._text.setMaximumWidth(WIDEST)
        rows = column(self, spacing=SPACE_3)
        rows.setContentsMargins(SPACE_6 - 2, SPACE_5 + 2, SPACE_6 - 2, SPACE_5)
        rows.addWidget(self._title)
        rows.addWidget(self._text)
        rows.addStretch()

    def show_item(self, item: object) -> None:
        """`item`: a RestItem or a WaitItem."""
        if isinstance(item, RestItem):
            self._title.setText(self.tr("Rest"))
            self._text.setText(self.tr("A pause of a set length. Then the session goes on by itself."))
        else:
            self._title.setText(self.tr("Wait for me"))
            self._text.setText(self.tr("The session stops here until you go on, with Space or the button."))
