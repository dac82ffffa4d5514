"""The timer on Linux: systemd accepts it, and all of it goes again."""

import os
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from floorside.devices.reminder import systemd
from floorside.devices.reminder.job import Job, NoScheduler
from tests.devices.reminder.system import System

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have other schedulers")

JOB = Job("floorside-reminder", (sys.executable, "-m", "floorside", "remind"), (4, 0, 2), 18, 5)
STRANGE = ("a b", 'q"q', "50%h", "$HOME", "back\\slash", "ümlaut")


def verified(folder: Path, job: Job) -> str:
    """What systemd says of the units; "" if it has nothing to say."""
    if not shutil.which("systemd-analyze"):
        pytest.skip("needs systemd-analyze, of Debian's package systemd")
    for name, text in systemd.units_of(job).items():
        (folder / name).write_text(text, encoding="utf-8")
    paths = [str(folder / name) for name in systemd.units_of(job)]
    command = ["systemd-analyze", "verify", "--user", "--man=no", *paths]
    environment = {**os.environ, "XDG_RUNTIME_DIR": str(folder)}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    assert "initialize manager" not in done.stderr
    return "\n".join(line for line in done.stderr.splitlines() if job.name in line)


def test_systemd_has_nothing_to_say_against_it(tmp_path: Path) -> None:
    assert verified(tmp_path, JOB) == ""


def test_a_wrong_unit_would_be_noticed(tmp_path: Path) -> None:
    assert "floorside-reminder" in verified(tmp_path, replace(JOB, hour=25))


def test_a_command_with_strange_letters_stays_as_it_is(tmp_path: Path) -> None:
    program = tmp_path / "a b%" / "p$HOME"
    program.parent.mkdir()
    program.symlink_to(sys.executable)
    assert verified(tmp_path, replace(JOB, command=(str(program), *STRANGE, "remind"))) == ""
    service = systemd.units_of(replace(JOB, command=("/bin/x", *STRANGE)))["floorside-reminder.service"]
    (line,) = (line for line in service.splitlines() if line.startswith("ExecStart="))
    assert line == r'ExecStart="/bin/x" "a b" "q\"q" "50%%h" "$$HOME" "back\\slash" "ümlaut"'


def test_it_comes_on_the_days_and_at_the_time() -> None:
    timer = systemd.units_of(JOB)["floorside-reminder.timer"]
    assert "OnCalendar=Mon,Wed,Fri 18:05\n" in timer
    assert "Persistent=true\n" in timer
    if shutil.which("systemd-analyze"):
        command = ["systemd-analyze", "calendar", "Mon,Wed,Fri 18:05"]
        assert subprocess.run(command, capture_output=True, check=False).returncode == 0


def test_it_is_put_there_and_taken_away_completely(system: System) -> None:
    assert not systemd.is_scheduled(JOB)
    systemd.schedule(JOB)
    assert systemd.is_scheduled(JOB)
    assert set(system.units) == {"floorside-reminder.service", "floorside-reminder.timer"}
    assert system.calls == [
        "systemctl --user daemon-reload",
        "systemctl --user enable --quiet floorside-reminder.timer",
        "systemctl --user restart floorside-reminder.timer",
    ]
    assert not systemd.is_scheduled(replace(JOB, minute=6))
    systemd.unschedule(JOB.name)
    assert system.units == {}
    assert "systemctl --user disable --now --quiet floorside-reminder.timer" in system.calls
    assert "systemctl --user stop --quiet floorside-reminder-later.timer" in system.calls


def test_what_is_not_there_is_not_taken_away(system: System) -> None:
    systemd.unschedule(JOB.name)
    assert system.calls == []


def test_a_system_that_refuses_it_is_left_as_it_was(system: System) -> None:
    system.refuse("*enable*")
    with pytest.raises(NoScheduler, match="Failed to connect to bus"):
        systemd.schedule(JOB)
    assert system.units == {}


def test_a_system_without_it_is_left_as_it_was(system: System, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(NoScheduler):
        systemd.schedule(JOB)
    assert system.units == {}


def test_later_is_once_and_replaces_an_earlier_later(system: System) -> None:
    systemd.later(JOB, 30)
    stop, run = system.calls
    assert stop == "systemctl --user stop --quiet floorside-reminder-later.timer"
    assert run.startswith("systemd-run --user --quiet --collect --unit=floorside-reminder-later --on-active=30min")
    assert run.endswith(f"{sys.executable} -m floorside remind")
    system.refuse("*on-active*")
    with pytest.raises(NoScheduler):
        systemd.later(JOB, 30)
