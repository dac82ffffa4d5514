import logging
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from floorside.diagnostics.log_file import MOST_BYTES, NAME, start_log, stop_log
from floorside.storage.faults import DataFault
from tests.storage.small_disk import small_disk

LOGGER = logging.getLogger("floorside.anything")


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "floorside" / "log"
    start_log(folder)
    yield folder
    stop_log()


def logged(folder: Path) -> list[str]:
    return (folder / NAME).read_text().splitlines()


def test_nothing_is_made_before_there_is_something_to_log(folder: Path) -> None:
    assert not folder.parent.exists()


def test_a_line_has_its_time_its_weight_and_where_it_comes_from(folder: Path) -> None:
    LOGGER.warning("the disk is %s", "slow")
    (line,) = logged(folder)
    assert line.endswith("Z WARNING floorside.anything: the disk is slow")


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
def test_only_the_owner_can_read_it(folder: Path) -> None:
    LOGGER.warning("something")
    assert [path.stat().st_mode & 0o777 for path in (folder.parent, folder, folder / NAME)] == [0o700, 0o700, 0o600]


def test_it_stays_small_and_the_newest_lines_are_kept(folder: Path) -> None:
    for number in range(4000):
        LOGGER.info("%s number %s", "x" * 300, number)
    files = sorted(folder.iterdir())
    assert [file.name for file in files] == [NAME, f"{NAME}.1"]
    assert all(file.stat().st_size <= MOST_BYTES for file in files)
    assert logged(folder)[-1].endswith("number 3999")


def test_what_repeats_itself_does_not_push_out_what_came_before(folder: Path) -> None:
    LOGGER.warning("the cause")
    for _ in range(20_000):
        LOGGER.warning("again")
    lines = logged(folder)
    assert lines[0].endswith("the cause")
    assert [line for line in lines if line.endswith("(10000 times by now)")]
    assert len(lines) < 12


def test_an_exception_is_logged_without_what_a_person_wrote(folder: Path) -> None:
    try:
        raise DataFault("anna.toml", "has a note")
    except DataFault as fault:
        LOGGER.exception("could not read: %s", fault)
    text = (folder / NAME).read_text()
    assert "could not read: DataFault\nDataFault\n  test_log_file.py:" in text
    assert "anna" not in text


def test_the_login_is_not_named(folder: Path) -> None:
    LOGGER.warning("no file %s", Path.home() / "sounds")
    assert logged(folder)[0].endswith(f"no file ~{os.sep}sounds")


def test_a_folder_that_cannot_be_written_to_stops_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").touch()
    start_log(tmp_path / "file" / "log")
    LOGGER.warning("nobody hears this")
    stop_log()
    assert capsys.readouterr() == ("", "")


def test_a_message_that_does_not_fit_stops_nothing(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    start_log(folder)
    logging.getLogger("floorside").handlers[-1].handle(
        logging.LogRecord("floorside", logging.WARNING, "", 0, "%d", ("word",), None)
    )
    assert capsys.readouterr() == ("", "")


def test_a_full_disk_stops_nothing(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk") as disk:
        folder = disk.folder / "log"
        start_log(folder)
        LOGGER.warning("one")
        disk.fill()
        for number in range(10):
            LOGGER.warning("%s %s", number, "x" * 3000)
        disk.make_room()
        LOGGER.warning("two")
        stop_log()
        assert logged(folder)[0].endswith("one")
        assert logged(folder)[-1].endswith("two")


def test_a_file_that_is_gone_is_made_again_while_the_log_runs_and_never_after(folder: Path) -> None:
    LOGGER.warning("one")
    (folder / NAME).unlink()
    folder.rmdir()
    LOGGER.warning("two")
    assert logged(folder)[0].endswith("two")
    (folder / NAME).unlink()
    stop_log()
    LOGGER.warning("three")
    assert list(folder.iterdir()) == []
