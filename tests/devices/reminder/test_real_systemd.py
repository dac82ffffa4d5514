"""A real systemd of a person's own takes the reminder, starts it, puts it off, and forgets it."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
SYSTEMD = Path("/usr/lib/systemd/systemd")
ROOT = HERE.parents[2]


def lacks() -> str:
    """What is missing to run a systemd in namespaces of its own; "" if nothing is."""
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        return "root on Linux"
    if not SYSTEMD.exists() or Path("/run/systemd/system").exists():  # there, the tests leave the person's alone
        return "systemd installed and not running"
    if programs := [name for name in ("unshare", "dbus-daemon") if not shutil.which(name)]:
        return programs[0]
    mounted = ["unshare", "--mount", "mount", "-t", "cgroup2", "none", "/sys/fs/cgroup"]
    return "cgroup2" if subprocess.run(mounted, capture_output=True, check=False).returncode else ""


@pytest.mark.x11  # like all that needs a private session bus
def test_a_real_systemd_takes_the_reminder_starts_it_and_forgets_it(tmp_path: Path) -> None:
    if missing := lacks():
        pytest.skip(f"needs {missing}")
    command = [
        *("unshare", "--mount", "--pid", "--fork", "--mount-proc", str(HERE / "user_manager.sh"), str(tmp_path)),
        *(sys.executable, "-m", "tests.devices.reminder.use_manager", str(tmp_path / "data")),
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT, timeout=300)
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout.splitlines()[-1])
    name = found["name"]
    (timer,) = found["scheduled"]
    assert (timer["unit"], timer["activates"]) == (f"{name}.timer", f"{name}.service")
    assert timer["next"]
    assert found["is_scheduled"]
    assert found["exit"] == 0  # a day of rest: it says nothing
    assert {each["unit"] for each in found["later"]} == {f"{name}.timer", f"{name}-later.timer"}
    assert (found["unscheduled"], found["left"], found["failed"]) == ([], [], "")
