"""The commands that need no window: their arguments, and faults in one line."""

import subprocess
import sys
from pathlib import Path

import pytest

from floorside import __version__
from floorside.__main__ import main
from floorside.storage.data_folder import data_folder
from floorside.storage.files.settings import Settings, save_settings
from tests.closed_folders import without_power_over_files
from tests.commands.running import BROKEN, saved_session


def test_version_imports_no_qt_and_little_else() -> None:
    code = (
        "import sys\nfrom floorside.__main__ import main\n"
        "try:\n    main(['--version'])\nexcept SystemExit:\n    pass\n"
        "print([name for name in sys.modules if name.startswith(('PySide6', 'msgspec', 'floorside.domain'))])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == [f"floorside {__version__}", "[]"]


@pytest.mark.parametrize(
    "words",
    [
        ("plan", "nothing"),
        ("plan", "missing.toml"),
        ("nonsense",),
        ("history", "--since", "yesterday"),
        ("plan", "--level", "loud"),
    ],
)
def test_bad_words_are_one_line_and_code_two(
    capsys: pytest.CaptureFixture[str], folder: Path, words: tuple[str, ...]
) -> None:
    try:
        code = main(["--data-dir", str(folder), *words])
    except SystemExit as leaving:
        code = int(leaving.code or 0)
    captured = capsys.readouterr()
    assert code == 2
    assert len(captured.err.splitlines()) == 1
    assert captured.out == ""


def test_whoever_has_read_enough_may_stop_reading(folder: Path) -> None:
    command = [sys.executable, "-m", "floorside", "--data-dir", str(folder), "plan", "full", "--json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout is not None
        running.stdout.close()
        assert running.stderr is not None
        assert running.stderr.read() == b""
    assert running.returncode == 0


def test_a_fault_of_ours_is_one_line_that_names_the_log(folder: Path) -> None:
    done = subprocess.run([sys.executable, "-c", BROKEN, str(folder)], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    (line,) = done.stderr.splitlines()
    assert line.startswith("floorside: something went wrong (KeyError in floorside/commands/cli.py, line ")
    log = folder / "log" / "floorside.log"
    assert str(log) in line
    assert "floorside check" in line
    assert "KeyError\n  floorside/__main__.py:" in log.read_text()
    assert "own words" not in line + log.read_text()


def test_a_fault_of_ours_is_one_line_also_without_a_place_for_the_log(tmp_path: Path) -> None:
    place = tmp_path / ("x" * 300)
    code = BROKEN.replace("raise KeyError", "raise RuntimeError")
    done = subprocess.run([sys.executable, "-c", code, str(place)], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1


def test_a_package_that_is_missing_is_one_line(folder: Path) -> None:
    code = (
        "import sys; sys.modules['msgspec'] = None; from floorside.__main__ import main; sys.exit(main(sys.argv[1:]))"
    )
    words = [sys.executable, "-c", code, "--data-dir", str(folder), "plan"]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1, done.stderr


@pytest.mark.parametrize("words", [["plan"], ["history"], ["check"], ["export", "all.json"], ["import", "all.json"]])
@pytest.mark.parametrize("place", ["a name that is too long", "a circle of links"])
def test_a_folder_that_the_system_refuses_is_one_line(words: list[str], place: str, tmp_path: Path) -> None:
    circle = tmp_path / "circle"
    circle.symlink_to(circle)
    folder = circle if place == "a circle of links" else tmp_path / ("x" * 300)
    command = [sys.executable, "-m", "floorside", "--data-dir", str(folder), *words]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode in (0, 1, 2)
    assert "Traceback" not in done.stderr
    assert "something went wrong" not in done.stderr
    assert done.returncode != 2 or str(folder) in done.stderr or "all.json" in done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere nobody can give up such powers")
@pytest.mark.parametrize("closed", ["", "exercises", "routines", "history.db", "settings.toml"])
@pytest.mark.parametrize(
    "words", [["plan"], ["history"], ["check"], ["export", "all.json"]], ids=lambda words: words[0]
)
def test_what_may_not_be_opened_is_told_in_one_line(words: list[str], closed: str, folder: Path) -> None:
    saved_session(folder)
    save_settings(data_folder(folder).settings, Settings())
    for own in ("exercises", "routines"):
        (folder / own).mkdir()
    place = folder / closed
    mode = place.stat().st_mode
    place.chmod(0)
    command = [sys.executable, "-m", "floorside", "--data-dir", str(folder), *words]
    try:
        done = subprocess.run(
            command,
            cwd=folder.parent,
            capture_output=True,
            text=True,
            check=False,
            preexec_fn=without_power_over_files,
        )
    finally:
        place.chmod(mode)
    assert done.returncode in (0, 1, 2)
    assert "Traceback" not in done.stderr
    assert "something went wrong" not in done.stderr
    assert len(done.stderr.splitlines()) <= 2
