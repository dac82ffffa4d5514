"""Opens the page for a walk over the window."""

from datetime import date

from floorside.domain.check_in import NOT_TOLD, CheckIn
from floorside.services.services import Services
from floorside.ui.kit.look.theme import Theme
from floorside.ui.walk.walk_page import WalkPage
from floorside.ui.window.main_window import MainWindow


def show_walk_page(window: MainWindow, theme: Theme, services: Services, told: CheckIn = NOT_TOLD) -> None:
    """`told`: what was said today, before a session that has not begun."""
    walks = services.walks
    page = WalkPage(theme, walks.proposal(told), walks.today(), " ".join(services.catalogue.words.stop_always))

    def add(minutes: int, pain: int | None, on: date) -> None:
        window.pages_over.leave()
        walks.add(minutes, pain, on)

    page.added.connect(add)
    page.closed.connect(window.pages_over.leave)
    window.pages_over.show(page)
    page.minutes.box.setFocus()
    page.minutes.box.selectAll()
