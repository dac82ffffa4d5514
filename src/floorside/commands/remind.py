"""`floorside remind`, which the system's scheduler runs: one notification, or silence."""

import subprocess
import sys
from argparse import Namespace
from collections.abc import Mapping
from contextlib import suppress
from datetime import date, datetime, timedelta

from floorside.commands.cli import settings_in
from floorside.commands.output import print_lines
from floorside.devices.reminder.disturbing import is_do_not_disturb, minutes_awake
from floorside.devices.reminder.job import NoScheduler
from floorside.devices.reminder.notification import Answer, NoNotifications, Notice, show
from floorside.devices.reminder.scheduler import system_scheduler
from floorside.domain.self_care.reminder import (
    DAYS_LOOKED_BACK,
    MINUTES_AWAKE,
    MINUTES_LATER,
    Moment,
    Silence,
    silence,
)
from floorside.domain.session.record import SessionRecord, begun_by
from floorside.domain.training_week import MONDAY
from floorside.resource_files import resource_path
from floorside.sentence import Sentence
from floorside.services.reminder_job import program_with, reminder_job
from floorside.storage.data_folder import DataFolder
from floorside.storage.faults import DataFault
from floorside.storage.files.reminder_state import load_unanswered, save_unanswered
from floorside.storage.files.settings import Settings
from floorside.storage.history.sessions import History
from floorside.storage.integrity.snapshot import history_as_it_is

#: So long the notification waits; then it is taken away.
SECONDS_SHOWN = 3600

WHY: Mapping[Silence, Sentence] = {
    Silence.OFF: Sentence("the reminder is off"),
    Silence.DONE: Sentence("something was done today, or a session runs"),
    Silence.REST: Sentence("this is a day of rest"),
    Silence.FLARE: Sentence("this is a sore day"),
    Silence.UNANSWERED: Sentence("three reminders were not answered; it waits for your next session"),
    Silence.JUST_AWAKE: Sentence(
        "the computer woke less than {minutes} minutes ago; it would ask again then", minutes=MINUTES_AWAKE
    ),
    Silence.DO_NOT_DISTURB: Sentence("the desktop is set not to disturb"),
}


def remind(arguments: Namespace, folder: DataFolder) -> int:
    """Returns the exit code. Raises DataFault if the history cannot be read, or the desktop shows no notifications."""
    settings, now = settings_in(folder), datetime.now().astimezone()
    why = silence(_moment(folder, settings, now))
    if arguments.dry_run:
        print_lines(
            [
                Sentence("would remind now: nothing speaks against it")
                if why is None
                else Sentence("would be silent: {why}", why=WHY[why])
            ]
        )
    elif why is None:
        _remind(folder, settings, now.date())
    elif why is Silence.JUST_AWAKE:
        _put_off(folder, settings, MINUTES_AWAKE)
    return 0


def _moment(folder: DataFolder, settings: Settings, now: datetime) -> Moment:
    today = now.date()
    return Moment(
        today,
        settings.reminder_on,
        settings.planned_days,
        _records(folder, now),
        settings.said_on,
        load_unanswered(folder.reminder),
        minutes_awake(),
        is_do_not_disturb(),
        _week_begins(settings),
    )


def _week_begins(settings: Settings) -> int:
    """The first day of the person's week; Monday where Qt, which knows the system's formats, is not installed."""
    try:
        from floorside.services.customs import customs_of
    except ImportError:
        return MONDAY
    return customs_of(settings).first_weekday


def _records(folder: DataFolder, now: datetime) -> list[SessionRecord]:
    import sqlite3

    try:
        with history_as_it_is(folder) as database:
            return begun_by(History(database).sessions(now.date() - timedelta(days=DAYS_LOOKED_BACK)), now)
    except (OSError, ValueError, TypeError, sqlite3.Error) as error:
        raise DataFault(str(folder.database), Sentence("cannot be read ({error})", error=error)) from error


def _remind(folder: DataFolder, settings: Settings, today: date) -> None:
    """It counts as not answered until the answer is there, whatever happens to the computer meanwhile."""
    before = load_unanswered(folder.reminder)
    with suppress(OSError):
        save_unanswered(folder.reminder, [*before, today])
    try:
        answer = show(_notice(), SECONDS_SHOWN)
    except NoNotifications as error:
        _forget(folder, before)
        said = Sentence("no notification can be shown ({error})", error=error)
        raise DataFault(Sentence("the desktop"), said) from error
    if answer is not Answer.NONE:
        _forget(folder, before)
    if answer is Answer.START:
        _start(folder)
    elif answer is Answer.LATER:
        _put_off(folder, settings, MINUTES_LATER)


def _notice() -> Notice:
    """No word of the routine: others may see the screen."""
    return Notice(
        "Floorside",
        str(Sentence("A good time for your routine, if it suits you.")),
        str(Sentence("Start")),
        str(Sentence("Later")),
        resource_path("icons/program/128.png"),
    )


def _forget(folder: DataFolder, before: tuple[date, ...]) -> None:
    with suppress(OSError):
        save_unanswered(folder.reminder, before)


def _start(folder: DataFolder) -> None:
    """Open the window with a session, which goes on when this command has ended."""
    subprocess.Popen(
        [*program_with(folder), "start"],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


def _put_off(folder: DataFolder, settings: Settings, minutes: int) -> None:
    try:
        system_scheduler().later(reminder_job(folder, settings), minutes)
    except NoScheduler:
        print("floorside: the system's scheduler did not take it; the next one comes as planned", file=sys.stderr)
