"""Identifiers and files are the same wherever the computer stands."""

import subprocess
import sys
from pathlib import Path

import pytest

#: Turkish has other letters for I, Arabic and Thai other digits and years.
LOCALES = ["tr_TR.UTF-8", "ar_EG.UTF-8", "th_TH.UTF-8"]


def printed(locale: str, folder: Path, *words: str) -> bytes:
    environment = {"LC_ALL": locale, "LANGUAGE": "", "PATH": "", "PYTHONIOENCODING": "utf-8"}
    command = [sys.executable, "-m", "floorside", "--data-dir", str(folder), *words]
    return subprocess.run(command, env=environment, capture_output=True, check=True).stdout


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("words", [("plan", "full", "--json"), ("history", "--json"), ("plan", "short", "--script")])
def test_what_a_command_prints_is_the_same(locale: str, words: tuple[str, ...], tmp_path: Path) -> None:
    assert printed(locale, tmp_path, *words) == printed("C.UTF-8", tmp_path, *words)
