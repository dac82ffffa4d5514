"""The program's icon in the form of Windows: one file with a picture for each size."""

import struct
from collections.abc import Mapping
from pathlib import Path

from steps.release import ROOT

SIZES = (16, 24, 32, 48, 64, 256)
#: A picture's entry: width and height (0 for 256), colours, reserved, planes, bits, length, place.
ENTRY = struct.Struct("<BBBBHHII")
HEAD = struct.Struct("<HHH")


def write_icon(target: Path) -> None:
    folder = ROOT / "resources" / "icons" / "program"
    target.write_bytes(icon({size: (folder / f"{size}.png").read_bytes() for size in SIZES}))


def icon(pictures: Mapping[int, bytes]) -> bytes:
    """`pictures`: PNG files by their size in pixels."""
    entries, place = [], HEAD.size + ENTRY.size * len(pictures)
    for size, picture in pictures.items():
        entries.append(ENTRY.pack(size % 256, size % 256, 0, 0, 1, 32, len(picture), place))
        place += len(picture)
    return b"".join((HEAD.pack(0, 1, len(pictures)), *entries, *pictures.values()))
