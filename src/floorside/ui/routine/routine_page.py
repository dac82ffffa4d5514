"""The routine page: what to do today, details of each exercise, and Start."""

from collections.abc import Callable, Mapping
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from floorside.domain.care import AdaptedRoutine, Note
from floorside.domain.routine import ExerciseItem, Routine, RoutineItem
from floorside.services.adapted_routines import AdaptedRoutines
from floorside.storage.files.catalogue import Catalogue
from floorside.ui.kit.plain_text import set_tip
from floorside.ui.kit.theme import Theme
from floorside.ui.kit.week_words import week_words
from floorside.ui.kit.widgets import SPACE_3, SPACE_4, SPACE_5, button, column
from floorside.ui.kit.words import minutes
from floorside.ui.routine.care_notes import CareNotes, advice_lines, care_lines
from floorside.ui.routine.details_panel import DetailsPanel
from floorside.ui.routine.exercise_list import ExerciseList
from floorside.ui.routine.exercise_model import shown_rung
from floorside.ui.routine.exercise_pictures import NO_PICTURES, ExercisePictures
from floorside.ui.routine.kit_words import kit_line
from floorside.ui.routine.nothing_left import NothingLeft, waiting_reasons
from floorside.ui.routine.routine_header import RoutineHeader

if TYPE_CHECKING:
    from floorside.services.routine_service import RoutineService
    from floorside.services.today import Today
    from floorside.ui.check_in.check_in_panel import CheckInPanel
    from floorside.ui.routine.part_of_today import PartOfToday
    from floorside.ui.routine_editor.routine_editor import RoutineEditor
    from floorside.ui.suggestion.suggestion_hint import SuggestionHint

#: On a narrower page, in logical pixels, the list and the details take turns.
FOLD_BELOW = 940
WIDEST_LIST = 680
#: On lower pages the parts around the list take less space: up to this height of the page, the margins and the height
#: of Start, all in logical pixels.
ROOMS = ((480, SPACE_3, 44), (740, SPACE_4, 52), (16_777_215, SPACE_5, 60))


class RoutinePage(QWidget):
    """`routines`: by id, in the order of the menu; `adapted`: today's versions of them.

    `chosen`: the id of the first routine to show; the first one if it is unknown. Without `pictures` their places stay
    empty. Routines can be changed after `offer_changes`.
    """

    start_requested = Signal(object)  # Routine
    routine_chosen = Signal(str)
    walk_wanted = Signal()
    conditions_wanted = Signal()
    help_requested = Signal()
    print_wanted = Signal(object)  # Routine
    file_chosen = Signal(object)  # Path of a file with a routine to add
    told = Signal(str, str, object)  # what succeeded, the name of an action, and what it does
    refreshed = Signal(str)  # the id of the routine on the page

    def __init__(
        self,
        theme: Theme,
        catalogue: Catalogue,
        routines: Mapping[str, Routine],
        adapted: AdaptedRoutines,
        chosen: str = "",
        pictures: ExercisePictures = NO_PICTURES,
    ) -> None:
        super().__init__()
        self._catalogue = catalogue
        self._theme = theme
        self._adapted_routines = adapted
        self._service: RoutineService | None = None
        self._editor: RoutineEditor | None = None
        self._routines = routines
        #: What the exercises are for, in a sentence, or "".
        self.goal: Callable[[], str] = lambda: ""
        self._header = RoutineHeader(theme, routines, adapted.planner)
        self._list = ExerciseList(theme, catalogue, pictures.draw_thumbnail)
        self._details = DetailsPanel(theme, catalogue, pictures.make_figure)
        self._notes = CareNotes(theme)
        self._nothing = NothingLeft(theme)
        self._asking: list[QWidget] = [self._notes]
        self._start = button("", "primary")
        set_tip(self._start, " ".join(catalogue.words.stop_always))
        self._walk = button(self.tr("Add a walk"))
        set_tip(self._walk, self.tr("A walk counts as a day of your week"))
        self._folded = False
        self._gone = ""  # the id of the routine that was deleted while it was shown
        self._part: PartOfToday | None = None
        self._build()
        self._connect()
        self._chosen = chosen
        self.show_routine(chosen)

    @property
    def routine(self) -> Routine:
        return self._routine

    def show_routine(self, routine_id: str) -> None:
        self._routine = self._routines.get(routine_id) or next(iter(self._routines.values()))
        self.refresh()

    def begin_day(self) -> None:
        """Show what was chosen last: another routine was for one day."""
        self.show_routine(self._chosen)

    def choose_gentle_routine(self) -> None:
        """Show the routine for sore days, for today: what was chosen stays chosen."""
        if gentle := next((id_ for id_, routine in self._routines.items() if routine.gentle), None):
            self.show_routine(gentle)

    def choose_routine(self, routine_id: str) -> None:
        """Show a routine, as if the person had picked it from the menu."""
        self._chosen = routine_id
        self.show_routine(routine_id)
        self.routine_chosen.emit(self._routine.id)

    def refresh(self) -> None:
        """Show the routine and its minutes again, since the settings may have changed."""
        adapted = self._adapted = self._adapted_routines.adapt(self._routine)
        self._list.set_routine(adapted.routine)
        if self._part:
            self._part.show()
        self._show_extent(self._routine, adapted)
        rests_today = self._adapted_routines.resting()
        resting = [item.exercise for item in self._routine.exercises if item.exercise in rests_today]
        self._notes.show_lines(care_lines(adapted, resting, self._catalogue))
        self._show_whether_left(adapted)
        self._order_tabs()
        if self._list.exercise:
            self._show_details(self._list.exercise)
        else:
            self._details.show_nothing()
        if self._editor:
            self._editor.show_routine(self._routine)
        self.refreshed.emit(self._routine.id)

    def shows(self, exercise: str) -> bool:
        return any(item.exercise == exercise for item in self._adapted.routine.exercises)

    def choose_exercise(self, exercise: str) -> None:
        """Show the details of one of the routine's exercises."""
        if self._list.choose(exercise):
            self._read()

    def edit_routine(self, naming: bool = False) -> None:
        """Open the editor for the routine's name, order and items. `naming`: begin with its name."""
        if self._service and self._editor is None:
            from floorside.ui.routine_editor.routine_editor import RoutineEditor

            editor = self._editor = RoutineEditor(self._theme, self._service, self._adapted_routines.plan)
            editor.closed.connect(self._stop_editing)
            editor.item_chosen.connect(self._show_item)
            editor.setMaximumWidth(self._list_side.maximumWidth())
            self._sides.insertWidget(0, editor, 7)
            self._sides.addWidget(editor.pause_panel, 9)
            editor.show_routine(self._routine, self._list.exercise)
            self._show_sides(reading=False)
            editor.begin_naming() if naming else editor.setFocus()

    def offer_changes(self, service: "RoutineService", make_doses: Callable[[], QWidget] | None = None) -> None:
        """Let the person change routines and doses. `make_doses`: creates the widget among the details that changes a
        dose.
        """
        from floorside.ui.routine_editor.routine_menu import RoutineMenu

        menu = RoutineMenu(self, service)
        self._service = service
        if make_doses:
            self._details.offer_doses(make_doses)
        menu.edit_wanted.connect(self.edit_routine)
        menu.told.connect(self.told)
        menu.print_wanted.connect(self.print_wanted)
        menu.file_chosen.connect(self.file_chosen)
        menu.choose_wanted.connect(self.choose_routine)
        self._header.menu_filled.connect(lambda into: menu.fill(into, self._routine))
        self._header.offer_editing()
        self._header.edit_requested.connect(self.edit_routine)
        service.changed.connect(self._show_changed)
        service.previewed.connect(self._show_preview)
        shortcut = QShortcut(QKeySequence("Ctrl+E"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.edit_routine)

    def offer_part(self, today: "Today") -> None:
        """Let the person do a part of the routine today."""
        from floorside.ui.routine.minutes_row import MinutesRow
        from floorside.ui.routine.part_of_today import PartOfToday

        row = MinutesRow(self._theme)
        self._insert(self._left.indexOf(self._notes), row)
        self._asking.insert(0, row)
        part = self._part = PartOfToday(today, self._list, row, lambda: self._routine)
        part.start_wanted.connect(self.start_requested)
        today.changed.connect(self.refresh)
        self.refresh()

    def hint_below_list(self, hint: "SuggestionHint") -> None:
        """Put a line below the list that leads to one of its exercises; it shows and hides itself."""
        self._insert(self._left.indexOf(self._list) + 1, hint)
        self._asking.insert(0, hint)
        hint.changed.connect(self._order_tabs)
        hint.wanted.connect(self.choose_exercise)

    def ask_before_start(self, panel: "CheckInPanel", answers: QWidget) -> None:
        """Put a panel of questions above Start, and the line that keeps the answers; they show and hide themselves."""
        for widget in (answers, panel):
            self._insert(self._left.count() - 1, widget)
            self._asking.append(widget)
        panel.changed.connect(self._order_tabs)
        panel.left.connect(self._start.setFocus)

    def _insert(self, at: int, widget: QWidget) -> None:
        """Put a widget among those of the left side. A screen reader reads them in the order of the page, and not in
        that of their making.
        """
        self._left.insertWidget(at, widget)
        items = (self._left.itemAt(number) for number in range(at + 1, self._left.count()))
        for each in (*(item.widget() for item in items if item), self._start, self._walk):
            if each:
                each.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold(event.size().width() < FOLD_BELOW)
        edge, start_height = next(room[1:] for room in ROOMS if event.size().height() <= room[0])
        self._left.setContentsMargins(SPACE_5 + 2, edge, SPACE_5 - 2, edge)
        for made in (self._start, self._walk):
            made.setFixedHeight(start_height)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.focusWidget() is None:
            (self._list if self._list.isVisibleTo(self) else self._nothing).setFocus()

    def _build(self) -> None:
        self._list_side = QWidget()
        left = self._left = column(self._list_side, spacing=SPACE_3)
        left.addWidget(self._header)
        left.addWidget(self._list, 1)
        left.addWidget(self._nothing, 1)
        left.addWidget(self._notes)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE_3)
        foot.addWidget(self._start, 1)
        foot.addWidget(self._walk)
        left.addLayout(foot)
        sides = self._sides = QHBoxLayout(self)
        sides.setContentsMargins(0, 0, 0, 0)
        sides.setSpacing(0)
        self._list_side.setMaximumWidth(WIDEST_LIST)
        sides.addWidget(self._list_side, 7)
        sides.addWidget(self._details, 9)

    def _connect(self) -> None:
        self._header.chosen.connect(self.choose_routine)
        self._list.selected.connect(self._show_details)
        self._nothing.settings_wanted.connect(self.conditions_wanted)
        self._notes.keep_wanted.connect(self._keep)
        self._notes.put_back_wanted.connect(self._put_back)
        self._list.opened.connect(self._read)
        self._list.entered_by_key.connect(self._details.focus_dose)
        self._details.back_requested.connect(self._stop_reading)
        self._details.help_requested.connect(self.help_requested)
        self._walk.clicked.connect(self.walk_wanted)
        begin = QShortcut(QKeySequence("Ctrl+Return"), self)
        begin.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        begin.activated.connect(self._start.click)
        self._start.clicked.connect(lambda: self.start_requested.emit(self._part_of(self._routine)))

    def _part_of(self, routine: Routine) -> Routine:
        return self._part.of(routine) if self._part else routine

    def _show_whether_left(self, adapted: AdaptedRoutine) -> None:
        """Say so in the place of the list if there is nothing left to do."""
        is_left = bool(adapted.routine.exercises)
        waiting = waiting_reasons(adapted, self._catalogue)
        if not is_left:
            self._nothing.show_reasons(adapted, waiting)
        if waiting:
            self._notes.hide()
        self._list.setVisible(is_left)
        self._nothing.setVisible(not is_left)

    def _show_preview(self, routine: Routine) -> None:
        self._show_extent(routine, None)

    def _show_changed(self) -> None:
        """Show the changed routine again, or the first one if it is gone, until an undo brings it back."""
        if self._gone in self._routines:
            back, self._gone = self._gone, ""
            self.choose_routine(back)
        elif self._routine.id in self._routines:
            self.show_routine(self._routine.id)
        else:
            self._gone = self._routine.id
            self._stop_editing()
            self.choose_routine("")

    def _show_extent(self, routine: Routine, adapted: AdaptedRoutine | None) -> None:
        """Show how long a routine takes, even one that is only a preview."""
        if adapted is None:
            adapted = self._adapted_routines.adapt(routine)
        plan = self._adapted_routines.plan(self._part_of(routine))
        week = " ".join(filter(None, (week_words(*self._adapted_routines.week()), self.goal())))
        self._header.show_routine(
            adapted.routine, plan, week, kit_line(self._part_of(adapted.routine), self._catalogue)
        )
        self._start.setEnabled(bool(plan.steps))
        start = self.tr("Start · {minutes}").format(minutes=minutes(plan.seconds))
        nothing = self.tr("Nothing ticked for today") if adapted.routine.exercises else self.tr("Paused for now")
        self._start.setText(start if plan.steps else nothing)

    def _stop_editing(self) -> None:
        if self._editor:
            for widget in (self._editor.pause_panel, self._editor):
                widget.hide()
                widget.deleteLater()
            self._editor = None
            self._show_sides(reading=False)
            self._list.setFocus()

    def _show_details(self, exercise: str) -> None:
        advice = advice_lines(exercise, self._adapted.notes, self._catalogue)
        items = self._adapted.routine.exercises
        rung = next((shown_rung(item) for item in items if item.exercise == exercise), 0)
        self._details.show_exercise(exercise, advice, self._routine.id, rung)

    def _show_item(self, item: RoutineItem) -> None:
        """Show beside the editor the item that is chosen in it, even an exercise that is left out today."""
        if isinstance(item, ExerciseItem):
            self._list.choose(item.exercise)
            self._show_details(item.exercise)
        elif self._editor:
            self._editor.pause_panel.show_item(item)
        self._show_sides(reading=False)

    def _keep(self, notes: tuple[Note, ...], kept: bool) -> None:
        self._adapted_routines.keep(notes, kept)
        self.refresh()

    def _put_back(self, exercises: tuple[str, ...]) -> None:
        self._adapted_routines.put_back(exercises)
        self.refresh()

    def _order_tabs(self) -> None:
        """Put buttons that were created later into the tab order, as they appear on the page."""
        inner = [each for box in self._asking for each in box.findChildren(QPushButton) if not each.isHidden()]
        for one, following in pairwise((self._list, *inner, self._start, self._walk)):
            self.setTabOrder(one, following)

    def _fold(self, folded: bool) -> None:
        if folded != self._folded:
            self._folded = folded
            self._list_side.setMaximumWidth(FOLD_BELOW if folded else WIDEST_LIST)
            self._details.set_folded(folded)
            self._list.set_opens(folded)
            self._show_sides(reading=False)

    def _read(self) -> None:
        if self._folded:
            self._show_sides(reading=True)
            self._details.focus_back()

    def _stop_reading(self) -> None:
        self._show_sides(reading=False)
        self._list.setFocus()

    def _show_sides(self, reading: bool) -> None:
        left = not (self._folded and reading)
        self._list_side.setVisible(left and self._editor is None)
        if self._editor:
            self._editor.setVisible(left)
        pausing = self._editor is not None and self._editor.is_on_pause
        self._details.setVisible((not self._folded or reading) and not pausing)
        if self._editor:
            self._editor.pause_panel.setVisible(not self._folded and pausing)
