"""A clock that stands still until a test moves it, and a player that only stores its calls."""

from datetime import UTC, datetime, timedelta

from floorside.devices.clock import Clock
from floorside.domain.session.tone import Tone


class HandClock:
    """`now` is the monotonic time, `asleep` the seconds slept so far, `moved` what somebody did to the wall clock."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.asleep = 0.0
        self.moved = timedelta(0)

    def clock(self) -> Clock:
        began = datetime(2026, 3, 28, 7, 40, tzinfo=UTC)
        return Clock(
            lambda: self.now,
            lambda: self.now + self.asleep,
            lambda: began + timedelta(seconds=self.now - 1000) + self.moved,
        )


class HeardTones:
    """Stands in for the sound device: what was placed and not cancelled before it was due."""

    def __init__(self, clock: HandClock) -> None:
        self._clock = clock
        self._placed: list[tuple[float, Tone]] = []

    def schedule(self, tone: Tone, at: float) -> None:
        self._placed.append((at, tone))

    def cancel(self) -> None:
        self._placed = [(at, tone) for at, tone in self._placed if at <= self._clock.now]

    def heard(self) -> list[tuple[float, str]]:
        return sorted((at - 1000, str(tone)) for at, tone in self._placed if at <= self._clock.now)
