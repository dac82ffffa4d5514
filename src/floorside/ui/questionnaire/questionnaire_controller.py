"""Opens the monthly questionnaire and the person's own activities, and says when they are due."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from floorside.domain.self_care.questionnaire import ITEMS, RolandMorris, is_due
from floorside.services.services import Services
from floorside.ui.kit.look.theme import Theme
from floorside.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from floorside.services.activity_service import Told


class QuestionnaireController(QObject):
    def __init__(self, window: MainWindow, theme: Theme, services: Services) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._services = services
        self._offered_activities = False

    def fill_in(self, kept: Callable[[], None] = lambda: None) -> None:
        """Open the questionnaire over the window, where it `is_offered`; calls `kept` once it is completed."""
        from floorside.storage.history.questionnaires import load_roland_morris
        from floorside.ui.questionnaire.roland_morris_page import RolandMorrisPage

        service = self._services.questionnaires
        form, before = load_roland_morris(self._services.catalogue.language), service.of_today()
        page = RolandMorrisPage(self._theme, form, before.ticked if before else None)

        def keep(ticked: frozenset[int]) -> None:
            self._window.pages_over.leave()
            filled = service.keep(ticked)
            if not self._services.writer.waiting:  # otherwise the window tells of the disk
                self._tell(filled)
            kept()

        page.filled.connect(keep)
        page.closed.connect(self._window.pages_over.leave)
        self._window.pages_over.show(page)
        page.begin()

    def show_activities(self) -> None:
        """Open the person's own activities over the window."""
        from floorside.ui.questionnaire.activities_page import ActivitiesPage

        service = self._services.activities
        page = ActivitiesPage(self._theme, service.activities(), service.today())

        def keep(told: list["Told"]) -> None:
            self._window.pages_over.leave()
            service.keep(told)

        page.kept.connect(keep)
        page.closed.connect(self._window.pages_over.leave)
        self._window.pages_over.show(page)
        page.begin()

    def open_due(self) -> None:
        """What was offered, one after the other."""
        if self._is_due():
            self.fill_in(self._then_activities)
        else:
            self.show_activities()

    def _then_activities(self) -> None:
        if self._offered_activities:
            self.show_activities()

    @property
    def is_offered(self) -> bool:
        """Whether the questionnaire is there in the language of the words."""
        from floorside.storage.history.questionnaires import has_roland_morris

        return has_roland_morris(self._services.catalogue.language)

    def filled(self) -> list[RolandMorris]:
        """The completed questionnaires, the earliest first."""
        return self._services.questionnaires.filled()

    def today(self) -> date:
        return self._services.questionnaires.today()

    def reminder(self) -> str:
        """A sentence if the person wants the questionnaire and it is due, or their own activities are; otherwise ""."""
        self._offered_activities = self._services.activities.is_offered()
        if self._offered_activities:
            self._services.activities.note_offer()
            if self._is_due():
                return self.tr("The monthly questionnaire and your own activities are due, if you like.")
            return self.tr("You can rate your own activities again, if you like.")
        return self.tr("The monthly questionnaire about your back is due, if you like.") if self._is_due() else ""

    def _is_due(self) -> bool:
        if not (self._services.settings.value.roland_morris and self.is_offered):
            return False
        filled = self.filled()
        return is_due(filled[-1] if filled else None, self.today())

    def _tell(self, filled: RolandMorris) -> None:
        said = self.tr("The questionnaire of today is kept: {score} of {all} ticked. All scores stand in History.")
        said = said.format(score=filled.score, all=ITEMS)
        self._window.show_banner(said, source="questionnaire", done=True)
