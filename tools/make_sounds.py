"""Makes the tones in resources/sounds: `python tools/make_sounds.py [FOLDER]`. Standard library only.

Every tone is a few struck notes, like those of a wooden or a glass bar: each note starts within three milliseconds, the
first at sample 0, and fades by itself. The tones that end a work step (release, end, change_side, finish) begin with
the same two falling notes, which always mean "let go"; then they differ.
"""

import math
import struct
import sys
import wave
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

RATE = 48_000
ATTACK_SECONDS = 0.003
FADE_SECONDS = 0.02
PEAK = 0.7

C4, G4, C5, D5, E5, G5, C6 = 261.63, 392.0, 523.25, 587.33, 659.26, 783.99, 1046.5

# Partials as (multiple of the pitch, loudness, how much faster it decays than the pitch).
Partials = tuple[tuple[float, float, float], ...]
WOOD: Partials = ((1, 1, 1), (2.71, 0.35, 2), (5.2, 0.08, 3))
BAR: Partials = ((1, 1, 1), (2, 0.18, 1.5), (3.93, 0.22, 4))
BELL: Partials = ((1, 1, 1), (2, 0.4, 1.4), (3, 0.14, 2), (4.02, 0.1, 3))


@dataclass(frozen=True, slots=True)
class Note:
    """A note. `at` and `decay` (to a third) in seconds, `pitch` in hertz."""

    at: float
    pitch: float
    decay: float
    loudness: float = 1.0
    partials: Partials = BAR


RELEASE = (Note(0, G5, 0.11, 1, BELL), Note(0.11, C5, 0.2, 1, BELL))

#: The length in seconds and the notes.
TONES: dict[str, tuple[float, Sequence[Note]]] = {
    "tick": (0.12, (Note(0, C6, 0.022, 0.8, WOOD),)),
    "start": (0.9, (Note(0, C5, 0.15, 0.9, BELL), Note(0.1, G5, 0.3, 1, BELL))),
    "halfway": (0.6, (Note(0, E5, 0.1, 0.8), Note(0.2, E5, 0.14, 0.8))),
    "rep": (0.35, (Note(0, G4, 0.09, 1),)),
    "release": (0.65, RELEASE),
    "end": (1.4, (*RELEASE, Note(0.34, C4, 0.4, 0.9, BELL), Note(0.34, G4, 0.4, 0.6, BELL))),
    "change_side": (
        1.2,
        (*RELEASE, Note(0.36, D5, 0.1), Note(0.5, G5, 0.1), Note(0.64, D5, 0.1), Note(0.78, G5, 0.16)),
    ),
    "answer": (0.3, (Note(0, E5, 0.05, 0.7, WOOD), Note(0.08, C5, 0.07, 0.7, WOOD))),
    "finish": (
        2.4,
        (
            *RELEASE,
            Note(0.4, C5, 0.5, 0.7, BELL),
            Note(0.55, E5, 0.5, 0.7, BELL),
            Note(0.7, G5, 0.6, 0.7, BELL),
            Note(0.85, C6, 0.8, 0.7, BELL),
        ),
    ),
}


def main(arguments: Sequence[str]) -> None:
    folder = Path(arguments[0]) if arguments else Path(__file__).resolve().parents[1] / "resources" / "sounds"
    folder.mkdir(parents=True, exist_ok=True)
    for name, (seconds, notes) in TONES.items():
        write_wav(folder / f"{name}.wav", samples(seconds, notes))


def samples(seconds: float, notes: Sequence[Note]) -> list[float]:
    """Mono samples at RATE, scaled so that their peak is PEAK of full scale; a quiet note stays quiet."""
    count = round(seconds * RATE)
    mixed = [0.0] * count
    for note in notes:
        _strike(mixed, note)
    scale = PEAK * max(note.loudness for note in notes) / max(abs(value) for value in mixed)
    fade = round(FADE_SECONDS * RATE)
    return [value * scale * min(1.0, (count - 1 - i) / fade) for i, value in enumerate(mixed)]


def _strike(mixed: list[float], note: Note) -> None:
    first = round(note.at * RATE)
    for i in range(first, len(mixed)):
        t = (i - first) / RATE
        # Half a cosine upwards: no click, yet listeners and recordings notice the start at once.
        attack = 0.5 - 0.5 * math.cos(math.pi * min(1.0, t / ATTACK_SECONDS))
        mixed[i] += note.loudness * attack * sum(_partial(note, partial, t) for partial in note.partials)


def _partial(note: Note, partial: tuple[float, float, float], t: float) -> float:
    multiple, loudness, faster = partial
    return loudness * math.exp(-t * faster / note.decay) * math.sin(2 * math.pi * note.pitch * multiple * t)


def write_wav(path: Path, values: Sequence[float]) -> None:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(struct.pack(f"<{len(values)}h", *(round(value * 32767) for value in values)))


if __name__ == "__main__":
    main(sys.argv[1:])
