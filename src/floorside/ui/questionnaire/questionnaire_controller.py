"""Opens the monthly questionnaire, stores the answers, and says when it is due."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject

from floorside.domain.self_care.questionnaire import RolandMorris, is_due, roland_morris
from floorside.services.services import Services
from floorside.ui.kit.theme import Theme
from floorside.ui.main_window import MainWindow

#: The longest wait, in seconds, for the answers to be stored before they are shown.
SETTLED_SECONDS = 2.0


class QuestionnaireController(QObject):
    def __init__(self, window: MainWindow, theme: Theme, services: Services) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._services = services

    def fill_in(self, kept: Callable[[], None] = lambda: None) -> None:
        """Open the questionnaire over the window; calls `kept` once it is completed."""
        from floorside.storage.history.questionnaires import load_roland_morris
        from floorside.ui.questionnaire.roland_morris_page import RolandMorrisPage

        page = RolandMorrisPage(self._theme, load_roland_morris(self._services.settings.value.language))

        def keep(ticked: frozenset[int]) -> None:
            self._keep(ticked)
            self._window.leave_over()
            kept()

        page.filled.connect(keep)
        page.closed.connect(self._window.leave_over)
        self._window.show_over(page)

    def filled(self) -> list[RolandMorris]:
        """The completed questionnaires, the earliest first."""
        from floorside.storage.history.questionnaires import roland_morris_history

        return self._services.history.read(roland_morris_history, [])

    def today(self) -> date:
        return self._services.clock.local().date()

    def reminder(self) -> str:
        """A sentence if the person wants the questionnaire and it is due; otherwise ""."""
        if not self._services.settings.value.roland_morris:
            return ""
        filled = self.filled()
        due = is_due(filled[-1] if filled else None, self.today())
        return self.tr("The monthly questionnaire about your back is due, if you like.") if due else ""

    def _keep(self, ticked: frozenset[int]) -> None:
        from floorside.storage.history.questionnaires import keep_roland_morris

        filled = roland_morris(self.today(), ticked)
        self._services.writer.submit(lambda history: keep_roland_morris(history.database, filled))
        self._services.writer.flush(SETTLED_SECONDS)
