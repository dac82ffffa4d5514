"""One activity of the person's own: its name, how it goes today, and how it went so far."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit

from floorside.domain.self_care.activities import LONGEST_NAME, Activity
from floorside.services.activity_service import Told
from floorside.ui.kit.fields.pain_row import PainRow
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import SPACE_2, SPACE_3, SPACE_4, SPACE_5, button, column, show_if
from floorside.ui.questionnaire.score_chart import ScoreChart

HIGHEST = 10
FIELD_HEIGHT = 44


class ActivityCard(QFrame):
    """`number`: its place on the page, from 1. `activity`: None for one that is not set up yet. `edited`: its name or
    its rating was.
    """

    edited = Signal()

    def __init__(self, theme: Theme, number: int, activity: Activity | None, today: date) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._activity = activity
        self._rating = activity.rating_on(today) if activity else None
        self.name = QLineEdit(activity.name if activity else "")
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setMinimumHeight(FIELD_HEIGHT)
        self.name.setFont(theme.font(16))
        self._unnamed = self.tr("Activity {n}").format(n=number)
        self.name.setAccessibleName(self._unnamed)
        self.name.setPlaceholderText(self._example(number))
        question, ends = self.tr("How does it go today?"), (self.tr("0: cannot do it"), self.tr("10: as before"))
        self.rating = PainRow(theme, question, ends=ends)
        self.rating.show_pain(self._rating)
        self.rating.chosen.connect(self._rate)
        self.remove = button(self.tr("Remove"), "quiet")
        self.remove.setAccessibleName(self.tr("Remove activity {n}").format(n=number))
        self.remove.clicked.connect(self._clear)
        self.name.textChanged.connect(self._show_remove)
        self.name.textChanged.connect(self._name_rating)
        self.name.textChanged.connect(self.edited)
        self._build(theme, activity, today)

    @property
    def told(self) -> Told:
        """Without a name nothing is rated."""
        name = " ".join(self.name.text().split())
        return Told(self._activity.id if self._activity else "", name, self._rating if name else None)

    def _example(self, number: int) -> str:
        return (
            self.tr("For example: sit through a film"),
            self.tr("For example: get up from the floor"),
            self.tr("For example: walk to the shops"),
        )[(number - 1) % 3]

    def _rate(self, rating: int | None) -> None:
        self._rating = rating
        self.edited.emit()

    def _show_remove(self) -> None:
        show_if(self.remove, bool(self.name.text().strip()))

    def _name_rating(self) -> None:
        self.rating.say_about(self.name.text().strip() or self._unnamed)

    def _clear(self) -> None:
        self.name.setFocus()
        self.name.clear()

    def _build(self, theme: Theme, activity: Activity | None, today: date) -> None:
        rows = column(self, spacing=SPACE_3)
        rows.setContentsMargins(SPACE_5, SPACE_4, SPACE_5, SPACE_4)
        first = QHBoxLayout()
        first.setSpacing(SPACE_2)
        first.addWidget(self.name, 1)
        first.addWidget(self.remove)
        rows.addLayout(first)
        self._show_remove()
        self._name_rating()
        rows.addWidget(self.rating)
        if activity and activity.ratings:
            scores = [(rating.on, round(rating.value)) for rating in activity.ratings]
            rows.addWidget(ScoreChart(theme, scores, HIGHEST, today))
