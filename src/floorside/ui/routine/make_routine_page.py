"""Makes the routine page with all its parts: doses, questions before the start, a line about a suggestion."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from floorside.domain.care import is_waiting
from floorside.domain.exercise import Dose
from floorside.domain.routine import Routine
from floorside.services.services import Services
from floorside.ui.kit.later import later
from floorside.ui.kit.look.theme import Theme
from floorside.ui.routine.exercise_pictures import ExercisePictures
from floorside.ui.routine.routine_page import RoutinePage
from floorside.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from floorside.domain.progression.whole_routine import RoutineOffer
    from floorside.ui.check_in.check_ins import CheckIns
    from floorside.ui.kit.own_pictures import OwnPictures


def make_routine_page(
    window: MainWindow,
    theme: Theme,
    services: Services,
    show_help: Callable[[], None],
    pictures: Callable[[], "OwnPictures"],
) -> RoutinePage:
    """`pictures`: the person's own ones; called later, once the window is on the screen."""
    page = RoutinePage(
        theme,
        services.catalogue,
        services.routine_service.routines,
        services.adapted,
        _pictures(theme, services, pictures),
    )
    page.offer_changes(services.routine_service, lambda: _dose_panel(page, theme, services, show_help))
    page.offer_part(services.today)
    page.help_requested.connect(show_help)
    page.told.connect(lambda said, action, do: window.show_banner(said, action, do, done=True))
    page.turned_away.connect(window.forget_said)
    page.walk_wanted.connect(lambda: _add_walk(window, theme, services))
    page.print_wanted.connect(lambda routine: _print(window, theme, services, routine))
    page.routine_chosen.connect(lambda chosen: services.settings.change(routine=chosen))
    page.begin_with(services.settings.value.routine, rest_later=True)
    page.refreshed.connect(lambda shown: later(page, lambda: services.suggestions.look(shown)))
    return page


def ask_before_start(page: RoutinePage, check_ins: "CheckIns", services: Services) -> None:
    """Add the questions, once the page is in view."""
    page.ask_before_start(check_ins.panel, check_ins.answers)
    check_ins.day_began.connect(page.begin_day)
    check_ins.urgent_told.connect(page.advise_against_start)
    check_ins.gentle_wanted.connect(page.choose_gentle_routine)
    check_ins.gentle_name = lambda: gentle.name if (gentle := page.gentle_routine) else ""
    check_ins.offer = lambda: _offer(page, services)
    check_ins.edited.connect(page.refresh)  # a suggestion may need the answer about a morning


def _offer(page: RoutinePage, services: Services) -> "RoutineOffer | None":
    if is_waiting(services.settings.value.conditions):
        return None
    return services.offers.find(page.routine.id, newcomer=not services.settings.value.asked_how_to_begin)


# Imported later, once the window is on the screen.


def tell_goal(page: RoutinePage, services: Services) -> None:
    from floorside.ui.questionnaire.activity_words import goal_words

    page.goal = lambda: goal_words(services.activities.activities())
    if page.goal():
        page.refresh()


def _add_walk(window: MainWindow, theme: Theme, services: Services) -> None:
    from floorside.ui.walk.show_walk_page import show_walk_page

    show_walk_page(window, theme, services)


def _print(window: MainWindow, theme: Theme, services: Services, routine: Routine) -> None:
    from floorside.ui.routine.paper.show_routine_sheet import show_routine_sheet

    show_routine_sheet(window, theme, services, routine)


def _pictures(theme: Theme, services: Services, pictures: Callable[[], "OwnPictures"]) -> ExercisePictures:
    catalogue, settings, folder = services.catalogue, services.settings, services.folder

    def thumbnail(figure: str, rung: int, size: QSize, ratio: float) -> QPixmap:
        from floorside.ui.figure.draw_thumbnail import thumbnail_drawer

        return thumbnail_drawer(theme, catalogue, folder)(figure, rung, size, ratio)

    def exercise_view() -> QWidget:
        from floorside.ui.figure.demonstration import Demonstration
        from floorside.ui.figure.exercise_view import ExerciseView
        from floorside.ui.figure.figure_pose import figures_of
        from floorside.ui.figure.picture_view import PictureView
        from floorside.ui.kit.look.motion import is_moving

        figure_of = figures_of(catalogue)
        demonstration = Demonstration(
            theme, catalogue.exercises, figure_of, services.clock.monotonic, lambda: is_moving(settings.value)
        )
        return ExerciseView(catalogue, demonstration, PictureView(theme, pictures()))

    return ExercisePictures(thumbnail, exercise_view)


def _dose_panel(page: RoutinePage, theme: Theme, services: Services, show_help: Callable[[], None]) -> QWidget:
    from floorside.ui.dose.dose_panel import DosePanel
    from floorside.ui.dose.limit_words import limit_words

    def say_limit(exercise: str, dose: Dose) -> str:
        return limit_words(exercise, dose, services.settings.value, services.catalogue)

    panel = DosePanel(theme, services.routine_service, services.suggestions, say_limit)
    panel.help_requested.connect(show_help)
    panel.answered.connect(page.leave_details)
    return panel


def offer_suggestions(page: RoutinePage, theme: Theme, services: Services) -> None:
    """Add the suggestions, once the page is in view; it does not need them at first."""
    services.offers.began_gently.connect(page.choose_routine)
    services.offers.undid_start.connect(page.choose_routine)
    from floorside.ui.suggestion.suggestion_hint import SuggestionHint

    page.hint_below_list(SuggestionHint(theme, services.catalogue, services.suggestions))
    services.suggestions.look(page.routine.id)
