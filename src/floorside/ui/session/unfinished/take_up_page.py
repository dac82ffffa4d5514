"""Asks at the start what to do with an interrupted session."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from floorside.domain.check_in import did_something
from floorside.domain.session.record import begun_sets
from floorside.storage.history.sessions import Unfinished
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import SPACE_2, SPACE_3, SPACE_6, ScrollContent, button, column, frame, label, scroll_area
from floorside.ui.kit.wording import words
from floorside.ui.kit.wording.session_name import session_name

WIDEST = 620


class TakeUpPage(QWidget):
    """`go_on`: continue where it stopped; `keep`: end it with what was done; `discard`: delete it.

    A session whose plan cannot be read any more cannot be continued, and one in which nothing was done not be kept.

    `language`: of the routine's name.
    """

    go_on = Signal()
    keep = Signal()
    discard = Signal()

    def __init__(self, theme: Theme, unfinished: Unfinished, today: date, language: str) -> None:
        super().__init__()
        self._language = language
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        card = frame("card")
        card.setMaximumWidth(WIDEST)
        inner = column(card, SPACE_6, SPACE_2)
        inner.addWidget(label(theme, self.tr("A session was interrupted"), 26, 700, wrap=True))
        inner.addWidget(label(theme, self._which(unfinished, today), 16, role="muted", wrap=True))
        inner.addSpacing(SPACE_3)
        choices = (
            (self.tr("Go on from there"), "primary", self.go_on, unfinished.plan is not None),
            (self._keep_words(unfinished), "", self.keep, did_something(unfinished.session)),
            (self.tr("Discard it"), "quiet", self.discard, True),
        )
        for text, role, signal, offered in choices:
            if offered:
                choice = button(text, role)
                choice.setMinimumHeight(48)
                choice.clicked.connect(signal)
                inner.addWidget(choice)
                if self.focusProxy() is None:
                    self.setFocusProxy(choice)  # Return and Space press the first button
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(card, 100)
        row.addStretch(1)
        content = ScrollContent()  # for small screens and large scales
        middle = column(content)
        middle.addStretch(1)
        middle.addLayout(row)
        middle.addStretch(1)
        self.setAccessibleName(self.tr("A session was interrupted"))
        area = scroll_area(content, self.accessibleName())
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # a focused widget scrolls into view
        column(self).addWidget(area)

    def _keep_words(self, unfinished: Unfinished) -> str:
        if begun_sets(unfinished.session.sets):
            return self.tr("Keep what was done")
        return self.tr("Keep that it hurt")

    def _which(self, unfinished: Unfinished, today: date) -> str:
        session = unfinished.session
        begun = begun_sets(session.sets)
        part = sum(each.is_part for each in begun)
        return self._how_much(session.planned_works, len(begun) - part, part).format(
            routine=session_name(session, self._language),
            day=words.day(session.local_date, today),
            time=words.clock_time(words.wall_time(session)),
            done=len(begun) - part,
            part=part,
        )

    def _how_much(self, all_: int, done: int, part: int) -> str:
        if all_ == 1 and (done or part):
            return (
                self.tr("{day} at {time}: {routine}. Its only set was done in part.")
                if part
                else self.tr("{day} at {time}: {routine}. Its only set was done.")
            )
        if done and part:
            return self.tr("{day} at {time}: {routine}. {done} of %n sets were done, and {part} in part.", None, all_)
        if part:
            return self.tr("{day} at {time}: {routine}. {part} of %n sets, in part.", None, all_)
        if done:
            return self.tr("{day} at {time}: {routine}. {done} of %n sets were done.", None, all_)
        return self.tr("{day} at {time}: {routine}. No set was done yet.")
