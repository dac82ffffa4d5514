"""Compares the speech in a recording with the script: which phrases are heard, how late, and what they talk over."""

import statistics
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from tests.devices.sound_server import RATE

from floorside.domain.session.cues import TONES
from floorside.domain.session.tone import Tone
from floorside.domain.speech.phrases import Utterance, Weight
from floorside.domain.speech.script import WEIGHTS

#: The least level of a voice (of 32767), judged in frames of so many seconds.
SPEECH = 300
FRAME_SECONDS = 0.01
#: A phrase that begins later than this after its time is not heard.
LONGEST_WAIT_SECONDS = 1.5
#: A voice is silent before a phrase if it is so for this time; the phrase before is cut off otherwise.
SILENCE_SECONDS = 0.05
#: The start of a tone: from before its time until its attack is heard.
ONSET = (-0.02, 0.06)

TONE_WEIGHTS = {TONES[kind]: weight for kind, weight in WEIGHTS.items()}


class Sounds:
    """Where a recording without its tones is loud. `levels`: the absolute samples; `sample_at`: of a monotonic time."""

    def __init__(self, levels: NDArray[np.float64], sample_at: Callable[[float], int]) -> None:
        size = round(FRAME_SECONDS * RATE)
        frames = len(levels) // size
        self._loud: NDArray[np.bool_] = levels[: frames * size].reshape(frames, size).max(axis=1) > SPEECH
        self._sample_at = sample_at

    def between(self, begin: float, end: float) -> NDArray[np.bool_]:
        """Whether each frame is loud."""
        first = max(0, round(self._sample_at(begin) / RATE / FRAME_SECONDS))
        return self._loud[first : first + round((end - begin) / FRAME_SECONDS)]

    def first(self, begin: float, end: float) -> float | None:
        """When it is loud for the first time, in seconds after `begin`."""
        found = np.flatnonzero(self.between(begin, end))
        return float(found[0]) * FRAME_SECONDS if len(found) else None

    def last(self, begin: float, end: float) -> float:
        """When it is loud for the last time, in seconds after `begin`; 0 if it is silent."""
        found = np.flatnonzero(self.between(begin, end))
        return float(found[-1] + 1) * FRAME_SECONDS if len(found) else 0.0


@dataclass(frozen=True)
class Heard:
    """A phrase as it is in the recording. `late`: seconds until it begins, None if it is not heard; `cuts_off`: the one
    before was still being spoken; `seconds`: how long it is spoken; `over`: the tones of its own weight or more whose
    start it talks over.
    """

    phrase: Utterance
    late: float | None
    cuts_off: bool
    seconds: float
    over: tuple[Tone, ...]

    @property
    def faults(self) -> Iterator[str]:
        if self.late is None:
            yield "is not heard"
        if self.cuts_off:
            yield "cuts off the phrase before it"
        if self.over:
            yield f"talks over {', '.join(self.over)}"

    @property
    def overrun(self) -> float:
        """Seconds by which it ends after its estimated end."""
        return (self.late or 0.0) + self.seconds - self.phrase.seconds


def told(phrases: Sequence[Utterance], tones: Sequence[tuple[Tone, float]], sounds: Sounds) -> str:
    """What was heard of the phrases, as a line of numbers and a line for each fault."""
    said = [hear(phrase, after, tones, sounds) for phrase, after in zip(phrases, [*phrases[1:], None], strict=True)]
    late = [each.late for each in said if each.late is not None] or [float("nan")]
    longer = [each.overrun for each in said if each.overrun > 0]
    faults = (
        f"\n{'':<8}{each.phrase.at - tones[0][1]:+.2f} s from the first tone: {each.phrase.text!r} {fault}"
        for each in said
        for fault in each.faults
    )
    return (
        f"{sum(each.late is not None for each in said)} of {len(said)} phrases, "
        f"late by {statistics.median(late):.2f} s (median), {max(late):.2f} s (most); "
        f"{sum(each.cuts_off for each in said)} cut off the one before, "
        f"{sum(bool(each.over) for each in said)} over a tone of their weight or more; "
        f"{len(longer)} end after their estimate (by {max(longer, default=0):.2f} s at most)" + "".join(faults)
    )


def hear(phrase: Utterance, after: Utterance | None, tones: Sequence[tuple[Tone, float]], sounds: Sounds) -> Heard:
    end = phrase.until + LONGEST_WAIT_SECONDS
    if after is not None:
        end = min(end, after.at)
    late = sounds.first(phrase.at, min(end, phrase.at + LONGEST_WAIT_SECONDS))
    seconds = sounds.last(phrase.at, end) - (late or 0.0)
    heavy = [(tone, at) for tone, at in tones if TONE_WEIGHTS.get(tone, Weight.EDGE) >= phrase.weight]
    over = tuple(
        tone for tone, at in heavy if phrase.at < at < end and sounds.between(at + ONSET[0], at + ONSET[1]).any()
    )
    return Heard(phrase, late, bool(sounds.between(phrase.at - SILENCE_SECONDS, phrase.at).any()), seconds, over)
