"""The short lessons: a list of them, and one at a time to read."""

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from floorside.domain.self_care.lesson import Lesson
from floorside.services.lesson_service import LessonService
from floorside.ui.kit.layout.page_foot import page_foot
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.read_page import ReadPage
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
    show_if,
)
from floorside.ui.kit.wording.accessible_label import announce

WIDEST = 720


class LessonsPage(ReadPage):
    """`lesson`: the one to begin with, None for the list; `from_list`: leaving it leads to the list, as it does after
    the list was there. `closed`: the person is done.

    `led_to`: what a lesson's button opens, see `Lesson.leads_to`.
    """

    closed = Signal()
    led_to = Signal(str)

    def __init__(
        self, theme: Theme, service: LessonService, lesson: Lesson | None = None, *, from_list: bool = False
    ) -> None:
        super().__init__()
        self._theme = theme
        self._service = service
        self._shown: Lesson | None = None
        self.from_list = from_list
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.all = self._foot_button(self.tr("All lessons"), self.show_list)
        self.following = self._foot_button(self.tr("Next lesson"), self._show_next)
        self.back = button(self.tr("Back"), "primary")
        self.back.clicked.connect(self._go_back)
        self._build()
        if lesson:
            self.show_lesson(lesson)
        else:
            self.show_list()

    @property
    def shown(self) -> Lesson | None:
        """The lesson on the page; None while it shows the list."""
        return self._shown

    @property
    def first_stop(self) -> QWidget:
        return self.back if self._shown else self._buttons[0]

    def show_list(self) -> None:
        self._begin(None)
        self.from_list = True
        self._rows.addWidget(label(self._theme, self.tr("Short lessons"), 28, 700, wrap=True))
        lessons = self._service.lessons
        read = sum(lesson.id in self._service.read for lesson in lessons)
        said = self.tr("About a minute each. {read} of {all} read.").format(read=read, all=len(lessons))
        self._rows.addWidget(label(self._theme, said, 16, role="muted", wrap=True))
        self._rows.addWidget(self._list())
        self._rows.addStretch(1)
        self._order_stops()

    def show_lesson(self, lesson: Lesson) -> None:
        """Show a lesson; it counts as read from now on."""
        self._begin(lesson)
        self._rows.addWidget(label(self._theme, lesson.title, 28, 700, wrap=True))
        for paragraph in lesson.text.split("\n\n"):
            self._rows.addWidget(label(self._theme, " ".join(paragraph.split()), 18, wrap=True))
        if lesson.leads_to:
            row = QHBoxLayout()
            for place in lesson.leads_to:
                row.addWidget(self._way_on(place))
            row.addStretch(1)
            self._rows.addLayout(row)
        sources = self.tr("Sources: {list}").format(list=self._service.sources_of(lesson))
        self._rows.addWidget(label(self._theme, sources, 12, role="muted", wrap=True))
        self._rows.addStretch(1)
        self._order_stops()
        self._service.mark_read(lesson.id)
        announce(self, f"{lesson.title}. {lesson.text}")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        announce(self, self.accessibleName())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Backspace):
            self._go_back()
        else:
            super().keyPressEvent(event)

    def _go_back(self) -> None:
        self.show_list() if self._shown and self.from_list else self.closed.emit()

    def _begin(self, lesson: Lesson | None) -> None:
        self._shown = lesson
        self.setAccessibleName(lesson.title if lesson else self.tr("Short lessons"))
        self._buttons: list[QPushButton] = []
        clear(self._rows)
        self.area.verticalScrollBar().setValue(0)
        show_if(self.all, lesson is not None)
        show_if(self.following, self._after(lesson) is not None)

    def _order_stops(self) -> None:
        """Tab goes as one reads, from the first stop on: what has just been made comes before the foot."""
        stops = (*self._buttons, self.all, self.following, self.back)
        for before, after in pairwise(stops):
            self.setTabOrder(before, after)
        if self.isVisible():
            self.setFocus()

    def _after(self, lesson: Lesson | None) -> Lesson | None:
        lessons = self._service.lessons
        place = lessons.index(lesson) + 1 if lesson else len(lessons)
        return lessons[place] if place < len(lessons) else None

    def _show_next(self) -> None:
        if following := self._after(self._shown):
            self.show_lesson(following)

    def _list(self) -> QFrame:
        card = frame("card")
        rows: QVBoxLayout = column(card, SPACE_3, SPACE_2)
        for lesson in self._service.lessons:
            row = QHBoxLayout()
            row.addWidget(self._link(lesson))
            row.addStretch(1)
            if lesson.id in self._service.read:
                row.addWidget(label(self._theme, self.tr("read"), 14, role="muted"))
            rows.addLayout(row)
        return card

    def _link(self, lesson: Lesson) -> QPushButton:
        made = button(lesson.title, "quiet")
        if lesson.id in self._service.read:
            made.setAccessibleName(self.tr("{title}, read").format(title=lesson.title))
        made.clicked.connect(lambda _=False, lesson=lesson: self.show_lesson(lesson))
        self._buttons.append(made)
        return made

    def _way_on(self, place: str) -> QPushButton:
        made = button(self.tr("My flare plan") if place == "flare_plan" else self.tr("When to get help"))
        made.clicked.connect(lambda: self.led_to.emit(place))
        self._buttons.append(made)
        return made

    def _foot_button(self, text: str, do: Callable[[], None]) -> QPushButton:
        made = button(text, "quiet")
        made.setMinimumHeight(44)
        made.clicked.connect(do)
        return made

    def _build(self) -> None:
        content = ScrollContent()
        content.setMaximumWidth(WIDEST)
        self._rows = column(content, spacing=SPACE_4)
        self._rows.setContentsMargins(SPACE_6, SPACE_6, SPACE_6, SPACE_5)
        self.area = scroll_area(content, self.tr("Short lessons"))
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = column(self, spacing=0)
        whole.addWidget(self.area, 1)
        whole.addWidget(page_foot(self.all, self.following, self.back, under=content))
