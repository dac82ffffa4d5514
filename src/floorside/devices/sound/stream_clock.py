"""Calculates when a sample of an output stream is heard, from how many the sound server has taken."""

import sys
from collections import deque

#: The length of PulseAudio's queue, in seconds. It takes a quarter at a time, so three quarters lie between taking and
#: playing a sample (measured: 44 ms). Elsewhere Qt's own queue has about 16 ms. Qt cannot tell what the hardware or a
#: wireless link adds.
QUEUE_SECONDS = 0.06
SERVER_SECONDS = 0.044 if sys.platform == "linux" else 0.016
#: The server takes samples in pieces of some milliseconds, and reports them late rather than early, so the earliest
#: report of the last second is the true one. A second only, since the clocks of the sound card and the computer drift
#: apart.
WINDOW_SECONDS = 1.0
#: If nothing was taken for this long, the stream had stopped, and earlier reports no longer apply.
STANDSTILL_SECONDS = 0.09


class StreamClock:
    """From reports of what was taken and when, calculates when the stream's first sample was heard."""

    def __init__(self) -> None:
        self._reports: deque[tuple[float, float]] = deque()
        self._taken = 0.0
        self._moved_at: float | None = None

    @property
    def moved_at(self) -> float | None:
        """When the server last took something; None before the first time."""
        return self._moved_at

    def report(self, now: float, taken: float) -> None:
        """Add a report. `taken`: seconds of the stream that the server has taken so far."""
        if taken <= self._taken:
            return
        # At first the server fills its queue; only then it begins to play.
        if self._moved_at is None or now - self._moved_at > STANDSTILL_SECONDS:
            self._reports.clear()
        else:
            self._reports.append((now, now - taken))
        self._taken, self._moved_at = taken, now
        while self._reports and self._reports[0][0] < now - WINDOW_SECONDS:
            self._reports.popleft()

    def start(self) -> float | None:
        """The time of the first sample, in seconds of the reports' clock; None while it is not known."""
        if not self._reports:
            return None
        return min(start for _, start in self._reports) + SERVER_SECONDS
