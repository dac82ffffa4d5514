"""The voice's own words in one language: phrases with placeholders, numbers, positions, sides, directions, phases."""

from collections.abc import Mapping
from dataclasses import dataclass

from floorside.domain.exercise import Direction, Phase, Posture, Side


@dataclass(frozen=True, slots=True)
class Plural:
    """`one` and `other`: sentences with {number}."""

    one: str
    other: str


@dataclass(frozen=True, slots=True)
class Phrases:
    """The phrases, with the placeholders that resources/speech explains."""

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

    `moves`: from one position to another, if there is more to say than the position. `phases`: one word each.
    `staying`: the words for a person who stays in the position, with the {sentence} that follows.
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
        """The word for a phase. `own`: the exercise's names for its phases."""
        word = own.get(phase)
        return f"{word}." if word else self.phases.get(phase, "")
