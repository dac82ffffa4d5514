"""Wrong command lines are refused before anything is done."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from floorside.arguments import parse_arguments


@pytest.mark.parametrize("word", ["", "  "])
def test_no_folder_at_all_is_refused_in_one_sentence(
    word: str, capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SystemExit) as end:
        parse_arguments(["--data-dir", word, "history"])
    assert end.value.code == 2
    said = capsys.readouterr().err
    assert "a folder is expected, and nothing was named" in said
    assert said.count("\n") == 1


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="names of files are Unicode there")
def test_a_folder_whose_name_is_not_utf_8_is_refused_in_one_sentence(tmp_path: Path) -> None:
    folder = os.fsencode(tmp_path) + b"/caf\xe9"
    command = [os.fsencode(sys.executable), b"-m", b"floorside", b"--data-dir", folder, b"check"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "is not UTF-8, choose a folder with another name" in done.stderr
    assert done.stderr.count("\n") == 1
    assert not os.path.lexists(folder)
