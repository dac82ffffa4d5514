"""Settings: the number to call in an emergency, and the way to the page that says when."""

from collections.abc import Callable

from PySide6.QtCore import QRegularExpression, Qt
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from floorside.services.settings_store import SettingsStore
from floorside.ui.help.emergency import regions
from floorside.ui.kit.controls import CalmComboBox
from floorside.ui.kit.section import Section
from floorside.ui.kit.theme import Theme
from floorside.ui.kit.widgets import SPACE_2, button

NUMBER = QRegularExpression("[0-9+*#][0-9+*# ]{0,18}")


class NumberChoice(QWidget):
    """A region that fills the number in, and the number itself. `choose` is told each whole number."""

    def __init__(self, theme: Theme, number: str, choose: Callable[[str], None]) -> None:
        super().__init__()
        self.region = CalmComboBox()
        self.region.setAccessibleName(self.tr("Region"))
        self.region.addItem(self.tr("Another region"), "")
        for name, theirs in regions().items():
            self.region.addItem(f"{name} · {theirs}", theirs)
        self.region.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.region.setMinimumHeight(36)
        self.number = QLineEdit(number)
        self.number.setAccessibleName(self.tr("Emergency number"))
        self.number.setValidator(QRegularExpressionValidator(NUMBER, self))
        self.number.setFont(theme.font(16, 600))
        self.number.setFixedWidth(110)
        self._show_region(number)
        self.region.activated.connect(self._take_region)
        self.number.textEdited.connect(self._show_region)
        self.number.textChanged.connect(lambda text: choose(text.strip()) if text.strip() else None)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_2)
        row.addWidget(self.region, 1)
        row.addWidget(self.number)

    def _show_region(self, number: str) -> None:
        self.region.setCurrentIndex(max(0, self.region.findData(number.strip())))

    def _take_region(self, index: int) -> None:
        if number := self.region.itemData(index):
            self.number.setText(number)


class HelpSection(Section):
    def __init__(self, theme: Theme, settings: SettingsStore, show_help: Callable[[], None]) -> None:
        super().__init__(theme, self.tr("When to get help"))
        name = self.tr("Emergency number")
        choice = NumberChoice(
            theme, settings.value.emergency_number, lambda number: settings.change(emergency_number=number)
        )
        self.add_row(name, choice)
        signs = button(self.tr("Read the signs"))
        signs.clicked.connect(show_help)
        self.add_row(self.tr("The signs that need help"), signs, self.tr("Always one key away: F1."))
