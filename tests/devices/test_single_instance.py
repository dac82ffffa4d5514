"""One window for one data folder, also when two starts come at once."""

import subprocess
import sys
from pathlib import Path

from pytestqt.qtbot import QtBot

from floorside.devices.single_instance import LOCK_NAME, SingleInstance
from floorside.storage.file_names import IN_DATA, kind_of

SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from floorside.devices.single_instance import SingleInstance
application = QCoreApplication([])
second = SingleInstance(Path(sys.argv[1]))
print(second.claim(), second.ask_to_come_forward())
"""


def test_deleting_everything_knows_the_lock() -> None:
    assert kind_of(LOCK_NAME, [IN_DATA]) == "lock"


def test_a_second_start_makes_the_first_come_forward(qtbot: QtBot, tmp_path: Path) -> None:
    first = SingleInstance(tmp_path)
    assert first.claim()
    first.listen()
    command = [sys.executable, "-c", SECOND, str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as second:
        qtbot.waitSignal(first.asked, timeout=60_000).wait()
    assert second.returncode == 0
    first.close()


def test_a_first_start_that_is_still_on_its_way_is_waited_for(qtbot: QtBot, tmp_path: Path) -> None:
    first = SingleInstance(tmp_path)
    assert first.claim()
    asked: list[bool] = []
    first.asked.connect(lambda: asked.append(True))
    with subprocess.Popen([sys.executable, "-c", SECOND, str(tmp_path)], stdout=subprocess.PIPE, text=True) as second:
        first.listen()  # some time after the second one began
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=60_000)
        assert second.stdout is not None
        assert second.stdout.read() == "False True\n"
    assert asked == [True]
    first.close()


def test_what_a_crash_leaves_behind_stops_nobody(tmp_path: Path, qtbot: QtBot) -> None:
    crashed = (
        "import os, sys\n"
        + SECOND.replace("second.ask_to_come_forward()", "'holds'")
        + "\nsys.stdout.flush()\nos._exit(9)"
    )
    done = subprocess.run([sys.executable, "-c", crashed, str(tmp_path)], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (9, "True holds\n")
    assert (tmp_path / "window.lock").exists()
    first = SingleInstance(tmp_path)
    assert first.claim()
    first.close()


def test_a_folder_that_cannot_be_written_to_is_nobodys(tmp_path: Path, qtbot: QtBot) -> None:
    nowhere = SingleInstance(tmp_path / "file" / "data")
    (tmp_path / "file").write_text("in the way")
    assert nowhere.claim()


def test_the_folder_is_free_again_when_the_first_has_closed(tmp_path: Path, qtbot: QtBot) -> None:
    first, later = SingleInstance(tmp_path), SingleInstance(tmp_path)
    assert first.claim()
    first.close()
    assert later.claim()
    later.close()
