"""Settings: the days and the time of the routine, for a calendar and for a reminder."""

import uuid
from datetime import time
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTime, QTimeZone
from PySide6.QtWidgets import QLabel

from floorside.domain.self_care.weekly_time import WeeklyTime
from floorside.services.services import Services
from floorside.storage.faults import DataFault
from floorside.ui.kit.dialogs import Dialogs
from floorside.ui.kit.fields.controls import Switch
from floorside.ui.kit.fields.moment_edit import MomentEdit
from floorside.ui.kit.later import later
from floorside.ui.kit.layout.section import Section
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import bring_into_view, button, label, set_role
from floorside.ui.kit.wording.accessible_label import announce
from floorside.ui.kit.wording.formats import time_form
from floorside.ui.kit.wording.setting_words import changed
from floorside.ui.settings.person.days_row import DaysRow

#: A calendar shows no shorter and no odder ones.
MINUTES_STEP = 5


class CalendarSection(Section):
    def __init__(self, theme: Theme, services: Services, dialogs: Dialogs | None = None) -> None:
        super().__init__(
            theme,
            self.tr("Calendar and reminder"),
            self.tr("When you would like to do your routine. Other days are as good, and days off are part of it."),
        )
        self._services = services
        self._settings = services.settings
        self._dialogs = dialogs or Dialogs(self)
        self._add_when()
        self._lacks_day = label(theme, self.tr("Choose a day first."), 14, 600, wrap=True)
        self.add_wide(self._lacks_day)
        self._add_calendar()
        self._said = self._add_line("accent")
        self._add_reminder()
        self._trouble = self._add_line("hurt")
        self._enable()

    @property
    def said(self) -> str:
        """What became of the last file."""
        return self._said.text()

    @property
    def trouble(self) -> str:
        """Why there is no reminder."""
        return self._trouble.text()

    def _add_when(self) -> None:
        planned, days_name, time_name = self._settings.value, self.tr("Days"), self.tr("Time")
        self.days = DaysRow(days_name, planned.planned_days, self._choose_days)
        self.add_row(days_name, self.days)
        self.time = MomentEdit()
        self.time.setAccessibleName(time_name)
        self.time.setDisplayFormat(time_form())
        self.time.setTime(QTime(planned.planned_time.hour, planned.planned_time.minute))
        self.time.setFont(self._theme.font(15, 600))
        self.time.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.time.setMinimumSize(112, 40)
        self.time.setKeyboardTracking(False)
        self.time.timeChanged.connect(self._choose_time)
        self.add_row(time_name, self.time)

    def _add_calendar(self) -> None:
        self.save = button(self.tr("Save to calendar…"))
        self.save.clicked.connect(self._ask_where_to)
        about = self.tr(
            "A file that every calendar can open, with an alarm. Saved again, it replaces the entry. Google Calendar "
            "leaves out the alarm of a file, and reminds you as you have set it there."
        )
        self.add_row(self.tr("In your calendar"), self.save, about)

    def _add_reminder(self) -> None:
        name = self.tr("Remind me")
        self.reminder = Switch(self._theme, name, self._settings.value.reminder_on, self._switch)
        about = self.tr(
            "One notification at that time, from your system. It is silent once you have done something, on days of "
            "rest, on sore days, while you want no notifications, and after three that you did not answer, until your "
            "next session."
        )
        self.add_row(name, self.reminder, about)
        self._services.reminder.trouble.connect(self._on_trouble)

    def _add_line(self, role: str) -> QLabel:
        """What is said of the row above it."""
        line = label(self._theme, "", 14, 600, role=role, wrap=True)
        line.hide()
        self.add_wide(line)
        return line

    def _switch(self, on: bool) -> None:
        self._trouble.hide()
        self._settings.choose(changed(self.reminder.accessibleName()), reminder_on=on)

    def _on_trouble(self, sentence: str) -> None:
        self.reminder.setChecked(False)
        self._show(self._trouble, sentence)

    def _choose_days(self, days: tuple[int, ...]) -> None:
        self._settings.choose(changed(self.tr("Days")), planned_days=days)
        self._enable()

    def _choose_time(self, at: QTime) -> None:
        self._settings.choose(changed(self.tr("Time")), planned_time=time(at.hour(), at.minute()))

    def _enable(self) -> None:
        has_day = bool(self._settings.value.planned_days)
        for each in (self.save, self.reminder):
            each.setEnabled(has_day)
        if self._lacks_day.isHidden() == has_day:
            return
        self._lacks_day.setVisible(not has_day)
        if not has_day:
            self._said.hide()  # what was saved is not what is chosen now
            self._trouble.hide()
            announce(self, self._lacks_day.text())

    def _ask_where_to(self) -> None:
        path = self._dialogs.save_as(self.tr("Save to calendar"), "floorside.ics", self.tr("Calendar (*.ics)"))
        if path is not None:
            self._save(path)

    def _save(self, path: Path) -> None:
        from floorside.storage.exchange.calendar_file import CalendarEntry, save_calendar

        if not self._settings.value.calendar_id:
            self._settings.change(calendar_id=uuid.uuid4().hex)
        planned = self._settings.value
        when = WeeklyTime(planned.planned_days, planned.planned_time)
        # The name of the routine would tell others of the pain, in a calendar that they share.
        said = self.tr("A good time for your routine. If it does not suit, another time does.")
        entry = CalendarEntry(planned.calendar_id, when, self._minutes(), "Floorside", said)
        zone = bytes(QTimeZone.systemTimeZoneId().data()).decode()
        try:
            save_calendar(path, entry, self._services.clock.local(), zone)
        except DataFault as fault:
            self._say(f"{fault}.", failed=True)
        else:
            self._say(self.tr("Saved as {path}. Open it with your calendar.").format(path=path))

    def _minutes(self) -> int:
        """How long the routine takes that was chosen last, rounded up."""
        routine = self._services.routine_service.routines.get(self._settings.value.routine)
        seconds = self._services.adapted.plan(routine).seconds if routine else 0
        return max(1, -(-round(seconds) // (60 * MINUTES_STEP))) * MINUTES_STEP

    def _say(self, sentence: str, failed: bool = False) -> None:
        set_role(self._said, "hurt" if failed else "accent")
        self._show(self._said, sentence)

    def _show(self, line: QLabel, sentence: str) -> None:
        line.setText(sentence)
        line.show()
        later(self, partial(bring_into_view, line))  # once it has its place
