"""The cards of the present suggestions, for one exercise or all."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from floorside.domain.progression.suggestion import Suggestion
from floorside.services.routine.suggestion_service import SuggestionService
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.ui.kit.layout.laid_out import laid_out
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import SPACE_2, clear, column, show_if
from floorside.ui.suggestion.suggestion_card import SuggestionCard

#: A lower window, in pixels, has room for only one card beside other things.
ROOMY = 700


class SuggestionCards(QWidget):
    """Hidden if there is no suggestion. `exercise`: show only its suggestions, None for all.

    `left`: the card with the focus is gone, and no other one follows.
    """

    help_requested = Signal()
    left = Signal()

    def __init__(
        self, theme: Theme, catalogue: Catalogue, suggestions: SuggestionService, exercise: str | None = None
    ) -> None:
        super().__init__()
        self._theme = theme
        self._catalogue = catalogue
        self._suggestions = suggestions
        self._exercise = exercise
        self._shown: tuple[Suggestion, ...] | None = None
        self._rows = column(self, spacing=SPACE_2)
        suggestions.found.connect(self._show_found)
        suggestions.pointed_at.connect(self._begin_with)
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._show)  # the card's own button has just been pressed

    def _show_found(self, _found: object) -> None:
        self._show()

    @property
    def exercise(self) -> str | None:
        return self._exercise

    def show_exercise(self, exercise: str) -> None:
        self._exercise = exercise
        self._show()

    def _show(self) -> None:
        wanted = tuple(one for one in self._suggestions.current if self._exercise in (None, one.exercise))
        if self._exercise is None and self.window().height() < ROOMY:
            wanted = wanted[:1]  # the other one follows once this is answered
        if wanted == self._shown:
            return
        self._shown = wanted
        had_focus = any(each.hasFocus() for each in self.findChildren(QWidget))
        clear(self._rows)
        for suggestion in wanted:
            self._rows.addWidget(self._card(suggestion))
        show_if(self, bool(wanted))
        if had_focus and wanted:
            self._begin()
        elif had_focus:
            self.left.emit()

    def _begin_with(self, exercise: str) -> None:
        if exercise == self._exercise:
            self._begin()

    def _begin(self) -> None:
        """Go to the first card, once the layout has placed it."""
        card = next(iter(laid_out(self._rows)), None)
        if isinstance(card, SuggestionCard):
            QTimer.singleShot(0, card, card.begin)

    def _card(self, suggestion: Suggestion) -> SuggestionCard:
        routine = self._suggestions.routine_name(suggestion) if self._exercise is None else ""
        card = SuggestionCard(self._theme, self._catalogue, suggestion, routine)
        card.accepted.connect(self._suggestions.accept)
        card.put_off.connect(self._suggestions.not_yet)
        card.refused.connect(self._suggestions.never)
        card.help_requested.connect(self.help_requested)
        return card
