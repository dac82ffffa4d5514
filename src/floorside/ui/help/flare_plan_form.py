"""The form for the flare plan: suggested lines, and fields for the person's own words. It stores nothing before
Save.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from floorside.domain.self_care.flare_plan import FIELDS, FlarePlan, split_lines
from floorside.storage.files.flare_plans import LONGEST_LINE, MOST_LINES
from floorside.storage.files.line_text import is_blank, one_line
from floorside.storage.files.shipped.flare_plan_words import FieldWords, FlarePlanWords
from floorside.ui.kit.fields.tick_box import TickBox
from floorside.ui.kit.keep_key import is_keep_key
from floorside.ui.kit.layout.page_foot import page_foot
from floorside.ui.kit.layout.section import Section
from floorside.ui.kit.leaving import forget_warning, warned_or_unchanged
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import (
    SPACE_4,
    SPACE_5,
    SPACE_6,
    ScrollContent,
    button,
    column,
    label,
    scroll_area,
)

WIDEST = 760
LINES_SHOWN = 2


class FieldForm(Section):
    """One heading of the plan: suggested lines to tick, and a field for other lines. `edited`: one of them was."""

    edited = Signal()

    def __init__(self, theme: Theme, words: FieldWords, lines: tuple[str, ...]) -> None:
        super().__init__(theme, words.title, words.remark)
        picked, own = split_lines(lines, words.suggested)
        self.boxes = [TickBox(theme, line, line in picked) for line in words.suggested]
        self.own = QPlainTextEdit("\n".join(own))
        self.own.setPlaceholderText(self.tr("In your own words, one thing per line"))
        self.own.setAccessibleName(self.tr("{heading}, in your own words").format(heading=words.title))
        self.own.setTabChangesFocus(True)
        self.own.setFont(theme.font(15))
        self.own.setFixedHeight(QFontMetrics(theme.font(15)).lineSpacing() * LINES_SHOWN + 28)
        for box in self.boxes:
            box.toggled.connect(self.edited)
            self.add_wide(box)
        self.own.textChanged.connect(self.edited)
        self.add_wide(self.own)

    @property
    def lines(self) -> tuple[str, ...]:
        """The lines for the file, cut off where they are too long or too many."""
        picked = [box.text() for box in self.boxes if box.isChecked()]
        own = (one_line(line)[:LONGEST_LINE].strip() for line in self.own.toPlainText().splitlines())
        return tuple(dict.fromkeys([*picked, *(line for line in own if not is_blank(line))]))[:MOST_LINES]


class FlarePlanForm(QWidget):
    """`kept`: the plan as it is now; `closed`: nothing is to be stored.

    `fault`: why the existing file cannot be used, "" if it can.
    """

    kept = Signal(object)  # FlarePlan
    closed = Signal()

    def __init__(self, theme: Theme, words: FlarePlanWords, plan: FlarePlan, fault: str = "") -> None:
        super().__init__()
        self._theme = theme
        self._start = plan
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.fields = {name: FieldForm(theme, getattr(words, name), getattr(plan, name)) for name in FIELDS}
        self.save = button(self.tr("Save"), "primary")
        self.save.clicked.connect(lambda: self.kept.emit(self.plan))
        self.leave = button(self.tr("Not now"), "quiet")
        self.leave.clicked.connect(self._leave)
        self._said = label(theme, "", 14, role="hurt", wrap=True)
        for form in self.fields.values():
            form.edited.connect(lambda: forget_warning(self._said))
        self._build(words.intro, fault)

    @property
    def plan(self) -> FlarePlan:
        helps, less, keep, call = (self.fields[name].lines for name in FIELDS)
        return FlarePlan(helps, less, keep, call)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A field has the focus, so that one sees where it is."""
        super().focusInEvent(event)
        self.fields[FIELDS[0]].boxes[0].setFocus(event.reason())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif is_keep_key(event):
            self.save.click()
        else:
            super().keyPressEvent(event)

    def may_leave(self) -> bool:
        """Whether nothing gets lost, or the person was warned of it. The window asks this too, before it closes."""
        return warned_or_unchanged(self.plan != self._start, self._said)

    def _leave(self) -> None:
        if self.may_leave():
            self.closed.emit()

    def _build(self, intro: str, fault: str) -> None:
        content = ScrollContent()
        content.setMaximumWidth(WIDEST)
        rows = column(content, spacing=SPACE_4)
        rows.setContentsMargins(SPACE_6, SPACE_5, SPACE_6, SPACE_5)
        rows.addWidget(label(self._theme, self.tr("My flare plan"), 28, 700, wrap=True))
        rows.addWidget(label(self._theme, intro, 16, role="muted", wrap=True))
        if fault:
            kept = self.tr("{fault}. If you save this, that file is kept aside.").format(fault=fault)
            rows.addWidget(label(self._theme, kept, 14, role="hurt", wrap=True))
        for form in self.fields.values():
            rows.addWidget(form)
        rows.addStretch(1)
        whole = column(self, spacing=0)
        whole.addWidget(scroll_area(content, self.tr("My flare plan")), 1)
        whole.addWidget(page_foot(self.leave, self.save, said=self._said, under=content))
