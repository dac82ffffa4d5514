"""Settings: whether the person wants the monthly questionnaire, and its scores."""

from floorside.domain.self_care.questionnaire import ITEMS
from floorside.services.settings_store import SettingsStore
from floorside.ui.kit.controls import Switch
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.section import Section
from floorside.ui.kit.widgets import button, clear, column, label
from floorside.ui.questionnaire.questionnaire_controller import QuestionnaireController
from floorside.ui.questionnaire.score_chart import ScoreChart
from floorside.ui.questionnaire.scores import score_words


class QuestionnaireSection(Section):
    def __init__(self, theme: Theme, settings: SettingsStore, questionnaires: QuestionnaireController) -> None:
        super().__init__(
            theme,
            self.tr("How your back is, over the months"),
            self.tr("The Roland-Morris questionnaire: 24 sentences to tick, about three minutes."),
        )
        self._questionnaires = questionnaires
        name = self.tr("Remind me about once a month")
        self.add_row(
            name, Switch(theme, name, settings.value.roland_morris, lambda on: settings.change(roland_morris=on))
        )
        now = button(self.tr("Fill it in now"))
        now.clicked.connect(lambda: questionnaires.fill_in(self.show_scores))
        self.add_row(self.tr("Today's answers"), now)
        self._scores = column()
        self._rows.addLayout(self._scores)
        self.show_scores()

    def show_scores(self) -> None:
        filled, today = self._questionnaires.filled(), self._questionnaires.today()
        clear(self._scores)
        if filled:
            self._scores.addWidget(ScoreChart(self._theme, [(each.on, each.score) for each in filled], ITEMS, today))
        self._scores.addWidget(label(self._theme, score_words(filled, today), 14, role="muted", wrap=True))
