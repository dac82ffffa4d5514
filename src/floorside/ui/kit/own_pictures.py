"""The person's own pictures of exercises, decoded on a thread of its own, so that nobody waits for one."""

import logging
from collections import OrderedDict
from collections.abc import Iterable
from contextlib import suppress
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader

from floorside.storage.data_folder import DataFolder
from floorside.storage.faults import DataFault
from floorside.storage.files.own.pictures import read_picture

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

#: The memory for decoded pictures: more than a stage shows one after the other.
MOST_BYTES = 48_000_000

#: More than a form shows at a time.
MOST_LENT = 6

Key = tuple[str, int, int]
_logger = logging.getLogger(__name__)


def decoded(data: bytes, size: QSize) -> QImage:
    """A stored picture as large as fits into `size` pixels, never larger than it is; null if it cannot be decoded."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, b"jpeg")
    whole = reader.size()
    fitting = whole.scaled(size, Qt.AspectRatioMode.KeepAspectRatio)
    if fitting.width() < whole.width():
        reader.setScaledSize(fitting.expandedTo(QSize(1, 1)))
    return reader.read()


def load_picture(folder: DataFolder, name: str, size: QSize) -> QImage:
    """The same at once; null if the picture is missing or damaged."""
    try:
        return decoded(read_picture(folder, name), size)
    except DataFault:
        return QImage()


class OwnPictures(QObject):
    """`loaded`: a picture that was asked for is there, or is known to be missing."""

    loaded = Signal()
    _decoded = Signal(object, QImage)  # on the thread

    def __init__(self, folder: DataFolder, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._pictures: OrderedDict[Key, QImage] = OrderedDict()
        self._lent: dict[str, bytes] = {}
        self._wanted: set[Key] = set()
        self._missing: set[str] = set()
        self._is_closed = False
        self._decoded.connect(self._take)

    def picture(self, name: str, size: QSize) -> QImage | None:
        """The picture, fitting into `size` pixels of the device. If it is not there yet, it is asked for; meanwhile the
        same one in another size stands in for it, or None.
        """
        key = (name, size.width(), size.height())
        if key in self._pictures:
            self._pictures.move_to_end(key)
            return self._pictures[key]
        if not (key in self._wanted or name in self._missing or size.isEmpty() or self._is_closed):
            self._wanted.add(key)
            self._thread.submit(self._decode, key)
        return next((image for (other, *_), image in reversed(self._pictures.items()) if other == name), None)

    def prepare(self, names: Iterable[str], size: QSize) -> None:
        """Decode pictures ahead. Missing ones are looked for once more."""
        for name in names:
            self._missing.discard(name)
            self.picture(name, size)

    def is_missing(self, name: str) -> bool:
        return name in self._missing

    def lend(self, name: str, data: bytes) -> None:
        """Show a picture that is not stored yet. The last few are remembered."""
        self._lent[name] = data
        while len(self._lent) > MOST_LENT:
            del self._lent[next(iter(self._lent))]

    def close(self) -> None:
        """Wait for what is being decoded, and leave the rest. May be called twice."""
        self._is_closed = True
        if "_thread" in vars(self):
            self._thread.shutdown(cancel_futures=True)

    @cached_property
    def _thread(self) -> "ThreadPoolExecutor":
        """Imported with the first picture, since the start does not need it."""
        from concurrent.futures import ThreadPoolExecutor

        return ThreadPoolExecutor(1, "pictures")

    def _decode(self, key: Key) -> None:
        name, width, height = key
        image = QImage()
        try:
            if name in self._lent:
                image = decoded(self._lent[name], QSize(width, height))
            else:
                image = load_picture(self._folder, name, QSize(width, height))
        except Exception:  # on this thread, it would be lost
            _logger.exception("a picture could not be decoded")
        with suppress(RuntimeError):  # the window has closed meanwhile
            self._decoded.emit(key, image)

    def _take(self, key: Key, image: QImage) -> None:
        self._wanted.discard(key)
        if image.isNull():
            self._missing.add(key[0])
        else:
            self._pictures[key] = image
            while len(self._pictures) > 1 and sum(each.sizeInBytes() for each in self._pictures.values()) > MOST_BYTES:
                self._pictures.popitem(last=False)
        self.loaded.emit()
