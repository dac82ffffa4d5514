"""Decodes Opus with libopus, which nearly every Linux has and a package brings along; Qt's decoder takes 30 MB more."""

import ctypes
import sys
from array import array
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from floorside.devices.sound.mixer import RATE
from floorside.devices.sound.ogg_opus import OggOpus

#: By the names of `sys.platform`. Homebrew's folders are not among those that a program looks into by itself.
NAMES = {
    "win32": ("opus.dll", "libopus-0.dll"),
    "darwin": ("libopus.0.dylib", "/opt/homebrew/lib/libopus.0.dylib", "/usr/local/lib/libopus.0.dylib"),
}
OTHER_NAMES = ("libopus.so.0",)

#: The longest packet has 120 ms.
MOST_SAMPLES_PER_PACKET = RATE * 120 // 1000
#: A piece is half a second of sound, mostly: 2 ms of work.
PACKETS_PER_PIECE = 25
#: libopus's numbers: of a request, and of success.
SET_GAIN, OK = 4034, 0


@cache
def load_opus() -> ctypes.CDLL | None:
    """None if this computer has none. A package looks into its own folder first."""
    for name in _names():
        try:
            library = ctypes.CDLL(name)
        except OSError:
            continue
        library.opus_decoder_create.argtypes = [ctypes.c_int32, ctypes.c_int, ctypes.POINTER(ctypes.c_int)]
        library.opus_decoder_create.restype = ctypes.c_void_p
        library.opus_decoder_ctl.argtypes = [ctypes.c_void_p, ctypes.c_int]  # and others, of any kind
        library.opus_decode.argtypes = [
            *(ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int32),
            *(ctypes.POINTER(ctypes.c_int16), ctypes.c_int, ctypes.c_int),
        ]
        library.opus_decoder_destroy.argtypes = [ctypes.c_void_p]
        library.opus_decoder_destroy.restype = None
        return library
    return None


def _names() -> Iterator[str]:
    names = NAMES.get(sys.platform, OTHER_NAMES)
    if getattr(sys, "frozen", False):
        folder = Path(getattr(sys, "_MEIPASS", Path(sys.executable).parent))
        yield from (str(folder / name) for name in names)
    yield from names


def decoded(library: ctypes.CDLL, recording: OggOpus) -> Iterator["array[int]"]:
    """Its samples, 48 kHz, 16 bit, piece by piece. Raises ValueError where they are not Opus, or too few."""
    decoder = library.opus_decoder_create(RATE, 1, None)
    if not decoder:
        raise ValueError("libopus gives no decoder")
    try:
        if library.opus_decoder_ctl(decoder, SET_GAIN, ctypes.c_int32(recording.gain)) != OK:
            raise ValueError("its gain is impossible")
        yield from _pieces(library, decoder, recording)
    finally:
        library.opus_decoder_destroy(decoder)


def _pieces(library: ctypes.CDLL, decoder: int, recording: OggOpus) -> Iterator["array[int]"]:
    to_skip, missing, packets = recording.skipped, recording.samples, recording.packets
    for begin in range(0, len(packets), PACKETS_PER_PIECE):
        piece = array("h")
        for packet in packets[begin : begin + PACKETS_PER_PIECE]:
            piece.frombytes(_decode_packet(library, decoder, packet))
        yield piece[to_skip : to_skip + missing]
        missing -= max(0, min(missing, len(piece) - to_skip))
        to_skip = max(0, to_skip - len(piece))
    if missing:
        raise ValueError(f"{missing} samples are missing")


def _decode_packet(library: ctypes.CDLL, decoder: int, packet: bytes) -> memoryview:
    samples = (ctypes.c_int16 * MOST_SAMPLES_PER_PACKET)()
    count = library.opus_decode(decoder, packet, len(packet), samples, MOST_SAMPLES_PER_PACKET, 0)
    if count < 0:
        raise ValueError("a packet is not Opus")
    return memoryview(samples).cast("B")[: 2 * count]
