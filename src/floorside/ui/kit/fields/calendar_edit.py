"""A day, perhaps with a time, to type or to choose in a calendar."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QSpinBox, QToolButton

from floorside.ui.kit.fields.moment_edit import MomentEdit
from floorside.ui.kit.look.box_signs import paint_arrow
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.wording.formats import first_weekday

HEIGHT = 40


class CalendarEdit(MomentEdit):
    """It draws its own arrow."""

    def __init__(self, theme: Theme, form: str, width: int) -> None:
        super().__init__()
        self.setFont(theme.font(15, 600))
        self.setDisplayFormat(form)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setMinimumSize(width, HEIGHT)
        self.setCalendarPopup(True)
        calendar = self.calendarWidget()
        calendar.setFirstDayOfWeek(Qt.DayOfWeek(first_weekday() + 1))
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        if (year := calendar.findChild(QSpinBox, "qt_calendar_yearedit")) is not None:
            year.setAccessibleName(self.tr("Year"))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            calendar.setWeekdayTextFormat(day, QTextCharFormat())  # not red, which is left to danger
        for name, sign in (("qt_calendar_prevmonth", "‹"), ("qt_calendar_nextmonth", "›")):
            if (way := calendar.findChild(QToolButton, name)) is not None:
                way.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)  # Qt's own arrows are black in the dark
                way.setText(sign)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_arrow(self)
