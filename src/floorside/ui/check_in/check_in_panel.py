"""A small panel that asks one question at a time. Start works without it, and one click closes it."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from floorside.ui.kit.fields.roving_focus import RovingFocus
from floorside.ui.kit.layout.answer_grid import AnswerGrid
from floorside.ui.kit.layout.section import LEAST_WORDS, Row
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import SPACE_1, SPACE_2, SPACE_3, button, clear, column, label, set_role
from floorside.ui.kit.wording.accessible_label import announce

#: What is wider than this, in pixels, stands below the question and not beside it.
WIDEST_BESIDE = 280
#: The part of a question's length that a line needs so that three hold it, the height of a button and a half: words
#: break unevenly.
THREE_LINES = 0.4
#: Answers up to this length are numbers, which fit into one row; so do this many answers in words.
LONGEST_FIGURE = 2
MOST_WORDS_IN_A_ROW = 4


#: So many widgets may stand below the words.
MOST_IN_A_LINE = 3
#: The text of a button, and what it does.
Action = tuple[str, Callable[[], None]]


@dataclass(frozen=True, slots=True)
class Query:
    """A question with its answers, value and text; `about`: a few words that explain the values; `chosen`: the value
    that was answered before, None without one.
    """

    name: str
    words: str
    answers: tuple[tuple[Any, str], ...]
    about: str = ""
    chosen: Any = None


class CheckInPanel(QFrame):
    """`told`: a query's name and the chosen value; `skipped`: the names of the queries that the person passed over;
    `ended`: all questions are answered or skipped.

    Hidden while there is nothing to ask. `changed`: it has other buttons; `left`: the buttons are gone, and one of them
    had the focus.
    """

    told = Signal(str, object)
    skipped = Signal(object)
    ended = Signal()
    changed = Signal()
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._queries: list[Query] = []
        self._lead = ""
        self._first: QPushButton | None = None  # of what is said
        self.setProperty("role", "well")
        self._rows = column(self, spacing=SPACE_1)
        self._rows.setContentsMargins(SPACE_3, SPACE_2, SPACE_2, SPACE_2)
        self.hide()

    @property
    def asks(self) -> str:
        """The name of the query on the screen, "" if there is none."""
        return self._queries[0].name if self._queries else ""

    def ask(self, queries: Sequence[Query], with_focus: bool = False) -> None:
        """Ask these questions one after the other, in place of earlier ones. `with_focus`: the first answer gets it."""
        self._queries = list(queries)
        self._show_first(with_focus)

    def lead_in(self, text: str) -> None:
        """Say this above the question that follows, since Start is there meanwhile."""
        self._lead = text if len(self._queries) > 1 else ""

    def put_away(self) -> tuple[Query, ...]:
        """Remove all questions and messages; returns the questions that were neither answered nor skipped."""
        open_queries, self._queries = tuple(self._queries), []
        self._put_away()
        return open_queries

    def say(
        self,
        text: str,
        action: str = "",
        do: Callable[[], None] | None = None,
        then: Callable[[], None] = lambda: None,
        *,
        also: Action | None = None,
        close_word: str = "",
    ) -> None:
        """Show a text with at most two buttons. It stays until it is closed; then the panel calls `then`.

        It also stays after `also`, which leads to something to read. `close_word`: the Close button.
        """
        self._queries = []
        self._clear()
        words = label(self._theme, text, 14, wrap=True)
        # Beside more than Close the words would have too little room.
        add = self._below(words) if do or also else self._beside(words, _three_lines(words))
        made: list[QPushButton] = []
        if do:
            act = self._quiet(action, self._put_away)
            act.clicked.connect(do)
            act.clicked.connect(then)
            made.append(act)
        if also:
            made.append(self._quiet(*also))
        close = self._quiet(close_word or self.tr("Close"), self._put_away)
        close.clicked.connect(then)
        made.append(close)
        for each in made:
            add(each)
        self._first = made[0]
        self.show()
        self.changed.emit()

    def warn(self, text: str, action: str, do: Callable[[], None]) -> None:
        """Show an urgent text, which stands out and cannot be closed, with a button that leads to something to read."""
        self._queries = []
        self._clear("urgent")
        self._below(label(self._theme, text, 18, 700, wrap=True))(self._made(action, "hurt", do))
        self.show()
        self.changed.emit()

    def _show_first(self, with_focus: bool) -> None:
        if not self._queries:
            self._end()
            return
        self._clear()
        query = self._queries[0]
        ways = [self._quiet(self.tr("Skip"), self._skip)] if len(self._queries) > 1 else []
        ways.append(self._quiet(self.tr("Skip all"), self._skip_all))
        lead, self._lead = self._lead, ""
        if lead:
            self._rows.addWidget(label(self._theme, lead, 14, wrap=True))
        said = f"{query.words} ({_unbroken(query.about)})" if query.about else query.words
        words = label(self._theme, said, 14, 600, wrap=True)
        is_wide = sum(way.sizeHint().width() for way in ways) > WIDEST_BESIDE
        add = self._below(words) if is_wide else self._beside(words, _three_lines(words))
        for way in ways:
            add(way)
        answers = self._answers(query)
        self._rows.addWidget(answers)
        self.show()
        self.changed.emit()
        if with_focus:
            choices = answers.findChildren(QPushButton)
            next((each for each in choices if each.isChecked()), choices[0]).setFocus()
            announce(self, f"{lead} {query.words}".strip())

    def _end(self) -> None:
        """What follows from the answers gets the focus that they had; Start does where nothing follows."""
        had_focus = self._clear_away()
        self._first = None
        self.ended.emit()
        if had_focus and self._first is not None:
            self._first.setFocus()
        elif had_focus:
            self.left.emit()

    def _clear(self, role: str = "well") -> None:
        clear(self._rows)
        set_role(self, role)

    def _put_away(self) -> None:
        if self._clear_away():
            self.left.emit()

    def _clear_away(self) -> bool:
        """Returns whether one of the buttons had the focus."""
        had_focus = any(each.hasFocus() for each in self.findChildren(QWidget))
        clear(self._rows)
        self.hide()
        return had_focus

    def _beside(self, words: QLabel, least: int = LEAST_WORDS) -> Callable[[QWidget], object]:
        """Add the words; returns what adds a widget beside them, or below where `least` pixels do not remain."""
        said, beside = column(), AnswerGrid(MOST_IN_A_LINE, role="")
        said.addStretch()
        said.addWidget(words)
        said.addStretch()
        self._rows.addWidget(Row(said, beside, max(LEAST_WORDS, least)))
        return beside.add

    def _below(self, words: QLabel) -> Callable[[QWidget], object]:
        """Add the words; returns what adds a widget in a line below them."""
        line = AnswerGrid(MOST_IN_A_LINE, role="")
        self._rows.addWidget(words)
        self._rows.addWidget(line, 0, Qt.AlignmentFlag.AlignRight)
        return line.add

    def _quiet(self, word: str, do: Callable[[], None]) -> QPushButton:
        return self._made(word, "quiet", do)

    @staticmethod
    def _made(word: str, role: str, do: Callable[[], None]) -> QPushButton:
        made = button(word, role)
        made.clicked.connect(do)
        return made

    def _answers(self, query: Query) -> QWidget:
        columns = _columns(query)
        is_one_row = len(query.answers) == columns
        bar = AnswerGrid(columns, gap=2, even=True) if is_one_row else QWidget()
        # No grid for several rows: a long answer must not take the width of those above it.
        rows, row = column(None if is_one_row else bar, spacing=2), QHBoxLayout()
        bar.setProperty("role", "choices")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        choices: list[QPushButton] = []  # no group: in one, nobody could toggle what was chosen before
        for place, (value, word) in enumerate(query.answers):
            answer = button(word, "answer")
            answer.setAccessibleName(f"{query.words} {word}")
            answer.setMinimumHeight(40)
            if query.chosen is not None:
                answer.setCheckable(True)  # a screen reader then says which was chosen
                answer.setChecked(value == query.chosen)
            answer.clicked.connect(lambda _=False, value=value: self._tell(query.name, value))
            choices.append(answer)
            if isinstance(bar, AnswerGrid):
                bar.add(answer)
                continue
            if place % columns == 0:
                row = QHBoxLayout()
                row.setSpacing(2)
                rows.addLayout(row)
            row.addWidget(answer, answer.sizeHint().width())
        RovingFocus(bar, choices)
        return bar

    def _tell(self, name: str, value: object) -> None:
        self.told.emit(name, value)
        if self.asks == name:
            self._next()

    def _next(self) -> None:
        self._queries = self._queries[1:]
        self._show_first(with_focus=True)

    def _skip(self) -> None:
        self.skipped.emit((self.asks,))
        self._next()

    def _skip_all(self) -> None:
        self.skipped.emit(tuple(query.name for query in self._queries))
        self._queries = []
        self._show_first(with_focus=False)


def _three_lines(words: QLabel) -> int:
    """The width in which words need at most three lines, in pixels."""
    return round(THREE_LINES * words.fontMetrics().horizontalAdvance(words.text()))


def _unbroken(about: str) -> str:
    """With each number beside what it means."""
    return re.sub(r"(?<=\d) ", "\N{NO-BREAK SPACE}", about)


def _columns(query: Query) -> int:
    """The number of columns: answers of many words need two rows, numbers one."""
    count = len(query.answers)
    in_words = any(len(word) > LONGEST_FIGURE for _, word in query.answers)
    return -(-count // 2) if in_words and count > MOST_WORDS_IN_A_ROW else count
