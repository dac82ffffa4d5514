"""Settings: whether the program asks how the person feels before a session."""

from floorside.services.settings_store import SettingsStore
from floorside.ui.kit.fields.controls import Switch
from floorside.ui.kit.layout.section import Section
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.wording.setting_words import changed


class CheckInSection(Section):
    def __init__(self, theme: Theme, settings: SettingsStore) -> None:
        super().__init__(theme, self.tr("Questions before a session"))
        name = self.tr("Ask how I am")
        self.add_row(
            name,
            Switch(theme, name, settings.value.asks_before, lambda on: settings.choose(changed(name), asks_before=on)),
            self.tr(
                "Pain now, and the morning after the last session. Without answers, Floorside suggests no increase."
            ),
        )
