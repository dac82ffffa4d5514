"""Phrases of the voice, their weights and lengths, and the rule for which of them to drop if there is too little
time.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum, StrEnum

from floorside.domain.speech.words import SpeechLength

#: The least pause between two phrases, in seconds: a shorter one makes one sentence of them.
GAP_SECONDS = 0.4
ENGLISH_LENGTH = SpeechLength()
#: The least time from a tone's start to a phrase, and from a phrase to the next tone: voices respond a little late.
AFTER_TONE_SECONDS = 0.25
BEFORE_TONE_SECONDS = 0.25


class VoiceLevel(StrEnum):
    """How much the voice says. AS_NEEDED: everything about a new exercise, and as little as SHORT about a known one."""

    AS_NEEDED = "as_needed"
    EVERYTHING = "everything"
    SHORT = "short"
    TONES = "tones"


class Weight(IntEnum):
    """The importance of a phrase or a tone. Heavier phrases come first; none overlaps the start of a tone of its own
    weight or more.
    """

    HINT = 1
    HALFWAY = 2
    COUNT = 3
    SIDE = 4
    EDGE = 5  # the beginnings and ends of work steps
    SAFETY = 6


@dataclass(frozen=True, slots=True)
class Utterance:
    """A phrase to say. `at`: seconds from the step's beginning (of an answer: from its cue). `seconds`: its estimated
    length.
    """

    at: float
    text: str
    seconds: float
    weight: Weight

    @property
    def until(self) -> float:
        return self.at + self.seconds


@dataclass(frozen=True, slots=True)
class Wish:
    """A phrase that should begin between `earliest` and `latest`.

    `texts`: versions of it, from the longest to the shortest.
    """

    texts: tuple[str, ...]
    weight: Weight
    earliest: float
    latest: float


Onset = tuple[float, Weight]


def estimate_seconds(text: str, rate: float = 0.0, length: SpeechLength = ENGLISH_LENGTH) -> float:
    """How long a voice takes for a text, with a tenth to spare; `rate`: −1 (slow) to 1 (fast)."""
    letters = len(re.sub(r"\W", "", text))
    stops = len(re.findall(r"[.,:;?]", text.rstrip(".?")))
    words = len(re.split(r"[\s-]+", text))
    seconds = length.text + length.letter * letters + length.word * words + length.stop * stops
    return 1.1 * seconds / (1 + rate * (1.0 if rate > 0 else 0.5))


def arrange(
    wishes: Iterable[Wish],
    onsets: Sequence[Onset],
    end: float,
    seconds_of: Callable[[str], float],
    said: Sequence[Utterance] = (),
) -> tuple[Utterance, ...]:
    """The phrases that fit, the heavier ones first. A phrase that does not fit becomes shorter or later, or is dropped.

    `onsets`: the starts of tones with their weights; `end`: the end of the step, which no phrase exceeds. `said`:
    phrases that are fixed already.
    """
    placed = list(said)
    for wish in sorted(wishes, key=lambda wish: (-wish.weight, wish.earliest)):
        granted = _grant(wish, placed, onsets, end, seconds_of)
        if granted is not None:
            placed.append(granted)
    return tuple(sorted(placed, key=lambda utterance: utterance.at))


def _grant(
    wish: Wish,
    placed: Sequence[Utterance],
    onsets: Sequence[Onset],
    end: float,
    seconds_of: Callable[[str], float],
) -> Utterance | None:
    heavy = [at for at, weight in onsets if weight >= wish.weight]
    starts = [
        wish.earliest,
        *(other.until + GAP_SECONDS for other in placed),
        *(at + AFTER_TONE_SECONDS for at in heavy),
    ]
    for text in wish.texts:
        for at in sorted(start for start in starts if wish.earliest <= start <= wish.latest):
            utterance = Utterance(at, text, seconds_of(text), wish.weight)
            if _is_free(utterance, placed, heavy, end):
                return utterance
    return None


def _is_free(utterance: Utterance, placed: Sequence[Utterance], heavy: Sequence[float], end: float) -> bool:
    if utterance.until + BEFORE_TONE_SECONDS > end:
        return False
    if any(utterance.at < at < utterance.until + BEFORE_TONE_SECONDS for at in heavy):
        return False
    return all(
        utterance.until + GAP_SECONDS <= other.at or other.until + GAP_SECONDS <= utterance.at for other in placed
    )


def in_a_row(
    phrases: Sequence[tuple[str, Weight]],
    begin: float,
    until: float,
    pause: float,
    seconds_of: Callable[[str], float],
) -> tuple[Utterance, ...]:
    """Phrases one after the other. If there is too little time for all, the lightest are dropped, the last of them
    first.
    """
    kept = list(phrases)
    while kept and begin + sum(seconds_of(text) for text, _ in kept) + pause * (len(kept) - 1) > until:
        lightest = min(weight for _, weight in kept)
        del kept[max(index for index, (_, weight) in enumerate(kept) if weight == lightest)]
    row = []
    at = begin
    for text, weight in kept:
        row.append(Utterance(at, text, seconds_of(text), weight))
        at = row[-1].until + pause
    return tuple(row)
