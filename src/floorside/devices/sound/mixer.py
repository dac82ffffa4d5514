"""Mixes tones into a stream of samples: pure, without a device or a clock."""

import io
import wave
from array import array
from collections.abc import Mapping
from typing import TypeAlias

from floorside.domain.session.cues import Tone
from floorside.resource_files import read_resource_bytes

RATE = 48_000
#: Samples of one channel, 16 bit signed, in the computer's byte order.
Samples: TypeAlias = "array[int]"

#: A tone later than this, in seconds, is not played.
STALE_SECONDS = 0.5


class Mixer:
    """Stores tones with their times, and produces the stream piece by piece."""

    def __init__(self, tones: Mapping[Tone, Samples]) -> None:
        self._tones = tones
        self._waiting: list[tuple[float, Tone]] = []
        self._sounding: list[tuple[int, Samples]] = []
        self._given: list[tuple[float, Tone]] = []
        self._gain = 1.0

    def set_volume(self, percent: int) -> None:
        """0–100, squared so that 50 sounds about half as loud."""
        self._gain = (min(100, max(0, percent)) / 100) ** 2

    def schedule(self, tone: Tone, at: float) -> None:
        """Schedule a tone, unless it is in the stream already. `at`: seconds of the clock of `mix`."""
        if (at, tone) not in self._given and (at, tone) not in self._waiting:
            self._waiting.append((at, tone))

    def cancel(self) -> None:
        """Drop the waiting tones; one that sounds fades by itself."""
        self._waiting.clear()

    def mix(self, position: int, frames: int, heard_at: float) -> bytes:
        """The samples `position` to `position + frames` of the stream; the first of them is heard at `heard_at`."""
        self._begin_due(position, frames, heard_at)
        if not self._sounding or not frames:
            return bytes(2 * frames)
        mixed = [0] * frames
        for start, samples in self._sounding:
            begin, end = max(start, position), min(start + len(samples), position + frames)
            for index, value in enumerate(samples[begin - start : end - start], begin - position):
                mixed[index] += value
        self._sounding = [(start, s) for start, s in self._sounding if start + len(s) > position + frames]
        return array("h", [_clipped(value * self._gain) for value in mixed]).tobytes()

    def _begin_due(self, position: int, frames: int, heard_at: float) -> None:
        until = heard_at + frames / RATE
        self._given = [entry for entry in self._given if entry[0] > heard_at - STALE_SECONDS]
        for entry in sorted(entry for entry in self._waiting if entry[0] < until):
            self._waiting.remove(entry)
            at, tone = entry
            if at > heard_at - STALE_SECONDS:
                self._given.append(entry)
                self._sounding.append((position + max(0, round((at - heard_at) * RATE)), self._tones[tone]))


def _clipped(value: float) -> int:
    return max(-32768, min(32767, round(value)))


def load_tones() -> dict[Tone, Samples]:
    """Every shipped tone. Raises ValueError with the name of a file that is not 48 kHz, 16 bit, mono."""
    return {tone: _load(f"sounds/{tone}.wav") for tone in Tone}


def _load(name: str) -> Samples:
    with wave.open(io.BytesIO(read_resource_bytes(name))) as file:
        if (file.getframerate(), file.getsampwidth(), file.getnchannels()) != (RATE, 2, 1):
            raise ValueError(f"{name} must be {RATE} Hz, 16 bit, mono: run tools/make_sounds.py")
        samples = array("h", file.readframes(file.getnframes()))
    if _BIG_ENDIAN:
        samples.byteswap()
    return samples


_BIG_ENDIAN = array("H", b"\0\1")[0] == 1
