"""At the very first start, the welcome page before anything else."""

from collections.abc import Callable

from PySide6.QtCore import QLocale

from floorside.services.settings_store import SettingsStore
from floorside.storage.files.catalogue import Catalogue
from floorside.storage.files.settings import Settings
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

    page = WelcomePage(theme, catalogue.words, _emergency_number(settings.value), settings.value.conditions)

    def done() -> None:
        settings.change(welcomed=True, emergency_number=page.number, conditions=page.conditions)
        window.leave_over()
        window.refresh()
        then()

    page.closed.connect(done)
    window.show_over(page)


def _emergency_number(settings: Settings) -> str:
    """That of the country, unless another one was chosen."""
    from floorside.ui.help.emergency import number_of

    number = settings.emergency_number
    return number_of(QLocale.system().territory()) if number == Settings().emergency_number else number
