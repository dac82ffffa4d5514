"""Decodes a recorded phrase with Qt, where there is no libopus.

Qt decodes Opus at 48 kHz to the exact number of samples; other formats lose some.
"""

import logging
from array import array

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtMultimedia import QAudioDecoder

from floorside.devices.sound.stream_format import stream_format

#: A recording takes 10 ms, the first one 100 ms; one that takes longer than this is given up.
DEADLINE_MS = 5000

_logger = logging.getLogger(__name__)


class QtDecoder(QObject):
    """As ClipDecoder says. Where Qt cannot decode at all, it has finished when `start` returns."""

    finished = Signal(object)

    def __init__(self, file: str, parent: QObject) -> None:
        super().__init__(parent)
        self._file = file
        self._made = array("h")
        self._deadline = QTimer(self)
        self._deadline.setSingleShot(True)
        self._deadline.timeout.connect(self._give_up)
        self._decoder = QAudioDecoder(self)
        self._decoder.setAudioFormat(stream_format())
        self._decoder.setSource(QUrl.fromLocalFile(file))
        self._decoder.bufferReady.connect(self._read)
        self._decoder.finished.connect(self._finish)
        self._decoder.error.connect(self._finish)

    def start(self) -> None:
        if not self._decoder.isSupported():  # Qt's plugin is not there, and Qt would say nothing
            self._end()
            return
        self._deadline.start(DEADLINE_MS)
        self._decoder.start()

    def _read(self) -> None:
        while self._decoder.bufferAvailable():
            self._made.frombytes(bytes(self._decoder.read().data()))

    def _finish(self) -> None:
        self._read()
        self._end()
        self.deleteLater()

    def _give_up(self) -> None:
        # It is not deleted: that would wait for the thread that hangs.
        _logger.warning("%s: Qt does not decode it within %s ms", self._file, DEADLINE_MS)
        self._made = array("h")
        self._end()

    def _end(self) -> None:
        self._decoder.blockSignals(True)  # after an error, Qt may say that it has finished, too
        self._deadline.stop()
        self.finished.emit(self._made)
