"""History: the last ratings of the person's own activities, with the way to all of them."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from floorside.services.activity_service import ActivityService
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import SPACE_3, button, label, show_if
from floorside.ui.questionnaire.activity_words import change_words, last_ratings


class ActivitiesLine(QWidget):
    """Hidden while there are none."""

    def __init__(self, theme: Theme, activities: ActivityService, show_all: Callable[[], None]) -> None:
        super().__init__()
        self._activities = activities
        self._said = label(theme, "", 15, wrap=True)
        self.ratings = button(self.tr("Ratings"), "quiet")
        self.ratings.setAccessibleName(self.tr("Ratings of your own activities"))
        self.ratings.clicked.connect(show_all)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_3)
        row.addWidget(self._said, 1)
        row.addWidget(self.ratings, 0, Qt.AlignmentFlag.AlignTop)
        activities.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        named = self._activities.activities()
        changes = change_words(named, self._activities.today())
        said = self.tr("How it goes, 0 to 10: {ratings}.").format(ratings=last_ratings(named))
        self._said.setText(f"{said} {changes}".rstrip())
        show_if(self, bool(named))
