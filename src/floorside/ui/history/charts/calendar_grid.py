"""The last half year as a grid: a column for each week, a square for each day, darker the more was done."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QLocale, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from floorside.domain.training_week import week_start
from floorside.storage.history.session_list import Day
from floorside.ui.kit.look.mirroring import mirror_of
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.wording import words
from floorside.ui.kit.wording.formats import first_weekday
from floorside.ui.kit.wording.plain_text import plain_tip

#: Half a year.
WEEKS = 26
#: A narrow window shows fewer weeks, the latest ones, but never fewer than this.
FEWEST_WEEKS = 8
#: The side of a day's square, and its side if there is much space, in pixels.
CELL, LARGE_CELL = 16, 24
GAP = 3
EDGE = 1.5
MONTHS_HEIGHT = 20
#: The width for the names of the days, in pixels.
DAYS_WIDTH = 36


def first_day(today: date) -> date:
    """The first day of the grid, that on which a week begins."""
    return week_start(today, first_weekday()) - timedelta(weeks=WEEKS - 1)


def level(fraction: float) -> int:
    """Which of the three shades a day gets for the share (0–1) of its routine that was done."""
    return 3 if fraction >= 0.9 else 2 if fraction >= 0.5 else 1


def height_of(cell: int) -> int:
    """The grid's height for squares of this side, in pixels."""
    return MONTHS_HEIGHT + 7 * (cell + GAP) - GAP


class CalendarGrid(QWidget):
    """A column is a week, from the day on which the person's weeks begin. A square shows its day and minutes as a tool
    tip.

    `day_chosen`: the date of a day with a session that the person clicks.
    """

    day_chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._today = date.min
        self._days: Mapping[date, Day] = {}
        self._step = CELL + GAP
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        theme.changed.connect(self.update)

    def show_days(self, days: Sequence[Day], today: date) -> None:
        self._today = today
        self._days = {day.local_date: day for day in days}
        self.setAccessibleName(self.tr("The last half year: %n days with a session", None, len(self._days)))
        self.update()

    def set_large(self, large: bool) -> None:
        self._step = (LARGE_CELL if large else CELL) + GAP
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return self._size_of(WEEKS)

    def minimumSizeHint(self) -> QSize:
        return self._size_of(FEWEST_WEEKS)

    @property
    def weeks(self) -> int:
        """The number of weeks that fit."""
        return max(FEWEST_WEEKS, min(WEEKS, (self.width() - DAYS_WIDTH + GAP) // self._step))

    def day_at(self, point: QPoint) -> date | None:
        """The day at a point of the widget; None outside, and for days in the future."""
        x = round(mirror_of(self).x(point.x()))
        if self._today == date.min or point.y() < MONTHS_HEIGHT or x < DAYS_WIDTH:
            return None
        week, weekday = (x - DAYS_WIDTH) // self._step, (point.y() - MONTHS_HEIGHT) // self._step
        day = self._first_shown + timedelta(weeks=week, days=weekday)
        return day if week < self.weeks and weekday < 7 and day <= self._today else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if (day := self.day_at(event.position().toPoint())) in self._days:
            self.day_chosen.emit(day)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Change the pointer over a day that can be clicked."""
        leads = self.day_at(event.position().toPoint()) in self._days
        self.setCursor(Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._today == date.min:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font(12))
        self._paint_weekdays(painter)
        start = self._first_shown
        for week in range(self.weeks):
            self._paint_month(painter, week, start + timedelta(weeks=week))
            for weekday in range(7):
                day = start + timedelta(weeks=week, days=weekday)
                if day <= self._today:
                    self._paint_day(painter, week, weekday, day)

    def _paint_day(self, painter: QPainter, week: int, weekday: int, day: date) -> None:
        colors = self._theme.colors
        shades = (colors.level_0, colors.level_1, colors.level_2, colors.level_3)
        done = self._days.get(day)
        # All days with a session have the same edge, so that even a pale one differs from a day without.
        painter.setPen(QPen(QColor(colors.level_3 if done else colors.level_0), EDGE))
        painter.setBrush(QColor(shades[level(done.fraction) if done else 0]))
        inset = EDGE / 2
        cell = mirror_of(self).rect(QRectF(self._cell(week, weekday)))
        painter.drawRoundedRect(cell.adjusted(inset, inset, -inset, -inset), 4, 4)

    def _paint_month(self, painter: QPainter, week: int, start: date) -> None:
        """Write a month's name over the first week that begins in it, if there is space before the next one."""
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

    @property
    def _first_shown(self) -> date:
        """The first day of the first week that fits."""
        return first_day(self._today) + timedelta(weeks=WEEKS - self.weeks)

    def _size_of(self, weeks: int) -> QSize:
        return QSize(DAYS_WIDTH + weeks * self._step - GAP, height_of(self._step - GAP))

    def _cell(self, week: int, weekday: int) -> QRect:
        side = self._step - GAP
        return QRect(DAYS_WIDTH + week * self._step, MONTHS_HEIGHT + weekday * self._step, side, side)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), plain_tip(self._said_of(self.day_at(event.pos()))), self)
            return True
        return super().event(event)

    def _said_of(self, day: date | None) -> str:
        if day is None:
            return ""
        done = self._days.get(day)
        said = words.day(day, self._today)
        if done is not None and done.times > 1:
            times = self.tr("{day}: %n times, {minutes} in all", None, done.times)
            return times.format(day=said, minutes=words.duration(done.seconds))
        return f"{said}: {words.duration(done.seconds)}" if done else said
