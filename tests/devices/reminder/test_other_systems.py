"""What Windows and macOS would be given. Neither was tried; these hold what their documentation asks for."""

import plistlib
from xml.etree import ElementTree

from floorside.devices.reminder.job import Job
from floorside.devices.reminder.launch_agent import agent_of
from floorside.devices.reminder.windows_task import task_of

COMMAND = ("C:\\Program Files\\A & B\\floorside.exe", "--data-dir", "D:\\my <data>", "remind")
JOB = Job("floorside-reminder", COMMAND, (0, 6), 7, 5)
SPACE = "{http://schemas.microsoft.com/windows/2004/02/mit/task}"


def test_the_task_of_windows_has_the_days_the_time_and_the_command() -> None:
    task = ElementTree.fromstring(task_of(JOB).encode("utf-16"))
    (days,) = task.iter(f"{SPACE}DaysOfWeek")
    assert [day.tag.removeprefix(SPACE) for day in days] == ["Monday", "Sunday"]
    assert text(task, "StartBoundary").endswith("T07:05:00")
    assert text(task, "StartWhenAvailable") == "true"
    assert text(task, "Command") == "C:\\Program Files\\A & B\\floorside.exe"
    assert text(task, "Arguments") == '--data-dir "D:\\my <data>" remind'


def text(task: ElementTree.Element, name: str) -> str:
    (found,) = task.iter(f"{SPACE}{name}")
    return found.text or ""


def test_the_agent_of_macos_has_them_too() -> None:
    agent = plistlib.loads(agent_of(JOB))
    assert agent["ProgramArguments"] == list(JOB.command)
    assert agent["StartCalendarInterval"] == [
        {"Weekday": 1, "Hour": 7, "Minute": 5},
        {"Weekday": 0, "Hour": 7, "Minute": 5},
    ]
    assert agent["RunAtLoad"] is False
