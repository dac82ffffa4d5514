"""When a sample of an output stream is heard, told from how much of it the sound server has taken."""

import sys
from collections import deque

#: The queue that PulseAudio is asked for. It takes a quarter of it at a time, so that three quarters lie between taking
#: a sample and playing it (measured: 44 ms). Elsewhere Qt's own queue holds about 16 ms. What the hardware or a
#: wireless link adds beyond that cannot be asked for through Qt.
QUEUE_SECONDS = 0.06
SERVER_SECONDS = 0.044 if sys.platform == "linux" else 0.016
#: The server takes pieces of some milliseconds and tells late rather than early: the earliest report of the last
#: second is the true one. A window, because the card's clock and the machine's drift apart.
WINDOW_SECONDS = 1.0
#: Nothing taken for this long: the stream stood still, what was known before is void.
STANDSTILL_SECONDS = 0.09


class StreamClock:
    """Fed with what was taken when, says at what time the stream's first sample would have been heard."""

    def __init__(self) -> None:
        self._reports: deque[tuple[float, float]] = deque()
        self._taken = 0.0
        self._moved_at: float | None = None

    @property
    def moved_at(self) -> float | None:
        """When the server last took something; None before the first time."""
        return self._moved_at

    def report(self, now: float, taken: float) -> None:
        """`taken`: seconds of the stream that the server has taken so far."""
        if taken <= self._taken:
            return
        # The server's first gulp fills its queue, the playing begins afterwards.
        if self._moved_at is None or now - self._moved_at > STANDSTILL_SECONDS:
            self._reports.clear()
        else:
            self._reports.append((now, now - taken))
        self._taken, self._moved_at = taken, now
        while self._reports and self._reports[0][0] < now - WINDOW_SECONDS:
            self._reports.popleft()

    def start(self) -> float | None:
        """Seconds on the clock of the reports, or None while it cannot be known."""
        if not self._reports:
            return None
        return min(start for _, start in self._reports) + SERVER_SECONDS
