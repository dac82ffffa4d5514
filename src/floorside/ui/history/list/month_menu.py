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
        self.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self.clear()
        years = [(year, list(months)) for year, months in groupby(self._read(), key=lambda month: month.year)]
        for number, (year, months) in enumerate(years):
            if number == 0:
                self._add_months(self, months)
                self.addSeparator()
            else:
                self._add_months(self.addMenu(str(year)), months)

    def _add_months(self, menu: QMenu, months: Sequence[date]) -> None:
        for month in months:
            name = words.capital(QLocale().standaloneMonthName(month.month, QLocale.FormatType.LongFormat))
            menu.addAction(f"{name} {month.year}").triggered.connect(lambda _=False, month=month: self._choose(month))

    def _choose(self, month: date) -> None:
        self.chosen.emit(month)
