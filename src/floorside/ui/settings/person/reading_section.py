"""Settings: the short lessons, whether to offer one after a session, and the flare plan."""

from floorside.services.settings_store import SettingsStore
from floorside.ui.help.reading import Reading
from floorside.ui.kit.fields.controls import Switch
from floorside.ui.kit.layout.section import Section
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import button
from floorside.ui.kit.wording.setting_words import changed
from floorside.ui.kit.wording.words import with_colon


class ReadingSection(Section):
    def __init__(self, theme: Theme, settings: SettingsStore, reading: Reading) -> None:
        super().__init__(theme, self.tr("Short lessons and the flare plan"))
        name = self.tr("Offer a lesson after a session")
        offer = Switch(
            theme, name, settings.value.lessons_wanted, lambda on: settings.choose(changed(name), lessons_wanted=on)
        )
        self.add_row(name, offer, self.tr("One at most, and each only once."))
        lessons = button(self.tr("Read them"))
        lessons.setAccessibleName(with_colon(lessons.text(), self.tr("Short lessons")))
        lessons.clicked.connect(lambda: reading.show_lessons())
        self.add_row(self.tr("Short lessons"), lessons, self.tr("Twelve, of about a minute each, with their sources."))
        plan = button(self.tr("Open it"))
        plan.setAccessibleName(with_colon(plan.text(), self.tr("My flare plan")))
        plan.clicked.connect(lambda: reading.show_plan())
        self.add_row(
            self.tr("My flare plan"),
            plan,
            self.tr("What helps on a sore day, written on a calm one and offered when you need it."),
        )
