"""A row of the days of the week, of which some are chosen."""

from collections.abc import Callable, Collection

from PySide6.QtCore import QLocale

from floorside.ui.kit.buttons import CheckableButton
from floorside.ui.kit.fields.roving_focus import RovingFocus
from floorside.ui.kit.layout.answer_grid import AnswerGrid
from floorside.ui.kit.widgets import SPACE_1
from floorside.ui.kit.wording.formats import first_weekday
from floorside.ui.kit.wording.words import with_colon

DAYS = 7
#: Of a day, in pixels: wide enough to hit, and seven fit into the narrowest window.
LEAST_WIDTH = 46


class DaysRow(AnswerGrid):
    """One Tab stop; arrow keys lead to the other days.

    `chosen`: the numbers of the days, 0 is Monday; `choose` gets them all, in order, at each change.
    """

    def __init__(self, name: str, chosen: Collection[int], choose: Callable[[tuple[int, ...]], None]) -> None:
        super().__init__(DAYS, margin=SPACE_1)
        self._choose = choose
        self._days = {(first_weekday() + place) % DAYS: CheckableButton() for place in range(DAYS)}
        for day, button in self._days.items():
            button.setText(QLocale().dayName(day + 1, QLocale.FormatType.ShortFormat))
            button.setProperty("role", "choice")
            button.setProperty("narrow", True)
            button.setMinimumWidth(LEAST_WIDTH)
            button.setCheckable(True)
            button.setChecked(day in chosen)
            button.setAccessibleName(with_colon(name, QLocale().dayName(day + 1)))
            button.toggled.connect(self._tell)
            self.add(button)
        RovingFocus(self, list(self._days.values()))

    def _tell(self) -> None:
        self._choose(tuple(sorted(day for day, button in self._days.items() if button.isChecked())))
