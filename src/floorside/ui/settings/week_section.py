"""Settings: on how many days of the week one would like to do something."""

from floorside.domain.schedule import MOST_DAYS
from floorside.storage.files.settings import Settings
from floorside.ui.kit.controls import Choice
from floorside.ui.kit.theme import Theme
from floorside.ui.settings.section import Change, Section


class WeekSection(Section):
    def __init__(self, theme: Theme, settings: Settings, change: Change) -> None:
        super().__init__(theme, self.tr("The week"))
        name = self.tr("Days wanted")
        days = {str(count): str(count) for count in range(1, MOST_DAYS + 1)}
        self.add_row(
            name,
            Choice(name, days, str(settings.days_wanted), lambda count: change(days_wanted=int(count))),
            self.tr("Three is a good number. Whatever you do on a day counts, and days off are part of it."),
        )
