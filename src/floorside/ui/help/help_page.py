"""The page "When to get help": the warning signs, the most urgent first, each group with what to do."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from floorside.domain.session.record import Legs
from floorside.storage.files.shipped.catalogue import Claim, RedFlagGroup, RedFlags, Urgency, Words
from floorside.ui.help.emergency import NumberChoice, with_number
from floorside.ui.kit.layout.page_foot import PageFoot
from floorside.ui.kit.layout.reading_order import keep_reading_order
from floorside.ui.kit.list_mark import ListMark
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.read_page import ReadPage
from floorside.ui.kit.widgets import (
    SPACE_1,
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
#: The keys that close the page, besides Esc.
_DONE = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Backspace)


class RedFlagList(QWidget):
    """The groups of signs one below the other, without the page around them. `legs`: an answer about the legs; the
    signs that say the same are marked.
    """

    def __init__(self, theme: Theme, flags: RedFlags, number: str, legs: Legs | None = None) -> None:
        super().__init__()
        self._theme = theme
        self._legs = legs
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
            grid.addLayout(self._sign(sign), row, 1)
        return grid

    def _sign(self, sign: Claim) -> QVBoxLayout:
        was_told = _was_told(sign, self._legs)
        lines = column(spacing=SPACE_1)
        lines.addWidget(label(self._theme, self._said(sign.text), 16, 700 if was_told else 400, wrap=True))
        if was_told:
            lines.addWidget(label(self._theme, self.tr("You said this today"), 14, 600, "hurt", wrap=True))
        return lines

    def _said(self, text: str) -> str:
        return with_number(text, self._number)


class HelpPage(ReadPage):
    """`closed`: the person is done. `number`: the emergency number; if there is none, the page asks for it.

    `why`: the first line, if an answer led here; `legs`: that answer. If it is a warning sign, the page begins with
    what to do, and does not say how rare a serious cause is. `number_chosen`: the number and the ISO code of its
    country.
    `lessons_wanted`, `plan_wanted`: the person wants to read these.
    """

    closed = Signal()
    number_chosen = Signal(str, str)
    lessons_wanted = Signal()
    plan_wanted = Signal()

    def __init__(self, theme: Theme, words: Words, number: str, why: str = "", legs: Legs | None = None) -> None:
        super().__init__()
        self._theme = theme
        self._words = words
        self._number = number
        self._legs = legs
        self._why = why
        self._act: QLabel | None = None
        self._choice: NumberChoice | None = None
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.back = button(self.tr("Back"), "primary")
        self.back.clicked.connect(self.closed)
        self._build()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        announce(self, " ".join(line.text() for line in self._first))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape or (event.key() in _DONE and not self._is_choosing_number):
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    @property
    def _is_choosing_number(self) -> bool:
        """Whether the focus is where the number is chosen: Enter and Backspace belong to it then."""
        focus = self.focusWidget()
        return self._choice is not None and focus is not None and self._choice.isAncestorOf(focus)

    def _build(self) -> None:
        flags = self._words.red_flags
        content = ScrollContent()
        content.setMaximumWidth(WIDEST)
        inner = column(content, SPACE_6, SPACE_4)
        inner.setContentsMargins(SPACE_6, SPACE_5, SPACE_6, SPACE_5)
        self._first = list(self._first_lines())
        for line in self._first:
            inner.addWidget(line)
        if not self._number:
            inner.addWidget(label(self._theme, self.tr("Which country are you in?"), 16, 600, wrap=True))
            self._choice = NumberChoice(self._theme, "", "", self._take_number)
            inner.addWidget(self._choice)
        self._flags_at = column()
        inner.addLayout(self._flags_at)
        self._show_flags()
        inner.addWidget(label(self._theme, flags.closing.text, 16, wrap=True))
        inner.addWidget(label(self._theme, self._words.notice, 14, role="muted", wrap=True))
        inner.addWidget(label(self._theme, self._sources(), 12, role="muted", wrap=True))
        inner.addStretch(1)
        self.area = scroll_area(content, flags.title)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        rows = column(self, spacing=0)
        rows.addWidget(self.area, 1)
        rows.addWidget(self._foot(content))

    def _first_lines(self) -> Iterator[QLabel]:
        flags = self._words.red_flags
        if action := self._action():
            yield label(self._theme, self._why, 28, 700, wrap=True)
            self._act = label(self._theme, action, 20, 700, "hurt", wrap=True)
            yield self._act
            yield label(self._theme, flags.title, 18, 600, "muted", wrap=True)
            return
        if self._why:
            yield label(self._theme, self._why, 18, 600, wrap=True)
        yield label(self._theme, flags.title, 28, 700, wrap=True)
        yield label(self._theme, flags.intro.text, 16, role="muted", wrap=True)

    def _action(self) -> str:
        """What to do about the answer that led here; "" if it is no warning sign."""
        groups = self._words.red_flags.groups
        told = (group.action for group in groups if any(_was_told(sign, self._legs) for sign in group.signs))
        return with_number(next(told, ""), self._number)

    def _foot(self, content: QWidget) -> QWidget:
        links = []
        more = ((self.tr("Short lessons"), self.lessons_wanted), (self.tr("My flare plan"), self.plan_wanted))
        for text, wanted in more:
            link = button(text, "quiet")
            link.setMinimumHeight(44)
            link.clicked.connect(wanted)
            links.append(link)
        self.back.setMinimumSize(200, 52)
        return PageFoot((*links, None, self.back), content)

    def _show_flags(self) -> None:
        clear(self._flags_at)
        self._flags_at.addWidget(RedFlagList(self._theme, self._words.red_flags, self._number, self._legs))

    def _take_number(self, number: str, country: str) -> None:
        self._number = number
        self._show_flags()
        keep_reading_order(self.area)
        if self._act:
            self._act.setText(self._action())
        self.number_chosen.emit(number, country)

    def _sources(self) -> str:
        flags = self._words.red_flags
        claims = (flags.intro, flags.closing, *(sign for group in flags.groups for sign in group.signs))
        numbers = dict.fromkeys(number for claim in claims for number in claim.sources)
        cited = "; ".join(self._words.sources[number] for number in numbers)
        return self.tr("Sources: {list}").format(list=cited)


def _was_told(sign: Claim, legs: Legs | None) -> bool:
    """Whether a sign says the same as an answer about the legs."""
    return legs is not None and sign.legs is legs
