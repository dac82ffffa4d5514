"""The last half year in three cards: its days, how an exercise grew, pain. In a low window one at a time."""

from datetime import date

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from floorside.storage.catalogue import Catalogue
from floorside.storage.database import Database
from floorside.storage.summaries import days, done_amounts, pains
from floorside.ui.history.calendar_grid import CalendarGrid, first_day
from floorside.ui.history.cards import card
from floorside.ui.history.charts import Chart
from floorside.ui.history.charts_growth import Growth
from floorside.ui.history.charts_pictures import pain_picture
from floorside.ui.settings.controls import Choice
from floorside.ui.theme import Theme
from floorside.ui.widgets import SPACE_4, column, label

#: As many sessions as their dots have room for.
PAINS = 16
SIDE_BY_SIDE = ("growth", "pain")


class HalfYear(QWidget):
    """`choice`, to be shown elsewhere: which card a low window shows; it shows and hides itself."""

    def __init__(self, theme: Theme, catalogue: Catalogue) -> None:
        super().__init__()
        self._calendar = CalendarGrid(theme)
        self._growth = Growth(theme, catalogue)
        self._pain = Chart(theme)
        legend = label(theme, self.tr("darker = more of the routine done"), 13, role="muted")
        self._cards = {
            "days": card(label(theme, self.tr("The last half year"), 16, 700), legend, self._calendar),
            "growth": self._growth.card,
            "pain": card(
                label(theme, self.tr("Pain before and after"), 16, 700),
                label(theme, self.tr("0–10"), 13, role="muted"),
                self._pain,
            ),
        }
        names = {"days": self.tr("Days"), "growth": self.tr("Growth"), "pain": self.tr("Pain")}
        self._chosen, self._roomy = "days", True
        self.choice = Choice(self.tr("What is shown of the last half year"), names, self._chosen, self._choose)
        self._build()

    def refresh(self, database: Database, today: date) -> None:
        """The days at once, the charts as soon as the page stands."""
        since = first_day(today)
        self._calendar.show_days(days(database, since), today)

        def read_charts() -> None:
            self._growth.show_done(done_amounts(database, since), today)
            self._pain.show_picture(pain_picture(pains(database, since, PAINS), today), today)

        QTimer.singleShot(0, self, read_charts)

    def whole_height(self) -> int:
        """What all three cards take."""
        below = max(self._cards[name].sizeHint().height() for name in SIDE_BY_SIDE)
        return self._cards["days"].sizeHint().height() + SPACE_4 + below

    def show_whole(self, roomy: bool) -> None:
        self._roomy = roomy
        self._arrange()

    def _choose(self, name: str) -> None:
        self._chosen = name
        self._arrange()

    def _arrange(self) -> None:
        self.choice.setVisible(not self._roomy)
        for name, shown in self._cards.items():
            shown.setVisible(self._roomy or name == self._chosen)

    def _build(self) -> None:
        layout = column(self, spacing=SPACE_4)
        layout.addWidget(self._cards["days"])
        beside = QHBoxLayout()
        beside.setSpacing(SPACE_4)
        for name in SIDE_BY_SIDE:
            beside.addWidget(self._cards[name], 1)
        layout.addLayout(beside)
        self._arrange()
