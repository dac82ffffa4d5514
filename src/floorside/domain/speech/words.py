"""The voice's own words in one language: phrases with placeholders, numbers, positions, sides, directions, phases."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from gettext import c2py

from floorside.domain.exercise import Direction, Phase, Posture, Side

#: A sentence with {number}; or one for each form that a count takes in the language, such as "one" and "other".
Counted = str | dict[str, str]


@dataclass(frozen=True, slots=True)
class SpeechLength:
    """How long a voice of the language takes at its usual speed, in seconds: before each text, and for each letter,
    word and stop. Fitted to espeak-ng at 160 words a minute.
    """

    text: float = 0.25
    letter: float = 0.055
    word: float = 0.05
    stop: float = 0.3


class SpokenNumber:
    """A number in a sentence. "{number:f}" gives its form "f" if the language has one, as in "una vez"."""

    def __init__(self, words: "SpeechWords", number: float) -> None:
        self._words = words
        self._number = number

    def __format__(self, form: str) -> str:
        own = self._words.number_forms.get(form, {}) if form else {}
        return own.get(str(round(self._number))) or self._words.number(self._number)


@cache
def plural_rule(rule: str) -> Callable[[int], int]:
    """Which form a count takes. `rule`: as in gettext's files, "n != 1". Raises ValueError."""
    return c2py(rule)


@dataclass(frozen=True, slots=True)
class Phrases:
    """The phrases, with the placeholders that resources/speech explains."""

    minutes_and_seconds: str
    kit: str
    name: str
    usual_form: str
    hold: str
    hold_each_side: str
    reps: Counted
    reps_each_side: Counted
    reps_alternating: Counted
    hold_each_time: str
    circles: Counted
    circles_each_side: Counted
    breaths: Counted
    steps: Counted
    sets: Counted
    set_of: str
    change_sides: str
    rest: str
    then: str
    wait: str
    wait_for_band: str
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
    longer: str
    shorter: str
    one_more: str
    one_less: str
    left_out: str
    voice_as_needed: str
    voice_everything: str
    voice_short: str
    tones_on: str
    tones_off: str
    stopped: str
    stopped_undone: str
    finished: str
    get_up: str
    get_up_from_knees: str
    sound_check: str


@dataclass(frozen=True, slots=True)
class BriefPhrases:
    """The words about a known exercise. `name`: the sentence; the others are the doses in it."""

    name: str
    hold: str
    hold_each_side: str
    reps: Counted
    reps_each_side: Counted
    reps_alternating: Counted
    held: str
    circles: Counted
    circles_each_side: Counted
    breaths: Counted
    steps: Counted
    sets: Counted


@dataclass(frozen=True, slots=True)
class SpeechWords:
    """The voice's words in one language. `sides` and `directions`: "default" or an exercise's id → words.

    `moves`: from one position to another, if there is more to say than the position. `phases`: one word each.
    `staying`: the words for a person who stays in the position, with the {sentence} that follows. `plural`: gettext's
    rule for the form of a count, a number that stands for one of `plural_forms`. `number_forms`: form → number → word.
    """

    numbers: tuple[str, ...]
    plural: str
    plural_forms: tuple[str, ...]
    second: Counted
    minute: Counted
    phrases: Phrases
    brief: BriefPhrases
    staying: Mapping[Posture, str]
    stay: Mapping[Posture, str]
    moves: Mapping[Posture, Mapping[Posture, str]]
    sides: Mapping[str, Mapping[Side, str]]
    directions: Mapping[str, Mapping[Direction, str]]
    phases: Mapping[Phase, str]
    number_forms: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    length: SpeechLength = SpeechLength()

    def number(self, number: float) -> str:
        whole = round(number)
        return self.numbers[whole] if 0 <= whole < len(self.numbers) else str(whole)

    def time(self, seconds: float) -> str:
        whole = round(seconds)
        if whole < len(self.numbers):
            return self.counted(self.second, whole)
        minutes, rest = divmod(whole, 60)
        said = self.counted(self.minute, minutes)
        if not rest:
            return said
        return self.phrases.minutes_and_seconds.format(minutes=said, seconds=self.counted(self.second, rest))

    def counted(self, phrase: Counted, number: float, **values: str) -> str:
        """A phrase in the form for this count, with the {number} and the other values in it."""
        if not isinstance(phrase, str):
            form = self.plural_forms[plural_rule(self.plural)(round(number))]
            phrase = phrase.get(form) or phrase[self.plural_forms[-1]]
        return phrase.format(number=SpokenNumber(self, number), **values)

    def side(self, side: Side, exercise: str | None = None) -> str:
        return self.sides.get(exercise or "default", self.sides["default"])[side]

    def direction(self, direction: Direction, exercise: str | None) -> str:
        return self.directions.get(exercise or "default", self.directions["default"])[direction]

    def phase(self, phase: Phase, own: Mapping[Phase, str]) -> str:
        """The word for a phase. `own`: the exercise's names for its phases."""
        word = own.get(phase)
        return f"{word}." if word else self.phases.get(phase, "")
