"""Opens the page for a session done elsewhere over the window."""

from collections.abc import Callable, Collection

from floorside.services.services import Services
from floorside.storage.history.added_sessions import Told
from floorside.ui.history.elsewhere.elsewhere_page import ElsewherePage
from floorside.ui.kit.look.theme import Theme
from floorside.ui.window.main_window import MainWindow


def show_elsewhere_page(window: MainWindow, theme: Theme, services: Services, then: Callable[[], None]) -> None:
    """`then`: is called once the session is added."""
    elsewhere, texts = services.elsewhere, services.catalogue.texts
    names = {id_: routine.name for id_, routine in elsewhere.routines.items()}

    def exercises(routine: str) -> dict[str, str]:
        return {id_: texts[id_].name for id_ in elsewhere.exercises(routine)}

    def add(routine: str, done: Collection[str], told: Told) -> None:
        window.pages_over.leave()
        elsewhere.add(routine, done, told)
        then()

    page = ElsewherePage(theme, names, services.settings.value.routine, exercises, elsewhere.today())
    page.added.connect(add)
    page.closed.connect(window.pages_over.leave)
    window.pages_over.show(page)
    page.routine.setFocus()
