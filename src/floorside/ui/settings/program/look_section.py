"""Settings: how the program looks and moves."""

from floorside.services.settings_store import SettingsStore
from floorside.ui.kit.fields.controls import Choice
from floorside.ui.kit.layout.section import Section
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.wording.setting_words import changed


class LookSection(Section):
    def __init__(self, theme: Theme, settings: SettingsStore) -> None:
        super().__init__(theme, self.tr("Look"))
        look_name, still_name = self.tr("Colours"), self.tr("Still pictures")
        looks = {
            "system": self.tr("System"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "contrast": self.tr("High contrast"),
        }
        motions = {"system": self.tr("System"), "on": self.tr("On"), "off": self.tr("Off")}
        self.add_row(
            look_name,
            Choice(
                look_name, looks, settings.value.look, lambda value: settings.choose(changed(look_name), look=value)
            ),
        )
        self.add_row(
            still_name,
            Choice(
                still_name,
                motions,
                settings.value.reduced_motion,
                lambda value: settings.choose(changed(still_name), reduced_motion=value),
            ),
            self.tr("The figure stands still and changes with the phase."),
        )
