"""A task of Windows' Task Scheduler. Not tried on Windows yet."""

import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path
from xml.sax.saxutils import escape

from floorside.devices.reminder.job import Job, NoScheduler

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
SECONDS = 20

# StartWhenAvailable: a time at which the computer was off is made up for.
_TASK = """\
<?xml version="1.0" encoding="UTF-16"?>
<Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">
  <RegistrationInfo><Description>Floorside: a reminder of the routine</Description></RegistrationInfo>
  <Triggers>
    <CalendarTrigger>
      <StartBoundary>2026-01-01T{hour:02}:{minute:02}:00</StartBoundary>
      <ScheduleByWeek>
        <WeeksInterval>1</WeeksInterval>
        <DaysOfWeek>{days}</DaysOfWeek>
      </ScheduleByWeek>
    </CalendarTrigger>
  </Triggers>
  <Settings>
    <MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>
    <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>
    <StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>
    <StartWhenAvailable>true</StartWhenAvailable>
    <ExecutionTimeLimit>PT2H</ExecutionTimeLimit>
  </Settings>
  <Actions>
    <Exec>
      <Command>{program}</Command>
      <Arguments>{arguments}</Arguments>
    </Exec>
  </Actions>
</Task>
"""


def task_of(job: Job) -> str:
    """The task in XML."""
    program, *arguments = job.command
    return _TASK.format(
        days="".join(f"<{DAYS[day]} />" for day in sorted(job.days)),
        hour=job.hour,
        minute=job.minute,
        program=escape(program),
        arguments=escape(subprocess.list2cmdline(arguments)),
    )


def is_scheduled(_job: Job) -> bool:
    """Windows keeps its own copy; it is written anew instead."""
    return False


def schedule(job: Job) -> None:
    """Raises NoScheduler or OSError."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "task.xml"
        file.write_text(task_of(job), encoding="utf-16")
        done = _schtasks("/Create", "/TN", job.name, "/XML", str(file), "/F")
    if done is None or done.returncode != 0:
        raise NoScheduler(done.stderr.strip() if done else "")


def unschedule(name: str) -> None:
    _schtasks("/Delete", "/TN", name, "/F")


def later(_job: Job, _minutes: int) -> None:
    """There the notification has no "Later". Raises NoScheduler."""
    raise NoScheduler("")


def _schtasks(*words: str) -> "subprocess.CompletedProcess[str] | None":
    command: Sequence[str] = ("schtasks", *words)
    try:
        return subprocess.run(command, capture_output=True, text=True, timeout=SECONDS, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return None
