"""The day and time at which a session began, to correct them; only the day, where nobody ever told a time."""

from datetime import date, datetime, timedelta, timezone

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QTime, QTimeZone

from floorside.domain.session.correction import moved_to
from floorside.domain.session.record import SessionRecord
from floorside.storage.history.added_sessions import is_time_known
from floorside.ui.kit.fields.calendar_edit import CalendarEdit
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.wording import words
from floorside.ui.kit.wording.formats import plain_form, time_form

WIDTH, WIDTH_OF_DAY = 230, 170


class BeginEditor(CalendarEdit):
    """Shows the local time of the session's own place; nothing later than `today`. `name`: what it asks for."""

    def __init__(self, theme: Theme, session: SessionRecord, today: date) -> None:
        wall = words.wall_time(session)
        has_time = not session.is_walk and is_time_known(session.elsewhere, wall)
        form = f"{plain_form()} {time_form()}" if has_time else plain_form()
        super().__init__(theme, form, WIDTH if has_time else WIDTH_OF_DAY)
        self._session = session
        self._has_time = has_time
        self.name = self.tr("When it began") if has_time else QCoreApplication.translate("DayStepper", "Day")
        self._shown = QDateTime(QDate(wall.year, wall.month, wall.day), QTime(wall.hour, wall.minute))
        self.setAccessibleName(self.name)
        latest = max(today, session.local_date)
        self.setMaximumDate(QDate(latest.year, latest.month, latest.day))
        self.setDateTime(self._shown)

    @property
    def session(self) -> SessionRecord:
        """The session with the beginning that is shown; itself if nobody changed it."""
        self.take()  # the person may still be typing
        day, time = self.date(), self._time()
        if QDateTime(day, time) == self._shown:
            return self._session
        wall = datetime(day.year(), day.month(), day.day(), time.hour(), time.minute(), tzinfo=self._zone())
        return moved_to(self._session, wall)

    def _time(self) -> QTime:
        return self.time() if self._has_time else self._shown.time()

    def _zone(self) -> timezone:
        """The offset that the session's zone has at that time; its own offset if the zone is not known."""
        zone = QTimeZone(self._session.zone.encode())
        offset = self._session.utc_offset_seconds
        if zone.isValid():
            offset = QDateTime(self.date(), self._time(), zone).offsetFromUtc()
        return timezone(timedelta(seconds=offset))
