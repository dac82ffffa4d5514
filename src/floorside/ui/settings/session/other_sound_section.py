"""Settings: whether other sound pauses during a session."""

from floorside.services.settings_store import SettingsStore
from floorside.ui.kit.fields.controls import Switch
from floorside.ui.kit.layout.section import Section
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.wording.setting_words import changed


class OtherSoundSection(Section):
    def __init__(self, theme: Theme, settings: SettingsStore) -> None:
        super().__init__(theme, self.tr("Other sound"))
        name = self.tr("Pause other players during a session")
        switch = Switch(
            theme, name, settings.value.pause_others, lambda on: settings.choose(changed(name), pause_others=on)
        )
        self.add_row(name, switch, self.tr("Music or a film goes on by itself afterwards, if it was playing before."))
