"""A timer of the person's own systemd, on Linux: two small files, and nothing that runs in between."""

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from floorside.devices.reminder.job import Job, NoScheduler

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
SECONDS = 20

# KillMode: what "Start" opens goes on when the reminder has ended. The condition: after Floorside was removed, nothing
# fails.
_SERVICE = """\
[Unit]
Description=Floorside: a reminder of the routine
ConditionFileIsExecutable={program}

[Service]
Type=exec
ExecStart={command}
KillMode=process
"""

# Persistent: a time at which the computer was off or asleep is made up for.
_TIMER = """\
[Unit]
Description=Floorside: when to remind

[Timer]
OnCalendar={days} {hour:02}:{minute:02}
Persistent=true
AccuracySec=1min

[Install]
WantedBy=timers.target
"""


def units_of(job: Job) -> dict[str, str]:
    """The files, by name."""
    days = ",".join(DAYS[day] for day in sorted(job.days))
    return {
        f"{job.name}.service": _SERVICE.format(program=_path(job.command[0]), command=_command_line(job.command)),
        f"{job.name}.timer": _TIMER.format(days=days, hour=job.hour, minute=job.minute),
    }


def units_folder() -> Path:
    chosen = Path(os.environ.get("XDG_CONFIG_HOME", ""))
    return (chosen if chosen.is_absolute() else Path.home() / ".config") / "systemd" / "user"


def is_scheduled(job: Job) -> bool:
    """Whether the scheduler would do just this."""
    try:
        return all((units_folder() / name).read_text(encoding="utf-8") == text for name, text in units_of(job).items())
    except (OSError, ValueError):
        return False


def schedule(job: Job) -> None:
    """Install the timer, or change it. Raises NoScheduler or OSError, and then leaves nothing."""
    _refuse_without_systemd()
    folder = units_folder()
    folder.mkdir(parents=True, exist_ok=True)
    try:
        for name, text in units_of(job).items():
            (folder / name).write_text(text, encoding="utf-8")
        _systemctl("daemon-reload")
        _systemctl("enable", "--quiet", f"{job.name}.timer")
        _systemctl("restart", f"{job.name}.timer")
    except (NoScheduler, OSError):
        unschedule(job.name)
        raise


def unschedule(name: str) -> None:
    """Remove all of it, also one that was put off. Raises OSError."""
    folder = units_folder()
    names = [f"{name}.timer", f"{name}.service"]
    links = [*(folder / each for each in names), folder / "timers.target.wants" / names[0]]
    if not any(os.path.lexists(each) for each in links):
        return
    if shutil.which("systemctl"):
        for each in (names[0], f"{name}-later.timer"):
            _run("systemctl", "--user", "disable", "--now", "--quiet", each)
            _run("systemctl", "--user", "stop", "--quiet", each)
    for link in links:
        link.unlink(missing_ok=True)
    _stamp(name).unlink(missing_ok=True)
    if shutil.which("systemctl"):
        _run("systemctl", "--user", "daemon-reload")


def later(job: Job, minutes: int) -> None:
    """Do it once, in so many minutes. Raises NoScheduler."""
    name = f"{job.name}-later"
    _run("systemctl", "--user", "stop", "--quiet", f"{name}.timer")
    done = _run(
        *("systemd-run", "--user", "--quiet", "--collect", f"--unit={name}", f"--on-active={minutes}min"),
        *("--timer-property=AccuracySec=30s", "--property=KillMode=process", *job.command),
    )
    _refuse_failure(done)


def _stamp(name: str) -> Path:
    """Where systemd remembers when a persistent timer last elapsed."""
    chosen = Path(os.environ.get("XDG_DATA_HOME", ""))
    data = chosen if chosen.is_absolute() else Path.home() / ".local" / "share"
    return data / "systemd" / "timers" / f"stamp-{name}.timer"


def _refuse_without_systemd() -> None:
    if not shutil.which("systemctl"):
        raise NoScheduler("")


def _systemctl(*words: str) -> None:
    _refuse_failure(_run("systemctl", "--user", *words))


def _refuse_failure(done: "subprocess.CompletedProcess[str] | None") -> None:
    if done is None or done.returncode != 0:
        lines = done.stderr.strip().splitlines() if done else []
        raise NoScheduler(lines[0] if lines else "")


def _run(*command: str) -> "subprocess.CompletedProcess[str] | None":
    """None if it cannot be run or does not end."""
    try:
        return subprocess.run(command, capture_output=True, text=True, timeout=SECONDS, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return None


def _command_line(command: Sequence[str]) -> str:
    """In quotes, with what systemd would replace escaped (systemd.service, "Command lines")."""
    program, *words = map(_escaped, command)
    return " ".join(f'"{word}"' for word in (program, *(word.replace("$", "$$") for word in words)))


def _escaped(word: str) -> str:
    return word.replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%")


def _path(path: str) -> str:
    """Of a condition, which knows no quotes."""
    return path.replace("%", "%%")
