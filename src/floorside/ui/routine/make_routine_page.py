"""Makes the routine page with all its parts: doses, questions before the start, a line about a suggestion."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from floorside.domain.progression.whole_routine import RoutineOffer
from floorside.services.services import Services
from floorside.ui.check_in.check_ins import CheckIns
from floorside.ui.figure.demonstration import Demonstration
from floorside.ui.figure.draw_thumbnail import thumbnail_drawer
from floorside.ui.figure.figure_pose import figures_of
from floorside.ui.kit.motion import is_moving
from floorside.ui.kit.theme import Theme
from floorside.ui.questionnaire.activity_words import goal_words
from floorside.ui.routine.exercise_pictures import ExercisePictures
from floorside.ui.routine.routine_page import RoutinePage


def make_routine_page(
    theme: Theme, services: Services, check_ins: CheckIns, show_help: Callable[[], None]
) -> RoutinePage:
    page = RoutinePage(
        theme,
        services.catalogue,
        services.routine_service.routines,
        services.adapted,
        services.settings.value.routine,
        _pictures(theme, services),
    )
    page.offer_changes(services.routine_service, lambda: _dose_panel(theme, services, show_help))
    page.goal = lambda: goal_words(services.activities.activities())
    page.help_requested.connect(show_help)
    page.routine_chosen.connect(lambda chosen: services.settings.change(routine=chosen))
    page.ask_before_start(check_ins.panel)
    check_ins.gentle_wanted.connect(page.choose_gentle_routine)
    check_ins.offer = lambda: _offer(page, services)
    services.offers.began_gently.connect(page.choose_routine)
    check_ins.edited.connect(page.refresh)  # a suggestion may need the answer about a morning
    page.refreshed.connect(lambda shown: QTimer.singleShot(0, page, lambda: services.suggestions.look(shown)))
    QTimer.singleShot(0, page, lambda: _hint_on(page, theme, services))
    return page


def _offer(page: RoutinePage, services: Services) -> RoutineOffer | None:
    return services.offers.find(page.routine.id, newcomer=not services.settings.value.asked_how_to_begin)


def _pictures(theme: Theme, services: Services) -> ExercisePictures:
    catalogue, settings = services.catalogue, services.settings

    def demonstration() -> QWidget:
        figure_of = figures_of(catalogue)
        return Demonstration(
            theme, catalogue.exercises, figure_of, services.clock.monotonic, lambda: is_moving(settings.value)
        )

    return ExercisePictures(thumbnail_drawer(theme, catalogue), demonstration)


# Imported later, once the window is on the screen.


def _dose_panel(theme: Theme, services: Services, show_help: Callable[[], None]) -> QWidget:
    from floorside.ui.dose.dose_panel import DosePanel

    panel = DosePanel(theme, services.routine_service, services.suggestions)
    panel.help_requested.connect(show_help)
    return panel


def _hint_on(page: RoutinePage, theme: Theme, services: Services) -> None:
    from floorside.ui.suggestion.suggestion_hint import SuggestionHint

    page.hint_below_list(SuggestionHint(theme, services.catalogue, services.suggestions, page.shows))
    services.suggestions.look(page.routine.id)
