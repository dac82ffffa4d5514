"""Adds a walk: how long, when, and how it was."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from floorside.domain.progression.walking import FIRST_MINUTES, WalkProposal
from floorside.ui.kit.fields.day_stepper import DayStepper
from floorside.ui.kit.fields.pain_row import PainRow
from floorside.ui.kit.keep_key import ENTER, is_keep_key
from floorside.ui.kit.layout.page_foot import page_foot
from floorside.ui.kit.layout.section import Section
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
from floorside.ui.walk.walk_fields import minutes_stepper, pain_question
from floorside.ui.walk.walk_words import proposal_words

WIDEST = 760


class WalkPage(QWidget):
    """`added`: the minutes, the pain (0–10 or None) and the local date; `closed`: without a walk.

    `when_to_stop`: sentences for everybody.
    """

    added = Signal(int, object, object)
    closed = Signal()

    def __init__(self, theme: Theme, proposal: WalkProposal | None, today: date, when_to_stop: str) -> None:
        super().__init__()
        self._theme = theme
        self._pain: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.minutes = minutes_stepper(theme, proposal.minutes if proposal else FIRST_MINUTES, self._forget_warning)
        self.day = DayStepper(theme, today)
        self.day.field.dateChanged.connect(self._forget_warning)
        self.pain = PainRow(theme, pain_question())
        self.pain.chosen.connect(self._choose_pain)
        self.add = button(self.tr("Add the walk"), "primary")
        self.add.clicked.connect(self._add)
        self.leave = button(self.tr("Not now"), "quiet")
        self.leave.clicked.connect(self._leave)
        self._said = label(theme, px=14, role="muted", wrap=True)
        self._start = self._entered()
        self._build(proposal_words(proposal), when_to_stop)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        announce(self, self.tr("Add a walk"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif event.key() in ENTER or is_keep_key(event):  # without Ctrl from a field, since a button takes it itself
            self.add.click()
        else:
            super().keyPressEvent(event)

    def _entered(self) -> tuple[object, ...]:
        return self.minutes.value, self._pain, self.day.on

    def may_leave(self) -> bool:
        """Whether nothing gets lost, or the person was warned of it. The window asks this too, before it closes."""
        return warned_or_unchanged(self._entered() != self._start, self._said)

    def _leave(self) -> None:
        if self.may_leave():
            self.closed.emit()

    def _add(self) -> None:
        if not self.day.field.look_again():
            self.added.emit(*self._entered())

    def _choose_pain(self, pain: int | None) -> None:
        self._pain = pain
        self._forget_warning()

    def _forget_warning(self, _: object = None) -> None:
        forget_warning(self._said)

    def _build(self, proposed: str, when_to_stop: str) -> None:
        content = ScrollContent()
        content.setMaximumWidth(WIDEST)
        inner = column(content, spacing=SPACE_3)
        inner.setContentsMargins(SPACE_6, SPACE_5, SPACE_6, SPACE_5)
        inner.addWidget(label(self._theme, self.tr("Add a walk"), 26, 700))
        about = self.tr("A walk counts as a day of your week, like a session.")
        inner.addWidget(label(self._theme, about, 15, role="muted", wrap=True))
        card = Section(self._theme, self.tr("How it was"), proposed)
        card.add_row(self.tr("How long"), self.minutes)
        card.add_row(self.tr("When"), self.day)
        card.add_wide(self.pain)
        inner.addWidget(card)
        inner.addWidget(label(self._theme, when_to_stop, 13, role="muted", wrap=True))
        inner.addStretch(1)
        rows = column(self, spacing=0)
        rows.addWidget(scroll_area(content, self.tr("Add a walk")), 1)
        rows.addWidget(page_foot(self.leave, self.add, said=self._said, under=content))
