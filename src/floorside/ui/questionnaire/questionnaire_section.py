"""Settings: the monthly questionnaire, if it is wished, and its scores."""

from collections.abc import Callable, Sequence
from datetime import date

from floorside.domain.questionnaire import RolandMorris
from floorside.storage.files.settings import Settings
from floorside.ui.kit.controls import Switch
from floorside.ui.kit.theme import Theme
from floorside.ui.kit.widgets import button, clear, column, label
from floorside.ui.questionnaire.scores import ScoreChart, score_words
from floorside.ui.settings.section import Change, Section


class MeasuresSection(Section):
    """`read` gives what was filled in so far; `fill_in` opens the questionnaire and calls back when it was kept."""

    def __init__(
        self,
        theme: Theme,
        settings: Settings,
        change: Change,
        read: Callable[[], Sequence[RolandMorris]],
        fill_in: Callable[[Callable[[], None]], None],
        today: Callable[[], date],
    ) -> None:
        super().__init__(
            theme,
            self.tr("How your back is, over the months"),
            self.tr("The Roland-Morris questionnaire: 24 sentences to tick, about three minutes."),
        )
        self._read = read
        self._today = today
        name = self.tr("Remind me about once a month")
        self.add_row(name, Switch(theme, name, settings.roland_morris, lambda on: change(roland_morris=on)))
        now = button(self.tr("Fill it in now"))
        now.clicked.connect(lambda: fill_in(self.show_scores))
        self.add_row(self.tr("Today's answers"), now)
        self._scores = column()
        self._rows.addLayout(self._scores)
        self.show_scores()

    def show_scores(self) -> None:
        filled, today = self._read(), self._today()
        clear(self._scores)
        if filled:
            self._scores.addWidget(ScoreChart(self._theme, filled, today))
        self._scores.addWidget(label(self._theme, score_words(filled, today), 14, role="muted", wrap=True))
