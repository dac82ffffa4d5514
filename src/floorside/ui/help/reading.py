"""Opens the short lessons and the flare plan over the window, and leads from one page to the other."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from floorside.services.services import Services
from floorside.ui.help.help_controller import HelpController
from floorside.ui.kit.look.theme import Theme
from floorside.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from floorside.domain.self_care.flare_plan import FlarePlan
    from floorside.domain.self_care.lesson import Lesson


class Reading(QObject):
    """Connects these pages with `help_`, the page "When to get help".

    `then`, for each page: called when the person leaves it; without it the page below appears again.
    """

    def __init__(self, window: MainWindow, theme: Theme, services: Services, help_: HelpController) -> None:
        super().__init__(window)
        self._window = window
        self.help = help_
        self._theme = theme
        self._services = services

    def show_lessons(
        self, lesson: "Lesson | None" = None, then: Callable[[], None] | None = None, *, from_list: bool = False
    ) -> None:
        """Show all lessons, or one to begin with. `from_list`: it was chosen in the list."""
        from floorside.ui.help.lessons_page import LessonsPage

        page = LessonsPage(self._theme, self._services.lessons, lesson, from_list=from_list)

        def lead_to(place: str) -> None:
            shown, listed = page.shown, page.from_list
            if place == "flare_plan":
                self.open_plan(lambda: self.show_lessons(shown, then, from_list=listed))
            else:
                self._show_help()

        page.led_to.connect(lead_to)
        self._show(page, then)

    def open_plan(self, then: Callable[[], None] | None = None) -> None:
        """From a page beside it: lead back to the plan that is open below, with what was entered there, or show it."""
        from floorside.ui.help.flare_plan_form import FlarePlanForm
        from floorside.ui.help.flare_plan_page import FlarePlanPage

        if not any(self._window.pages_over.leave_to(kind) for kind in (FlarePlanForm, FlarePlanPage)):
            self.show_plan(then)

    def show_plan(self, then: Callable[[], None] | None = None) -> None:
        """Show the plan, or its form if it is empty."""
        if self._services.flare_plan.plan.is_empty:
            self._show_form(then, then)
        else:
            self._show_page(then)

    def _show_page(self, then: Callable[[], None] | None, *, is_changed: bool = False) -> None:
        """Show the plan. `is_changed`: it was changed just now, which can be undone."""
        from floorside.storage.files.shipped.flare_plan_words import load_flare_plan_words
        from floorside.ui.help.flare_plan_page import FlarePlanPage
        from floorside.ui.window.show_undo_bar import make_undo_bar

        words = load_flare_plan_words(self._services.catalogue.language)
        undoing = self._services.routine_service.undoing
        line = make_undo_bar(self._theme, self._services, waits=not is_changed)
        page = FlarePlanPage(self._theme, self._services.flare_plan, words, undoing, line)
        page.help_wanted.connect(self._show_help)
        page.change_wanted.connect(lambda: self._show_form(lambda: self.show_plan(then), then))
        self._show(page, then)

    def _show_form(self, left: Callable[[], None] | None, then: Callable[[], None] | None) -> None:
        """Show the form. `left`: called when nothing was stored."""
        from floorside.storage.files.shipped.flare_plan_words import load_flare_plan_words
        from floorside.ui.help.flare_plan_form import FlarePlanForm

        service = self._services.flare_plan
        words = load_flare_plan_words(self._services.catalogue.language)
        page = FlarePlanForm(self._theme, words, service.plan, service.fault)

        def keep(plan: "FlarePlan") -> None:
            is_changed = plan != service.plan
            service.change(plan, self.tr("Flare plan deleted") if plan.is_empty else self.tr("Flare plan changed"))
            if plan.is_empty:
                self._leave(then)
            else:
                self._show_page(then, is_changed=is_changed)

        page.kept.connect(keep)
        self._show(page, left)

    def _show(self, page: QWidget, then: Callable[[], None] | None) -> None:
        page.closed.connect(lambda: self._leave(then))  # type: ignore[attr-defined]
        self._window.pages_over.show(page)

    def _leave(self, then: Callable[[], None] | None) -> None:
        self._window.pages_over.leave()
        if then:
            then()

    def _show_help(self) -> None:
        self._window.pages_over.leave()
        self.help.show_or_hide()
