"""A menu of the months that have a session: those of the latest year, and the earlier years with theirs."""

from collections.abc import Callable, Sequence
from datetime import date
from itertools import groupby

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QMenu, QWidget

from floorside.ui.kit.wording import words

#: Reads the first day of each month with a session, the latest first.
ReadMonths = Callable[[], Sequence[date]]


class MonthMenu(QMenu):
    """`chosen`: the first day of a month."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget, read: ReadMonths) -> None:
        super().__init__(parent)
        self._read = read
        self._years: dict[int, QMenu] = {}
        self.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self.clear()
        years = [(year, list(months)) for year, months in groupby(self._read(), key=lambda month: month.year)]
        for number, (year, months) in enumerate(years):
            if number == 0:
                self._add_months(self, months)
                self.addSeparator()
            else:
                self._add_months(self._menu_of(year), months)

    def _menu_of(self, year: int) -> QMenu:
        """The same one each time, since a menu that is cleared keeps those inside it."""
        menu = self._years.get(year) or QMenu(str(year), self)
        self._years[year] = menu
        menu.clear()
        self.addMenu(menu)
        return menu

    def _add_months(self, menu: QMenu, months: Sequence[date]) -> None:
        for month in months:
            name = words.capital(QLocale().standaloneMonthName(month.month, QLocale.FormatType.LongFormat))
            action = menu.addAction(f"{name} {month.year}")
            action.triggered.connect(lambda _=False, month=month: self.chosen.emit(month))
