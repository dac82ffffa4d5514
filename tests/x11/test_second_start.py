"""A second start for the same data folder brings the first window to the front, and ends."""

from pathlib import Path

import pytest

from tests.x11.conftest import Starts
from tests.x11.program import PATIENCE_SECONDS, until

pytestmark = pytest.mark.x11


def test_a_second_start_raises_the_first_window(starts: Starts, folder: Path, tmp_path: Path) -> None:
    first = starts(folder)
    first.come_forward()
    first.see("Start · ")
    other = starts(tmp_path / "somebody else")
    other.come_forward()
    assert not first.has_the_keyboard

    second = starts(folder)
    assert second.process.wait(timeout=PATIENCE_SECONDS) == 0
    until(lambda: first.has_the_keyboard, "the first window has come forward")
    assert other.process.poll() is None
