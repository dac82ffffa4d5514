"""The first start: four pages, or three where nothing can begin yet. The person may skip each of them, or all at
once.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from floorside.domain.exercise import Condition
from floorside.domain.routine import Routine
from floorside.storage.files.settings import Settings
from floorside.storage.files.shipped.catalogue import Words
from floorside.ui.figure.figure_pose import shipped_figure
from floorside.ui.help.emergency import NumberChoice
from floorside.ui.help.help_page import RedFlagList
from floorside.ui.kit.fields.language_choice import language_choice
from floorside.ui.kit.layout.page_foot import PageFoot
from floorside.ui.kit.layout.reading_order import keep_reading_order
from floorside.ui.kit.layout.section import Row
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import (
    SPACE_3,
    SPACE_4,
    SPACE_5,
    SPACE_6,
    ScrollContent,
    button,
    clear,
    column,
    frame,
    keep_in_the_middle,
    label,
    scroll_area,
)
from floorside.ui.kit.wording.accessible_label import announce
from floorside.ui.settings.person.conditions_section import ConditionList
from floorside.ui.welcome.start_questions import StartQuestions
from floorside.ui.welcome.welcome_picture import WelcomePicture

WIDEST = 820
#: The exercise on the first page.
PICTURED = "supine-figure-four"


class WelcomePage(QWidget):
    """`settings`: what they are to begin with; those of somebody who has opened the pages again have `welcomed`.
    `first_routine`: with which a gentle start begins under these conditions, None if nothing is left.
    `start_answers`: see StartQuestions.

    `chosen`: the person has chosen another emergency number, or has ticked something. `language_chosen`: another one
    is wanted. After `closed`, `number` and `country` (its ISO code), each "" for none, `conditions` and `begins_gently`
    have the person's choices.
    """

    chosen = Signal()
    closed = Signal()
    language_chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        words: Words,
        settings: Settings,
        first_routine: Callable[[tuple[Condition, ...]], Routine | None],
        start_answers: dict[str, int] | None = None,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._words = words
        self.number, self.country = settings.emergency_number, settings.emergency_country
        self.conditions = settings.conditions
        self._first_routine = first_routine
        self._language = settings.words_language
        self._seen_before = settings.welcomed
        self._start = StartQuestions(theme, {} if start_answers is None else start_answers)
        self._pages = QStackedWidget()
        self._titles: list[str] = []
        self._contents: list[QWidget] = []
        self._place = label(theme, px=14, role="muted")
        self.back = button(self.tr("Back"))
        self.back.clicked.connect(self._go_back)
        self.skip = button(self.tr("Skip all"), "quiet")
        self.skip.clicked.connect(self.closed)
        self.next = button("", "primary")
        self.next.clicked.connect(self._go_on)
        self.setFocusProxy(self.next)
        self._build()
        self._show(0)

    @property
    def begins_gently(self) -> bool:
        return self._start.begins_gently

    @property
    def says_how_to_begin(self) -> bool:
        """Whether the person has answered the questions about the start."""
        return self._start.is_answered

    def take_number(self, settings: Settings) -> None:
        """The number may have been chosen on the page "When to get help", which F1 lays over this one."""
        number, country = settings.emergency_number, settings.emergency_country
        if (number, country) != (self.number, self.country):
            self._number_choice.show_chosen(number, country)
            self.number, self.country = number, country
            self._show_flags()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go_on()
        elif event.key() == Qt.Key.Key_Escape:
            self._go_back()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        for make in (self._what_this_is, self._when_to_get_help, self._anything_to_know, self._how_to_begin):
            make()
        self.next.setMinimumSize(160, 52)
        self.back.setMinimumHeight(44)
        policy = self.back.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # so that nothing moves from page to page
        self.back.setSizePolicy(policy)
        self.skip.setMinimumHeight(44)
        rows = column(self, spacing=0)
        rows.addWidget(self._pages, 1)
        self._foot = PageFoot((self.skip, None, self._place, None, self.back, self.next))
        rows.addWidget(self._foot)

    def _what_this_is(self) -> None:
        inner = self._page(self.tr("Welcome to Floorside"), self._language_box())
        for line in (
            self.tr("Floorside leads you through a short routine on the floor, for hips, low back and sciatica."),
            self.tr("Put the laptop beside you and press Start. A voice and a picture lead you; your hands are free."),
            self.tr("Space pauses. H says that something hurts: the clock stops, and you choose what follows."),
            self.tr("Do as much as feels right. The holds can grow as you do, and you decide when."),
        ):
            inner.addWidget(label(self._theme, line, 18, wrap=True))
        note = frame("notice")
        inside = column(note, SPACE_4)
        for line in (self._words.notice, *self._words.stop_always):
            inside.addWidget(label(self._theme, line, 15, wrap=True))
        inner.addWidget(note)
        if figure := shipped_figure(PICTURED):
            inner.addWidget(WelcomePicture(self._theme, figure), 100)
        inner.addStretch(1)

    def _when_to_get_help(self) -> None:
        flags = self._words.red_flags
        inner = self._page(flags.title)
        inner.addWidget(label(self._theme, flags.intro.text, 16, role="muted", wrap=True))
        inner.addWidget(label(self._theme, self.tr("Which country are you in?"), 16, wrap=True))
        self._number_choice = NumberChoice(self._theme, self.number, self.country, self._choose_number)
        inner.addWidget(self._number_choice)
        self._flags_at = column()
        inner.addLayout(self._flags_at)
        self._show_flags()
        inner.addWidget(label(self._theme, flags.closing.text, 16, wrap=True))
        inner.addWidget(label(self._theme, self.tr("F1 opens this page at any time."), 14, role="muted", wrap=True))
        inner.addStretch(1)

    def _anything_to_know(self) -> None:
        inner = self._page(self.tr("Anything we should know?"))
        said = self.tr(
            "Tick what is true for you, or nothing. Some exercises are then left out or done more gently, each with its"
            " reason. You can change it in Settings; it stays on this computer."
        )
        inner.addWidget(label(self._theme, said, 16, role="muted", wrap=True))
        card = frame("card")
        inside = column(card, SPACE_4)
        inside.addWidget(ConditionList(self._theme, self._words.conditions, self.conditions, self._choose_conditions))
        inner.addWidget(card)
        inner.addStretch(1)

    def _how_to_begin(self) -> None:
        inner = self._page(self.tr("How would you like to begin?"))
        self._show_first()
        inner.addWidget(self._start)
        inner.addStretch(1)

    def _language_box(self) -> QWidget:
        chooser = language_choice(self._language, self.language_chosen.emit)
        chooser.setMinimumHeight(40)
        named = QWidget()
        row = QHBoxLayout(named)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_3)
        row.addWidget(label(self._theme, chooser.accessibleName(), 16))
        row.addWidget(chooser)
        return named

    def _page(self, title: str, beside: QWidget | None = None) -> QVBoxLayout:
        """A new page with its title, and a widget beside it; add its rows to the layout that this returns."""
        content = ScrollContent()
        content.setMaximumWidth(WIDEST)
        inner = column(content, spacing=SPACE_4)
        inner.setContentsMargins(SPACE_5, SPACE_6, SPACE_5, SPACE_5)
        heading = label(self._theme, title, 30, 700, wrap=True)
        if beside is None:
            inner.addWidget(heading)
        else:
            said = column()
            said.addWidget(heading)
            inner.addWidget(Row(said, beside, heading.fontMetrics().horizontalAdvance(title)))
        self._titles.append(title)
        self._contents.append(content)
        area = scroll_area(content, title)
        keep_in_the_middle(area)
        self._pages.addWidget(area)
        return inner

    def _choose_number(self, number: str, country: str) -> None:
        self.number, self.country = number, country
        self._show_flags()
        keep_reading_order(self)
        self.chosen.emit()

    def _choose_conditions(self, conditions: tuple[Condition, ...]) -> None:
        self.conditions = conditions
        self._show_first()
        self._tell_place()
        self.chosen.emit()

    def _show_first(self) -> None:
        """With what a gentle start begins; where everything is paused, nobody is asked how to begin."""
        first = self._first_routine(self.conditions)
        self._start.show_first(first)
        self._wanted = self._pages.count() - (first is None)

    def _show_flags(self) -> None:
        clear(self._flags_at)
        self._flags_at.addWidget(RedFlagList(self._theme, self._words.red_flags, self.number))

    def _show(self, page: int) -> None:
        self._pages.setCurrentIndex(page)
        self._foot.stand_under(self._contents[page])
        self._tell_place()
        self.back.setVisible(page > 0)
        self.next.setFocus()
        self.setAccessibleName(self._titles[page])
        announce(self, self._titles[page])

    def _tell_place(self) -> None:
        page = self._pages.currentIndex() + 1
        self._place.setText(self.tr("{n} of {all}").format(n=page, all=self._wanted))
        self.next.setText(self.tr("Done") if page == self._wanted else self.tr("Next"))

    def _go_back(self) -> None:
        """To the page before. At the first start Escape leads no further: it must not pass over the conditions."""
        page = self._pages.currentIndex()
        if page > 0:
            self._show(page - 1)
        elif self._seen_before:
            self.closed.emit()

    def _go_on(self) -> None:
        page = self._pages.currentIndex() + 1
        if page < self._wanted:
            self._show(page)
        else:
            self.closed.emit()
