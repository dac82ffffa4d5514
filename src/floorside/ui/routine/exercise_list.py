"""The list of a routine's exercises."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QMenu

from floorside.domain.routine import Routine
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.thumbnails import DrawThumbnail, Thumbnails
from floorside.ui.routine.exercise_delegate import PAUSE_HEIGHT, ExerciseDelegate
from floorside.ui.routine.exercise_model import ROW, ExerciseModel, ExerciseRow

#: Pixels. Between the lowest and the highest all rows fit; if they do not, as many as possible are in view, and the
#: last one is cut in the middle, so that one sees that the list goes on.
HIGHEST_ROW, LOWEST_ROW = 96, 48
#: The least part of a row that is seen to be cut.
LEAST_CUT = 0.35


class ExerciseList(QListView):
    """`selected`: the id of the current exercise; `opened`: the person has clicked one, or pressed Enter.

    `entered_by_key`: the person has pressed Enter, so the focus may move on. Once ticks are offered, `toggled` is the
    exercise that is to be left out today, or done after all, `start_wanted` the one to begin with, `only_wanted` the
    one to do alone.
    """

    selected = Signal(str)
    opened = Signal(str)
    entered_by_key = Signal()
    toggled = Signal(str)
    start_wanted = Signal(str)
    only_wanted = Signal(str)

    def __init__(self, theme: Theme, catalogue: Catalogue, thumbnail: DrawThumbnail | None = None) -> None:
        super().__init__()
        self.setProperty("role", "rows")
        self._model = ExerciseModel(catalogue)
        self._thumbnails = Thumbnails(theme, thumbnail, self)
        self._thumbnails.drawn.connect(self._paint_anew)
        self._delegate = ExerciseDelegate(theme, self._thumbnails)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Exercises"))
        self.clicked.connect(self._open)
        self.activated.connect(self._open)
        theme.changed.connect(self._paint_anew)

    def set_routine(self, routine: Routine) -> None:
        """Show a routine; the current exercise stays current if the routine has it."""
        before, height = self.exercise, self.whole_height
        self._model.set_routine(routine)
        if self.whole_height != height:
            self.updateGeometry()
        self._fit_rows(self.maximumViewportSize().height())
        if not before or not self.choose(before):
            rows = (self._model.index(row) for row in range(self._model.rowCount()))
            self.setCurrentIndex(next((row for row in rows if not row.data(ROW).is_pause), QModelIndex()))

    def choose(self, exercise: str) -> bool:
        """Make the exercise with that id current; returns whether it is here."""
        for row in range(self._model.rowCount()):
            if self._model.index(row).data(ROW).exercise == exercise:
                self.setCurrentIndex(self._model.index(row))
                return True
        return False

    def offer_ticks(self) -> None:
        """Let the person leave exercises out today."""
        self._delegate.ticks = self._model.ticks = True

    def show_left_out(self, exercises: Collection[str]) -> None:
        self._model.set_left_out(exercises)

    def set_opens(self, opens: bool) -> None:
        """Show whether a click leads to the details on a page of their own."""
        self._delegate.opens = opens
        if self.isVisible():
            self._paint_anew()

    @property
    def exercise(self) -> str | None:
        """The id of the current exercise."""
        row = self.currentIndex().data(ROW)
        return row.exercise if row else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        on_tick = self._delegate.ticks and self._delegate.tick_room(self.visualRect(index)).contains(event.position())
        if self._is_exercise(index) and on_tick and event.button() is Qt.MouseButton.LeftButton:
            self.setState(QListView.State.NoState)
            self.toggled.emit(index.data(ROW).exercise)
        else:
            super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if self._delegate.ticks and self._is_exercise(index):
            at = self.visualRect(index).center() if by_key else event.pos()
            self.menu_of(index.data(ROW)).popup(self.viewport().mapToGlobal(at))

    def menu_of(self, row: ExerciseRow) -> QMenu:
        """What can be done with an exercise today."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        word = self.tr("Do it today") if row.is_left_out else self.tr("Leave out today")
        menu.addAction(word, lambda: self.toggled.emit(row.exercise))
        menu.addAction(self.tr("Only this one today"), lambda: self.only_wanted.emit(row.exercise))
        menu.addSeparator()
        menu.addAction(self.tr("Start from here"), lambda: self.start_wanted.emit(row.exercise))
        return menu

    def moveCursor(self, action: QListView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Qt would choose a pause that is the first or the last row."""
        index = super().moveCursor(action, modifiers)
        up = action in (QListView.CursorAction.MoveHome, QListView.CursorAction.MovePageUp)
        while index.isValid() and not self._is_exercise(index):
            index = index.siblingAtRow(index.row() + (1 if up else -1))
        return index

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self._delegate.ticks and self.exercise:
            self.toggled.emit(self.exercise)
            return
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_by_key.emit()

    def sizeHint(self) -> QSize:
        """A row and a half: it takes the room that the rest of the page leaves, and never pushes Start out of sight."""
        return QSize(super().sizeHint().width(), LOWEST_ROW * 3 // 2)

    def dataChanged(
        self,
        first: QModelIndex | QPersistentModelIndex,
        last: QModelIndex | QPersistentModelIndex,
        roles: Sequence[int] = (),
    ) -> None:
        """A row is as high as before, whatever it says now: QListView would lay out and paint all of them."""
        QAbstractItemView.dataChanged(self, first, last, roles)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What takes room from the list, such as a question, leaves the current row whole if it was in view."""
        current = self.visualRect(self.currentIndex())
        was_seen = current.bottom() > 0 and current.top() < event.oldSize().height()
        self._fit_rows(event.size().height())
        super().resizeEvent(event)
        if was_seen:
            self.scrollTo(self.currentIndex())

    def _paint_anew(self) -> None:
        """To tell what a viewport is, PySide creates all classes of widgets: nothing for the first picture."""
        self.viewport().update()

    def _open(self, index: QModelIndex) -> None:
        if self._is_exercise(index):
            self.opened.emit(index.data(ROW).exercise)

    def _is_exercise(self, index: QModelIndex) -> bool:
        return index.isValid() and not index.data(ROW).is_pause

    @property
    def whole_height(self) -> int:
        """With every row as low as it may be, in pixels."""
        return self._pauses * PAUSE_HEIGHT + (self._model.rowCount() - self._pauses) * LOWEST_ROW

    @property
    def _pauses(self) -> int:
        return sum(self._model.index(row).data(ROW).is_pause for row in range(self._model.rowCount()))

    def _fit_rows(self, room: int) -> None:
        """Divide the height between the exercises."""
        pauses = self._pauses
        each = (room - pauses * PAUSE_HEIGHT) // max(1, self._model.rowCount() - pauses)
        height = min(HIGHEST_ROW, each) if each >= LOWEST_ROW else _cut_row(room)
        if height != self._delegate.row_height:
            self._delegate.row_height = height
            self.scheduleDelayedItemsLayout()

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self.selected.emit(current.data(ROW).exercise)


def _cut_row(room: int) -> int:
    """The row height at which as many whole rows as possible and a part of the next, half at best, fill the room."""
    whole = max(1, int(room / LOWEST_ROW - LEAST_CUT))
    return max(LOWEST_ROW, min(HIGHEST_ROW, round(room / (whole + 0.5))))
