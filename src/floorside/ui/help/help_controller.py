"""Shows when to get help, over whatever is there."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from floorside.services.settings_store import SettingsStore
from floorside.storage.files.catalogue import Catalogue
from floorside.ui.kit.theme import Theme
from floorside.ui.main_window import MainWindow


class HelpController(QObject):
    """`in_place` shows it, or puts it away, where somebody must not be led away from; false where that is nowhere.

    `lessons_wanted`, `plan_wanted`: more to read.
    """

    lessons_wanted = Signal()
    plan_wanted = Signal()

    def __init__(
        self,
        window: MainWindow,
        theme: Theme,
        catalogue: Catalogue,
        settings: SettingsStore,
        in_place: Callable[[], bool],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._catalogue = catalogue
        self._settings = settings
        self._in_place = in_place
        window.help_wanted.connect(self.show_or_hide)

    def show_or_hide(self) -> None:
        """Asked again, the page goes away; over another page that lies over the window it does not come."""
        from floorside.ui.help.help_page import HelpPage

        if isinstance(self._window.over, HelpPage):
            self._window.leave_over()
        elif self._window.over is None and not self._in_place():
            self.show_because("")

    def show_because(self, why: str) -> None:
        """`why`: the line that the page begins with, or ""."""
        from floorside.ui.help.help_page import HelpPage

        page = HelpPage(self._theme, self._catalogue.words, self._settings.value.emergency_number, why)
        page.closed.connect(self._window.leave_over)
        page.number_chosen.connect(self._choose_number)
        page.lessons_wanted.connect(self.lessons_wanted)
        page.plan_wanted.connect(self.plan_wanted)
        self._window.show_over(page)

    def _choose_number(self, number: str, country: str) -> None:
        self._settings.change(emergency_number=number, emergency_country=country)
