"""The emergency number, chosen by country or typed; the program never guesses it."""

from collections.abc import Callable
from functools import cmp_to_key

from msgspec.structs import replace
from PySide6.QtCore import QCollator, QCoreApplication, QLocale, QRegularExpression, Qt
from PySide6.QtGui import QHideEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from floorside.language import find_language
from floorside.storage.files.shipped.catalogue import RedFlags
from floorside.storage.files.shipped.emergency_numbers import load_country_names, load_emergency_numbers
from floorside.ui.kit.fields.controls import CalmComboBox
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import SPACE_1, SPACE_2, column, label
from floorside.ui.kit.wording.accessible_label import announce

#: A number, or nothing: an emptied field is an answer too.
NUMBER = QRegularExpression("([0-9+*#][0-9+*# ]{0,18})?")
FEWEST_DIGITS = 2

#: Called with a number, "" for none, and the ISO code of its country, "" for a number that was typed.
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
    """The name, ISO code and number of each country with a known number, by name as the window's language sorts it."""
    names = load_country_names(find_language([QLocale().bcp47Name()]))  # Qt has them in English alone
    listed = [(names[code], code, known.number) for code, known in load_emergency_numbers().items()]
    in_order = cmp_to_key(QCollator().compare)
    return sorted(listed, key=lambda country: in_order(country[0]))


class NumberChoice(QWidget):
    """A menu of countries, which fills in the number, and a field for the number. Calls `choose` with a chosen or typed
    number once it is complete, with "" once the field was emptied.

    `country`: the ISO code that was chosen before, "" for none. `doubt`: a line for a number that is too short.
    """

    def __init__(self, theme: Theme, number: str, country: str, choose: ChooseNumber) -> None:
        super().__init__()
        self._choose = choose
        self._chosen = (number, country)
        self.country = CalmComboBox(self.tr("Country"))
        self.country.addItem("", "")
        for name, code, theirs in countries():
            self.country.addItem(f"{name} · {theirs}", code)
        self.country.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.country.setMinimumHeight(36)
        self.country.setCurrentIndex(max(0, self.country.findData(country)))
        self.country.activated.connect(self._take_country)
        self.number = self._number_field(theme, number)
        self.doubt = label(theme, px=13, role="hurt", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        row.addWidget(self.country, 1)
        row.addWidget(self.number)
        rows = column(self, spacing=SPACE_1)
        rows.addLayout(row)
        rows.addWidget(self.doubt)
        self._show(number)

    def show_chosen(self, number: str, country: str) -> None:
        """Show what was chosen elsewhere."""
        self._chosen = (number, country)
        self.country.setCurrentIndex(max(0, self.country.findData(country)))
        self.number.setText(number)
        self._show(number)

    def hideEvent(self, event: QHideEvent) -> None:
        """A page may be left with the keyboard still in the field."""
        self._take_number()
        super().hideEvent(event)

    def _number_field(self, theme: Theme, number: str) -> QLineEdit:
        field = QLineEdit(number)
        field.setAccessibleName(self.tr("Emergency number"))
        field.setPlaceholderText(self.tr("number"))
        field.setValidator(QRegularExpressionValidator(NUMBER, self))
        field.setFont(theme.font(16, 600))
        field.setFixedWidth(110)
        field.editingFinished.connect(self._take_number)
        return field

    def _take_country(self, index: int) -> None:
        if code := self.country.itemData(index):
            self.number.setText(load_emergency_numbers()[code].number)
        self._take_number()

    def _take_number(self) -> None:
        number, code = self.number.text().strip(), self.country.currentData()
        if code and number != load_emergency_numbers()[code].number:
            code = ""
            self.country.setCurrentIndex(0)
        if (number, code) != self._chosen:
            self._chosen = (number, code)
            self._show(number)
            self._choose(number, code)

    def _show(self, number: str) -> None:
        """Show what follows from a number: how the menu asks for the country, and a doubt."""
        self.country.setItemText(0, self.tr("Another country") if number else self.tr("Choose your country"))
        is_short = bool(number) and sum(each.isdigit() for each in number) < FEWEST_DIGITS
        self.doubt.setText(self.tr("Is this the whole number? An emergency number has at least two digits."))
        self.doubt.setVisible(is_short)
        if is_short:
            announce(self.doubt, self.doubt.text())
