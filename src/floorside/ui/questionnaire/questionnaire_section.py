"""Settings: whether the person wants the monthly questionnaire. Its scores stand in History."""

from floorside.services.settings_store import SettingsStore
from floorside.ui.kit.fields.controls import Switch
from floorside.ui.kit.layout.section import Section
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import button
from floorside.ui.kit.wording.setting_words import changed
from floorside.ui.questionnaire.questionnaire_controller import QuestionnaireController


class QuestionnaireSection(Section):
    def __init__(self, theme: Theme, settings: SettingsStore, questionnaires: QuestionnaireController) -> None:
        super().__init__(
            theme,
            self.tr("How your back is, over the months"),
            self.tr("The Roland-Morris questionnaire: 24 sentences to tick, about three minutes."),
        )
        name = self.tr("Remind me about once a month")
        self.add_row(
            name,
            Switch(
                theme, name, settings.value.roland_morris, lambda on: settings.choose(changed(name), roland_morris=on)
            ),
        )
        now = button(self.tr("Fill it in now"))
        now.clicked.connect(lambda: questionnaires.fill_in())
        self.add_row(self.tr("Today's answers"), now, self.tr("All scores stand in History."))
