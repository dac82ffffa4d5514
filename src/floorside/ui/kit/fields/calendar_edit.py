"""A day, perhaps with a time, to type or to choose in a calendar."""

from datetime import date, datetime, time

from PySide6.QtCore import QDate, QDateTime, QEvent, Qt, QTime
from PySide6.QtGui import (
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPaintEvent,
    QTextCharFormat,
    QValidator,
)
from PySide6.QtWidgets import QCalendarWidget, QSpinBox, QToolButton

from floorside.ui.kit.fields.moment_edit import MomentEdit
from floorside.ui.kit.keep_key import ENTER
from floorside.ui.kit.look.box_signs import paint_arrow
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import label, show_if
from floorside.ui.kit.wording.accessible_label import announce
from floorside.ui.kit.wording.formats import first_weekday, plain_date
from floorside.ui.kit.wording.typed_dates import read_day, read_moment

HEIGHT = 40
STEPS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_F4)
#: The year in which Qt's dates begin.
OLDEST = 1752
#: Typed by itself, a shorter text is only a part of a date.
SHORTEST_DATE = 3


class CalendarEdit(MomentEdit):
    """It draws its own arrow. While the person types, the text is theirs: Qt, which would refuse whatever its form does
    not have in that place, knows of nothing until it is read as a whole.

    `limits`: the line that says which dates are possible, to be put below the field; it is there when a text was none.
    """

    #: What stands before and behind the text that the person types, None if they do not.
    _around: tuple[str, str] | None = None

    def __init__(self, theme: Theme, form: str, width: int) -> None:
        super().__init__()
        self.limits = label(theme, px=13, role="muted", wrap=True)
        self.limits.hide()
        self._is_refused = False
        self.dateTimeChanged.connect(self._forget_refusal)
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

    def interpretText(self) -> None:
        """Take what is typed."""
        self.take()

    def take(self) -> bool:
        """Take what is typed as the date; the earlier one stays if it is none. Returns whether it did not have to."""
        if self._around is None:
            return True
        read = self._read()
        self._around = None
        self.lineEdit().blockSignals(False)
        self.setDateTime(read or self.dateTime())
        if read is not None:
            return True
        self._is_refused = True
        self.limits.setText(self._limits_words())
        show_if(self.limits, True)
        announce(self, self.limits.text())
        return False

    def look_again(self) -> bool:
        """Whether the person should first see that the earlier date stands: they left what was none for a button that
        stores it. The second time they have seen it.
        """
        self.take()
        is_refused, self._is_refused = self._is_refused, False
        if is_refused:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        return is_refused

    def _forget_refusal(self) -> None:
        self._is_refused = False
        show_if(self.limits, False)

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        if self._around is None:
            return super().validate(text, position)
        return QValidator.State.Intermediate, text, position

    def stepBy(self, steps: int) -> None:
        self.take()
        super().stepBy(steps)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QInputMethodEvent) and event.commitString():
            self._begin()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        modifiers = Qt.KeyboardModifier
        with_control = event.modifiers() & (modifiers.ControlModifier | modifiers.AltModifier | modifiers.MetaModifier)
        if event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) or event.matches(QKeySequence.StandardKey.Paste):
            self._begin(is_gap=True)
        elif event.text().isprintable() and event.text() and not with_control:
            self._begin()
        if self._around is None or event.key() in STEPS:
            self.take()
            super().keyPressEvent(event)
        elif event.key() not in ENTER:
            self.lineEdit().event(event)
        elif self.take():
            super().keyPressEvent(event)
        else:
            self._is_refused = False  # the person is at the field and sees it

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.take()
        super().mousePressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.take()
        super().focusOutEvent(event)

    def _begin(self, *, is_gap: bool = False) -> None:
        """Leave the text to the person, who types over the part with the cursor, or into a gap."""
        if self._around is not None:
            return
        field = self.lineEdit()
        if not field.hasSelectedText() and not is_gap:
            self.setSelectedSection(self.currentSection())
        text, start = field.text(), field.selectionStart() if field.hasSelectedText() else field.cursorPosition()
        self._around = text[:start], text[start + len(field.selectedText()) :]
        field.blockSignals(True)
        self._forget_refusal()

    def _read(self) -> QDateTime | None:
        """The text as a whole, or else only what was typed, as a date that is possible."""
        before, after = self._around or ("", "")
        text = self.lineEdit().text()
        typed = text.removeprefix(before).removesuffix(after)
        for each in (text, typed if len(typed) >= SHORTEST_DATE else ""):
            read = self._moment(each) if each else None
            if read is not None and self.minimumDateTime() <= read <= self.maximumDateTime():
                return read
        return None

    def _moment(self, text: str) -> QDateTime | None:
        day, at = self.date(), self.time()
        shown = datetime.combine(date(day.year(), day.month(), day.day()), time(at.hour(), at.minute()))
        if not self.displayedSections() & self.Section.TimeSections_Mask:
            found = read_day(text, shown.date())
            return QDateTime(_q_date(found), at) if found is not None else None
        moment = read_moment(text, shown)
        return QDateTime(_q_date(moment), QTime(moment.hour, moment.minute)) if moment is not None else None

    def _limits_words(self) -> str:
        first, last = self.minimumDate(), self.maximumDate()
        if first.year() <= OLDEST:
            return self.tr("A date up to {last}").format(last=_written(last))
        return self.tr("A date from {first} to {last}").format(first=_written(first), last=_written(last))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_arrow(self)


def _q_date(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _written(day: QDate) -> str:
    return plain_date(date(day.year(), day.month(), day.day()))
