"""Decodes a recorded phrase piece by piece, one at each turn of the event loop, so that nothing waits for it."""

import ctypes
import logging
import sys
import wave
from array import array
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from floorside.devices.sound.mixer import RATE, Samples
from floorside.devices.sound.ogg_opus import read_ogg_opus
from floorside.devices.sound.opus_library import decoded

_logger = logging.getLogger(__name__)


class PieceDecoder(QObject):
    """As ClipDecoder says. Why a file cannot be decoded is logged."""

    finished = Signal(object)

    def __init__(self, file: str, pieces: Iterator[Samples], parent: QObject) -> None:
        super().__init__(parent)
        self._file = file
        self._made = array("h")
        self._pieces = pieces
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
        except (OSError, EOFError, ValueError, wave.Error) as error:
            _logger.warning("%s: %s", self._file, error)
            made = array("h")
        self._timer.stop()
        self.deleteLater()
        self.finished.emit(made)


def opus_pieces(library: ctypes.CDLL, file: str) -> Iterator[Samples]:
    yield from decoded(library, read_ogg_opus(Path(file).read_bytes()))


def wav_pieces(file: str) -> Iterator[Samples]:
    """A single one."""
    with wave.open(file, "rb") as content:
        if (content.getframerate(), content.getsampwidth(), content.getnchannels()) != (RATE, 2, 1):
            raise ValueError(f"it is not {RATE} Hz, 16 bit, mono")
        samples = array("h", content.readframes(content.getnframes()))
    if sys.byteorder == "big":
        samples.byteswap()
    yield samples
