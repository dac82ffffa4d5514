"""Queues samples for a stream that may accept fewer than it is offered: the rest follows first, in order."""

from collections.abc import Callable

FRAME_BYTES = 2


class PendingSamples:
    """The samples that the stream has not accepted yet."""

    def __init__(self) -> None:
        self._bytes = b""

    def frames_to_make(self, room: int) -> int:
        """How many more frames fit into `room` bytes of the stream after the waiting ones."""
        return max(0, room - len(self._bytes)) // FRAME_BYTES

    def write(self, samples: bytes, write: Callable[[bytes], int]) -> None:
        """Offer the waiting samples and then `samples`; `write` returns how many bytes it accepted, or -1 for an
        error.
        """
        self._bytes += samples
        if self._bytes:
            self._bytes = self._bytes[max(0, write(self._bytes)) :]
