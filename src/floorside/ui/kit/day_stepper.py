"""The day on which something was done that the person adds by hand."""

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from floorside.domain.exercise import Range
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.stepper import Stepper
from floorside.ui.kit.wording.words import day

#: It can be at most so many days ago: nobody remembers how an older one was.
DAYS_BACK = 60
WIDTH = 130


class DayStepper(Stepper):
    """`on`: the chosen day, today at first."""

    def __init__(self, theme: Theme, today: date) -> None:
        name = QCoreApplication.translate("DayStepper", "Day")
        super().__init__(theme, name, 1, lambda days: day(today + timedelta(days=round(days)), today), WIDTH)
        self._today = self.on = today
        self.chosen.connect(self._choose)
        self._choose(0)

    def _choose(self, days: float) -> None:
        self.on = self._today + timedelta(days=round(days))
        self.show_value(days, Range(-DAYS_BACK, 0))
