"""Opens the page for a walk over the window."""

from datetime import date

from floorside.services.routine.told_today import told_on
from floorside.services.services import Services
from floorside.ui.kit.look.theme import Theme
from floorside.ui.walk.walk_page import WalkPage
from floorside.ui.window.main_window import MainWindow


def show_walk_page(window: MainWindow, theme: Theme, services: Services) -> None:
    walks = services.walks
    told = told_on(services.settings.value, walks.today())
    page = WalkPage(theme, walks.proposal(told), walks.today(), " ".join(services.catalogue.words.stop_always))

    def add(minutes: int, pain: int | None, on: date) -> None:
        window.pages_over.leave()
        walks.add(minutes, pain, on)

    page.added.connect(add)
    page.closed.connect(window.pages_over.leave)
    window.pages_over.show(page)
    page.minutes.box.setFocus()
