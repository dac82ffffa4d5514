"""A line below the routine that says for which exercises there are suggestions, with links to them."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from floorside.domain.progression.suggestion import Suggestion
from floorside.services.routine.suggestion_service import SuggestionService
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import SPACE_1, SPACE_3, SPACE_4, button, clear, column, frame, label, show_if


class SuggestionHint(QWidget):
    """Hidden if there is no suggestion. `wanted`: the id of the exercise to go to.

    `changed`: there are other links. `shown`: whether an exercise is in the list; one that rests today is not.
    """

    wanted = Signal(str)
    changed = Signal()

    def __init__(
        self, theme: Theme, catalogue: Catalogue, routine_service: SuggestionService, shown: Callable[[str], bool]
    ) -> None:
        super().__init__()
        self._theme = theme
        self._catalogue = catalogue
        self._routine_service = routine_service
        self._shown = shown
        notice = frame("notice")
        column(self).addWidget(notice)
        self._row = QHBoxLayout(notice)
        self._row.setContentsMargins(SPACE_4, SPACE_1, SPACE_1, SPACE_1)
        self._row.setSpacing(SPACE_3)
        routine_service.found.connect(self._show)
        self._show(routine_service.current)

    def _show(self, found: tuple[Suggestion, ...]) -> None:
        clear(self._row)
        exercises = list(dict.fromkeys(one.exercise for one in found if self._shown(one.exercise)))
        if exercises:
            said = QCoreApplication.translate("Suggestion", "A suggestion for")
            self._row.addWidget(label(self._theme, said, 14))
        for exercise in exercises:
            link = button(self._catalogue.texts[exercise].name)
            to = QCoreApplication.translate("Suggestion", "{exercise}: go to the suggestion")
            link.setAccessibleName(to.format(exercise=link.text()))
            link.clicked.connect(lambda _=False, exercise=exercise: self._lead_to(exercise))
            self._row.addWidget(link)
        self._row.addStretch()
        show_if(self, bool(exercises))
        self.changed.emit()

    def _lead_to(self, exercise: str) -> None:
        self.wanted.emit(exercise)
        self._routine_service.pointed_at.emit(exercise)
