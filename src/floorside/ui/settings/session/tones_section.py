"""Settings: the tones."""

from floorside.services.settings_store import SettingsStore
from floorside.ui.kit.fields.controls import PercentSlider, Switch
from floorside.ui.kit.layout.section import Section
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.wording.setting_words import changed


class TonesSection(Section):
    def __init__(self, theme: Theme, settings: SettingsStore) -> None:
        super().__init__(theme, self.tr("Tones"))
        self._settings = settings
        volume_name = self.tr("Volume of the tones")
        self._volume = PercentSlider(
            theme,
            volume_name,
            settings.value.tones_volume,
            lambda percent: settings.choose(changed(volume_name), tones_volume=percent),
        )
        self._volume.setEnabled(settings.value.tones_on)
        on_name = self.tr("Play tones")
        switch = Switch(theme, on_name, settings.value.tones_on, self._switch)
        self.add_row(
            on_name, switch, self.tr("Count-in, start, halfway, each rep and the end, each with its own sound.")
        )
        self.add_row(volume_name, self._volume)

    def _switch(self, on: bool) -> None:
        self._volume.setEnabled(on)
        self._settings.choose(changed(self.tr("Play tones")), tones_on=on)
