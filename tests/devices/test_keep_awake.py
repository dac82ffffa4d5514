"""The screen stays on if the system allows it; a failure stops nothing."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from floorside.devices.keep_awake import KeepAwake

FAKE = Path(__file__).with_name("fake_desktop.py")

#: Holds twice, releases twice and holds again until its end, with that desktop, or with none.
RUN = """
import subprocess, sys
from PySide6.QtCore import QCoreApplication
from floorside.devices.keep_awake import KeepAwake

fake, kind = sys.argv[1:]
app = QCoreApplication([])
if kind:
    desktop = subprocess.Popen([sys.executable, fake, kind], stdout=subprocess.PIPE, text=True)
    assert desktop.stdout.readline() == "ready\\n"
awake = KeepAwake()
print(awake.hold(), awake.hold(), flush=True)
if kind:
    print(desktop.stdout.readline(), end="", flush=True)
awake.release()
awake.release()
if kind:
    print(desktop.stdout.readline(), end="", flush=True)
print(awake.hold(), flush=True)
if kind:
    print(desktop.stdout.readline(), end="", flush=True)
    desktop.kill()
"""


def told(kind: str, tmp_path: Path) -> list[str]:
    """What KeepAwake and the desktop said."""
    run = tmp_path / "run.py"
    run.write_text(RUN)
    command = ["dbus-run-session", "--", sys.executable, str(run), str(FAKE), kind]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    return done.stdout.splitlines()


bus = pytest.mark.skipif(not shutil.which("dbus-run-session"), reason="needs dbus-run-session")


@bus
@pytest.mark.parametrize(
    ("kind", "held"),
    [
        ("screen_saver", "held Floorside A session is running"),
        ("session_manager", "held Floorside 0 A session is running 8"),
    ],
)
def test_a_desktop_keeps_its_screen_on_until_it_is_let_go(kind: str, held: str, tmp_path: Path) -> None:
    assert told(kind, tmp_path) == ["True True", held, "released", "True", held]


@bus
def test_without_a_desktop_nothing_is_held(tmp_path: Path) -> None:
    assert told("", tmp_path) == ["False False", "False"]


def test_holding_and_releasing_again_and_again_never_raises() -> None:
    awake = KeepAwake()
    first = awake.hold()
    assert awake.hold() is first
    awake.release()
    awake.release()
    assert awake.hold() is first
    awake.release()


def test_the_program_starts_without_loading_what_keeps_the_screen_on() -> None:
    code = "import sys, floorside.devices.keep_awake; sys.exit(bool({'wakepy', 'PySide6.QtDBus'} & {*sys.modules}))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
