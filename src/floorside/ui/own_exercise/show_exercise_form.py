"""Shows the form for an own exercise over the window."""

from collections.abc import Callable

from floorside.domain.own_exercise import OwnExercise
from floorside.services.routine.routine_service import RoutineService
from floorside.ui.figure.draw_thumbnail import thumbnail_drawer
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.own_pictures import OwnPictures
from floorside.ui.own_exercise.own_exercise_page import OwnExercisePage
from floorside.ui.window.main_window import MainWindow


def show_exercise_form(
    window: MainWindow,
    theme: Theme,
    routine_service: RoutineService,
    pictures: OwnPictures,
    own: OwnExercise | None,
    then: Callable[[str], None],
) -> None:
    """`own`: the exercise to change, None for a new one. `then`: called with the id of the one that was saved."""
    draw = thumbnail_drawer(theme, routine_service.catalogue, routine_service.folder)
    page = OwnExercisePage(theme, routine_service, own, draw, pictures)
    page.closed.connect(window.pages_over.leave)
    page.kept.connect(window.pages_over.leave)
    page.kept.connect(then)
    window.pages_over.show(page)
