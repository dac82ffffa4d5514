"""The program uses no network: it does all its work where every socket but a local one is refused."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import QT_IS_HERE
from tests.devices.needs import needs
from tests.devices.sound_server import SoundServer, private_sound_server
from tests.without_network import can_be_refused

pytestmark = pytest.mark.skipif(not can_be_refused(), reason="needs Linux on x86-64 or ARM")

ROOT = Path(__file__).parents[1]


def without_network(*arguments: str, environment: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    import os

    return subprocess.run(
        [sys.executable, "-m", "tests.without_network", sys.executable, *arguments],
        cwd=ROOT,
        env=os.environ | (environment or {}),
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("family", ["AF_INET", "AF_INET6"])
def test_who_would_use_the_network_is_ended(family: str) -> None:
    done = without_network("-c", f"import socket; socket.socket(socket.{family})")
    assert done.returncode == -signal.SIGSYS


def test_local_sockets_are_let_through() -> None:
    assert without_network("-c", "import socket; socket.socket(socket.AF_UNIX)").returncode == 0


@pytest.mark.skipif(not QT_IS_HERE, reason="needs PySide6")
def test_whole_sessions_with_settings_and_history_need_no_network() -> None:
    some = ("tests/ui/test_whole_session.py", "tests/ui/care/test_conditions.py", "tests/ui/care/test_first_start.py")
    done = without_network("-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", *some)
    assert done.returncode == 0, done.stdout[-3000:]


@pytest.mark.sound
@pytest.mark.skipif(not QT_IS_HERE, reason="needs PySide6")
def test_sound_is_heard_without_a_network() -> None:
    needs(SoundServer.missing())
    play = """
from PySide6.QtCore import QCoreApplication, QTimer
from floorside.devices.sound.cue_player import CuePlayer
application = QCoreApplication([])
player = CuePlayer()
player.opened.connect(lambda device: (print(device), application.quit()))
QTimer.singleShot(60000, application.quit)
player.open()
application.exec()
player.close()
"""
    with private_sound_server() as server:
        done = without_network("-c", play, environment=server.environment)
    assert (done.returncode, done.stdout.strip()) == (0, "Null Output")
