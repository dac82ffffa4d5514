"""Edits a routine: its name, its order, its items. Each change is stored at once, and can be undone."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QStackedWidget, QWidget

from floorside.domain.exercise import Range
from floorside.domain.own_exercise import OwnExercise
from floorside.domain.routine import ExerciseItem, RestItem, Routine, RoutineItem, WaitItem
from floorside.domain.routine_order import check_order
from floorside.domain.session.plan import Plan
from floorside.services.routine.routine_names import of_same_name
from floorside.services.routine.routine_service import RoutineService
from floorside.storage.files.line_text import is_blank, one_line
from floorside.storage.files.routine_files import LONGEST_NAME, MOST_ITEMS
from floorside.ui.kit.fields.stepper import Stepper
from floorside.ui.kit.layout.answer_grid import AnswerGrid
from floorside.ui.kit.layout.reading_order import keep_reading_order
from floorside.ui.kit.layout.section import Row
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import (
    SPACE_1,
    SPACE_2,
    SPACE_3,
    SPACE_4,
    SPACE_5,
    button,
    column,
    frame,
    label,
    set_role,
    show_if,
)
from floorside.ui.kit.wording.accessible_label import announce
from floorside.ui.kit.wording.plain_text import set_tip
from floorside.ui.kit.wording.words import duration, exercises, seconds_of
from floorside.ui.routine_editor.exercise_menu import ExerciseMenu
from floorside.ui.routine_editor.item_list import ItemList
from floorside.ui.routine_editor.item_words import item_name, order_words
from floorside.ui.routine_editor.keep_chosen import chosen_after
from floorside.ui.routine_editor.pause_panel import PausePanel

REST_SECONDS = 15
REST_LIMITS = Range(5, 600)
#: If the space beside its button is narrower than this, in pixels, the sentence about the order is above it.
LEAST_ORDER = 200
#: On a lower page, in pixels, the rows get what the edges and gaps can spare, and the sentence about the order stands
#: where the actions of the chosen item are, while it has none.
LOW = 620


class RoutineEditor(QWidget):
    """`item_chosen`: the chosen RoutineItem, whenever it may have changed; `closed`: the person is done.

    `make_plan`: of the routine on any day, without what the person's conditions leave out.
    """

    item_chosen = Signal(object)
    closed = Signal()

    def __init__(self, theme: Theme, routine_service: RoutineService, make_plan: Callable[[Routine], Plan]) -> None:
        super().__init__()
        self._theme = theme
        self._routine_service = routine_service
        self._make_plan = make_plan
        self._routine = Routine("", "", "", ())
        self._left_out: frozenset[str] = frozenset()
        self._list = ItemList(theme, routine_service.catalogue)
        self._name = QLineEdit()
        self._name_fault = label(theme, "", 14, role="hurt", wrap=True)
        self._extent = label(theme, px=15, role="muted")
        self._order = label(theme, px=14, wrap=True)
        self._reorder = button(self.tr("Use that order"), "quiet")
        self._rest = Stepper(theme, self.tr("Rest"), 5, seconds_of)
        self._nothing, self._rest_row, self._own_row = QWidget(), QWidget(), QWidget()
        self._about_item = QStackedWidget()
        self._order_well = frame("well")
        self._is_low = False
        #: Shown beside the editor instead of the details while a rest or a wait is chosen.
        self.pause_panel = PausePanel(theme)
        self._change_own = button(self.tr("Change this exercise…"), "quiet")
        self._remark = label(theme, px=14, role="muted", wrap=True)
        self._build()
        self._connect()

    def show_routine(self, routine: Routine, exercise: str | None = None) -> None:
        """Show a routine, with this `exercise` chosen, or else the item that was chosen before, or that came back."""
        places = [n for n, item in enumerate(routine.items) if getattr(item, "exercise", None) == exercise]
        current = chosen_after(self._routine.items, routine.items, self._list.currentRow())
        current = places[0] if exercise and places else current
        if routine.id != self._routine.id:
            self._tell_taken("")
        self._routine = routine
        if not self._name.hasFocus() or is_blank(self._name.text()):
            self._name.setText(routine.name)
            self._name.setCursorPosition(0)  # a long name shows its beginning
        self._show_extent()
        self._list.show_items(routine.items, current, self._left_out)
        self._show_order()
        self._chosen()

    def take_foot(self, foot: QWidget) -> None:
        """Put the window's foot below the list, which gives way for it."""
        if foot.parentWidget() is not self:
            self._rows.insertWidget(self._rows.indexOf(self._list) + 1, foot)
            set_role(foot, "told")
            keep_reading_order(self)

    def begin_naming(self) -> None:
        """Select the name, so that typing replaces it."""
        self._name.setFocus()
        self._name.selectAll()

    @property
    def is_on_pause(self) -> bool:
        """Whether a rest or a wait is chosen."""
        return self._item is not None and not isinstance(self._item, ExerciseItem)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if (is_low := event.size().height() < LOW) != self._is_low:
            self._is_low = is_low
            self._share_height()

    def focusInEvent(self, _event: QFocusEvent) -> None:
        self._list.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    # Actions

    def _rename(self) -> None:
        name = one_line(self._name.text())
        if self._is_taken(name):
            self._tell_taken(name)
            if self._name.hasFocus():
                return  # with Enter: there it can be corrected
        elif not is_blank(name) and name != self._routine.name:
            self._routine_service.edit(
                replace(self._routine, name=name), self.tr("Renamed to {name}").format(name=name)
            )
        self._name.setText(self._routine.name)
        self._name.setCursorPosition(0)

    def _is_taken(self, name: str) -> bool:
        """Whether another routine is called so. One that has shared its name since an earlier version may keep it."""
        others = [each for each in self._routine_service.routines.values() if each.id != self._routine.id]
        return name != self._routine.name and of_same_name(name, others) is not None

    def _check_name(self) -> None:
        """As the person types."""
        name = one_line(self._name.text())
        self._tell_taken(name if self._is_taken(name) else "")

    def _tell_taken(self, name: str) -> None:
        """Below the field, and as a part of it for a screen reader. "": the name is free."""
        said = self.tr("Another routine is called “{name}” already.").format(name=name) if name else ""
        is_new = said not in ("", self._name_fault.text())
        self._name_fault.setText(said)
        self._name.setAccessibleDescription(said)
        show_if(self._name_fault, bool(said))
        if is_new:
            announce(self._name, said)

    def _keep(self, items: Sequence[RoutineItem], said: str, current: int) -> None:
        self._list.show_items(items, current, self._left_out)
        self._routine = replace(self._routine, items=tuple(items))
        self._routine_service.edit(self._routine, said)
        self._chosen()

    def _move(self, way: int) -> None:
        place = self._list.currentRow()
        to = place + way
        if 0 <= to < len(self._routine.items):
            items = list(self._routine.items)
            items.insert(to, items.pop(place))
            self._keep(items, self._said(self.tr("{name} moved"), items[to]), to)

    def _take_order(self, order: Sequence[int]) -> None:
        items = [self._routine.items[place] for place in order]
        current = self._list.currentRow()
        self._keep(items, self._said(self.tr("{name} moved"), items[current]), current)

    def _best_order(self) -> None:
        best = check_order(self._routine, self._routine_service.catalogue.exercises).best
        if best:
            self._keep(best.items, self.tr("The order was changed"), 0)
            self._list.setFocus()

    def _add(self, item: RoutineItem) -> None:
        if len(self._routine.items) >= MOST_ITEMS:
            self._say(self.tr("A routine holds at most %n entries.", None, MOST_ITEMS))
            return
        place = self._list.currentRow() + 1
        items = [*self._routine.items[:place], item, *self._routine.items[place:]]
        self._keep(items, self._said(self.tr("{name} added"), item), place)
        self._list.setFocus()

    def _add_exercise(self, id_: str) -> None:
        self._add(ExerciseItem(id_, self._routine_service.first_dose(id_)))

    def _remove(self) -> None:
        place = self._list.currentRow()
        item = self._routine.items[place]
        if isinstance(item, ExerciseItem) and len(self._routine.exercises) == 1:
            self._say(self.tr("A routine needs at least one exercise."))
            return
        items = [*self._routine.items[:place], *self._routine.items[place + 1 :]]
        self._keep(items, self._said(self.tr("{name} removed"), item), place)

    def _set_rest(self, seconds: float) -> None:
        place = self._list.currentRow()
        items = list(self._routine.items)
        items[place] = RestItem(seconds)
        self._keep(items, self.tr("Rest: {seconds}").format(seconds=seconds_of(seconds)), place)

    def _said(self, form: str, item: RoutineItem) -> str:
        return form.format(name=item_name(item, self._routine_service.catalogue))

    # Display

    def _chosen(self) -> None:
        if (item := self._item) is not None:
            self.item_chosen.emit(item)
        self._show_item()

    @property
    def _item(self) -> RoutineItem | None:
        place = self._list.currentRow()
        return self._routine.items[place] if 0 <= place < len(self._routine.items) else None

    def _show_item(self) -> None:
        """Show the actions that only the chosen item has, and where it can move."""
        item = self._item
        if isinstance(item, RestItem):
            self._rest.show_value(item.seconds, REST_LIMITS)
        own = self._own_row if self._own is not None else self._nothing
        self._about_item.setCurrentWidget(self._rest_row if isinstance(item, RestItem) else own)
        place = self._list.currentRow()
        for tool, moves in ((self._up, place > 0), (self._down, place < len(self._routine.items) - 1)):
            if tool.hasFocus() and not moves:
                self._list.setFocus()  # where Alt and the arrow keys move it back
            tool.setEnabled(moves)

    @property
    def _own(self) -> OwnExercise | None:
        """The chosen exercise, if it is an own one."""
        item = self._item
        return self._routine_service.catalogue.own(item.exercise) if isinstance(item, ExerciseItem) else None

    def _show_extent(self) -> None:
        """How much of the routine there is with what the person ticked, whatever rests today."""
        plan, held = self._make_plan(self._routine), {item.exercise for item in self._routine.exercises}
        doing, count = {step.exercise for step in plan.steps if step.exercise}, exercises(len(held))
        self._left_out = frozenset(held - doing)
        if 0 < len(doing) < len(held):
            count = self.tr("{number} of {exercises}").format(number=len(doing), exercises=count)
        extent = duration(plan.seconds) if doing else self.tr("paused for now")
        self._extent.setText(f"{count} · {extent}")

    def _show_order(self) -> None:
        check = check_order(self._routine, self._routine_service.catalogue.exercises)
        now, then = check.now, check.then
        said = order_words(now.downs, now.turns, then.downs, then.turns, better=check.best is not None)
        self._order.setText(said)
        self._reorder.setVisible(check.best is not None)

    def _say(self, text: str) -> None:
        self._remark.setText(text)
        self._about_item.setCurrentWidget(self._remark)
        announce(self._remark, text)

    # Building the editor

    def _connect(self) -> None:
        self._name.textEdited.connect(self._check_name)
        self._name.editingFinished.connect(self._rename)
        self._list.moved.connect(self._move)
        self._list.removed.connect(self._remove)
        self._list.order_changed.connect(self._take_order)
        self._list.currentRowChanged.connect(lambda _: self._chosen())
        self._reorder.clicked.connect(self._best_order)
        self._rest.chosen.connect(self._set_rest)
        self._change_own.clicked.connect(
            lambda: self._routine_service.exercises.page_wanted.emit(self._own, lambda _id: None)
        )

    def _build(self) -> None:
        self._name.setFont(self._theme.font(20, 700))
        self._name.setMaxLength(LONGEST_NAME)
        self._name.setAccessibleName(self.tr("Name of the routine"))
        self._fill_rest_row()
        self._fill_about_item()
        layout = self._rows = column(self)
        layout.addLayout(self._head())
        layout.addWidget(self._name_fault)
        self._name_fault.hide()
        layout.addWidget(self._extent)
        layout.addWidget(self._list, 1)
        layout.addLayout(self._tools())
        layout.addWidget(self._adding())
        layout.addWidget(self._about_item)
        self._fill_order_well()
        self._share_height()

    def _share_height(self) -> None:
        edge, gap = (SPACE_3, SPACE_2) if self._is_low else (SPACE_5, SPACE_3)
        self._rows.setSpacing(gap)
        self._rows.setContentsMargins(SPACE_5 + 2, edge, SPACE_5 - 2, edge)
        if self._is_low:
            self._without_actions.addWidget(self._order_well)
        else:
            self._rows.insertWidget(self._rows.indexOf(self._about_item), self._order_well)
        keep_reading_order(self)

    def _head(self) -> QHBoxLayout:
        """Done stands here and not at the foot, where Start is once the editor has gone."""
        done = button(self.tr("Done"), "primary")
        done.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.setSpacing(SPACE_3)
        head.addWidget(self._name, 1)
        head.addWidget(done)
        return head

    def _fill_rest_row(self) -> None:
        row = QHBoxLayout(self._rest_row)
        row.setContentsMargins(SPACE_4, 0, 0, 0)
        row.addWidget(label(self._theme, self.tr("Length of this rest"), 15, wrap=True), 1)
        row.addWidget(self._rest)

    def _fill_about_item(self) -> None:
        """What belongs to the chosen item has a place of its own, so that the buttons above do not move with it."""
        self._without_actions = column(self._nothing)
        own = column(self._own_row)
        own.addWidget(self._change_own, 0, Qt.AlignmentFlag.AlignLeft)
        for each in (self._nothing, self._rest_row, self._own_row, self._remark):
            self._about_item.addWidget(each)

    def _adding(self) -> QWidget:
        exercise = button(self.tr("+ Exercise"))
        menu = ExerciseMenu(
            exercise, self._routine_service.exercises, lambda: {item.exercise for item in self._routine.exercises}
        )
        menu.chosen.connect(self._add_exercise)
        exercise.setMenu(menu)
        adding = AnswerGrid(3, role="")
        adding.add(exercise)
        for text, do in (
            (self.tr("+ Rest"), lambda: self._add(RestItem(REST_SECONDS))),
            (self.tr("+ Wait for me"), lambda: self._add(WaitItem())),
        ):
            adding.add(self._tool(text, "", do))
        return adding

    def _tools(self) -> QHBoxLayout:
        """What is done with the chosen row, right below the rows."""
        tools = QHBoxLayout()
        tools.setSpacing(SPACE_1)
        self._up = self._tool("↑", self.tr("Move up (Alt+Up)"), lambda: self._move(-1))
        self._down = self._tool("↓", self.tr("Move down (Alt+Down)"), lambda: self._move(1))
        tools.addWidget(self._up)
        tools.addWidget(self._down)
        remove = button(self.tr("Remove"))
        set_tip(remove, self.tr("Remove (Delete)"))
        remove.clicked.connect(self._remove)
        tools.addWidget(remove)
        tools.addStretch()
        return tools

    def _tool(self, text: str, name: str, do: Callable[[], None]) -> QPushButton:
        tool = button(text, "step" if name else "")
        if name:
            set_tip(tool, name)
            tool.setAccessibleName(name)
        tool.clicked.connect(lambda: do())
        return tool

    def _fill_order_well(self) -> None:
        inner = column(self._order_well)
        inner.setContentsMargins(SPACE_4, SPACE_1, SPACE_2, SPACE_1)
        said = column()
        said.addWidget(self._order)
        inner.addWidget(Row(said, self._reorder, LEAST_ORDER))
