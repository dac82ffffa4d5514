"""Samples on their way to a stream that may take fewer than it is offered: the rest follows first, in order."""

from collections.abc import Callable

FRAME_BYTES = 2


class PendingSamples:
    """What was made for the stream and not yet taken by it."""

    def __init__(self) -> None:
        self._bytes = b""

    def frames_to_make(self, room: int) -> int:
        """How many more frames fit into `room` bytes of the stream, after those that still wait."""
        return max(0, room - len(self._bytes)) // FRAME_BYTES

    def write(self, samples: bytes, write: Callable[[bytes], int]) -> None:
        """Offer what waits and then `samples`; `write` says how many bytes were taken, or -1 for an error."""
        self._bytes += samples
        if self._bytes:
            self._bytes = self._bytes[max(0, write(self._bytes)) :]
