"""Settings: the tones."""

from floorside.storage.files.settings import Settings
from floorside.ui.kit.controls import PercentSlider, Switch
from floorside.ui.kit.theme import Theme
from floorside.ui.settings.section import Change, Section


class TonesSection(Section):
    def __init__(self, theme: Theme, settings: Settings, change: Change) -> None:
        super().__init__(theme, self.tr("Tones"))
        self._change = change
        volume_name = self.tr("Volume of the tones")
        self._volume = PercentSlider(
            theme, volume_name, settings.tones_volume, lambda percent: change(tones_volume=percent)
        )
        self._volume.setEnabled(settings.tones_on)
        on_name = self.tr("Play tones")
        switch = Switch(theme, on_name, settings.tones_on, self._switch)
        self.add_row(on_name, switch, self.tr("Count-in, start, halfway, each rep and the end, told apart by ear."))
        self.add_row(volume_name, self._volume)

    def _switch(self, on: bool) -> None:
        self._volume.setEnabled(on)
        self._change(tones_on=on)
