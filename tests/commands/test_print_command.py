"""`floorside print`: a routine on paper, without the window."""

import subprocess
import sys
from pathlib import Path

import pytest

from floorside.domain.exercise import Condition
from floorside.storage.data_folder import data_folder
from floorside.storage.files.settings import Settings, save_settings
from tests.commands.running import output
from tests.ui.paper_reading import text_of


@pytest.mark.usefixtures("qapp")
def test_it_writes_the_routine_that_is_named(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "wall.pdf"
    said, _ = output(capsys, "--data-dir", str(folder), "print", str(file), "chair")
    assert said == f"Chair and standing, written to {file}\n"
    assert "Chair figure-four" in text_of(file.read_bytes())


@pytest.mark.usefixtures("qapp")
def test_without_a_name_it_is_the_one_chosen_last(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    save_settings(data_folder(folder).settings, Settings(routine="short"))
    said, _ = output(capsys, "--data-dir", str(folder), "print", str(tmp_path / "wall.pdf"))
    assert said.startswith("Hip & back, short")


@pytest.mark.usefixtures("qapp")
def test_what_cannot_be_printed_is_named_in_one_sentence(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ("--data-dir", str(folder), "print")
    _, said = output(capsys, *words, str(tmp_path / "wall.txt"), code=2)
    assert said == f"floorside: {tmp_path / 'wall.txt'}: has no known ending; write it as .pdf\n"
    _, said = output(capsys, *words, str(tmp_path / "wall.pdf"), "fulll", code=2)
    assert "there is no such routine" in said
    save_settings(data_folder(folder).settings, Settings(conditions=(Condition.OPERATION,)))
    _, said = output(capsys, *words, str(tmp_path / "wall.pdf"), code=2)
    assert "the conditions leave nothing of it for now" in said
    assert not (tmp_path / "wall.pdf").exists()


def test_it_needs_no_screen(folder: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "floorside", "--data-dir", str(folder), "print", str(tmp_path / "wall.pdf")]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env={"PATH": "/usr/bin"})
    assert (done.returncode, done.stderr) == (0, "")
