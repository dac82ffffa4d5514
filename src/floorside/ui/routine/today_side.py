"""The left side of the routine page: which routine, its exercises, what is asked before a session, and Start."""

from collections.abc import Callable, Mapping
from itertools import pairwise

from PySide6 import QtCore  # not the whole module: creating its enums takes 20 ms
from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QBoxLayout, QPushButton, QScrollArea, QWidget

from floorside.domain.care import AdaptedRoutine
from floorside.domain.routine import Routine
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.thumbnails import DrawThumbnail
from floorside.ui.kit.widgets import SPACE_2, SPACE_3, SPACE_4, SPACE_5, button, column, frame, set_role
from floorside.ui.kit.wording.plain_text import set_tip
from floorside.ui.kit.wording.words import duration
from floorside.ui.routine.above_start import AboveStart
from floorside.ui.routine.beside_start import BesideStart
from floorside.ui.routine.care_notes import CareNotes
from floorside.ui.routine.exercise_list import ExerciseList
from floorside.ui.routine.kit_words import kit_line
from floorside.ui.routine.nothing_left import NothingLeft, waiting_reasons
from floorside.ui.routine.routine_header import MakePlanner, RoutineHeader

#: On lower pages the parts around the list take less space: up to this height of the page, the margins, the gaps and
#: the height of Start, all in logical pixels.
ROOMS = ((480, SPACE_3, SPACE_2, 44), (800, SPACE_4, SPACE_2, 52), (16_777_215, SPACE_5, SPACE_3, 60))
#: About the height of a question with its answers, in pixels.
QUESTION_HEIGHT = 100
#: In a window that is no higher, in pixels, what stands above Start scrolls; Start, and what is asked, stay in view.
LOW = 560
#: A narrower page, in pixels, has smaller margins, and its buttons one below the other.
NARROW = 480


class TodaySide(QWidget):
    """`make_planner`: see RoutineHeader. Widgets can be added to it; they show and hide themselves.

    `against_start`: Start is no strong button, from the next `show_extent` on.
    """

    def __init__(
        self,
        theme: Theme,
        catalogue: Catalogue,
        routines: Mapping[str, Routine],
        make_planner: MakePlanner,
        draw_thumbnail: DrawThumbnail | None,
    ) -> None:
        super().__init__()
        self._catalogue = catalogue
        self.header = RoutineHeader(theme, routines, make_planner)
        self.rows = ExerciseList(theme, catalogue, draw_thumbnail)
        self.nothing = NothingLeft(theme)
        self.notes = CareNotes(theme)
        self.notes.opened.connect(self.order_tabs)
        self._above = AboveStart(self.header, self.rows, self.nothing, self.notes)
        self._beside = BesideStart(self._above)
        self.start = button("", "primary")
        set_tip(self.start, " ".join(catalogue.words.stop_always))
        self.walk = button(self.tr("Add a walk"))
        set_tip(self.walk, self.tr("A walk counts as a day of your week"))
        self.against_start = False
        self._asking: list[QWidget] = [self.notes]
        self._asked: list[QWidget] = []
        self._expected: QWidget | None = None
        self._foot_taken: QWidget | None = None
        self._build()

    def show_extent(
        self, adapted: Routine, part: Callable[[Routine], Routine], seconds: float | None, week: str
    ) -> None:
        """How much the routine is. `part`: what of a routine is done today; `seconds`: how long that takes, None
        while it is not known; `week`: how the week goes, in words.
        """
        doing = part(adapted)
        self.header.show_routine(adapted, len(doing.exercises), seconds, week, kit_line(doing, self._catalogue))
        self.start.setEnabled(bool(doing.exercises))
        self.start.setText(self._start_words(adapted, doing, seconds))
        set_role(self.start, "" if self.against_start else "primary")

    def show_whether_left(self, adapted: AdaptedRoutine) -> None:
        """Say so in the place of the list if there is nothing left to do."""
        is_left = bool(adapted.routine.exercises)
        waiting = waiting_reasons(adapted, self._catalogue)
        if not is_left:
            self.nothing.show_reasons(adapted, waiting)
        if waiting:
            self.notes.hide()
        self.rows.setVisible(is_left)
        self.nothing.setVisible(not is_left)

    def insert_below_rows(self, widget: QWidget) -> None:
        self._above.add_below_rows(widget)
        self._asking.insert(0, widget)

    def take_foot(self, foot: QWidget) -> None:
        """Put the window's foot below the list, or below all that scrolls together."""
        self._foot_taken = foot
        if self._scrolls:
            if foot.parentWidget() is not self:
                self._rows.insertWidget(1, foot, 0)
        elif foot.parentWidget() is not self._above:
            self._above.add_below_rows(foot)
        set_role(foot, "told")
        self.order_tabs()

    @property
    def _scrolls(self) -> bool:
        return self._above.parentWidget() is not self

    def insert_above_notes(self, widget: QWidget) -> None:
        self._above.add(widget, before=self.notes)
        self._asking.insert(0, widget)

    def expect_question(self) -> None:
        """Keep the place of a question that is asked soon, so that nothing moves then."""
        self._expected = frame("well")
        self._expected.setFixedHeight(QUESTION_HEIGHT)
        self._beside.ask(self._expected)
        self._share_height()

    def insert_above_start(self, *widgets: QWidget) -> None:
        if self._expected:
            self._beside.drop(self._expected)
            self._expected = None
        for widget in widgets:
            self._beside.ask(widget)
            self._asked.append(widget)
        self._share_height()

    def show_asked(self) -> None:
        """There is another question, notice or offer, or another answer."""
        self._share_height()
        self.order_tabs()
        self._beside.show_asked()

    def set_room(self, room: QSize) -> None:
        """Fit into a page of this size, in logical pixels."""
        edge, gap, start_height = next(each[1:] for each in ROOMS if room.height() <= each[0])
        is_narrow = room.width() < NARROW
        side = SPACE_4 if is_narrow else SPACE_5
        self._foot.setDirection(QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight)
        self._above.set_edges(side + 2, edge, side - 2, gap)
        self._beside.set_edges(side + 2, side - 2, gap)
        self._foot.setContentsMargins(side + 2, gap, side - 2, edge)
        for made in (self.start, self.walk):
            made.setFixedHeight(start_height)
        is_low = self.window().height() <= LOW
        if is_low:
            self._let_scroll()
        self._above.let_scroll(is_low)
        self._share_height()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._share_height()
        return done

    def order_tabs(self) -> None:
        """Put buttons that were created later into the tab order, as they appear on the page."""
        foot = self._foot_taken
        told = [foot] if foot and self.isAncestorOf(foot) else []
        if not self._scrolls:
            boxes = [*told, *self._asking, *self._asked]
        elif self._beside.holds:
            boxes = [*self._asking, *told, *self._asked]
        else:
            boxes = [*self._asking, *self._asked, *told]
        stops = [each for box in boxes for each in (*box.findChildren(QScrollArea), *box.findChildren(QPushButton))]
        inner = [each for each in stops if _takes_focus(each) or (foot and foot.isAncestorOf(each))]
        for one, following in pairwise((self.rows, *inner, self.start, self.walk)):
            self.setTabOrder(one, following)

    def focus(self) -> None:
        (self.rows if self.rows.isVisibleTo(self) else self.nothing).setFocus()

    def _start_words(self, adapted: Routine, doing: Routine, seconds: float | None) -> str:
        if not doing.exercises:
            return self.tr("Nothing ticked for today") if adapted.exercises else self.tr("Paused for now")
        if seconds is None:
            return self.tr("Start")
        start = self.tr("Start anyway · {minutes}") if self.against_start else self.tr("Start · {minutes}")
        return start.format(minutes=duration(seconds))

    def _let_scroll(self) -> None:
        """Let what stands above Start scroll where it does not fit."""
        if self._scrolls:
            return
        from floorside.ui.kit.layout.room import Room

        self._rows.removeWidget(self._above)
        room = Room(self._above)
        self._rows.insertWidget(0, room, 1)
        room.verticalScrollBar().rangeChanged.connect(lambda _, most: self._keep_free_of_bar(room, most > 0))
        self.rows.selected.connect(lambda _: self._bring_row_into_view(room))
        for made in (self.start, self.walk):  # a screen reader reads them last
            made.raise_()
        if self._foot_taken and self._above.isAncestorOf(self._foot_taken):
            self.take_foot(self._foot_taken)

    def _keep_free_of_bar(self, room: QScrollArea, is_shown: bool) -> None:
        self._above.keep_free(room.verticalScrollBar().sizeHint().width() if is_shown else 0)

    def _share_height(self) -> None:
        if self._scrolls and self._beside.share(self.size() - QSize(0, self._foot.sizeHint().height())):
            for made in (self.start, self.walk):
                made.raise_()
            self.order_tabs()
            self._beside.show_asked()

    def _bring_row_into_view(self, room: QScrollArea) -> None:
        if self.rows.hasFocus():
            row = self.rows.visualRect(self.rows.currentIndex())
            at = self.rows.mapTo(self._above, row.center())
            room.ensureVisible(at.x(), at.y(), 0, row.height())

    def _build(self) -> None:
        self._rows = column(self, spacing=0)
        self._rows.addWidget(self._above, 1)
        foot = self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        foot.setSpacing(SPACE_3)
        foot.addWidget(self.start, 1)
        foot.addWidget(self.walk)
        self._rows.addLayout(self._beside)
        self._rows.addLayout(foot)


def _takes_focus(widget: QWidget) -> bool:
    """Whether Tab reaches it. What was just made is not hidden, although Qt shows it only a little later; and Qt leaves
    the order as it is where one of two takes no focus.
    """
    was_hidden = widget.isHidden() and widget.testAttribute(QtCore.Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
    return not was_hidden and widget.focusPolicy() is not QtCore.Qt.FocusPolicy.NoFocus
