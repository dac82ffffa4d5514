"""The notice before a session that follows from the last half year."""

from datetime import timedelta

from floorside.devices.clock import Clock
from floorside.domain.check_in import CheckIn, Notice
from floorside.domain.progression.attempts import reported_sessions
from floorside.domain.progression.session_notice import DAYS_SILENT, session_notice
from floorside.domain.session.record import begun_by
from floorside.services.history.history_reader import DAYS_LOOKED_BACK, HistoryReader
from floorside.services.settings_store import SettingsStore


def notice_before(told: CheckIn, history: HistoryReader, settings: SettingsStore, clock: Clock) -> Notice | None:
    """The notice for today's answers, `told`. The settings remember the days of some."""
    now, said_on = clock.local(), settings.value.said_on
    records = begun_by(history.sessions(now.date() - timedelta(days=DAYS_LOOKED_BACK)), now)
    notice = session_notice(reported_sessions(records), told.before, said_on, now.date())
    if notice and (DAYS_SILENT[notice] or notice is Notice.SORE_START):  # on a sore day nobody is reminded
        settings.change(said_on={**said_on, notice: now.date()})
    return notice
