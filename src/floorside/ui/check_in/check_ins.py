"""When the panel asks what, and where the answers go."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QObject, Signal

from floorside.domain.care import leads_to_red_flags
from floorside.domain.check_in import DAYS_TO_ASK, CheckIn, is_sore_start, morning_to_ask
from floorside.domain.schedule import training_days
from floorside.domain.session.record import SessionRecord
from floorside.services.history_reader import HistoryReader
from floorside.ui.check_in.check_in_panel import CheckInPanel, Query
from floorside.ui.check_in.queries import BEFORE, LEGS, MORNING, before_queries, morning_query
from floorside.ui.kit.theme import Theme

#: Writes fields of a session that has ended: its id, then the fields.
Edit = Callable[..., None]


class CheckIns(QObject):
    """Asks about the morning after the last session, and before the first session of a day how it is.

    `help_wanted` when an answer leads to the page of when to get help; `gentle_wanted` when the gentle routine was
    chosen instead, `fill_in_wanted` when the questionnaire was, of which `remind` says a word where it is due; `edited`
    when a morning was told.
    `told` is what was said since the last session.
    """

    help_wanted = Signal()
    gentle_wanted = Signal()
    fill_in_wanted = Signal()
    edited = Signal()

    def __init__(self, theme: Theme, history: HistoryReader, edit: Edit, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history = history
        self._edit = edit
        self._asked_on: date | None = None
        self._morning: SessionRecord | None = None
        self.told = CheckIn()
        self.remind: Callable[[], str] = lambda: ""
        self.panel = CheckInPanel(theme)
        self.panel.told.connect(self._take)
        self.panel.ended.connect(self._offer)

    def ask(self, today: date) -> None:
        """Once a day; asked again on the same day, nothing happens."""
        if self._asked_on == today:
            return
        self._asked_on = today
        self.told = CheckIn()
        sessions = self._history.sessions(today - timedelta(days=DAYS_TO_ASK))
        self._morning = morning_to_ask(sessions, today)
        queries: tuple[Query, ...] = (morning_query(self._morning, today),) if self._morning else ()
        if today not in training_days(sessions):
            queries += before_queries()
        self.panel.ask(queries)

    def take(self) -> CheckIn:
        """What was told goes with the session that begins now; the questions are over for today."""
        told, self.told = self.told, CheckIn()
        self.panel.ask(())
        return told

    def _take(self, name: str, value: Any) -> None:
        if name == MORNING and self._morning:
            self._edit(self._morning.id, pain_morning=value)
            self.edited.emit()
        elif name == BEFORE:
            self.told = replace(self.told, before=value)
        elif name == LEGS:
            self.told = replace(self.told, legs=value)
            if leads_to_red_flags(legs=value):
                self.help_wanted.emit()

    def _offer(self) -> None:
        if is_sore_start(self.told.before):
            self.panel.say(
                self.tr("That is a lot today. The gentle routine may suit you, or a rest; both count."),
                self.tr("Gentle routine"),
                self.gentle_wanted.emit,
            )
        elif reminder := self.remind():
            self.panel.say(reminder, self.tr("Open it"), self.fill_in_wanted.emit)
