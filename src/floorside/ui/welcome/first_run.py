"""At the very first start, the welcome page before anything else."""

from collections.abc import Callable

from floorside.services.settings_store import SettingsStore
from floorside.storage.files.catalogue import Catalogue
from floorside.ui.kit.theme import Theme
from floorside.ui.main_window import MainWindow


def welcome(
    window: MainWindow,
    theme: Theme,
    catalogue: Catalogue,
    settings: SettingsStore,
    then: Callable[[], None] = lambda: None,
) -> None:
    """Show the welcome page if nobody has seen it yet, and do `then` when it is closed; otherwise do it at once."""
    if settings.value.welcomed:
        then()
        return
    from floorside.ui.welcome.welcome_page import WelcomePage

    page = WelcomePage(theme, catalogue.words, settings.value.emergency_number, settings.value.conditions)
    page.country = settings.value.emergency_country

    def done() -> None:
        settings.change(
            welcomed=True, emergency_number=page.number, emergency_country=page.country, conditions=page.conditions
        )
        window.leave_over()
        window.refresh()
        then()

    page.closed.connect(done)
    window.show_over(page)
