"""Up to three activities of the person's own, to be named, rated, changed and removed."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from floorside.domain.self_care.activities import MOST_ACTIVITIES, Activity
from floorside.services.activity_service import Told
from floorside.ui.kit.keep_key import is_keep_key
from floorside.ui.kit.layout.page_foot import page_foot
from floorside.ui.kit.leaving import forget_warning, warned_or_unchanged
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import (
    SPACE_3,
    SPACE_5,
    SPACE_6,
    ScrollContent,
    button,
    column,
    label,
    scroll_area,
)
from floorside.ui.kit.wording.accessible_label import announce
from floorside.ui.questionnaire.activity_card import ActivityCard
from floorside.ui.questionnaire.activity_words import change_words

WIDEST = 860


class ActivitiesPage(QWidget):
    """`kept` carries a Told for each activity, one without a name too; `closed` without having kept anything."""

    kept = Signal(object)  # list[Told]
    closed = Signal()

    def __init__(self, theme: Theme, activities: Sequence[Activity], today: date) -> None:
        super().__init__()
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        empty = [None] * (MOST_ACTIVITIES - len(activities))
        numbered = enumerate((*activities, *empty), start=1)
        self.cards = [ActivityCard(theme, number, activity, today) for number, activity in numbered]
        self.keep = button(self.tr("Keep"), "primary")
        self.keep.clicked.connect(lambda: self.kept.emit(self.told))
        self.leave = button(self.tr("Not now"), "quiet")
        self.leave.clicked.connect(self._leave)
        self._start = self.told
        self._said = label(theme, px=14, role="muted")
        for card in self.cards:
            card.edited.connect(lambda: forget_warning(self._said))
        self._build(change_words(activities, today))

    @property
    def told(self) -> list[Told]:
        return [card.told for card in self.cards]

    def begin(self) -> None:
        """To set one up, the first field has the focus."""
        if not self.cards[0].name.text():
            self.cards[0].name.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        announce(self, self.tr("What you would like to do again"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif is_keep_key(event):
            self.keep.click()
        else:
            super().keyPressEvent(event)

    def may_leave(self) -> bool:
        """Whether nothing gets lost, or the person was warned of it. The window asks this too, before it closes."""
        return warned_or_unchanged(self.told != self._start, self._said)

    def _leave(self) -> None:
        if self.may_leave():
            self.closed.emit()

    def _build(self, changes: str) -> None:
        content = ScrollContent()
        content.setMaximumWidth(WIDEST)
        inner = column(content, spacing=SPACE_3)
        inner.setContentsMargins(SPACE_6, SPACE_5, SPACE_6, SPACE_5)
        inner.addWidget(label(self._theme, self.tr("What you would like to do again"), 26, 700, wrap=True))
        about = self.tr(
            "Name up to three things that matter to you and are hard at the moment, such as sitting through a film or"
            " getting up from the floor. Rate how each goes now, and again about once a month. You can skip any of it."
        )
        inner.addWidget(label(self._theme, about, 15, role="muted", wrap=True))
        if changes:
            inner.addWidget(label(self._theme, changes, 15, 600, wrap=True))
        for card in self.cards:
            inner.addWidget(card)
        credit = self.tr(
            "After the idea of the Patient-Specific Functional Scale (Stratford, Gill, Westaway, Binkley 1995), in our"
            " own words. Fewer than three points of change, or two on average, may be chance."
        )
        inner.addWidget(label(self._theme, credit, 12, role="muted", wrap=True))
        inner.addStretch(1)
        rows = column(self, spacing=0)
        rows.addWidget(scroll_area(content, self.tr("What you would like to do again")), 1)
        rows.addWidget(page_foot(self.leave, self.keep, said=self._said, under=content))
