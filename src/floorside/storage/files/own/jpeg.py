"""Reads the structure of a JPEG file without decoding it (ITU-T T.81, annex B)."""

import re

#: The parts that a picture needs: JFIF's head, the tables, the frame, the scans. Whatever else a camera or a program
#: writes about a picture (Exif with the place, comments, previews, profiles) is in parts of other kinds.
_NEEDED = frozenset((0xE0, 0xDB, 0xC0, 0xC1, 0xC2, 0xC4, 0xDD, 0xDA))
_FRAMES = frozenset((0xC0, 0xC1, 0xC2))
_SCAN, _HEAD, _END = 0xDA, 0xE0, 0xD9
#: The head without a preview of the picture.
_HEAD_BYTES = 16
_MARKER = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")


def bare_jpeg_size(data: bytes) -> tuple[int, int]:
    """The width and height in pixels of a complete JPEG file that holds the picture and nothing else.

    Raises ValueError if it is none, ends early, or holds more.
    """
    if not data.startswith(b"\xff\xd8"):
        raise ValueError("is no JPEG file")
    at, size = 2, None
    while (found := _MARKER.search(data, at)) is not None:
        kind, begin = data[found.end() - 1], found.end()
        if kind == _END:
            if size is None or begin != len(data):
                raise ValueError("holds something else than a picture")
            return size
        length = int.from_bytes(data[begin : begin + 2])
        if kind not in _NEEDED or (kind == _HEAD and length > _HEAD_BYTES):
            raise ValueError("holds something else than a picture")
        if kind in _FRAMES:
            size = int.from_bytes(data[begin + 5 : begin + 7]), int.from_bytes(data[begin + 3 : begin + 5])
        at = begin + length
    raise ValueError("ends too early")


def is_whole_jpeg(data: bytes) -> bool:
    """Whether the scan of a JPEG file ends, as it does not where the file was cut off. Decoders fill up what is missing
    with grey, and say nothing. Some cameras write more after the end.
    """
    at = 2
    while (found := _MARKER.search(data, at)) is not None:
        kind, begin = data[found.end() - 1], found.end()
        if kind == _SCAN:
            return data.find(b"\xff\xd9", begin) >= 0
        at = begin + int.from_bytes(data[begin : begin + 2])
    return False
