"""Decodes a recorded phrase: with libopus, or with Qt where there is none. The person's own are plain samples."""

from typing import Protocol

from PySide6.QtCore import QObject, SignalInstance

from floorside.devices.sound.opus_library import load_opus
from floorside.devices.sound.piece_decoder import PieceDecoder, opus_pieces, wav_pieces


class ClipDecoder(Protocol):
    """Decodes one file in the background, and deletes itself. Connect `finished` before `start`: it gives the samples,
    48 kHz, 16 bit, mono; none, or too few, if the file cannot be decoded.
    """

    @property
    def finished(self) -> SignalInstance: ...

    def start(self) -> None: ...


def decoder_of(file: str, parent: QObject) -> ClipDecoder:
    if file.endswith(".wav"):
        return PieceDecoder(file, wav_pieces(file), parent)
    if library := load_opus():
        return PieceDecoder(file, opus_pieces(library, file), parent)
    from floorside.devices.sound.qt_decoder import QtDecoder  # loads FFmpeg

    return QtDecoder(file, parent)
