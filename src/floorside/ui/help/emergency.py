"""The emergency number, chosen by country or typed; the program never guesses it."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QLocale, QRegularExpression, Qt
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from floorside.storage.files.shipped.catalogue import RedFlags
from floorside.storage.files.shipped.emergency_numbers import load_emergency_numbers
from floorside.ui.kit.fields.controls import CalmComboBox
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import SPACE_2

NUMBER = QRegularExpression("[0-9+*#][0-9+*# ]{0,18}")

#: Called with a number and the ISO code of its country, "" for a number that was typed.
ChooseNumber = Callable[[str, str], None]


def with_number(text: str, number: str) -> str:
    """A sentence with the emergency number in place of {number}, or with words if there is none."""
    known = number or QCoreApplication.translate("Emergency", "your emergency number")
    return text.replace("{number}", known)


def numbered(flags: RedFlags, number: str) -> RedFlags:
    """The warning signs with the number in every sentence."""
    groups = (
        replace(
            group,
            title=with_number(group.title, number),
            action=with_number(group.action, number),
            signs=tuple(replace(sign, text=with_number(sign.text, number)) for sign in group.signs),
        )
        for group in flags.groups
    )
    return replace(flags, groups=tuple(groups))


def countries() -> list[tuple[str, str, str]]:
    """The name, ISO code and number of each country with a known number, by name."""
    known = load_emergency_numbers()
    named = ((QLocale.territoryToString(QLocale.codeToTerritory(code)), code) for code in known)
    return [(name, code, known[code].number) for name, code in sorted(named)]


class NumberChoice(QWidget):
    """A menu of countries, which fills in the number, and a field for the number. Calls `choose` with each complete
    number.

    `country`: the ISO code that was chosen before, "" for none.
    """

    def __init__(self, theme: Theme, number: str, country: str, choose: ChooseNumber) -> None:
        super().__init__()
        self._choose = choose
        self.country = CalmComboBox(self.tr("Country"))
        self.country.addItem(self.tr("Another country") if number else self.tr("Choose your country"), "")
        for name, code, theirs in countries():
            self.country.addItem(f"{name} · {theirs}", code)
        self.country.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.country.setMinimumHeight(36)
        self.number = QLineEdit(number)
        self.number.setAccessibleName(self.tr("Emergency number"))
        self.number.setPlaceholderText(self.tr("number"))
        self.number.setValidator(QRegularExpressionValidator(NUMBER, self))
        self.number.setFont(theme.font(16, 600))
        self.number.setFixedWidth(110)
        self.country.setCurrentIndex(max(0, self.country.findData(country)))
        self.country.activated.connect(self._take_country)
        self.number.textChanged.connect(self._take_number)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_2)
        row.addWidget(self.country, 1)
        row.addWidget(self.number)

    def _take_country(self, index: int) -> None:
        if code := self.country.itemData(index):
            if self.number.text() == load_emergency_numbers()[code].number:
                self._choose(self.number.text(), code)
            self.number.setText(load_emergency_numbers()[code].number)

    def _take_number(self, text: str) -> None:
        number, code = text.strip(), self.country.currentData()
        if code and number != load_emergency_numbers()[code].number:
            code = ""
            self.country.setCurrentIndex(0)
        if number:
            self._choose(number, code)
