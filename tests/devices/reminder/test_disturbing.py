"""Since when the computer is awake."""

import sys
import time

import pytest

from floorside.devices.reminder.disturbing import minutes_awake
from tests.devices.reminder.system import System

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems do not say")


def test_without_sleep_it_is_awake_since_its_start(system: System) -> None:
    system.wake(0, 0, 0, 0)
    before = time.monotonic() / 60
    assert before <= (minutes_awake() or 0) <= time.monotonic() / 60
    assert [call.split()[:2] for call in system.calls] == [["systemctl", "show"]]


def test_after_sleep_it_is_awake_since_the_last_one(system: System) -> None:
    woke = time.monotonic()
    system.wake(int(woke * 1e6) - 10_000_000, int(woke * 1e6), 0, 0)
    awake = minutes_awake()
    assert awake is not None
    assert 0 <= awake <= (time.monotonic() - woke) / 60 + 0.001


def test_without_systemd_it_is_awake_since_its_start(system: System, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    assert (minutes_awake() or 0) * 60 >= time.monotonic() - 60
