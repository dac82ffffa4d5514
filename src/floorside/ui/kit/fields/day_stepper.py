"""The day on which something was done that the person adds by hand."""

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from floorside.ui.kit.fields.calendar_edit import CalendarEdit
from floorside.ui.kit.layout.breaking_row import BreakingRow
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import SPACE_1, SPACE_3, button, column, label
from floorside.ui.kit.wording.formats import plain_form
from floorside.ui.kit.wording.words import day

#: It can be at most so many days ago: nobody remembers how an older one was.
DAYS_BACK = 60
WIDTH = 170


class DayStepper(BreakingRow):
    """A day, today at first, between a minus and a plus button; the person can also type it, or choose it in a
    calendar.
    """

    def __init__(self, theme: Theme, today: date) -> None:
        super().__init__(SPACE_3)
        self._today = today
        name = QCoreApplication.translate("DayStepper", "Day")
        self.field = CalendarEdit(theme, plain_form(), WIDTH)
        self.field.setAccessibleName(name)
        first = today - timedelta(days=DAYS_BACK)
        self.field.setDateRange(QDate(first.year, first.month, first.day), QDate(today.year, today.month, today.day))
        self.field.setDate(self.field.maximumDate())
        self._named = label(theme, "", 14, role="muted")
        self._less, self._more = self._button("−", -1), self._button("+", 1)
        layout = QHBoxLayout()
        layout.setSpacing(SPACE_1)
        for widget in (self._less, self.field, self._more):
            layout.addWidget(widget)
        self.row.addWidget(self._named)
        field = column(spacing=SPACE_1)
        field.addLayout(layout)
        field.addWidget(self.field.limits)
        self.row.addLayout(field)
        self.field.dateChanged.connect(self._say_day)
        self._say_day()

    @property
    def on(self) -> date:
        """The chosen day, also if the person is still typing it."""
        self.field.take()
        shown = self.field.date()
        return date(shown.year(), shown.month(), shown.day())

    def _say_day(self) -> None:
        """Say beside the date which day that is: the field could not have a weekday, which typing contradicts."""
        is_near = self._today - self.on <= timedelta(days=1)
        said = day(self.on, self._today)
        self._named.setText(said if is_near else QLocale().standaloneDayName(self.on.isoweekday()))
        for way, end in ((self._less, self.field.minimumDate()), (self._more, self.field.maximumDate())):
            way.setEnabled(self.field.date() != end)
        self._less.setAccessibleName(self.tr("{day}: the day before").format(day=said))
        self._more.setAccessibleName(self.tr("{day}: the day after").format(day=said))

    def _step(self, days: int) -> None:
        self.field.take()
        self.field.setDate(self.field.date().addDays(days))

    def _button(self, sign: str, days: int) -> QPushButton:
        made = button(sign, "step")
        made.setAutoRepeat(True)
        made.clicked.connect(lambda: self._step(days))
        return made
