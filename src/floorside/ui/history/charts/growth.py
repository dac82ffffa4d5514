"""The card with the chart of one exercise: the one that changed most recently, unless the person chooses another."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtWidgets import QFrame

from floorside.storage.files.catalogue import Catalogue
from floorside.storage.history.session_list import DoneAmount
from floorside.ui.history.charts.cards import card
from floorside.ui.history.charts.chart import Chart
from floorside.ui.history.charts.exercise_chooser import LEAD, ExerciseChooser
from floorside.ui.history.charts.pictures import changed_most, growth_picture, nothing_done
from floorside.ui.kit.theme import Theme
from floorside.ui.kit.widgets import label


class Growth:
    """`card`: the widget. The person's choice lasts until the program ends."""

    def __init__(self, theme: Theme, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._done: Mapping[str, Sequence[DoneAmount]] = {}
        self._today = date.min
        self._chosen: str | None = None
        self.chooser = ExerciseChooser(theme)
        self.chart = Chart(theme)
        self.card: QFrame = card(self.chooser, label(theme), self.chart, lead=LEAD)
        self.chooser.chosen.connect(self._choose)

    def show_done(self, done: Mapping[str, Sequence[DoneAmount]], today: date) -> None:
        self._done, self._today = done, today
        self._show()

    def _choose(self, exercise: str) -> None:
        self._chosen = exercise
        self._show()

    def _show(self) -> None:
        exercises = self._catalogue.exercises
        shown = self._chosen if self._done.get(self._chosen or "") else changed_most(self._done, exercises)
        self.chooser.setVisible(shown is not None)
        if shown is None:
            self.chart.show_picture(nothing_done(), self._today)
            return
        names = {name: self._catalogue.texts[name].name for name in exercises if self._done.get(name)}
        self.chooser.show_exercises(names, shown)
        picture = growth_picture(names[shown], exercises[shown], self._done[shown], self._today)
        self.chart.show_picture(picture, self._today)
