"""Makes a picture that somebody chose into one of ours: upright, small, and nothing but the picture.

It is decoded and encoded anew, so that the place where a photo was taken, and whatever else its file says, is gone.
Every function here may run on a thread of its own.
"""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QSize, Qt
from PySide6.QtGui import QColor, QColorSpace, QImage, QImageReader, QImageWriter, QPainter

from floorside.storage.data_folder import read_ordinary_file
from floorside.storage.files.own.jpeg import is_whole_jpeg
from floorside.storage.files.own.pictures import LONGEST_SIDE, MOST_PICTURE_BYTES, refuse_unfit_picture

#: The largest file that is read, and the most pixels in it.
MOST_BYTES = 40_000_000
MOST_PIXELS = 40_000_000
#: The most memory that Qt takes for one picture, in MB: room for a page of A4, scanned with 600 dots an inch.
MOST_MEGABYTES = 136
#: The kinds that Qt scales down while it decodes them; a large JPEG then takes little memory.
SCALED_WHEN_DECODED = ("jpeg", "webp")
#: Pictures of other than 32 bits are first made so small without conversion, which would take up memory.
ROUGH_SIDE = 2400
#: Tried in this order until the file is small enough.
QUALITIES = (88, 75, 60, 45)

#: What each kind of file begins with, by Qt's name for the kind; the beginning may start at a later place.
_STARTS = (
    ("png", 0, b"\x89PNG\r\n\x1a\n"),
    ("jpeg", 0, b"\xff\xd8\xff"),
    ("webp", 8, b"WEBP"),
    ("heic", 4, b"ftyphei"),
    ("heic", 4, b"ftypmif1"),
    ("avif", 4, b"ftypavif"),
    ("pdf", 0, b"%PDF-"),
)


class Refused(Exception):
    """The picture cannot be used; the message is a sentence for the person."""


@dataclass(frozen=True, slots=True)
class TakenPicture:
    """`jpeg`: the file to store. `pages`: how many pages the file had that it is from, 1 for a photo."""

    jpeg: bytes
    pages: int = 1


def readable_kinds() -> list[str]:
    """The endings of the files that can be read here."""
    return [kind for kind in ("png", "jpg", "jpeg", "webp", "heic", "pdf") if _is_readable(kind)]


def _is_readable(kind: str) -> bool:
    return kind in {bytes(known.data()).decode() for known in QImageReader.supportedImageFormats()}


def picture_of_file(path: Path, page: int = 0) -> TakenPicture:
    """Raises Refused."""
    try:
        data = read_ordinary_file(path, MOST_BYTES)
    except OSError as error:
        said = QCoreApplication.translate("TakePicture", "{name} cannot be read ({reason}).")
        raise Refused(said.format(name=path.name, reason=error.strerror or error)) from None
    return picture_of_data(data, path.name, page)


def picture_of_data(data: bytes, name: str, page: int = 0) -> TakenPicture:
    """The picture in a file's content; `page` counts from 0. `name`: of the file, for the sentence.

    Raises Refused.
    """
    kind = _kind(data)
    if kind is None:
        said = QCoreApplication.translate("TakePicture", "{name} is not a picture. Choose one of these: {kinds}.")
        raise Refused(said.format(name=name, kinds=", ".join(readable_kinds())))
    if not _is_readable(kind):
        said = QCoreApplication.translate(
            "TakePicture", "{name} cannot be read here, since it is of the kind {kind}. Save it as JPEG."
        )
        raise Refused(said.format(name=name, kind=kind.upper()))
    if kind == "jpeg" and not is_whole_jpeg(data):
        raise _damaged(name)
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, kind.encode())
    reader.setAutoDetectImageFormat(False)
    QImageReader.setAllocationLimit(MOST_MEGABYTES)
    pages = max(1, reader.imageCount()) if kind == "pdf" else 1
    if page:
        reader.jumpToImage(page)
    return TakenPicture(_encoded(_decoded(reader, name, kind)), pages)


def picture_of_image(image: QImage, name: str) -> TakenPicture:
    """One that is decoded already, such as a copied one. Raises Refused."""
    _refuse_large(image.size(), name)
    return TakenPicture(_encoded(image))


def _kind(data: bytes) -> str | None:
    return next((kind for kind, at, start in _STARTS if data[at : at + len(start)] == start), None)


def _decoded(reader: QImageReader, name: str, kind: str) -> QImage:
    """The picture, upright. Its size is known before it is decoded."""
    size = reader.size()
    if kind != "pdf":
        _refuse_large(size, name, 0 if kind == "jpeg" else _bits(reader))
    if kind == "pdf" or (kind in SCALED_WHEN_DECODED and max(size.width(), size.height()) > LONGEST_SIDE):
        reader.setScaledSize(size.scaled(LONGEST_SIDE, LONGEST_SIDE, Qt.AspectRatioMode.KeepAspectRatio))
    reader.setAutoTransform(True)
    image = reader.read()
    if image.isNull():
        raise _damaged(name)
    return image


def _bits(reader: QImageReader) -> int:
    """How many bits of memory a pixel takes, as Qt counts them: it may need more for a while than the format says."""
    bits = QImage.toPixelFormat(reader.imageFormat()).bitsPerPixel()
    return 128 if bits > 32 else 32


def _refuse_large(size: QSize, name: str, bits: int = 0) -> None:
    """`bits`: of memory for each pixel, 0 if only some of them are in memory at a time."""
    if size.isEmpty():
        raise _damaged(name)
    pixels = size.width() * size.height()
    if pixels > MOST_PIXELS or pixels * bits > MOST_MEGABYTES * 8 * 2**20:
        said = QCoreApplication.translate(
            "TakePicture", "{name} has {width} × {height} pixels, which is too large. Save it smaller, then add it."
        )
        raise Refused(said.format(name=name, width=size.width(), height=size.height()))


def _damaged(name: str) -> Refused:
    said = QCoreApplication.translate("TakePicture", "{name} cannot be read to its end, so it was not added.")
    return Refused(said.format(name=name))


def _encoded(image: QImage) -> bytes:
    """The file to store. Raises Refused, which no photo has needed so far."""
    plain = _plain(image)
    while min(plain.width(), plain.height()) > 0:
        for quality in QUALITIES:
            data = _jpeg(plain, quality)
            if len(data) <= MOST_PICTURE_BYTES:
                refuse_unfit_picture(data)
                return data
        plain = plain.scaled(plain.size() * 0.75, mode=Qt.TransformationMode.SmoothTransformation)
    raise Refused(QCoreApplication.translate("TakePicture", "This picture cannot be made small enough."))


def _plain(image: QImage) -> QImage:
    """The pixels alone, in sRGB and on white, at most LONGEST_SIDE long."""
    if image.depth() == 32:
        image.convertTo(QImage.Format.Format_ARGB32_Premultiplied)  # in place; scaling would convert a copy
    else:
        image = _at_most(image, ROUGH_SIDE, Qt.TransformationMode.FastTransformation)
    image = _at_most(image, LONGEST_SIDE, Qt.TransformationMode.SmoothTransformation)
    if image.colorSpace().isValid():
        image.convertToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb), QImage.Format.Format_ARGB32)
    plain = QImage(image.size(), QImage.Format.Format_RGB32)
    plain.fill(QColor("white"))
    painter = QPainter(plain)
    painter.drawImage(plain.rect(), image)
    painter.end()
    return plain


def _at_most(image: QImage, side: int, how: Qt.TransformationMode) -> QImage:
    if max(image.width(), image.height()) <= side:
        return image
    return image.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio, how)


def _jpeg(image: QImage, quality: int) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, b"jpeg")
    writer.setQuality(quality)
    writer.setOptimizedWrite(True)
    writer.write(image)
    return bytes(buffer.data().data())
