"""The routine page: what to do today, details of each exercise, and Start."""

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QMenu, QWidget

from floorside.domain.care import Note
from floorside.domain.routine import ExerciseItem, Routine, RoutineItem
from floorside.services.routine.adapted_routines import AdaptedRoutines
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.ui.kit.later import later
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.wording.week_words import week_words
from floorside.ui.routine.care_notes import advice_lines, care_lines, kept_words
from floorside.ui.routine.details_panel import DetailsPanel
from floorside.ui.routine.exercise_model import shown_rung
from floorside.ui.routine.exercise_pictures import NO_PICTURES, ExercisePictures
from floorside.ui.routine.today_side import TodaySide
from floorside.ui.routine.two_sides import TwoSides

if TYPE_CHECKING:
    from floorside.domain.session.plan import Plan
    from floorside.services.routine.routine_service import RoutineService
    from floorside.services.today import Today
    from floorside.ui.check_in.answers_line import AnswersLine
    from floorside.ui.check_in.check_in_panel import CheckInPanel
    from floorside.ui.routine.part_of_today import PartOfToday
    from floorside.ui.routine_editor.routine_editor import RoutineEditor
    from floorside.ui.routine_editor.routine_menu import RoutineMenu
    from floorside.ui.suggestion.suggestion_hint import SuggestionHint


class RoutinePage(QWidget):
    """`routines`: by id, in the order of the menu; `adapted`: today's versions of them. Nothing is shown until
    `begin_with`.

    Without `pictures` their places stay empty. Routines can be changed after `offer_changes`.
    """

    start_requested = Signal(object)  # Routine
    routine_chosen = Signal(str)
    turned_away = Signal()  # the person has gone from one routine to another
    walk_wanted = Signal()
    conditions_wanted = Signal()
    help_requested = Signal()
    print_wanted = Signal(object)  # Routine
    file_chosen = Signal(object)  # Path of a file with a routine to add
    told = Signal(str, str, object)  # what succeeded, the name of an action, and what it does
    refreshed = Signal(str)  # the id of the routine on the page
    foot_room_changed = Signal()  # another side is in view, see `take_foot`

    def __init__(
        self,
        theme: Theme,
        catalogue: Catalogue,
        routines: Mapping[str, Routine],
        adapted: AdaptedRoutines,
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
        self._today = TodaySide(theme, catalogue, routines, self._planner_of_today, pictures.draw_thumbnail)
        self._details = DetailsPanel(theme, catalogue, pictures.make_figure)
        self._sides = TwoSides(self, self._today, self._details)
        self._rest_waits = self._rest_due = self._minutes_due = False
        self._chosen = ""
        self._gone = ""  # the id of the routine that was deleted while it was shown
        self._part: PartOfToday | None = None
        self._connect()

    def begin_with(self, chosen: str, *, rest_later: bool = False) -> None:
        """Show a routine, the first one if the id is unknown. `rest_later`: how long it takes, and the details of the
        exercise, appear once the page is in view.
        """
        self._chosen = chosen
        self._rest_waits = self._rest_due = rest_later
        self.show_routine(chosen)
        self._rest_waits = False

    @property
    def routine(self) -> Routine:
        return self._routine

    def show_routine(self, routine_id: str) -> None:
        self._routine = self._routines.get(routine_id) or next(iter(self._routines.values()))
        self.refresh()

    def begin_day(self) -> None:
        """Show what was chosen last: another routine was for one day."""
        self.show_routine(self._chosen)

    @property
    def gentle_routine(self) -> Routine | None:
        """The routine for sore days."""
        return next((routine for routine in self._routines.values() if routine.gentle), None)

    def choose_gentle_routine(self) -> None:
        """Show the routine for sore days, for today: what was chosen stays chosen."""
        if gentle := self.gentle_routine:
            self._turn_to(gentle.id)
            self.show_routine(gentle.id)

    def _pick(self, routine_id: str) -> None:
        """From the menu."""
        self._turn_to(routine_id)
        self.choose_routine(routine_id)

    def _turn_to(self, routine_id: str) -> None:
        if routine_id != self._routine.id:
            self.turned_away.emit()

    def choose_routine(self, routine_id: str) -> None:
        """Show a routine, as if the person had picked it from the menu."""
        self._chosen = routine_id
        self.show_routine(routine_id)
        self.routine_chosen.emit(self._routine.id)

    def refresh(self, *, minutes_later: bool = False) -> None:
        """Show the routine and its minutes again, since the settings may have changed. `minutes_later`: those once the
        window has painted.
        """
        adapted = self._adapted = self._adapted_routines.adapt(self._routine)
        side = self._today
        side.rows.set_routine(adapted.routine)
        if self._part:
            self._part.show()
        if minutes_later:
            self._show_minutes_later()
        else:
            self._show_extent(self._routine, adapted.routine)
        rests_today = self._adapted_routines.resting()
        resting = [item.exercise for item in self._routine.exercises if item.exercise in rests_today]
        side.notes.show_lines(care_lines(adapted, resting, self._catalogue))
        side.show_whether_left(adapted)
        side.order_tabs()
        self._show_chosen()
        if self._editor:
            self._editor.show_routine(self._routine)
        self.refreshed.emit(self._routine.id)

    def choose_exercise(self, exercise: str) -> None:
        """Show the details of one of the routine's exercises."""
        if self._today.rows.choose(exercise):
            self._sides.show_details()

    def edit_routine(self, naming: bool = False) -> None:
        """Open the editor for the routine's name, order and items. `naming`: begin with its name."""
        if self._service and self._editor is None:
            from floorside.ui.routine_editor.routine_editor import RoutineEditor

            editor = self._editor = RoutineEditor(self._theme, self._service, self._adapted_routines.plan_without_rest)
            editor.closed.connect(self._stop_editing)
            editor.item_chosen.connect(self._show_item)
            editor.show_routine(self._routine, self._today.rows.exercise)
            self._sides.edit(editor)
            editor.begin_naming() if naming else editor.setFocus()

    def offer_changes(self, service: "RoutineService", make_doses: Callable[[], QWidget] | None = None) -> None:
        """Let the person change routines and doses. `make_doses`: creates the widget among the details that changes a
        dose.
        """
        self._service = service
        if make_doses:
            self._details.offer_doses(make_doses)
        self._today.header.menu_filled.connect(self._fill_menu)
        self._today.header.offer_editing()
        self._today.header.edit_requested.connect(self.edit_routine)
        self._today.notes.keep_wanted.connect(self._keep)
        service.changed.connect(self._show_changed)
        service.previewed.connect(self._show_preview)
        # While the page is in view, wherever in the window the focus is.
        QShortcut(QKeySequence("Ctrl+E"), self).activated.connect(self.edit_routine)
        QShortcut(QKeySequence("Ctrl+P"), self).activated.connect(self._print)

    def _print(self) -> None:
        self.print_wanted.emit(self._routine)

    def offer_part(self, today: "Today") -> None:
        """Let the person do a part of the routine today. Call it before `begin_with`."""
        from floorside.ui.routine.minutes_row import MinutesRow
        from floorside.ui.routine.part_of_today import PartOfToday

        row = MinutesRow(self._theme)
        self._today.insert_above_notes(row)
        part = self._part = PartOfToday(today, self._today.rows, row, lambda: self._routine)
        part.start_wanted.connect(self.start_requested)
        today.changed.connect(self.refresh)

    def take_foot(self, foot: QWidget) -> bool:
        """Put the window's foot below the list that is in view, which gives way for it: Start and the answers keep
        their place. Returns whether there is one.
        """
        return self._sides.take_foot(foot)

    def hint_below_list(self, hint: "SuggestionHint") -> None:
        """Put a line below the list that leads to one of its exercises; it shows and hides itself."""
        self._today.insert_below_rows(hint)
        hint.changed.connect(self._today.order_tabs)
        hint.wanted.connect(self.choose_exercise)

    def expect_question(self) -> None:
        """A question is asked soon, see `ask_before_start`: keep its place."""
        self._today.expect_question()

    def ask_before_start(self, panel: "CheckInPanel", answers: "AnswersLine") -> None:
        """Put a panel of questions above Start, and the line that keeps the answers; they show and hide themselves."""
        self._today.insert_above_start(answers, panel)
        for part in (panel, answers):
            part.changed.connect(self._today.show_asked)
        panel.left.connect(self._focus_after_asking)

    def _focus_after_asking(self) -> None:
        if self._today.against_start:
            self._today.focus()
        else:
            self._today.start.setFocus()

    def advise_against_start(self, advised: bool) -> None:
        """Whether to make Start a plain button that says "anyway", because somebody should look at the legs first, or
        pain spread today. It then gives the focus away, so that no key presses it by chance.
        """
        self._today.against_start = advised
        if advised and self.focusWidget() is self._today.start:
            self._today.focus()
        self._show_extent(self._routine, self._adapted.routine)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._sides.least_width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._sides.fold(event.size().width())
        self._today.set_room(event.size())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.focusWidget() is None:
            self._today.focus()
        if self._rest_due:
            self._rest_due = False
            self._show_minutes_later()
            later(self, self._show_chosen)

    def _connect(self) -> None:
        self._today.header.chosen.connect(self._pick)
        # The menu has the minutes as they are now, and so has Start beside it, whatever came to the history since.
        self._today.header.menu_filled.connect(self._show_minutes_later)
        side = self._today
        side.rows.selected.connect(self._show_details)
        self._sides.turned.connect(self.foot_room_changed)
        side.nothing.settings_wanted.connect(self.conditions_wanted)
        side.notes.put_back_wanted.connect(self._put_back)
        side.rows.opened.connect(self._sides.show_details)
        side.rows.entered_by_key.connect(self._details.focus_dose)
        self._details.back_requested.connect(self._sides.go_back)
        self._details.help_requested.connect(self.help_requested)
        side.walk.clicked.connect(self.walk_wanted)

        def start_from_anywhere() -> None:
            side.start.setFocus()  # a form that the arrow keys led to is chosen when its box loses the focus
            side.start.click()

        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(start_from_anywhere)
        side.start.clicked.connect(lambda: self.start_requested.emit(self._part_of(self._routine)))

    def _part_of(self, routine: Routine) -> Routine:
        return self._part.of(routine) if self._part else routine

    def _planner_of_today(self) -> Callable[[Routine], "Plan"]:
        """Plans what of a routine is to be done today, or all of it where nothing is."""
        plan = self._adapted_routines.planner()

        def plan_of(routine: Routine) -> "Plan":
            part = self._part_of(routine)
            return plan(part if part.exercises else routine)

        return plan_of

    def _show_preview(self, routine: Routine) -> None:
        self._show_extent(routine, self._adapted_routines.adapt(routine).routine)

    def _show_changed(self) -> None:
        """Show the changed routine again, or the first one if it is gone, until an undo brings it back."""
        if self._gone in self._routines:
            back, self._gone = self._gone, ""
            self.choose_routine(back)
        elif self._routine.id in self._routines:
            self._routine = self._routines[self._routine.id]
            self.refresh(minutes_later=True)
        else:
            self._gone = self._routine.id
            self._stop_editing()
            self.choose_routine("")

    def _show_extent(self, routine: Routine, adapted: Routine) -> None:
        """Show how long a routine takes, even one that is only a preview. `adapted`: today's version of it."""
        week, rest, today = self._adapted_routines.week()
        # Who waits has nothing to rest from, and no days to find.
        how_it_goes = week_words(week, rest, today) if adapted.exercises else ""
        about = " ".join(filter(None, (how_it_goes, self.goal())))
        self._today.show_extent(adapted, self._part_of, None if self._rest_waits else self._seconds(routine), about)

    def _show_minutes_later(self) -> None:
        """Once for several changes that follow each other quickly: the plan takes longer than all the rest."""
        if not self._minutes_due:
            self._minutes_due = True
            later(self, self._show_minutes)

    def _show_minutes(self) -> None:
        self._minutes_due = False
        self._show_extent(self._routine, self._adapted.routine)

    def _seconds(self, routine: Routine) -> float:
        """How long today's part of a routine takes. Offers the minutes for less than all of it, too."""
        plan, part = self._adapted_routines.planner(), self._part_of(routine)
        seconds = plan(part).seconds
        if self._part:
            self._part.offer(seconds if part is routine else plan(routine).seconds)
        return seconds

    @cached_property
    def _menu(self) -> "RoutineMenu":
        from floorside.ui.routine_editor.routine_menu import RoutineMenu

        assert self._service is not None
        menu = RoutineMenu(self, self._service)
        menu.edit_wanted.connect(self.edit_routine)
        menu.told.connect(self.told)
        menu.print_wanted.connect(self.print_wanted)
        menu.file_chosen.connect(self.file_chosen)
        menu.choose_wanted.connect(self.choose_routine)
        return menu

    def _fill_menu(self, menu: QMenu) -> None:
        self._menu.fill(menu, self._routine)

    def _stop_editing(self) -> None:
        self._editor = None
        self._sides.stop_editing()
        self._show_chosen()  # the editor may have led to an exercise that the list leaves out today

    def _show_chosen(self) -> None:
        """Show the details of the exercise that is chosen in the list, if there is one."""
        chosen = self._today.rows.exercise
        self._sides.leave_alone(chosen is None)
        if chosen:
            self._show_details(chosen)
        else:
            self._details.show_nothing()

    def _show_details(self, exercise: str) -> None:
        if self._rest_waits:
            return
        items = self._adapted.routine.exercises
        rung = next((shown_rung(item) for item in items if item.exercise == exercise), 0)
        advice = advice_lines(exercise, rung, self._adapted.notes, self._catalogue)
        self._details.show_exercise(exercise, advice, self._routine.id, rung)

    def _show_item(self, item: RoutineItem) -> None:
        """Show beside the editor the item that is chosen in it, even an exercise that is left out today."""
        if isinstance(item, ExerciseItem):
            self._today.rows.choose(item.exercise)
            self._show_details(item.exercise)
        elif self._editor:
            self._editor.pause_panel.show_item(item)
        self._sides.show_list()

    def _keep(self, notes: tuple[Note, ...], kept: bool) -> None:
        assert self._service is not None
        keep = self._adapted_routines.keep
        said = kept_words(notes, kept, self._catalogue)
        self._service.undoing.do(said, lambda: keep(notes, kept), lambda: keep(notes, not kept))

    def _put_back(self, exercises: tuple[str, ...]) -> None:
        self._adapted_routines.put_back(exercises)
        self.refresh()
