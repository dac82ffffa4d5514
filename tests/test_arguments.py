"""Wrong command lines are refused before anything is done."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from floorside.arguments import make_parser, parse_arguments
from floorside.sentence import use_translation


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


@pytest.mark.parametrize("command", [[], ["plan"], ["check"]])
def test_all_of_the_help_is_in_the_language_of_the_program(
    command: list[str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "1000")  # no line is broken
    use_translation(lambda text, _count: f"<{text}>")
    try:
        with pytest.raises(SystemExit) as end:
            make_parser().parse_args([*command, "--help"])
    finally:
        use_translation(None)
    assert end.value.code == 0
    usage, *lines = capsys.readouterr().out.splitlines()
    assert usage.startswith("<usage:> floorside ")
    # Besides our sentences there are only names: of options, of their values, of commands.
    besides = re.sub("<[^<>]*>", "", " ".join(lines))
    assert re.findall(r"(?<![-\w{,])[a-z]{2,} [a-z]{2,}|[a-z]+:", besides) == []


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["histroy"], "there is no command 'histroy', did you mean 'history'?"),
        (["dance"], "there is no command 'dance', known are check, export, history"),
        (["plan", "--level", "loud"], "--level: 'loud' is unknown, known are as_needed, everything, short, tones"),
        (["history", "--loud"], "--loud cannot be used here"),
        (["export"], "FILE is missing"),
        (["history", "--since"], "--since needs a value"),
        (["history", "--since", "noon"], "--since: 'noon' is no date, write it as 2026-01-31"),
        (["plan", "--json", "--script"], "--script and --json do not go together"),
        (["plan", "--s"], "--s may mean --script, --sessions-done: write it in full"),
        (["history", "--json=yes"], "--json takes no value"),
    ],
)
def test_a_wrong_word_is_answered_plainly(words: list[str], says: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        parse_arguments(words)
    assert end.value.code == 2
    said = capsys.readouterr().err
    assert said.startswith(f"floorside: {says}")
    assert said.count("\n") == 1


def test_errors_are_in_the_language_of_the_program(capsys: pytest.CaptureFixture[str]) -> None:
    use_translation(lambda text, _count: f"<{text}>")
    try:
        with pytest.raises(SystemExit):
            parse_arguments(["histroy"])
    finally:
        use_translation(None)
    assert capsys.readouterr().err.startswith("floorside: <<there is no command 'histroy', <did you mean 'history'?>>")
