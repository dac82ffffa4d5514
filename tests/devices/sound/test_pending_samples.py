from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from floorside.devices.sound.pending_samples import PendingSamples


class Stream:
    """Has room for some bytes and takes fewer, as told before each piece."""

    def __init__(self) -> None:
        self.taken = b""
        self.takes = 0

    def write(self, samples: bytes) -> int:
        if self.takes < 0:
            return -1  # how QIODevice tells of a fault
        self.taken += samples[: self.takes]
        return min(self.takes, len(samples))


def counted() -> Callable[[int], bytes]:
    """Gives so many frames, each of which tells its number."""
    next_one = 0

    def frames(count: int) -> bytes:
        nonlocal next_one
        numbers = range(next_one, next_one + count)
        next_one += count
        return b"".join(number.to_bytes(2, "big") for number in numbers)

    return frames


@given(st.lists(st.tuples(st.integers(0, 41), st.integers(-1, 41)), min_size=1))
def test_however_little_a_stream_takes_every_sample_keeps_its_place(pieces: list[tuple[int, int]]) -> None:
    pending, stream, frames, made = PendingSamples(), Stream(), counted(), b""
    for room, stream.takes in pieces:
        samples = frames(pending.frames_to_make(room))
        made += samples
        pending.write(samples, stream.write)
        assert made.startswith(stream.taken)
    stream.takes = len(made)
    pending.write(b"", stream.write)
    assert stream.taken == made


def test_what_waits_is_counted_in_what_there_is_room_for() -> None:
    pending = PendingSamples()
    assert pending.frames_to_make(8) == 4
    pending.write(bytes(8), lambda _: 3)
    assert pending.frames_to_make(8) == 1
    assert pending.frames_to_make(2) == 0
