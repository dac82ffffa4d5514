"""Settings: the first day of the week, how dates and times are written, and the paper: the system's at first."""

from collections.abc import Callable

from floorside.services.settings_store import SettingsStore
from floorside.ui.kit.fields.controls import Choice
from floorside.ui.kit.layout.section import Section
from floorside.ui.kit.look.theme import Theme


class CustomsSection(Section):
    """`start_again`: called after another choice, since every page has its dates. Like the language, which every page
    has too, it is no step to undo.
    """

    def __init__(self, theme: Theme, settings: SettingsStore, start_again: Callable[[], None]) -> None:
        super().__init__(
            theme,
            self.tr("Dates, times and paper"),
            self.tr("As your system has them, whatever the language is, unless you choose otherwise here."),
        )
        self._settings = settings
        self._start_again = start_again
        self._is_changed = False
        system = self.tr("System")
        days = {"monday": self.tr("Monday"), "saturday": self.tr("Saturday"), "sunday": self.tr("Sunday")}
        self._add("week_begins", self.tr("The week begins on"), {"system": system, **days})
        self._add("hours", self.tr("Time"), {"system": system, "24": self.tr("19:30"), "12": self.tr("7:30 pm")})
        orders = {"day": self.tr("19 Nov"), "month": self.tr("Nov 19"), "year": self.tr("2026 Nov 19")}
        self._add("date_order", self.tr("Dates"), {"system": system, **orders})
        self._add("paper", self.tr("Paper"), {"system": system, "a4": self.tr("A4"), "letter": self.tr("Letter")})

    def _add(self, field: str, name: str, values: dict[str, str]) -> None:
        def choose(value: str) -> None:
            if value != getattr(self._settings.value, field):
                self._settings.change(**{field: value})
                self._is_changed = True

        choice = Choice(name, values, getattr(self._settings.value, field), choose)
        choice.decided.connect(self._show_changes)
        self.add_row(name, choice)

    def _show_changes(self) -> None:
        if self._is_changed:
            self._is_changed = False
            self._start_again()
