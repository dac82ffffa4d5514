"""The menu entry on a Linux desktop starts this copy of the program, and can be removed completely."""

import os
import shutil
import subprocess
import sys
from configparser import RawConfigParser
from pathlib import Path

import pytest

from floorside.__main__ import main
from floorside.desktop_entry import ENTRY, desktop_files

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have other menus")


@pytest.fixture
def share(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    return tmp_path


def files(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


def entry(share: Path) -> RawConfigParser:
    read = RawConfigParser()
    read.optionxform = str  # type: ignore[assignment,method-assign]
    read.read(share / ENTRY, encoding="utf-8")
    return read


def test_entry_icons_and_file_type_are_put_there_and_taken_away(share: Path) -> None:
    assert main(["--install-desktop"]) == 0
    assert set(desktop_files()) <= files(share)
    assert main(["--remove-desktop"]) == 0
    # What is left are the desktop's own lists.
    assert not [name for name in files(share) if "floorside" in Path(name).name]


def test_the_entry_starts_this_program(share: Path) -> None:
    main(["--install-desktop"])
    command = entry(share)["Desktop Entry"]["Exec"]
    assert command.endswith(" open %f")
    shell = command.removesuffix(" open %f")
    done = subprocess.run(["/bin/sh", "-c", f"{shell} --version"], capture_output=True, text=True, check=True)
    assert done.stdout.startswith("floorside ")


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="desktop-file-utils is not installed")
def test_the_entry_is_valid(share: Path) -> None:
    main(["--install-desktop"])
    done = subprocess.run(["desktop-file-validate", str(share / ENTRY)], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")


def test_a_folder_that_cannot_be_written_is_one_line(
    share: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (share / "file").write_text("")
    monkeypatch.setenv("XDG_DATA_HOME", str(share / "file"))
    assert main(["--install-desktop"]) == 2
    said = capsys.readouterr().err
    assert said.startswith("floorside: ")
    assert said.count("\n") == 1
    assert os.listdir(share) == ["file"]  # noqa: PTH208
