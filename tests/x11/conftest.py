"""A real program on a screen. `python3 run.py test x11` provides the screen and the buses."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from floorside.storage.data_folder import data_folder
from floorside.storage.files.settings import Settings, save_settings
from tests.x11.program import Program
from tests.x11.screen_reader import ScreenReader

Starts = Callable[..., Program]


@pytest.fixture(autouse=True)
def _screen() -> None:
    if os.environ.get("QT_QPA_PLATFORM") != "xcb" or "DBUS_SESSION_BUS_ADDRESS" not in os.environ:
        pytest.skip("python3 run.py test x11 brings a screen and a session bus")
    if shutil.which("xdotool") is None:
        pytest.fail("xdotool is not installed")


@pytest.fixture
def reader() -> Iterator[ScreenReader]:
    reader = ScreenReader()
    yield reader
    reader.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """All files of somebody who has been welcomed already."""
    save_settings(data_folder(tmp_path).settings, Settings(welcomed=True))
    return tmp_path


@pytest.fixture
def starts(reader: ScreenReader) -> Iterator[Starts]:
    """Starts programs, and ends them; none may have complained or crashed, not even at its very end."""
    running: list[Program] = []

    def start(folder: Path, *words: str, **environment: str) -> Program:
        running.append(Program(reader, folder, *words, **environment))
        return running[-1]

    yield start
    complaints = [program.end() for program in running]
    assert not any(complaints), complaints
    assert {program.process.returncode for program in running} <= {0}
