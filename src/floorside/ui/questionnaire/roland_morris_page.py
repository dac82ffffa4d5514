"""The Roland-Morris questionnaire to fill in, as its authors published it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from floorside.storage.history.questionnaires import Questionnaire
from floorside.ui.kit.fields.tick_box import TickBox
from floorside.ui.kit.keep_key import is_keep_key
from floorside.ui.kit.layout.page_foot import page_foot
from floorside.ui.kit.leaving import warned_or_unchanged
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import (
    SPACE_1,
    SPACE_3,
    SPACE_4,
    SPACE_5,
    SPACE_6,
    ScrollContent,
    button,
    column,
    frame,
    label,
    scroll_area,
    set_role,
)
from floorside.ui.kit.wording.accessible_label import announce

WIDEST = 860


class RolandMorrisPage(QWidget):
    """`before`: the sentences ticked earlier today, None if it is not completed yet.

    `filled`: the numbers of the ticked sentences; `closed`: the person has left without saving.
    """

    filled = Signal(object)  # frozenset[int]
    closed = Signal()

    def __init__(self, theme: Theme, form: Questionnaire, before: frozenset[int] | None = None) -> None:
        super().__init__()
        self._theme = theme
        self._form = form
        self._before = before
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        ticked = before or frozenset()
        self.boxes = [TickBox(theme, item, number in ticked, px=16) for number, item in enumerate(form.items, start=1)]
        self.keep = button(self.tr("Keep"), "primary")
        self.keep.clicked.connect(self._keep)
        self.leave = button(self.tr("Not now"), "quiet")
        self.leave.clicked.connect(self._leave)
        self._said = label(theme, px=14, role="muted")
        for box in self.boxes:
            box.toggled.connect(self._count)
        self._build()
        self._count()

    def begin(self) -> None:
        """Give the first sentence the focus; what stands above it stays in view."""
        self.boxes[0].setFocus(Qt.FocusReason.TabFocusReason)
        self._area.verticalScrollBar().setValue(0)

    @property
    def ticked(self) -> frozenset[int]:
        return frozenset(number for number, box in enumerate(self.boxes, start=1) if box.isChecked())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        announce(self, self._form.name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif is_keep_key(event):
            self.keep.click()
        else:
            super().keyPressEvent(event)

    def _keep(self) -> None:
        """Keep the ticks. Without any the person may have meant to leave, so it asks once."""
        asked = self.tr("Nothing is ticked. If none of it is true today, Keep once more.")
        if self.ticked or self._said.text() == asked:
            self.filled.emit(self.ticked)
        else:
            set_role(self._said, "hurt")
            self._said.setText(asked)
            announce(self._said, asked)

    def may_leave(self) -> bool:
        """Whether nothing gets lost, or the person was warned of it. The window asks this too, before it closes."""
        return warned_or_unchanged(self.ticked != (self._before or frozenset()), self._said)

    def _leave(self) -> None:
        if self.may_leave():
            self.closed.emit()

    def _count(self) -> None:
        set_role(self._said, "muted")
        self._said.setText(self.tr("{n} of {all} ticked").format(n=len(self.ticked), all=len(self.boxes)))

    def _build(self) -> None:
        content = ScrollContent()
        content.setMaximumWidth(WIDEST)
        inner = column(content, spacing=SPACE_3)
        inner.setContentsMargins(SPACE_6, SPACE_5, SPACE_6, SPACE_5)
        inner.addWidget(label(self._theme, self._form.name, 26, 700, wrap=True))
        for paragraph in self._form.instructions.split("\n\n"):
            inner.addWidget(label(self._theme, paragraph, 15, role="muted", wrap=True))
        if self._before is not None:
            said = self.tr("You have filled it in today already. These are your ticks; you can change them.")
            inner.addWidget(label(self._theme, said, 15, 600, wrap=True))
        card = frame("card")
        ticks = column(card, spacing=SPACE_1)
        ticks.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_3)
        for box in self.boxes:
            ticks.addWidget(box)
        inner.addWidget(card)
        inner.addWidget(label(self._theme, self._form.credit, 12, role="muted", wrap=True))
        inner.addStretch(1)
        area = self._area = scroll_area(content, self._form.name)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the sentences take the keys, and the page scrolls to them
        rows = column(self, spacing=0)
        rows.addWidget(area, 1)
        self._said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        rows.addWidget(page_foot(self.leave, self.keep, said=self._said, under=content))
