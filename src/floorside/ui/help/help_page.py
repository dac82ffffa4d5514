"""The page "When to get help": the warning signs, the most urgent first, each group with what to do."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from floorside.storage.files.shipped.catalogue import Claim, RedFlagGroup, RedFlags, Urgency, Words
from floorside.ui.help.emergency import NumberChoice, with_number
from floorside.ui.kit.layout.page_foot import PageFoot
from floorside.ui.kit.list_mark import ListMark
from floorside.ui.kit.look.theme import Theme
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

WIDEST = 860
_URGENT = (Urgency.EMERGENCY, Urgency.STOP)


class RedFlagList(QWidget):
    """The groups of signs one below the other, without the page around them."""

    def __init__(self, theme: Theme, flags: RedFlags, number: str) -> None:
        super().__init__()
        self._theme = theme
        self._number = number
        rows = column(self, spacing=SPACE_4)
        for group in flags.groups:
            rows.addWidget(self._card(group))

    def _card(self, group: RedFlagGroup) -> QFrame:
        card = frame("card")
        inside = column(card, SPACE_4, SPACE_3)
        inside.setContentsMargins(SPACE_5, SPACE_4, SPACE_5, SPACE_4)
        role = "hurt" if group.urgency in _URGENT else ""
        inside.addWidget(label(self._theme, self._said(group.title), 20, 700, role, wrap=True))
        inside.addLayout(self._signs(group.signs))
        inside.addWidget(label(self._theme, self._said(group.action), 16, 600, wrap=True))
        return card

    def _signs(self, signs: Iterable[Claim]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_3)
        grid.setVerticalSpacing(SPACE_2)
        grid.setColumnStretch(1, 1)
        for row, sign in enumerate(signs):
            grid.addWidget(ListMark(self._theme, "·", 16, 700), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(self._theme, self._said(sign.text), 16, wrap=True), row, 1)
        return grid

    def _said(self, text: str) -> str:
        return with_number(text, self._number)


class HelpPage(QWidget):
    """`closed`: the person is done. `number`: the emergency number; if there is none, the page asks for it.

    `why`: the first line, if an answer led here. `number_chosen`: the number and the ISO code of its country.
    `lessons_wanted`, `plan_wanted`: the person wants to read these.
    """

    closed = Signal()
    number_chosen = Signal(str, str)
    lessons_wanted = Signal()
    plan_wanted = Signal()

    def __init__(self, theme: Theme, words: Words, number: str, why: str = "") -> None:
        super().__init__()
        self._theme = theme
        self._words = words
        self._number = number
        self._why = why
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.back = button(self.tr("Back"), "primary")
        self.back.clicked.connect(self.closed)
        self._build()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        flags = self._words.red_flags
        announce(self, " ".join(part for part in (self._why, flags.title, flags.intro.text) if part))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar, key = self._area.verticalScrollBar(), event.key()
        steps = {Qt.Key.Key_Down: 40, Qt.Key.Key_Up: -40, Qt.Key.Key_PageDown: 360, Qt.Key.Key_PageUp: -360}
        if key in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Backspace):
            self.closed.emit()
        elif key in steps:
            bar.setValue(bar.value() + steps[Qt.Key(key)])
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        flags = self._words.red_flags
        content = ScrollContent()
        content.setMaximumWidth(WIDEST)
        inner = column(content, SPACE_6, SPACE_4)
        inner.setContentsMargins(SPACE_6, SPACE_5, SPACE_6, SPACE_5)
        if self._why:
            inner.addWidget(label(self._theme, self._why, 18, 600, wrap=True))
        inner.addWidget(label(self._theme, flags.title, 28, 700, wrap=True))
        inner.addWidget(label(self._theme, flags.intro.text, 16, role="muted", wrap=True))
        if not self._number:
            inner.addWidget(label(self._theme, self.tr("Which country are you in?"), 16, 600, wrap=True))
            inner.addWidget(NumberChoice(self._theme, "", "", self._take_number))
        self._flags_at = column()
        inner.addLayout(self._flags_at)
        self._show_flags()
        inner.addWidget(label(self._theme, flags.closing.text, 16, wrap=True))
        inner.addWidget(label(self._theme, self._words.notice, 14, role="muted", wrap=True))
        inner.addWidget(label(self._theme, self._sources(), 12, role="muted", wrap=True))
        inner.addStretch(1)
        self._area = scroll_area(content, flags.title)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        rows = column(self, spacing=0)
        rows.addWidget(self._area, 1)
        rows.addWidget(self._foot())

    def _foot(self) -> QWidget:
        links = []
        more = ((self.tr("Short lessons"), self.lessons_wanted), (self.tr("My flare plan"), self.plan_wanted))
        for text, wanted in more:
            link = button(text, "quiet")
            link.setMinimumHeight(44)
            link.clicked.connect(wanted)
            links.append(link)
        self.back.setMinimumSize(200, 52)
        return PageFoot((*links, None, self.back))

    def _show_flags(self) -> None:
        clear(self._flags_at)
        self._flags_at.addWidget(RedFlagList(self._theme, self._words.red_flags, self._number))

    def _take_number(self, number: str, country: str) -> None:
        self._number = number
        self._show_flags()
        self.number_chosen.emit(number, country)

    def _sources(self) -> str:
        flags = self._words.red_flags
        claims = (flags.intro, flags.closing, *(sign for group in flags.groups for sign in group.signs))
        numbers = dict.fromkeys(number for claim in claims for number in claim.sources)
        cited = "; ".join(self._words.sources[number] for number in numbers)
        return self.tr("Sources: {list}").format(list=cited)
