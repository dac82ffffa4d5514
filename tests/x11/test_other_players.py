"""A session in the real program pauses other players, and lets them continue when it has ended."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from floorside.storage.data_folder import data_folder
from floorside.storage.files.settings import Settings, save_settings
from tests.devices.media.test_other_players import FAKE
from tests.x11.conftest import Starts
from tests.x11.stretch_first import stretch_first

pytestmark = pytest.mark.x11


@pytest.fixture
def music() -> Iterator["subprocess.Popen[str]"]:
    """A player that plays, and prints what is asked of it."""
    player = subprocess.Popen([sys.executable, str(FAKE), "music", "Playing"], stdout=subprocess.PIPE, text=True)
    assert line_of(player) == "music ready"
    yield player
    player.kill()
    player.communicate()


def line_of(player: "subprocess.Popen[str]") -> str:
    """The next thing that it prints, waited for."""
    assert player.stdout is not None
    return player.stdout.readline().strip()


def test_music_is_silent_for_a_session_and_goes_on_after_it(
    starts: Starts, tmp_path: Path, music: "subprocess.Popen[str]"
) -> None:
    save_settings(data_folder(tmp_path).settings, Settings(welcomed=True, pause_others=True))
    program = starts(tmp_path, "start", stretch_first(tmp_path))
    program.come_forward()
    program.see("exercise 1 of 3")
    assert line_of(music) == "music pause"
    program.press("Escape")
    program.see("Stop here?")
    program.press("Return")
    program.see("Start · ")
    assert line_of(music) == "music play"
