"""The card with the chart of one exercise, or of the walks: the exercise that changed most recently, unless the person
chooses another.
"""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame

from floorside.domain.self_care.period_numbers import MonthAmount
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.storage.history.added_sessions import WALK
from floorside.storage.history.session_list import DoneAmount
from floorside.ui.history.charts.cards import card
from floorside.ui.history.charts.chart import Chart
from floorside.ui.history.charts.exercise_chooser import ExerciseChooser
from floorside.ui.history.charts.pictures import growth_picture, months_picture, nothing_done
from floorside.ui.kit.heading_button import LEAD
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import SPACE_5
from floorside.ui.kit.wording.own_word import told_apart

Read = Callable[[str], Sequence[DoneAmount | MonthAmount]]


class Growth:
    """`card`: the widget. The person's choice lasts until the program ends."""

    def __init__(self, theme: Theme, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._names: Sequence[str] = ()
        self._usual: str | None = None
        self._read: Read = lambda _: ()
        self._today = date.min
        self._chosen: str | None = None
        self.chooser = ExerciseChooser(theme)
        self.chart = Chart(theme)
        self.card: QFrame = card(self.chooser, None, self.chart, lead=LEAD)
        self.chooser.chosen.connect(self._choose)

    @property
    def title_width(self) -> int:
        """The width of the card with its whole title, in pixels."""
        return self.chooser.sizeHint().width() + 2 * SPACE_5  # the edges of the card

    def show_done(self, names: Sequence[str], usual: str | None, read: Read, today: date) -> None:
        """`names`: the ids of the exercises to choose from; `usual`: the one that is shown if the person chose none;
        `read`: what was done of one, on each day or in each month.
        """
        self._names, self._usual, self._read, self._today = names, usual, read, today
        self._show()

    def _choose(self, exercise: str) -> None:
        self._chosen = exercise
        self._show()

    def _show(self) -> None:
        shown = self._chosen if self._chosen in self._names else self._usual
        done = () if shown is None else self._read(shown)
        self.chooser.setVisible(shown is not None)
        if shown is None or not done:
            self.chart.show_picture(nothing_done(), self._today)
            return
        names = {name: self._name(name) for name in self._names}
        self.chooser.show_exercises(names, shown)
        name, exercise = names[shown], self._catalogue.exercises.get(shown)
        if months := [each for each in done if isinstance(each, MonthAmount)]:
            picture = months_picture(name, exercise, months, self._today)
        else:
            days = [each for each in done if isinstance(each, DoneAmount)]
            picture = growth_picture(name, exercise, days, self._today)
        self.chart.show_picture(picture, self._today)

    def _name(self, exercise: str) -> str:
        if exercise == WALK:
            return QCoreApplication.translate("charts", "Walks")
        return told_apart(exercise, self._catalogue.exercises, self._catalogue.texts)
