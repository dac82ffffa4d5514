"""Twenty-four fictional people who train for a year, with fixed seeds; tools/simulated_life.py simulates them."""

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from floorside.domain.exercise import Condition, Side
from floorside.domain.progression.suggestion import Choice, Kind, Suggestion

#: An exercise and side whose dose may change.
CandidateId = tuple[str, Side | None]

Decides = Callable[[Suggestion, random.Random], Choice]


@dataclass(frozen=True, slots=True)
class Flare:
    """Pain that begins on a day (0 is the first) and halves every `half_days`."""

    day: int
    pain: float
    half_days: float = 6


def accepts(_suggestion: Suggestion, _chance: random.Random) -> Choice:
    return Choice.ACCEPTED


def _declines(suggestion: Suggestion, chance: random.Random) -> Choice:
    if suggestion.kind in (Kind.UP, Kind.HARDER):
        return Choice.NOT_YET if chance.random() < 0.8 else Choice.NEVER
    return Choice.NOT_YET


def _hesitates(_suggestion: Suggestion, chance: random.Random) -> Choice:
    return Choice.ACCEPTED if chance.random() < 0.5 else Choice.NOT_YET


@dataclass(frozen=True, slots=True)
class Person:
    """A fictional person. `weekdays`: Monday is 0; `shifts`: instead of them, days of a cycle; `turns_up`: the
    probability of training on such a day.

    `pain`: usual pain, at first and after a year; `during`: the part of it that the person reports as the worst of a
    session, added to what the doses cause. `wavers`: how much answers vary; `bad_mornings`: the probability of a bad
    morning without a cause. `capacity`: on the scale of `simulated_life.height`; `gain`: per session, up to `most`;
    `weak`: the exercises with less. `away`: the first day and the day after the last. `spreads`: days with symptoms
    further down the leg. `doorbell`: the probability that something interrupts a set. `gentle`: a gentle start;
    `takes_up`: the person accepts offers for a whole routine.
    """

    name: str
    story: str
    seed: int
    weekdays: tuple[int, ...] = (0, 2, 4)
    shifts: tuple[int, tuple[int, ...]] | None = None
    turns_up: float = 0.95
    pain: tuple[float, float] = (2, 1)
    during: float = 1.0
    wavers: float = 0.3
    bad_mornings: float = 0.0
    capacity: float = 0.5
    gain: float = 0.028
    most: float = 1.8
    weak: Mapping[CandidateId, float] = field(default_factory=dict)
    flares: tuple[Flare, ...] = ()
    away: tuple[tuple[int, int], ...] = ()
    spreads: tuple[int, int] = (0, 0)
    answers: float = 1.0
    mornings: float = 0.95
    by_hand: float = 0.0
    doorbell: float = 0.0
    stops_at: float = 6.5
    conditions: tuple[Condition, ...] = ()
    gentle: bool = False
    takes_up: bool = True
    decides: Decides = accepts


_RIGHT_HIP: Mapping[CandidateId, float] = {("supine-figure-four", Side.RIGHT): -0.6, ("hip-circles", Side.RIGHT): -0.6}
_FLARES = (Flare(80, 4.5), Flare(190, 4), Flare(290, 5))

PEOPLE = (
    Person("Steady", "three days a week, answers everything", 1, wavers=0.2),
    Person("Flare-ups", "three flares, each a few bad weeks", 2, flares=_FLARES),
    Person("One bad side", "the right hip tolerates little, and learns slowly", 3, weak=_RIGHT_HIP, stops_at=4.5),
    Person("Forgetful", "turns up now and then, seldom tells the morning", 4, turns_up=0.6, mornings=0.4),
    Person("Over-eager", "six days, raises by hand what was not suggested, at once", 5,
           weekdays=(0, 1, 2, 3, 4, 5), by_hand=0.25),
    Person("Never answers", "three days a week, skips every question", 6, answers=0, mornings=0),
    Person("Sore from the start", "pain of 4 to 5 before, easing over the year", 7, pain=(4.6, 2.6), gain=0.015),
    Person("Declines", "not yet, or never", 8, decides=_declines),
    Person("Long break", "eight weeks away in summer, then about half", 9, away=((170, 226),)),
    Person("Slow", "a capacity that hardly grows", 10, capacity=0.3, gain=0.008, most=0.8, decides=_hesitates),
    Person("Down the leg", "symptoms further down the leg for two weeks in spring", 11, spreads=(100, 114)),
    Person("Careful", "blood pressure, sore knee; twice a week", 12, weekdays=(1, 4),
           conditions=(Condition.BLOOD_PRESSURE, Condition.SORE_KNEE)),
    Person("Chronic 4–5", "a pain of 4 to 5 that stays, during sessions too", 13, pain=(4.4, 4.4), wavers=0.25,
           gain=0.015),
    Person("Chronic, more in motion", "a pain of 4 that moving adds to", 14, pain=(4, 3.8), during=1.2, gain=0.015),
    Person("Sore beginner", "a gentle start from a pain of 4 to 5, unused to exercise", 15, pain=(4.6, 2.5),
           capacity=-0.45, gain=0.03, gentle=True),
    Person("Calm beginner", "a gentle start, hardly sore, unused to exercise", 16, pain=(1.2, 0.6), capacity=-0.6,
           gain=0.03, gentle=True),
    Person("Shifts", "a cycle of nine days, four of them free", 17, shifts=(9, (0, 2, 5, 7)), turns_up=0.85),
    Person("Three holidays", "four weeks away, three times", 18, away=((70, 99), (180, 209), (290, 319))),
    Person("Bad mornings", "one morning in eight is bad without a cause", 19, bad_mornings=0.125),
    Person("Slowly worse", "from 2 to 5 over the year, whatever is done", 20, pain=(2, 5.2), gain=0.01, most=0.8),
    Person("Sciatica", "starts at 6, down the leg at first, better by summer", 21, pain=(2.5, 1.5), capacity=0.1,
           flares=(Flare(0, 4, 40),), spreads=(0, 21)),
    Person("No mornings", "tells all but the mornings", 22, mornings=0),
    Person("Doorbell", "sets are cut short now and then, by nothing that hurts", 23, doorbell=0.04),
    Person("Break, as before", "eight weeks away, and no half for them", 24, away=((170, 226),), takes_up=False),
)  # fmt: skip
