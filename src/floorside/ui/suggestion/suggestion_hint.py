"""A line below the routine that says for which exercises there are suggestions, with links to them."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from floorside.domain.progression.suggestion import Suggestion
from floorside.services.routine.suggestion_service import SuggestionService
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import SPACE_1, SPACE_3, SPACE_4, button, clear, column, frame, label, show_if


class SuggestionHint(QWidget):
    """Hidden if there is no suggestion. `wanted`: the id of the exercise to go to.

    `changed`: there are other links.
    """

    wanted = Signal(str)
    changed = Signal()

    def __init__(self, theme: Theme, catalogue: Catalogue, suggestions: SuggestionService) -> None:
        super().__init__()
        self._theme = theme
        self._catalogue = catalogue
        self._suggestions = suggestions
        self._links: dict[str, str] | None = None
        notice = frame("notice")
        column(self).addWidget(notice)
        self._row = QHBoxLayout(notice)
        self._row.setContentsMargins(SPACE_4, SPACE_1, SPACE_1, SPACE_1)
        self._row.setSpacing(SPACE_3)
        suggestions.found.connect(self._show)
        self._show(suggestions.current)

    def _show(self, found: tuple[Suggestion, ...]) -> None:
        links = {one.exercise: self._catalogue.texts[one.exercise].name for one in found}
        if links == self._links:  # often: one of them may have the focus
            return
        self._links = links
        clear(self._row)
        if links:
            said = QCoreApplication.translate("Suggestion", "A suggestion for")
            self._row.addWidget(label(self._theme, said, 14))
        for exercise, name in links.items():
            link = button(name)
            to = QCoreApplication.translate("Suggestion", "{exercise}: go to the suggestion")
            link.setAccessibleName(to.format(exercise=name))
            link.clicked.connect(lambda _=False, exercise=exercise: self._lead_to(exercise))
            self._row.addWidget(link)
        self._row.addStretch()
        show_if(self, bool(links))
        self.changed.emit()

    def _lead_to(self, exercise: str) -> None:
        self.wanted.emit(exercise)
        self._suggestions.pointed_at.emit(exercise)
