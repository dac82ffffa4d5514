"""An agent of launchd on macOS. Not tried on macOS yet."""

import os
import plistlib
import subprocess
from pathlib import Path

from floorside.devices.reminder.job import Job, NoScheduler

SECONDS = 20


def agent_of(job: Job) -> bytes:
    """The agent's property list. launchd makes up for a time at which the computer slept."""
    times = [{"Weekday": (day + 1) % 7, "Hour": job.hour, "Minute": job.minute} for day in sorted(job.days)]
    return plistlib.dumps(
        {"Label": job.name, "ProgramArguments": list(job.command), "StartCalendarInterval": times, "RunAtLoad": False}
    )


def agent_file(name: str) -> Path:
    return Path.home() / "Library" / "LaunchAgents" / f"{name}.plist"


def is_scheduled(job: Job) -> bool:
    try:
        return agent_file(job.name).read_bytes() == agent_of(job)
    except OSError:
        return False


def schedule(job: Job) -> None:
    """Raises NoScheduler or OSError, and then leaves nothing."""
    unschedule(job.name)
    file = agent_file(job.name)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(agent_of(job))
    done = _launchctl("bootstrap", _domain(), str(file))
    if done is None or done.returncode != 0:
        file.unlink(missing_ok=True)
        raise NoScheduler(done.stderr.strip() if done else "")


def unschedule(name: str) -> None:
    if agent_file(name).exists():
        _launchctl("bootout", f"{_domain()}/{name}")
        agent_file(name).unlink(missing_ok=True)


def later(_job: Job, _minutes: int) -> None:
    """There the notification has no "Later". Raises NoScheduler."""
    raise NoScheduler("")


def _domain() -> str:
    return f"gui/{getattr(os, 'getuid', int)()}"


def _launchctl(*words: str) -> "subprocess.CompletedProcess[str] | None":
    try:
        return subprocess.run(("launchctl", *words), capture_output=True, text=True, timeout=SECONDS, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return None
