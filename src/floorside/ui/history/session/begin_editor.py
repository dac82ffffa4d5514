"""The day and time at which a session began, to correct them."""

from datetime import date, datetime, timedelta, timezone

from PySide6.QtCore import QDate, QDateTime, QTime, QTimeZone

from floorside.domain.session.correction import moved_to
from floorside.domain.session.record import SessionRecord
from floorside.ui.kit.fields.calendar_edit import CalendarEdit
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.wording import words
from floorside.ui.kit.wording.formats import plain_form, time_form

WIDTH = 230


class BeginEditor(CalendarEdit):
    """Shows the local time of the session's own place; nothing later than `today`."""

    def __init__(self, theme: Theme, session: SessionRecord, today: date) -> None:
        super().__init__(theme, f"{plain_form()} {time_form()}", WIDTH)
        self._session = session
        wall = words.wall_time(session)
        self._shown = QDateTime(QDate(wall.year, wall.month, wall.day), QTime(wall.hour, wall.minute))
        self.setAccessibleName(self.tr("When it began"))
        latest = max(today, session.local_date)
        self.setMaximumDate(QDate(latest.year, latest.month, latest.day))
        self.setDateTime(self._shown)

    @property
    def session(self) -> SessionRecord:
        """The session with the beginning that is shown; itself if nobody changed it."""
        if self.dateTime() == self._shown:
            return self._session
        day, time = self.date(), self.time()
        wall = datetime(day.year(), day.month(), day.day(), time.hour(), time.minute(), tzinfo=self._zone())
        return moved_to(self._session, wall)

    def _zone(self) -> timezone:
        """The offset that the session's zone has at that time; its own offset if the zone is not known."""
        zone = QTimeZone(self._session.zone.encode())
        offset = self._session.utc_offset_seconds
        if zone.isValid():
            offset = QDateTime(self.date(), self.time(), zone).offsetFromUtc()
        return timezone(timedelta(seconds=offset))
