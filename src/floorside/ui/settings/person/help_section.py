"""Settings: the number to call in an emergency, and a link to the page "When to get help"."""

from collections.abc import Callable

from floorside.services.settings_store import SettingsStore
from floorside.ui.help.emergency import NumberChoice
from floorside.ui.kit.layout.section import Section
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import button
from floorside.ui.kit.wording.setting_words import changed


class HelpSection(Section):
    def __init__(self, theme: Theme, settings: SettingsStore, show_help: Callable[[], None]) -> None:
        super().__init__(theme, self.tr("When to get help"))
        name = self.tr("Emergency number")
        choice = NumberChoice(
            theme,
            settings.value.emergency_number,
            settings.value.emergency_country,
            lambda number, country: settings.choose(changed(name), emergency_number=number, emergency_country=country),
        )
        self.add_row(name, choice, self.tr("Of the country where you are. If yours is not listed, type its number."))
        signs = button(self.tr("Read the signs"))
        signs.clicked.connect(show_help)
        self.add_row(self.tr("The signs that need help"), signs, self.tr("Always one key away: F1."))
