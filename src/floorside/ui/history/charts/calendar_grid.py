"""A calendar of what was done: a column for each week, a square for each day, darker the more was done."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QLocale, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from floorside.domain.self_care.period_numbers import HALF_YEAR
from floorside.domain.training_week import week_start
from floorside.storage.history.session_list import Day
from floorside.ui.history.charts.calendar_range import DayRange, month_of, months_later, weeks_with
from floorside.ui.history.charts.calendar_words import WHOLE, day_words
from floorside.ui.kit.look.mirroring import mirror_of
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.wording.accessible_label import announce
from floorside.ui.kit.wording.formats import first_weekday
from floorside.ui.kit.wording.plain_text import plain_tip

#: A narrow window shows fewer weeks than half a year, but never fewer than this.
FEWEST_WEEKS = 8
#: The side of a day's square, and its side at most where there is much space, in pixels.
CELL, LARGEST_CELL = 16, 32
#: A day of a month is so many times as wide, for its number.
MONTH_WIDTH = 3
GAP = 3
EDGE = 1.5
#: The ring around the day with the focus stands out so far, in pixels.
RING = 2
MONTHS_HEIGHT = 20
#: The width for the names of the days, in pixels.
DAYS_WIDTH = 36

#: Reads the days with a session from a first to a last one.
Read = Callable[[date, date], Sequence[Day]]


def level(fraction: float) -> int:
    """Which of the three shades a day gets for the share (0–1) of its routine that was done."""
    return 3 if fraction >= WHOLE else 2 if fraction >= 0.5 else 1


def height_of(cell: int) -> int:
    """The grid's height for squares of this side, in pixels."""
    return MONTHS_HEIGHT + 7 * (cell + GAP) - GAP + RING


def _width_of(weeks: int) -> int:
    """The grid's width for so many weeks of the usual squares, in pixels."""
    return DAYS_WIDTH + weeks * (CELL + GAP) - GAP + RING


def cell_of(height: int) -> int:
    """The side of the squares with which the grid is at most so high, in pixels."""
    return (height - MONTHS_HEIGHT + GAP - RING) // 7 - GAP


class CalendarGrid(QWidget):
    """A column is a week, from the day on which the person's weeks begin. A square shows its day and what was done as a
    tool tip. With the focus, the keys go from day to day, and the accessible name is the current day and what was done.

    `day_chosen`: the date of a day with a session that the person clicks, or chooses with Enter; a click on the name of
    a month chooses its latest one. `moved`: `shown` has changed, or the days in it. `said`: the words of the current
    day while the calendar has the focus, else "".
    """

    day_chosen = Signal(object)
    moved = Signal()
    said = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._today = self._earliest = self._current = date.min
        self._read: Read = lambda _first, _last: ()
        self._days: Mapping[date, Day] = {}
        self._is_month = False
        self._largest = CELL
        self._step = CELL + GAP
        self.shown = DayRange(date.min, date.min)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        theme.changed.connect(self.update)

    def show_history(self, read: Read, earliest: date | None, today: date) -> None:
        """Show the present history. `earliest`: the day of the first session, None if there is none."""
        is_at_end = self._current in (date.min, self._today)
        self._read, self._earliest, self._today = read, min(earliest or today, today), today
        self._current = today if is_at_end else max(self._earliest, min(self._current, today))
        self._show(anew=True)

    def show_span(self, is_month: bool, day: date) -> None:
        """Show the month of a day, or the weeks around it."""
        self._is_month = is_month
        self.go_to(day)

    @property
    def days(self) -> int:
        """The number of days that are shown and marked, as the week counts them."""
        return sum(day.counts for day in self._days.values())

    @property
    def has_earlier(self) -> bool:
        return self._earliest < self.shown.first

    @property
    def has_later(self) -> bool:
        return self.shown.last < self._today

    def turn(self, pages: int) -> None:
        """Show the months or weeks before (-1) or after (1) these."""
        if self._is_month:
            self.go_to(months_later(self._current, pages))
        else:
            self.go_to(self._current + timedelta(weeks=pages * self.weeks))

    def set_largest(self, cell: int) -> None:
        """The squares fill the width, up to this side, in pixels."""
        self._largest = cell
        self._fill()

    def _fill(self) -> None:
        fitting = (self.width() - DAYS_WIDTH - RING) // HALF_YEAR - GAP
        step = max(CELL, min(fitting, self._largest)) + GAP
        if step != self._step:
            self._step = step
            self.updateGeometry()
        self._show()

    def sizeHint(self) -> QSize:
        return QSize(_width_of(HALF_YEAR), height_of(self._step - GAP))

    def minimumSizeHint(self) -> QSize:
        return QSize(_width_of(FEWEST_WEEKS), height_of(self._step - GAP))

    @property
    def weeks(self) -> int:
        """The number of weeks that are shown: those of a month, or as many as fit."""
        if self._is_month:
            return self.shown.weeks(first_weekday())
        return max(FEWEST_WEEKS, min(HALF_YEAR, (self.width() - DAYS_WIDTH + GAP) // self._step))

    def day_at(self, point: QPoint) -> date | None:
        """The day at a point of the widget; None outside, and for days in the future."""
        x = round(mirror_of(self).x(point.x()))
        if self._today == date.min or point.y() < MONTHS_HEIGHT or x < DAYS_WIDTH:
            return None
        week, weekday = (x - DAYS_WIDTH) // self._column, (point.y() - MONTHS_HEIGHT) // self._step
        day = self._first_week + timedelta(weeks=week, days=weekday)
        return day if week < self.weeks and weekday < 7 and self._is_shown(day) else None

    def month_at(self, point: QPoint) -> date | None:
        """The latest day with a session in the month whose name is at a point; None elsewhere."""
        x = round(mirror_of(self).x(point.x()))
        if self._is_month or point.y() >= MONTHS_HEIGHT or x < DAYS_WIDTH:
            return None
        week = self._first_week + timedelta(weeks=(x - DAYS_WIDTH) // self._column)
        return max((day for day in self._days if (day.year, day.month) == (week.year, week.month)), default=None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        to_the_right = timedelta(weeks=-1 if mirror_of(self).is_on else 1)
        day = self._current
        match key:
            case Qt.Key.Key_Up:
                self.go_to(day - timedelta(days=1))
            case Qt.Key.Key_Down:
                self.go_to(day + timedelta(days=1))
            case Qt.Key.Key_Left:
                self.go_to(day - to_the_right)
            case Qt.Key.Key_Right:
                self.go_to(day + to_the_right)
            case Qt.Key.Key_PageUp:
                self.go_to(months_later(day, -1))
            case Qt.Key.Key_PageDown:
                self.go_to(months_later(day, 1))
            case Qt.Key.Key_Home:
                self.go_to(self.shown.first)
            case Qt.Key.Key_End:
                self.go_to(self.shown.last)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space:
                self._choose(day)
            case _:
                super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._say_day()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._say_day()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fill()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if day := self.day_at(point) or self.month_at(point):
            self.go_to(day)
            self._choose(day)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Change the pointer over a day that can be clicked."""
        point = event.position().toPoint()
        leads = (self.day_at(point) or self.month_at(point)) in self._days
        self.setCursor(Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor)

    def _choose(self, day: date) -> None:
        if day in self._days:
            self.day_chosen.emit(day)

    def go_to(self, day: date) -> None:
        """Make a day the current one, or the nearest to it that the calendar has."""
        self._current = max(self._earliest, min(day, self._today))
        self._show()
        if self.hasFocus():
            announce(self, self.accessibleName())

    def _show(self, *, anew: bool = False) -> None:
        """Show the month or the weeks with the current day. `anew`: read the history even if nothing moved."""
        if self._today == date.min:
            return
        if self._is_month:
            shown = month_of(self._current)
        else:
            shown = weeks_with(self._current, self._today, self.weeks, first_weekday())
        if anew or shown != self.shown:
            self.shown = shown
            self._days = {day.local_date: day for day in self._read(*shown) if day.local_date <= self._today}
            self.moved.emit()
        self.setAccessibleName(self._said_of(self._current))
        self._say_day()

    def _say_day(self) -> None:
        self.said.emit(self.accessibleName() if self.hasFocus() else "")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._today == date.min:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font(12))
        self._paint_weekdays(painter)
        for week in range(self.weeks):
            self._paint_month(painter, week, self._first_week + timedelta(weeks=week))
            for weekday in range(7):
                day = self._first_week + timedelta(weeks=week, days=weekday)
                if self._is_shown(day):
                    self._paint_day(painter, self._cell(week, weekday), day)

    def _paint_day(self, painter: QPainter, place: QRect, day: date) -> None:
        colors = self._theme.colors
        shades = (colors.level_0, colors.level_1, colors.level_2, colors.level_3)
        done = self._days.get(day)
        shade = level(done.fraction) if done and done.counts else 0
        # All marked days have the same edge, so that even a pale one differs from a day without a mark.
        painter.setPen(QPen(QColor(colors.level_3 if shade else colors.level_0), EDGE))
        painter.setBrush(QColor(shades[shade]))
        inset = EDGE / 2
        cell = mirror_of(self).rect(QRectF(place))
        painter.drawRoundedRect(cell.adjusted(inset, inset, -inset, -inset), 4, 4)
        if self._is_month:
            painter.setPen(QColor(colors.accent_text if shade == 3 else colors.text))
            painter.drawText(cell, int(Qt.AlignmentFlag.AlignCenter), QLocale().toString(day.day))
        if day == self._current and self.hasFocus():
            painter.setPen(QPen(QColor(colors.text), RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(cell.adjusted(-1, -1, 1, 1), 5, 5)

    def _paint_month(self, painter: QPainter, week: int, start: date) -> None:
        """Write a month's name over the first week that begins in it, if there is space before the next one."""
        if self._is_month:  # the heading of the card has the name
            return
        if start.day <= 7 and week <= self.weeks - 2:
            painter.setPen(QColor(self._theme.colors.muted))
            name = QLocale().standaloneMonthName(start.month, QLocale.FormatType.ShortFormat)
            room = QRectF(DAYS_WIDTH + week * self._step, 0, 4 * self._step, MONTHS_HEIGHT - 4)
            how = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
            painter.drawText(mirror_of(self).rect(room), int(how), name)

    def _paint_weekdays(self, painter: QPainter) -> None:
        painter.setPen(QColor(self._theme.colors.muted))
        for weekday in range(7):
            name = QLocale().standaloneDayName((first_weekday() + weekday) % 7 + 1, QLocale.FormatType.ShortFormat)
            place = self._cell(0, weekday)
            place.setLeft(0)
            how = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(mirror_of(self).rect(QRectF(place)), int(how), name)

    def _is_shown(self, day: date) -> bool:
        return self.shown.first <= day <= min(self.shown.last, self._today)

    @property
    def _first_week(self) -> date:
        """The day on which the first column begins; a month may begin later in it."""
        return week_start(self.shown.first, first_weekday())

    @property
    def _column(self) -> int:
        """From one column to the next, in pixels."""
        return self._step * MONTH_WIDTH if self._is_month else self._step

    def _cell(self, week: int, weekday: int) -> QRect:
        left, top = DAYS_WIDTH + week * self._column, MONTHS_HEIGHT + weekday * self._step
        return QRect(left, top, self._column - GAP, self._step - GAP)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            day = self.day_at(event.pos())
            QToolTip.showText(event.globalPos(), plain_tip(self._said_of(day) if day else ""), self)
            return True
        return super().event(event)

    def _said_of(self, day: date) -> str:
        return day_words(day, self._days.get(day), self._today)
