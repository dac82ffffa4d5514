import logging
import sqlite3
import subprocess
import sys
from pathlib import Path

from floorside import __version__
from floorside.diagnostics import crash_file, log_file
from floorside.diagnostics.report import LOG_LINES, report_text, version_line


def test_it_names_all_that_the_program_stands_on() -> None:
    line = version_line()
    for part in (f"Floorside {__version__}", "Python 3.", "PySide6", sqlite3.sqlite_version, "sound: ", "speech: "):
        assert part in line
    assert "\n" not in line


def test_it_needs_no_qt() -> None:
    code = "import sys; sys.modules['PySide6'] = None\n"
    code += "from floorside.diagnostics.report import version_line; print(version_line())"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.stdout.startswith(f"Floorside {__version__}"), done.stderr


def test_it_has_the_last_lines_of_both_files_and_of_the_last_crash(tmp_path: Path) -> None:
    (tmp_path / f"{log_file.NAME}.1").write_text("".join(f"before {n}\n" for n in range(500)))
    (tmp_path / log_file.NAME).write_text("the newest\n")
    (tmp_path / crash_file.NAME).write_text(f'Fatal Python error\n  File "{Path.home()}/floorside.py"\n')
    lines = report_text(tmp_path).splitlines()
    assert "the newest" in lines
    assert sum(line.startswith("before") for line in lines) == LOG_LINES - 1
    assert '  File "~/floorside.py"' in lines


def test_without_a_log_it_says_so(tmp_path: Path) -> None:
    assert report_text(tmp_path / "nowhere").splitlines()[-1] == "(empty)"


def test_a_log_that_cannot_be_read_is_named_as_that(tmp_path: Path) -> None:
    (tmp_path / log_file.NAME).mkdir()
    assert "cannot be read" in report_text(tmp_path)


def test_what_was_logged_is_in_it(tmp_path: Path) -> None:
    log_file.start_log(tmp_path / "log")
    logging.getLogger("floorside.devices").warning("the sound server is gone")
    log_file.stop_log()
    assert "the sound server is gone" in report_text(tmp_path / "log")
