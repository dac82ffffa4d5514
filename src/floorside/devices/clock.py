"""The clocks of the computer, as one value that tests can replace."""

import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import datetime


class Clock(NamedTuple):
    """`monotonic`: seconds that never jump. `through_sleep`: seconds that go on while the computer sleeps. `local`: the
    time of day, aware, in the person's time zone.
    """

    monotonic: Callable[[], float]
    through_sleep: Callable[[], float]
    local: "Callable[[], datetime]"


def system_clock() -> Clock:
    return Clock(time.monotonic, _through_sleep, _local)


def _local() -> "datetime":
    from datetime import datetime  # takes 2 ms, which a start does not need

    return datetime.now().astimezone()


def _through_sleep() -> float:
    if sys.platform == "linux":
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    if sys.platform == "darwin":
        return time.clock_gettime(time.CLOCK_MONOTONIC)
    return time.monotonic()  # on Windows this clock goes on during sleep
