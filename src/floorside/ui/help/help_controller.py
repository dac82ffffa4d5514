"""Shows "When to get help" over whatever page is there."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from floorside.domain.session.record import Legs
from floorside.services.settings_store import SettingsStore
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.ui.kit.look.theme import Theme
from floorside.ui.window.main_window import MainWindow


class HelpController(QObject):
    """`in_place`: shows or closes it inside a page that the person must not leave; returns False if there is no such
    page.

    `lessons_wanted`, `plan_wanted`: the person wants to read these.
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
        """Show the page, or close it if it is there; a page that covers the window comes back after it."""
        from floorside.ui.help.help_page import HelpPage

        if self._window.pages_over.top is not None or not self._in_place():
            self._window.pages_over.show_or_hide(HelpPage, self._make)

    def show_because(self, why: str, legs: Legs | None = None) -> None:
        """Show the page with `why` as its first line, or "". `legs`: the answer that led there."""
        self._window.pages_over.show(self._make(why, legs))

    def _make(self, why: str = "", legs: Legs | None = None) -> QWidget:
        from floorside.ui.help.help_page import HelpPage

        page = HelpPage(self._theme, self._catalogue.words, self._settings.value.emergency_number, why, legs)
        page.closed.connect(self._window.pages_over.leave)
        page.number_chosen.connect(self._choose_number)
        page.lessons_wanted.connect(self.lessons_wanted)
        page.plan_wanted.connect(self.plan_wanted)
        return page

    def _choose_number(self, number: str, country: str) -> None:
        self._settings.change(emergency_number=number, emergency_country=country)
