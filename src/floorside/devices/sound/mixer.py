"""Mixes tones and recorded phrases into a stream of samples: pure, without a device or a clock."""

import io
import wave
from array import array
from collections.abc import Callable
from functools import lru_cache
from operator import add
from typing import TypeAlias

from floorside.domain.session.tone import Tone
from floorside.resource_files import read_resource_bytes

RATE = 48_000
#: Samples of one channel, 16 bit signed, in the computer's byte order.
Samples: TypeAlias = "array[int]"
#: A tone, or the name of a recorded phrase.
Sound: TypeAlias = Tone | str

#: A sound later than this, in seconds, is not played.
STALE_SECONDS = 0.5
#: A phrase that is cut off fades out in this time.
HUSH_SECONDS = 0.02
#: Every value of a sample, as the index of a list: the negative ones from its end.
_VALUES = (*range(32768), *range(-32768, 0))


class Mixer:
    """Stores sounds with their times, and produces the stream piece by piece. `samples_of`: the samples of a sound, or
    None while they are not there; it begins late then. `is_missed`: is called with each sound that came too late.
    """

    def __init__(
        self, samples_of: Callable[[Sound], "Samples | None"], is_missed: Callable[[Sound], None] = lambda _sound: None
    ) -> None:
        self._samples_of = samples_of
        self._is_missed = is_missed
        self._waiting: list[tuple[float, Sound]] = []
        self._sounding: list[tuple[int, Sound, Samples]] = []
        self._given: list[tuple[float, Sound]] = []
        self._position = 0
        self._tones_scaled = self._voice_scaled = _scaled(100)

    def set_volume(self, percent: int) -> None:
        """Of the tones: 0–100, squared so that 50 sounds about half as loud."""
        self._tones_scaled = _scaled(percent)

    def set_voice_volume(self, percent: int) -> None:
        self._voice_scaled = _scaled(percent)

    def schedule(self, sound: Sound, at: float) -> None:
        """Schedule a sound, unless it is in the stream already. `at`: seconds of the clock of `mix`."""
        if (at, sound) not in self._given and (at, sound) not in self._waiting:
            self._waiting.append((at, sound))

    def cancel(self) -> None:
        """Drop the waiting sounds; those that sound go on to their end."""
        self._waiting.clear()

    def hush(self) -> None:
        """Fade out the phrase that sounds."""
        faded = (each if isinstance(each[1], Tone) else self._fading(*each) for each in self._sounding)
        self._sounding = list(faded)

    def mix(self, position: int, frames: int, heard_at: float) -> bytes:
        """The samples `position` to `position + frames` of the stream; the first of them is heard at `heard_at`."""
        self._begin_due(position, frames, heard_at)
        self._position = position + frames
        if not self._sounding or not frames:
            return bytes(2 * frames)
        mixed = array("h", bytes(2 * frames))
        for start, sound, samples in self._sounding:
            begin, end = max(start, position), min(start + len(samples), position + frames)
            scaled = self._tones_scaled if isinstance(sound, Tone) else self._voice_scaled
            piece = array("h", map(scaled.__getitem__, samples[begin - start : end - start]))
            _lay_over(mixed, begin - position, piece)
        self._sounding = [each for each in self._sounding if each[0] + len(each[2]) > self._position]
        return mixed.tobytes()

    def _begin_due(self, position: int, frames: int, heard_at: float) -> None:
        until = heard_at + frames / RATE
        self._given = [entry for entry in self._given if entry[0] > heard_at - STALE_SECONDS]
        for entry in sorted(entry for entry in self._waiting if entry[0] < until):
            at, sound = entry
            samples = self._samples_of(sound)
            is_stale = at <= heard_at - STALE_SECONDS
            if samples is None and not is_stale:
                continue
            self._waiting.remove(entry)
            if is_stale:
                self._is_missed(sound)
            elif samples is not None:
                self._given.append(entry)
                self._sounding.append((position + max(0, round((at - heard_at) * RATE)), sound, samples))

    def _fading(self, start: int, sound: Sound, samples: Samples) -> tuple[int, Sound, Samples]:
        played = max(0, self._position - start)
        fade = samples[played : played + round(HUSH_SECONDS * RATE)]
        faded = array("h", (round(value * (1 - index / len(fade))) for index, value in enumerate(fade)))
        return start, sound, samples[:played] + faded


@lru_cache(maxsize=2)
def _scaled(percent: int) -> Samples:
    """Each value of a sample at this volume: to look a value up is several times as fast as to calculate it."""
    gain = (min(100, max(0, percent)) / 100) ** 2
    return array("h", (round(value * gain) for value in _VALUES))


def _lay_over(mixed: Samples, begin: int, piece: Samples) -> None:
    """Add samples to those from `begin` on."""
    under = mixed[begin : begin + len(piece)]
    if any(under):
        piece = array("h", map(_clipped, map(add, piece, under)))
    mixed[begin : begin + len(piece)] = piece


def _clipped(value: int) -> int:
    return max(-32768, min(32767, value))


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
