import os
import subprocess
import sys
from pathlib import Path

import pytest

from floorside.diagnostics.crash_file import MOST_BYTES, NAME

CRASH = """
import os, sys
from pathlib import Path
from floorside.diagnostics.crash_file import start_crash_file, stop_crash_file
start_crash_file(Path(sys.argv[1]))
{what}
os.abort()
"""


def run(folder: Path, what: str = "") -> int:
    command = [sys.executable, "-c", CRASH.format(what=what), str(folder)]
    return subprocess.run(command, capture_output=True, timeout=60, check=False).returncode


def test_a_crash_leaves_what_python_was_doing(tmp_path: Path) -> None:
    assert run(tmp_path / "log") != 0
    assert "Fatal Python error: Aborted" in (tmp_path / "log" / NAME).read_text()


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
def test_only_the_owner_can_read_it(tmp_path: Path) -> None:
    run(tmp_path / "log")
    assert (tmp_path / "log" / NAME).stat().st_mode & 0o777 == 0o600


def test_it_is_begun_anew_when_it_has_grown(tmp_path: Path) -> None:
    folder = tmp_path / "log"
    folder.mkdir()
    (folder / NAME).write_text("x" * (MOST_BYTES + 1))
    run(folder)
    assert (folder / NAME).read_text().startswith("Fatal Python error")


def test_where_it_cannot_be_written_the_program_runs_on(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert run(tmp_path / "file", "print('on'); sys.exit(0)") == 0


def test_when_it_is_stopped_the_folder_may_be_removed(tmp_path: Path) -> None:
    folder = tmp_path / "log"
    what = f"stop_crash_file(); Path(sys.argv[1], {NAME!r}).unlink(); Path(sys.argv[1]).rmdir()"
    run(folder, what)
    assert not folder.exists()


def test_stopping_it_leaves_what_somebody_else_records(tmp_path: Path) -> None:
    """Such as the tests, whose own record would end with the first window that closes."""
    program = "import faulthandler; from floorside.diagnostics.crash_file import stop_crash_file\n"
    program += "faulthandler.enable(); stop_crash_file(); faulthandler._sigabrt()"
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert "Fatal Python error: Aborted" in done.stderr
