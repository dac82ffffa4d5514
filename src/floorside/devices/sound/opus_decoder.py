"""Decodes a recorded phrase with libopus, a piece at each turn of the event loop, so that nothing waits for it."""

import ctypes
import logging
from array import array
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from floorside.devices.sound.mixer import Samples
from floorside.devices.sound.ogg_opus import read_ogg_opus
from floorside.devices.sound.opus_library import decoded

_logger = logging.getLogger(__name__)


class OpusDecoder(QObject):
    """As ClipDecoder says. Why a file cannot be decoded is logged."""

    finished = Signal(object)

    def __init__(self, library: ctypes.CDLL, file: str, parent: QObject) -> None:
        super().__init__(parent)
        self._file = file
        self._made = array("h")
        self._pieces = _read(library, file)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)

    def start(self) -> None:
        self._timer.start(0)

    def _go_on(self) -> None:
        try:
            self._made.extend(next(self._pieces))
            return
        except StopIteration:
            made = self._made[:]  # without the room to grow
        except (OSError, ValueError) as error:
            _logger.warning("%s: %s", self._file, error)
            made = array("h")
        self._timer.stop()
        self.deleteLater()
        self.finished.emit(made)


def _read(library: ctypes.CDLL, file: str) -> Iterator[Samples]:
    yield from decoded(library, read_ogg_opus(Path(file).read_bytes()))
