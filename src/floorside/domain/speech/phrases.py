"""What is spoken and when it may be: phrases, their weights and lengths, and the one rule for who gives way."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum, StrEnum

from floorside.domain.exercise import Direction, Phase, Posture, Side

#: Between two phrases.
GAP_SECONDS = 0.3
#: A phrase begins so long after a tone's onset, and ends so long before the next one: voices answer a little late.
AFTER_TONE_SECONDS = 0.25
BEFORE_TONE_SECONDS = 0.25


class VoiceLevel(StrEnum):
    """AS_NEEDED says everything of what is new, and of what is known as much as SHORT."""

    AS_NEEDED = "as_needed"
    EVERYTHING = "everything"
    SHORT = "short"
    TONES = "tones"


class Weight(IntEnum):
    """The heavier goes first; no phrase runs over the onset of a tone that is as heavy or heavier."""

    HINT = 1
    HALFWAY = 2
    COUNT = 3
    SIDE = 4
    EDGE = 5  # what begins and what ends
    SAFETY = 6


@dataclass(frozen=True, slots=True)
class Plural:
    """`one` and `other` hold {number}."""

    one: str
    other: str


@dataclass(frozen=True, slots=True)
class Phrases:
    """One phrase each, with the placeholders that its words in resources/speech show."""

    kit: str
    name: str
    usual_form: str
    hold: str
    hold_each_side: str
    reps: str
    reps_each_side: str
    reps_alternating: str
    hold_each_time: str
    circles: str
    circles_each_side: str
    breaths: str
    steps: str
    sets: str
    set_of: str
    change_sides: str
    rest: str
    then: str
    wait: str
    halfway: str
    ten_left: str
    last: str
    keep_breathing: str
    paused: str
    resumed: str
    hurts: str
    hurt_go_on: str
    hurt_smaller: str
    hurt_next: str
    hurt_rest: str
    hurt_end: str
    resting: str
    rested: str
    stopped: str
    finished: str
    get_up: str
    sound_check: str


@dataclass(frozen=True, slots=True)
class BriefPhrases:
    """What is said of an exercise that is known: `name` is the sentence, the others are doses in it."""

    name: str
    hold: str
    hold_each_side: str
    reps: str
    reps_each_side: str
    reps_alternating: str
    held: str
    circles: str
    circles_each_side: str
    breaths: str
    steps: str
    sets: str


@dataclass(frozen=True, slots=True)
class SpeechWords:
    """The voice's words in one language. `sides` and `directions`: "default" or an exercise's id → words.

    `moves`: from one position to another, where there is more to say than where to be. `phases`: one word each.
    `staying`: where somebody is who stays there, with the {sentence} that follows.
    """

    numbers: tuple[str, ...]
    second: Plural
    minute: Plural
    phrases: Phrases
    brief: BriefPhrases
    staying: Mapping[Posture, str]
    stay: Mapping[Posture, str]
    moves: Mapping[Posture, Mapping[Posture, str]]
    sides: Mapping[str, Mapping[Side, str]]
    directions: Mapping[str, Mapping[Direction, str]]
    phases: Mapping[Phase, str]

    def number(self, number: float) -> str:
        whole = round(number)
        return self.numbers[whole] if 0 <= whole < len(self.numbers) else str(whole)

    def time(self, seconds: float) -> str:
        whole = round(seconds)
        if whole < len(self.numbers):
            return self._counted(self.second, whole)
        minutes, rest = divmod(whole, 60)
        said = self._counted(self.minute, minutes)
        return f"{said} {self._counted(self.second, rest)}" if rest else said

    def _counted(self, plural: Plural, number: int) -> str:
        return (plural.one if number == 1 else plural.other).format(number=self.number(number))

    def side(self, side: Side, exercise: str | None = None) -> str:
        return self.sides.get(exercise or "default", self.sides["default"])[side]

    def direction(self, direction: Direction, exercise: str | None) -> str:
        return self.directions.get(exercise or "default", self.directions["default"])[direction]

    def phase(self, phase: Phase, own: Mapping[Phase, str]) -> str:
        """`own`: what the exercise calls its phases."""
        word = own.get(phase)
        return f"{word}." if word else self.phases.get(phase, "")


@dataclass(frozen=True, slots=True)
class Utterance:
    """`at`: seconds from the step's beginning (of an answer: from its cue). `seconds`: how long it takes, estimated."""

    at: float
    text: str
    seconds: float
    weight: Weight

    @property
    def until(self) -> float:
        return self.at + self.seconds


@dataclass(frozen=True, slots=True)
class Wish:
    """Something to be said between two moments (it begins not before `earliest`, not after `latest`).

    `texts`: from the longest to the shortest that will do.
    """

    texts: tuple[str, ...]
    weight: Weight
    earliest: float
    latest: float


Onset = tuple[float, Weight]


def estimate_seconds(text: str, rate: float = 0.0) -> float:
    """How long a voice takes for it; `rate` −1 (slow) to 1 (fast).

    Fitted to espeak-ng at 160 words a minute, and a tenth more.
    """
    letters = len(re.sub(r"\W", "", text))
    stops = len(re.findall(r"[.,:;?]", text.rstrip(".?")))
    seconds = 0.25 + 0.055 * letters + 0.05 * len(re.split(r"[\s-]+", text)) + 0.3 * stops
    return 1.1 * seconds / (1 + rate * (1.0 if rate > 0 else 0.5))


def arrange(
    wishes: Iterable[Wish],
    onsets: Sequence[Onset],
    end: float,
    seconds_of: Callable[[str], float],
    said: Sequence[Utterance] = (),
) -> tuple[Utterance, ...]:
    """Grant the wishes that fit, the heavier first; what does not fit is said shorter, later within its time, or not.

    `onsets` are tones with their weights, `end` the end of the step: no phrase goes beyond it. `said` stands already.
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
    return all(utterance.until + GAP_SECONDS <= other.at or other.until <= utterance.at for other in placed)


def in_a_row(
    phrases: Sequence[tuple[str, Weight]],
    begin: float,
    until: float,
    pause: float,
    seconds_of: Callable[[str], float],
) -> tuple[Utterance, ...]:
    """One phrase after the other; when there is no time for all, the lightest go, the last of them first."""
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
