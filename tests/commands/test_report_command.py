"""`floorside report`: the numbers on the page are those of `floorside history --json`."""

import json
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from floorside.storage.data_folder import data_folder
from floorside.storage.history.sessions import History
from floorside.storage.integrity.opening import open_store
from tests.commands.running import output
from tests.domain.sessions import day
from tests.ui.history.report.examples import DAYS, FIGURE_FOUR, half_a_year
from tests.ui.paper_reading import text_of


@pytest.fixture
def half_year(folder: Path) -> Path:
    """A history that ends today."""
    now = datetime.now(UTC)
    shift = datetime.now().astimezone().date() - day(DAYS - 1)
    with closing(open_store(data_folder(folder), now).database) as database:
        for each in half_a_year():
            moved = replace(each, started=each.started + shift, local_date=each.local_date + shift)
            History(database).begin(moved, None)
    return folder


def average(values: list[int | None]) -> str:
    told = [value for value in values if value is not None]
    return f"{sum(told) / len(told):.1f}"


def in_full(sessions: list[dict[str, Any]], side: str) -> int:
    """In how many sessions the figure-four was done to the end on a side."""
    sets = ([one for one in each["sets"] if (one["exercise"], one["side"]) == (FIGURE_FOUR, side)] for each in sessions)
    return sum(all(one["outcome"] == "done" for one in each) for each in sets)


@pytest.mark.usefixtures("qapp")
def test_the_numbers_are_those_of_the_history(
    half_year: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    since = str(datetime.now().astimezone().date() - timedelta(days=20))
    words = ("--data-dir", str(half_year))
    said, _ = output(capsys, *words, "history", "--json", "--since", since)
    sessions = [each for each in json.loads(said) if each["walk_minutes"] is None]
    output(capsys, *words, "report", str(tmp_path / "page.pdf"), "--since", since)
    text = text_of((tmp_path / "page.pdf").read_bytes())
    for field in ("pain_before", "pain_worst", "pain_after"):
        answers = [each[field] for each in sessions]
        highest, count = max(value for value in answers if value is not None), len(answers)
        assert f"average {average(answers)}, highest {highest}, {count} answers" in text
    left, right = (in_full(sessions, side) for side in ("left", "right"))
    assert f"L {left} of {len(sessions)}, R {right} of {len(sessions)}" in text
    assert right < left == len(sessions)
    assert "Slept well." not in text


@pytest.mark.usefixtures("qapp")
def test_without_a_date_it_is_the_last_half_year(
    half_year: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said, _ = output(capsys, "--data-dir", str(half_year), "report", str(tmp_path / "page.pdf"), "--notes")
    assert "78 sessions and 26 walks, on 104 days; written to" in said
    assert "Slept well." in text_of((tmp_path / "page.pdf").read_bytes())


@pytest.mark.usefixtures("qapp")
def test_another_ending_and_a_missing_folder_are_refused_in_one_sentence(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ("--data-dir", str(folder), "report")
    _, said = output(capsys, *words, str(tmp_path / "page.txt"), code=2)
    assert said == f"floorside: {tmp_path / 'page.txt'}: has no known ending; write it as .pdf\n"
    _, said = output(capsys, *words, str(tmp_path / "away" / "page.pdf"), code=2)
    assert "could not be written" in said
    assert said.count("\n") == 1


def test_without_pyside_one_sentence_says_what_is_missing(folder: Path, tmp_path: Path) -> None:
    words = ["--data-dir", str(folder), "report", str(tmp_path / "page.pdf")]
    run = f"import sys; sys.modules['PySide6'] = None; from floorside.__main__ import main; sys.exit(main({words}))"
    done = subprocess.run([sys.executable, "-c", run], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr == (
        "floorside: report: PySide6 is missing, which draws the page: pip install PySide6-Essentials\n"
    )


def test_it_needs_no_screen(folder: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "floorside", "--data-dir", str(folder), "report", str(tmp_path / "page.pdf")]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env={"PATH": "/usr/bin"})
    assert (done.returncode, done.stderr) == (0, "")
    assert ": no session" in done.stdout
