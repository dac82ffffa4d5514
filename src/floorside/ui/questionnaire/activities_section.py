"""Settings: the person's own activities, and whether to be asked about them each month."""

from floorside.services.activity_service import ActivityService
from floorside.services.settings_store import SettingsStore
from floorside.ui.kit.fields.controls import Switch
from floorside.ui.kit.layout.section import Section
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import button, label
from floorside.ui.kit.wording.setting_words import changed
from floorside.ui.kit.wording.words import with_colon
from floorside.ui.questionnaire.activity_words import change_words, last_ratings
from floorside.ui.questionnaire.questionnaire_controller import QuestionnaireController


class ActivitiesSection(Section):
    def __init__(
        self,
        theme: Theme,
        settings: SettingsStore,
        activities: ActivityService,
        questionnaires: QuestionnaireController,
    ) -> None:
        super().__init__(
            theme,
            self.tr("What you would like to do again"),
            self.tr("Up to three activities of your own, as a goal beside the week, rated about once a month."),
        )
        self._activities = activities
        name = self.tr("Offer to rate them about once a month")
        self.add_row(
            name,
            Switch(
                theme,
                name,
                settings.value.rate_activities,
                lambda on: settings.choose(changed(name), rate_activities=on),
            ),
        )
        self._said = label(theme, "", 15, wrap=True)
        self._changes = label(theme, "", 14, role="muted", wrap=True)
        self._open = button("")
        self._open.clicked.connect(questionnaires.show_activities)
        self.add_row(self.tr("Your activities"), self._open)
        self.add_wide(self._said)
        self.add_wide(self._changes)
        activities.changed.connect(self.show_activities)
        self.show_activities()

    def show_activities(self) -> None:
        named = self._activities.activities()
        word = self.tr("Rate or change") if named else self.tr("Choose")
        self._open.setText(word)
        self._open.setAccessibleName(with_colon(word, self.tr("Your activities")))
        self._said.setText(last_ratings(named))
        self._said.setVisible(bool(named))
        changes = change_words(named, self._activities.today())
        self._changes.setText(changes)
        self._changes.setVisible(bool(changes))
