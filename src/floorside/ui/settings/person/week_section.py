"""Settings: on how many days of the week the person wants to train."""

from floorside.domain.training_week import MOST_DAYS
from floorside.services.settings_store import SettingsStore
from floorside.ui.kit.fields.controls import Choice
from floorside.ui.kit.layout.section import Section
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.wording.setting_words import changed


class WeekSection(Section):
    def __init__(self, theme: Theme, settings: SettingsStore) -> None:
        super().__init__(theme, self.tr("The week"))
        name = self.tr("Days wanted")
        days = {str(count): str(count) for count in range(1, MOST_DAYS + 1)}
        self.add_row(
            name,
            Choice(
                name,
                days,
                str(settings.value.days_wanted),
                lambda count: settings.choose(changed(name), days_wanted=int(count)),
            ),
            self.tr("Three is a good number. Whatever you do on a day counts, and days off are part of it."),
        )
