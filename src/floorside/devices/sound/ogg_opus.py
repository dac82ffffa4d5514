"""Reads the container of a recorded phrase: an Ogg file with one stream of Opus, mono (RFC 3533, RFC 7845).

Strict, since the recordings are our own: what is not exactly such a file was damaged, or is somebody else's.
"""

import struct
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

#: A page's header: mark, version, flags, granule position, stream, number, checksum, count of segments.
_PAGE = struct.Struct("<4sBBqIIIB")
_CHECKSUM = slice(22, 26)
_CONTINUED, _FIRST, _LAST = 1, 2, 4
#: A packet goes on in the next segment after one of this length.
_FULL_SEGMENT = 255
#: The first packet: mark, version, channels, samples to skip, original rate, gain, order of the channels.
_HEAD = struct.Struct("<8sBBHIhB")
_TAGS = b"OpusTags"
#: Each byte with its bits in the other order.
_REVERSED = bytes(int(f"{value:08b}"[::-1], 2) for value in range(256))


@dataclass(frozen=True, slots=True)
class OggOpus:
    """`skipped`: samples at 48 kHz to leave out at the beginning; `samples`: how many follow, others at the end do not
    count; `gain`: how much louder to play it, in 1/256 dB.
    """

    skipped: int
    samples: int
    gain: int
    packets: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class _Page:
    flags: int
    granule: int
    stream: int
    number: int
    segments: tuple[bytes, ...]


def read_ogg_opus(data: bytes) -> OggOpus:
    """Raises ValueError, with a reason, for anything but a whole and undamaged file."""
    pages = tuple(_pages(data))
    _check_order(pages)
    head, tags, *packets = _packets(pages)
    skipped, gain = _read_head(head)
    if not tags.startswith(_TAGS):
        raise ValueError("the second packet has no tags")
    samples = pages[-1].granule - skipped
    if samples <= 0:
        raise ValueError("it has no samples")
    return OggOpus(skipped, samples, gain, tuple(packets))


def _pages(data: bytes) -> Iterator[_Page]:
    at = 0
    while at < len(data):
        if len(data) < at + _PAGE.size:
            raise ValueError("it ends within a page")
        mark, version, flags, granule, stream, number, checksum, count = _PAGE.unpack_from(data, at)
        if (mark, version) != (b"OggS", 0):
            raise ValueError("it is no Ogg file")
        body = at + _PAGE.size + count
        lengths = data[at + _PAGE.size : body]
        end = body + sum(lengths)
        if len(data) < end or page_checksum(data[at:end]) != checksum:
            raise ValueError(f"page {number} is damaged")
        yield _Page(flags, granule, stream, number, tuple(_cut(data[body:end], lengths)))
        at = end


def page_checksum(page: bytes) -> int:
    """That of Ogg: the polynomial of `zlib.crc32`, but the highest bit first and without its two inversions."""
    plain = page[: _CHECKSUM.start] + bytes(4) + page[_CHECKSUM.stop :]
    other_way = zlib.crc32(plain.translate(_REVERSED), 0xFFFFFFFF) ^ 0xFFFFFFFF
    return int.from_bytes(other_way.to_bytes(4, "little").translate(_REVERSED), "big")


def _cut(body: bytes, lengths: Sequence[int]) -> Iterator[bytes]:
    at = 0
    for length in lengths:
        yield body[at : at + length]
        at += length


def _check_order(pages: Sequence[_Page]) -> None:
    """One stream, from its first page to its last."""
    if [page.number for page in pages] != list(range(len(pages))) or len({page.stream for page in pages}) != 1:
        raise ValueError("a page is missing, or is of something else")
    ends = [page.flags & (_FIRST | _LAST) for page in pages]
    if ends != [_FIRST, *[0] * (len(pages) - 2), _LAST]:
        raise ValueError("it has no beginning or no end")


def _packets(pages: Sequence[_Page]) -> Sequence[bytes]:
    packets, begun = list[bytes](), list[bytes]()
    for page in pages:
        if bool(page.flags & _CONTINUED) != bool(begun):
            raise ValueError(f"page {page.number} does not go on with the one before")
        for segment in page.segments:
            begun.append(segment)
            if len(segment) < _FULL_SEGMENT:
                packets.append(b"".join(begun))
                begun.clear()
    if begun or len(packets) < 3:
        raise ValueError("it ends within a packet")
    return packets


def _read_head(packet: bytes) -> tuple[int, int]:
    """The samples to skip, and the gain."""
    if len(packet) < _HEAD.size:
        raise ValueError("it is not Opus")
    mark, version, channels, skipped, _, gain, order = _HEAD.unpack_from(packet)
    if (mark, version >> 4) != (b"OpusHead", 0):
        raise ValueError("it is not Opus")
    if (channels, order) != (1, 0):
        raise ValueError("it is not mono")
    return skipped, gain
