"""`floorside check --program` names each missing part of a copy of the program."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.devices.needs import needs_libopus

SOURCES = Path(__file__).parents[2]


def check_program(copy: Path) -> "subprocess.CompletedProcess[str]":
    environment = {**os.environ, "PYTHONPATH": str(copy / "src"), "QT_QPA_PLATFORM": "offscreen"}
    # No speech server that hangs is waited for: that there is none is an answer, too.
    environment |= {"XDG_RUNTIME_DIR": str(copy), "SPEECHD_CMD": "/bin/false"}
    command = [sys.executable, "-m", "floorside", "check", "--program"]
    return subprocess.run(command, cwd=copy, env=environment, capture_output=True, text=True, timeout=300, check=False)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the program to take something away from."""
    for name in ("src", "resources"):
        shutil.copytree(SOURCES / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path


def test_a_whole_program_passes_and_both_helpers_answer(copy: Path) -> None:
    needs_libopus()  # FFmpeg tells on stderr what it reads
    done = check_program(copy)
    assert done.returncode == 0, done.stdout + done.stderr
    verdicts = {line[:12].strip(): line[12:14] for line in done.stdout.splitlines()}
    assert set(verdicts.values()) == {"ok"}
    named = {"modules", "plugins", "window", "font", "pages", "session", "recordings", "playing", "speaking"}
    assert named <= set(verdicts)
    assert done.stderr == ""


#: What is taken away, and the lines that tell of it.
GONE = {
    "resources/sounds/tick.wav": "sounds",
    "resources/fonts/AtkinsonHyperlegibleNext-SemiBold.ttf": "font",
    "src/floorside/devices/media/mpris.py": "at the end",
    "src/floorside/devices/sound/sound_helper.py": "playing",
    "src/floorside/devices/voice/voice_helper.py": "speaking",
}


def test_all_that_is_missing_is_named(copy: Path) -> None:
    for gone in GONE:
        (copy / gone).unlink()
    done = check_program(copy)
    assert done.returncode == 1
    faults = {line[:12].strip() for line in done.stdout.splitlines() if line[12:17] == "FAULT"}
    assert faults == set(GONE.values()), done.stdout + done.stderr
