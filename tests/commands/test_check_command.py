"""`floorside check`, as somebody types it."""

import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from floorside import __version__
from floorside.storage.integrity.backup import make_backup
from tests.commands.running import BROKEN, output, saved_session
from tests.storage.sessions import a_history


def test_check_looks_at_everything_and_finds_a_damaged_history(
    capsys: pytest.CaptureFixture[str], folder: Path
) -> None:
    saved_session(folder)
    out, _ = output(capsys, "--data-dir", str(folder), "check")
    subjects = "catalogue figures sounds voice lessons settings plan exercises pictures routines database backups log"
    assert [line.split()[:2] for line in out.splitlines()] == [[subject, "ok"] for subject in subjects.split()]
    database = folder / "history.db"
    database.write_bytes(database.read_bytes()[:5000])
    (folder / "settings.toml").write_text("look = 3")
    out, _ = output(capsys, "--data-dir", str(folder), "check", code=1)
    assert [line.split()[0] for line in out.splitlines() if "FAULT" in line] == ["settings", "database"]


def test_check_names_a_flare_plan_that_cannot_be_used(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    (folder / "plans").mkdir(parents=True)
    (folder / "plans" / "flare.toml").write_text('helps = "Heat"')
    out, _ = output(capsys, "--data-dir", str(folder), "check", code=1)
    (line,) = (line for line in out.splitlines() if "FAULT" in line)
    assert line.startswith("plan ")
    assert line.endswith("flare.toml, helps: expected a list, got text in quotes")


def test_check_misses_the_sessions_that_the_last_backup_has(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    history = a_history(folder, sessions=5)
    backup = make_backup(history.database, folder / "backups", datetime(2026, 12, 1, tzinfo=UTC))
    with history.database.transaction() as connection:
        connection.execute("DELETE FROM sessions WHERE id = 'session-3'")
    history.database.close()
    out, _ = output(capsys, "--data-dir", str(folder), "check", code=1)
    assert f"1 session of the last backup is not in it: import {backup.path}" in out
    out, _ = output(capsys, "--data-dir", str(folder), "import", str(backup.path))
    assert "sessions: 1 new, 0 brought up to date, 4 known already" in out
    assert "database    ok" in output(capsys, "--data-dir", str(folder), "check")[0]


def test_check_writes_a_report_for_whoever_helps(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    report = folder.parent / "report.txt"
    subprocess.run([sys.executable, "-c", BROKEN, str(folder)], capture_output=True, check=False)
    out, _ = output(capsys, "--data-dir", str(folder), "check", "--report", str(report))
    assert str(folder / "log" / "floorside.log") in out
    assert out.splitlines()[-1].split() == ["report", "ok", "written", "to", str(report)]
    assert f"Floorside {__version__}, Python" in report.read_text()
    assert "KeyError" in report.read_text()


def test_a_report_replaces_an_earlier_report_and_no_other_file(
    capsys: pytest.CaptureFixture[str], folder: Path, tmp_path: Path
) -> None:
    report, other = tmp_path / "report.txt", tmp_path / "notes.txt"
    report.write_text("Floorside report. An earlier one.")
    other.write_text("Mine.")

    output(capsys, "--data-dir", str(folder), "check", "--report", str(report))
    out, _ = output(capsys, "--data-dir", str(folder), "check", "--report", str(other), code=1)

    assert f"Floorside {__version__}, Python" in report.read_text()
    assert out.splitlines()[-1].startswith("report      FAULT  ")
    assert "is left as it is; choose another name" in out
    assert other.read_text() == "Mine."


@pytest.mark.parametrize("place", ["", ".", "/", "pipe"])
def test_a_report_onto_what_is_no_file_is_a_fault_and_changes_nothing(
    capsys: pytest.CaptureFixture[str], folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    monkeypatch.chdir(tmp_path)
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
    else:
        (tmp_path / "pipe").mkdir()
    before = sorted(tmp_path.iterdir())

    out, _ = output(capsys, "--data-dir", str(folder), "check", "--report", place, code=1)

    assert "cannot be written" in out.splitlines()[-1]
    assert sorted(tmp_path.iterdir()) == before
    assert not (tmp_path / "pipe").is_file()


def test_a_report_that_cannot_be_written_is_a_fault(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    report = folder / "nowhere" / "report.txt"
    out, _ = output(capsys, "--data-dir", str(folder), "check", "--report", str(report), code=1)
    assert "cannot be written" in out.splitlines()[-1]


def test_check_says_that_a_history_is_gone_of_which_something_is_left(
    capsys: pytest.CaptureFixture[str], folder: Path
) -> None:
    saved_session(folder)
    (folder / "history.db").unlink()
    out, _ = output(capsys, "--data-dir", str(folder), "check", code=1)
    assert f"{folder / 'history.db'}: is gone; what is left of it is put together at the next start" in out
