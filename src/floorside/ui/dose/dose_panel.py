"""The dose among the details of an exercise, with its suggestion and its past changes."""

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QWidget

from floorside.domain.exercise import Dose, Side
from floorside.services.routine.routine_service import RoutineService
from floorside.services.routine.suggestion_service import SuggestionService
from floorside.ui.dose.dose_editor import DoseEditor
from floorside.ui.dose.dose_past import DosePast
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import SPACE_1, bring_into_view, column, label, tab_stops
from floorside.ui.suggestion.suggestion_cards import SuggestionCards


class DosePanel(QWidget):
    """Hidden for an exercise that is not in the routine. `say_limit`: what the conditions allow of an exercise's dose,
    the second argument, "" if they set no limit. `answered`: the last suggestion, which had the focus.
    """

    help_requested = Signal()
    answered = Signal()

    def __init__(
        self,
        theme: Theme,
        routine_service: RoutineService,
        suggested: SuggestionService,
        say_limit: Callable[[str, Dose], str],
    ) -> None:
        super().__init__()
        self._routine_service = routine_service
        self._before: QWidget = self
        self._routine = self._exercise = ""
        self._cards = SuggestionCards(theme, routine_service.catalogue, suggested, "")
        self._cards.help_requested.connect(self.help_requested)
        self._cards.left.connect(self.answered)
        self._say_limit = say_limit
        self._limit = label(theme, "", 14, wrap=True)
        below = QWidget()
        rows = column(below, spacing=SPACE_1)
        rows.addWidget(self._limit)
        rows.addWidget(self._cards)
        self._editor = DoseEditor(theme, routine_service.catalogue.texts, below)
        self._past = DosePast(theme, routine_service)
        self._past.left.connect(self.focus_first)
        layout = column(self, spacing=SPACE_1)
        layout.addWidget(self._editor)
        layout.addWidget(self._past)
        self._editor.moved.connect(self._preview)
        self._editor.chosen.connect(self._choose)
        routine_service.changed.connect(self._show)

    def order_tabs_after(self, widget: QWidget) -> None:
        """Put the controls after `widget` in the tab order, as they appear from top to bottom."""
        self._before = widget
        self._order_tabs()

    def focus_first(self) -> None:
        first = next(iter(tab_stops(self)), None)
        if first:
            first.setFocus(Qt.FocusReason.TabFocusReason)
            bring_into_view(first)

    def event(self, event: QEvent) -> bool:
        """Qt puts new controls last in the tab order, so order them again once the layout has placed them."""
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._order_tabs()
        return handled

    def show_dose(self, routine: str, exercise: str) -> None:
        """Show the dose of an exercise in the routine with that id."""
        self._routine, self._exercise = routine, exercise
        self._cards.show_exercise(exercise)
        self._show()

    def _show(self) -> None:
        routine = self._routine_service.routines.get(self._routine)
        items = routine.exercises if routine else ()
        dose = next((item.dose for item in items if item.exercise == self._exercise), None)
        if dose is not None:
            self._editor.show_dose(self._routine_service.catalogue.exercises[self._exercise], dose)
            limit = self._say_limit(self._exercise, dose)
            self._limit.setText(limit)
            self._limit.setVisible(bool(limit))
        self._editor.setVisible(dose is not None)
        self._past.show_exercise(self._routine, self._exercise)

    def _order_tabs(self) -> None:
        for one, following in pairwise((self._before, *tab_stops(self))):
            self.setTabOrder(one, following)

    def _preview(self, side: Side | None, dose: Dose) -> None:
        self._routine_service.preview(self._routine, self._exercise, side, dose)

    def _choose(self, side: Side | None, dose: Dose) -> None:
        self._routine_service.set_dose(self._routine, self._exercise, side, dose)
