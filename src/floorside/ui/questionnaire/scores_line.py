"""History: the last score of the monthly questionnaire, with the way to fill it in and a chart of all scores."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from floorside.domain.self_care.questionnaire import ITEMS
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import SPACE_3, button, clear, column, label, show_if
from floorside.ui.questionnaire.questionnaire_controller import QuestionnaireController
from floorside.ui.questionnaire.score_chart import ScoreChart
from floorside.ui.questionnaire.scores import score_words


class ScoresLine(QWidget):
    """Hidden until the questionnaire was filled in once."""

    def __init__(self, theme: Theme, questionnaires: QuestionnaireController) -> None:
        super().__init__()
        self._theme = theme
        self._questionnaires = questionnaires
        self._said = label(theme, "", 15, wrap=True)
        self.scores = self._quiet(self.tr("Scores"), self.tr("All scores of the questionnaire"), self._show_chart)
        self.scores.setCheckable(True)
        self.fill_in = self._quiet(self.tr("Fill in"), self.tr("Fill in the questionnaire"), self._fill_in)
        row = QHBoxLayout()
        row.setSpacing(SPACE_3)
        row.addWidget(self._said, 1)
        for made in (self.scores, self.fill_in):
            row.addWidget(made, 0, Qt.AlignmentFlag.AlignTop)
        rows = column(self)
        rows.addLayout(row)
        self._chart = column()
        rows.addLayout(self._chart)
        self.refresh()

    def refresh(self) -> None:
        filled, today = self._questionnaires.filled(), self._questionnaires.today()
        said = self.tr("Roland-Morris questionnaire: {scores}").format(scores=score_words(filled, today))
        is_offered = self._questionnaires.is_offered
        if not is_offered:  # it was filled in in another language, perhaps on another computer
            said = f"{said} {self.tr('The questionnaire itself is here in English only.')}"
        self._said.setText(said if filled else "")
        show_if(self.fill_in, is_offered)
        self._show_chart()
        show_if(self, bool(filled))

    def _show_chart(self) -> None:
        clear(self._chart)
        filled = self._questionnaires.filled() if self.scores.isChecked() else []
        if filled:
            scores = [(each.on, each.score) for each in filled]
            self._chart.addWidget(ScoreChart(self._theme, scores, ITEMS, self._questionnaires.today()))

    def _fill_in(self) -> None:
        self._questionnaires.fill_in()

    def _quiet(self, text: str, name: str, do: Callable[[], None]) -> QPushButton:
        made = button(text, "quiet")
        made.setAccessibleName(name)
        made.clicked.connect(do)
        return made
