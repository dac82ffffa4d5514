"""Shows the flare plan on a sore day."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QWidget

from floorside.domain.self_care.flare_plan import FIELDS
from floorside.services.flare_plan_service import FlarePlanService
from floorside.services.undo import UndoService
from floorside.storage.files.shipped.flare_plan_words import FlarePlanWords
from floorside.ui.kit.layout.page_foot import page_foot
from floorside.ui.kit.list_mark import ListMark
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.read_page import ReadPage
from floorside.ui.kit.undo_keys import add_undo_keys
from floorside.ui.kit.widgets import (
    SPACE_2,
    SPACE_3,
    SPACE_4,
    SPACE_5,
    SPACE_6,
    ScrollContent,
    button,
    clear,
    column,
    frame,
    label,
    scroll_area,
)
from floorside.ui.kit.wording.accessible_label import announce

WIDEST = 760


class FlarePlanPage(ReadPage):
    """`change_wanted`: the person wants to edit it; `help_wanted`: they want "When to get help"; `closed`: they are
    done. `undo_line`: shows and hides itself.
    """

    change_wanted = Signal()
    help_wanted = Signal()
    closed = Signal()

    def __init__(
        self,
        theme: Theme,
        service: FlarePlanService,
        words: FlarePlanWords,
        undoing: UndoService,
        undo_line: QWidget,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._service = service
        self._words = words
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.change = button(self.tr("Change"), "quiet")
        self.change.clicked.connect(self.change_wanted)
        self.back = button(self.tr("Back"), "primary")
        self.back.clicked.connect(self.closed)
        self._build(undo_line)
        self._show()
        undoing.changed.connect(self._show)
        add_undo_keys(self, undoing)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        announce(self, self.tr("My flare plan"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Backspace):
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _show(self) -> None:
        clear(self._cards)
        plan = self._service.plan
        if plan.is_empty:
            self._cards.addWidget(label(self._theme, self.tr("Nothing is written yet."), 16, role="muted", wrap=True))
        for name in FIELDS:
            if lines := getattr(plan, name):
                self._cards.addWidget(self._card(getattr(self._words, name).title, lines))

    def _card(self, title: str, lines: Iterable[str]) -> QFrame:
        card = frame("card")
        inside = column(card, spacing=SPACE_3)
        inside.setContentsMargins(SPACE_5, SPACE_4, SPACE_5, SPACE_4)
        inside.addWidget(label(self._theme, title, 20, 700, wrap=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_3)
        grid.setVerticalSpacing(SPACE_2)
        grid.setColumnStretch(1, 1)
        for row, line in enumerate(lines):
            grid.addWidget(ListMark(self._theme, "·", 18, 700), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(self._theme, line, 18, wrap=True), row, 1)
        inside.addLayout(grid)
        return card

    def _build(self, undo_line: QWidget) -> None:
        content = ScrollContent()
        content.setMaximumWidth(WIDEST)
        rows = column(content, spacing=SPACE_4)
        rows.setContentsMargins(SPACE_6, SPACE_5, SPACE_6, SPACE_5)
        rows.addWidget(label(self._theme, self.tr("My flare plan"), 28, 700, wrap=True))
        rows.addLayout(self._way_to_help())
        self._cards = column(spacing=SPACE_4)
        rows.addLayout(self._cards)
        rows.addStretch(1)
        self.area = scroll_area(content, self.tr("My flare plan"))
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = column(self, spacing=0)
        whole.addWidget(self.area, 1)
        whole.addWidget(undo_line)
        whole.addWidget(page_foot(self.change, self.back, under=content))

    def _way_to_help(self) -> QHBoxLayout:
        """A link to "When to get help", above the plan, since warning signs come first."""
        row = QHBoxLayout()
        said = self.tr("New numbness, a weaker leg, or pain in both legs? Then this first:")
        row.addWidget(label(self._theme, said, 16, wrap=True), 1)
        help_ = button(self.tr("When to get help"), "quiet")
        help_.clicked.connect(self.help_wanted)
        row.addWidget(help_)
        return row
