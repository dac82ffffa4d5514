"""Files that people may choose as pictures: photos with a place, huge ones, moving ones, sheets of several pages."""

import struct
import zlib

from PySide6.QtCore import QBuffer, QIODevice, QPoint, QSize
from PySide6.QtGui import QColor, QImage, QImageWriter, QPageSize, QPainter, QPdfWriter


def a_picture(width: int, height: int) -> QImage:
    """White, with a red quarter at the top left."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.fillRect(0, 0, width // 2, height // 2, QColor("red"))
    painter.end()
    return image


def encoded(image: QImage, kind: str) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, kind.encode())
    writer.setQuality(90)
    assert writer.write(image), writer.errorString()
    return bytes(buffer.data().data())


def photo_with_place(size: QSize, orientation: int) -> bytes:
    """A JPEG file with Exif: how the camera was held, and where (a GPS directory); then a comment."""
    gps = struct.pack("<HHHI4sI", 1, 1, 2, 2, b"N\0\0\0", 0)
    turned = struct.pack("<HHIHH", 0x0112, 3, 1, orientation, 0)
    where = struct.pack("<HHII", 0x8825, 4, 1, 8 + 2 + 24 + 4)
    exif = b"Exif\0\0II*\0" + struct.pack("<IH", 8, 2) + turned + where + struct.pack("<I", 0) + gps
    jpeg = encoded(a_picture(size.width(), size.height()), "jpeg")
    return jpeg[:2] + _segment(0xE1, exif) + _segment(0xFE, b"taken at home by Anna") + jpeg[2:] + b"after it"


def _segment(marker: int, data: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(data) + 2) + data


def large_png(width: int, height: int, bits: int = 1, colour: int = 0, lines: int | None = None) -> bytes:
    """A PNG file that is small itself, whatever its size; `colour`: 0 grey, 2 red, green and blue, 6 with alpha.

    `lines`: how many there really are.
    """
    line = b"\0" + b"\x55" * -(-width * bits * {0: 1, 2: 3, 6: 4}[colour] // 8)
    packer = zlib.compressobj(1)
    packed = b"".join(packer.compress(line) for _ in range(lines or height)) + packer.flush()
    head = struct.pack(">IIBBBBB", width, height, bits, colour, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + _chunk(b"IDAT", packed) + _chunk(b"IEND", b"")


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def moving_webp() -> bytes:
    """Two equal frames of 64 × 48."""
    frame = encoded(a_picture(64, 48), "webp")[12:]
    size = (63).to_bytes(3, "little") + (47).to_bytes(3, "little")
    shown = _riff(b"ANMF", bytes(6) + size + (100).to_bytes(3, "little") + b"\0" + frame)
    body = b"WEBP" + _riff(b"VP8X", b"\x02\0\0\0" + size) + _riff(b"ANIM", bytes(6)) + shown + shown
    return b"RIFF" + struct.pack("<I", len(body)) + body


def _riff(kind: bytes, data: bytes) -> bytes:
    return kind + struct.pack("<I", len(data)) + data + bytes(len(data) % 2)


def a_sheet(pages: int) -> bytes:
    """A PDF file; each page has one more line than the one before."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    painter = QPainter(writer)
    for page in range(pages):
        if page:
            writer.newPage()
        for line in range(page + 1):
            painter.fillRect(1000, 1000 + 1500 * line, 4000, 800, QColor("black"))
    painter.end()
    return bytes(buffer.data().data())


def colour_at(jpeg: bytes, x: float, y: float) -> QColor:
    """The colour at a place, as a part of the width and the height."""
    image = QImage.fromData(jpeg)
    return image.pixelColor(QPoint(int(image.width() * x), int(image.height() * y)))
