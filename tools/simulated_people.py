"""Twelve people who train for a year, made up, with fixed seeds: what suggestions do to their doses.

A person has a capacity for each exercise and side, on one scale with the doses (see `height`): the part of it that a
dose goes beyond hurts. Capacity grows with work that asks something, and shrinks in a flare and in weeks without any.
This is no model of a body, only something that answers in a plausible way.
"""

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta

from floorside.domain.care import adapt_routine
from floorside.domain.check_in import asks_which, is_sore_start, mornings_of, usual_pain
from floorside.domain.exercise import Amount, Condition, Exercise, Side
from floorside.domain.progression.dose_change import DoseChange, accept, apply_change
from floorside.domain.progression.growth import grown_part, more, range_of, value_in
from floorside.domain.progression.suggest import suggestions
from floorside.domain.progression.suggestion import Answer, Choice, Kind, Suggestion, answer_to
from floorside.domain.progression.traffic_light import session_verdict
from floorside.domain.routine import Routine, amount_for
from floorside.domain.session.plan import Plan, StepKind, Timing, lay_out
from floorside.domain.session.record import (
    Hurt,
    Legs,
    SessionRecord,
    SetOutcome,
    SetRecord,
    planned_amount,
    session_outcome,
)
from floorside.storage.files.catalogue import load_catalogue, load_routines

FIRST_DAY = date(2024, 1, 1)
DAYS = 364
RECENT = timedelta(days=60)

Candidate = tuple[str, Side | None]


@dataclass(frozen=True, slots=True)
class Flare:
    """Pain that comes on a day (0 is the first) and fades by half every `half_days`."""

    day: int
    pain: float
    half_days: float = 6


def accepts(_suggestion: Suggestion, _chance: random.Random) -> Choice:
    return Choice.ACCEPTED


@dataclass(frozen=True, slots=True)
class Person:
    """`weekdays`: Monday is 0; `turns_up`: how likely on such a day. `pain`: usual, at first and after a year."""

    name: str
    story: str
    seed: int
    weekdays: tuple[int, ...] = (0, 2, 4)
    turns_up: float = 0.95
    pain: tuple[float, float] = (2, 1)
    capacity: float = 0.5
    gain: float = 0.028
    most: float = 1.8
    weak: Mapping[Candidate, float] = field(default_factory=dict)
    flares: tuple[Flare, ...] = ()
    away: tuple[int, int] = (0, 0)
    answers: float = 1.0
    mornings: float = 0.95
    by_hand: float = 0.0
    stops_at: float = 5.5
    wavers: float = 0.3
    conditions: tuple[Condition, ...] = ()
    spreads: tuple[int, int] = (0, 0)
    decides: Callable[[Suggestion, random.Random], Choice] = accepts


@dataclass
class Year:
    """What came of it. `heights`: for each candidate, day by day, how far up its ladder the dose stood."""

    person: Person
    records: list[SessionRecord] = field(default_factory=list)
    changes: list[DoseChange] = field(default_factory=list)
    answers: list[Answer] = field(default_factory=list)
    shown: list[tuple[date, Suggestion]] = field(default_factory=list)
    heights: dict[Candidate, list[float]] = field(default_factory=dict)
    lights: list[tuple[date, str]] = field(default_factory=list)


def _declines(suggestion: Suggestion, chance: random.Random) -> Choice:
    if suggestion.kind in (Kind.UP, Kind.HARDER):
        return Choice.NOT_YET if chance.random() < 0.8 else Choice.NEVER
    return Choice.NOT_YET


def _hesitates(_suggestion: Suggestion, chance: random.Random) -> Choice:
    return Choice.ACCEPTED if chance.random() < 0.5 else Choice.NOT_YET


RIGHT_HIP: Mapping[Candidate, float] = {("supine-figure-four", Side.RIGHT): -0.6, ("hip-circles", Side.RIGHT): -0.6}

PEOPLE = (
    Person("Steady", "three days a week, answers everything", 1, wavers=0.2),
    Person("Flare-ups", "three flares, each a few bad weeks", 2, flares=(Flare(80, 4.5), Flare(190, 4), Flare(290, 5))),
    Person("One bad side", "the right hip tolerates little, and learns slowly", 3, weak=RIGHT_HIP, stops_at=3.5),
    Person("Forgetful", "turns up now and then, seldom tells the morning", 4, turns_up=0.6, mornings=0.4),
    Person("Over-eager", "six days, raises by hand what was not suggested, at once", 5,
           weekdays=(0, 1, 2, 3, 4, 5), by_hand=0.25),
    Person("Never answers", "three days a week, skips every question", 6, answers=0, mornings=0),
    Person("Sore from the start", "pain of 4 to 5 before, most days", 7, pain=(4.6, 3.4), gain=0.015),
    Person("Declines", "not yet, or never", 8, decides=_declines),
    Person("Long break", "eight weeks away in summer", 9, away=(170, 226)),
    Person("Slow", "a capacity that hardly grows", 10, capacity=0.3, gain=0.008, most=0.8, decides=_hesitates),
    Person("Down the leg", "symptoms further down the leg for two weeks in spring", 11, spreads=(100, 114)),
    Person("Careful", "blood pressure, sore knee; twice a week", 12, weekdays=(1, 4),
           conditions=(Condition.BLOOD_PRESSURE, Condition.SORE_KNEE)),
)  # fmt: skip


CATALOGUE = load_catalogue()
EXERCISES = CATALOGUE.exercises
ROUTINES = load_routines(CATALOGUE)


def height(exercise: Exercise, amount: Amount) -> float:
    """How far up its ladder a dose stands: 0 and 1 are the ends of the usual form's range, 1 to 2 the next rung."""
    part = grown_part(exercise)
    if part is None:
        return 0
    bounds = range_of(exercise, part)
    return amount.rung + (value_in(amount, part) - bounds.low) / (bounds.high - bounds.low)


def candidates(routine: Routine) -> list[Candidate]:
    return [
        (item.exercise, side)
        for item in routine.exercises
        if grown_part(EXERCISES[item.exercise])
        for side in ((Side.LEFT, Side.RIGHT) if EXERCISES[item.exercise].has_sides else (None,))
    ]


def simulate(person: Person, days: int = DAYS) -> Year:
    return _Life(person).live(days)


class _Life:
    """One person's year, day by day."""

    def __init__(self, person: Person) -> None:
        self.person = person
        self.chance = random.Random(person.seed)
        self.year = Year(person)
        self.routine = ROUTINES["full"]
        self.capacity = {
            candidate: person.capacity + person.weak.get(candidate, 0.0) + self.chance.uniform(-0.1, 0.1)
            for candidate in candidates(self.routine)
        }

    def live(self, days: int) -> Year:
        for number in range(days):
            self._day(number)
            for exercise, side in candidates(ROUTINES["full"]):
                dose = next(item.dose for item in self.routine.exercises if item.exercise == exercise)
                at = height(EXERCISES[exercise], amount_for(dose, side))
                self.year.heights.setdefault((exercise, side), []).append(at)
        self._tell_lights()
        return self.year

    def _day(self, number: int) -> None:
        today = FIRST_DAY + timedelta(days=number)
        pain = self._pain(number)
        self._morning(today, pain)
        if not self._turns_up(number, today):
            self.capacity = {candidate: value - 0.002 for candidate, value in self.capacity.items()}
            return
        self._decide(today, time(8))
        self._session(number, today, pain)
        self._decide(today, time(20))
        if self.chance.random() < self.person.by_hand:
            self._raise_by_hand(today)

    def _turns_up(self, number: int, today: date) -> bool:
        first, last = self.person.away
        if first <= number < last:
            return False
        return today.weekday() in self.person.weekdays and self.chance.random() < self.person.turns_up

    def _pain(self, number: int) -> float:
        start, end = self.person.pain
        flares = sum(
            flare.pain * 0.5 ** ((number - flare.day) / flare.half_days)
            for flare in self.person.flares
            if number >= flare.day
        )
        return float(start + (end - start) * number / DAYS + flares)

    def _said(self, pain: float) -> int:
        return max(0, min(10, round(pain + self.chance.gauss(0, self.person.wavers))))

    def _asked(self, pain: float) -> int | None:
        said = self._said(pain)
        return said if self.chance.random() < self.person.answers else None

    def _morning(self, today: date, pain: float) -> None:
        records = self.year.records
        if not records or records[-1].local_date != today - timedelta(days=1):
            return
        too_much = self._overload(records[-1])
        if self.chance.random() < self.person.mornings:
            records[-1] = replace(records[-1], pain_morning=self._said(pain + 4 * too_much))

    def _overload(self, record: SessionRecord) -> float:
        asked = {(one.exercise, one.side) for one in record.sets}
        return max((self._excess(candidate) for candidate in asked if candidate in self.capacity), default=0)

    def _excess(self, candidate: Candidate) -> float:
        item = next((item for item in self.done.exercises if item.exercise == candidate[0]), None)
        if item is None:
            return 0
        return max(0.0, height(EXERCISES[candidate[0]], amount_for(item.dose, candidate[1])) - self.capacity[candidate])

    def _session(self, number: int, today: date, pain: float) -> None:
        before = self._asked(pain)
        routine = ROUTINES["flare"] if is_sore_start(before) else self.routine
        self.done = adapt_routine(routine, EXERCISES, self.person.conditions).routine
        plan = lay_out(self.done, EXERCISES, Timing())
        hurts = {candidate: 0.6 * pain + 8 * self._excess(candidate) for candidate in candidates(self.done)}
        worst_candidate = max(hurts, key=lambda candidate: hurts[candidate])
        worst = self._asked(hurts[worst_candidate])
        sets = self._sets(plan, hurts)
        spreads = self.person.spreads[0] <= number < self.person.spreads[1]
        self.year.records.append(
            SessionRecord(
                id=f"{today}", routine_id=self.done.id, routine_name=self.done.name,
                started=datetime.combine(today, time(9), UTC), ended=datetime.combine(today, time(9, 15), UTC),
                utc_offset_seconds=0, zone="UTC", local_date=today, outcome=session_outcome(sets),
                active_seconds=plan.seconds, pain_before=before, pain_worst=worst,
                pain_after=self._asked(pain + 2 * max(0.0, hurts[worst_candidate] - 0.6 * pain) / 8),
                note="", sets=sets,
                pain_worst_exercise=worst_candidate[0] if asks_which(worst) else None,
                pain_worst_side=worst_candidate[1] if asks_which(worst) else None,
                legs=Legs.FURTHER if spreads else Legs.NONE,
            )
        )  # fmt: skip
        self._learn(pain)

    def _sets(self, plan: Plan, hurts: Mapping[Candidate, float]) -> tuple[SetRecord, ...]:
        sets = []
        for position, step in enumerate(plan.steps):
            if step.kind is not StepKind.WORK or step.exercise is None:
                continue
            planned = planned_amount(step)
            felt = hurts.get((step.exercise, step.side), 0)
            outcome, hurt, done = SetOutcome.DONE, None, planned
            if felt >= self.person.stops_at:
                outcome, done = SetOutcome.CUT_SHORT, replace(planned, seconds=planned.seconds / 2)
            if felt >= self.person.stops_at + 1.5:
                outcome, hurt = SetOutcome.HURT, Hurt.TOO_FAR
            sets.append(
                SetRecord(position, step.exercise, step.side, step.direction, step.set, planned, done, outcome, hurt)
            )
        return tuple(sets)

    def _learn(self, pain: float) -> None:
        """Work near what one can do makes one able to do more; pain and too much of it take some away."""
        for candidate in candidates(self.done):
            dose = next(item.dose for item in self.done.exercises if item.exercise == candidate[0])
            at, can = height(EXERCISES[candidate[0]], amount_for(dose, candidate[1])), self.capacity[candidate]
            slow = 0.25 if candidate in self.person.weak else 1.0
            if at > can + 0.25 or pain > 4.5:
                self.capacity[candidate] = can - 0.02
            elif at > can - 0.7:
                self.capacity[candidate] = can + slow * self.person.gain * (1 - can / self.person.most)

    def _decide(self, today: date, at: time) -> None:
        when = datetime.combine(today, at, UTC)
        recent = [record for record in self.year.records if today - record.local_date < RECENT]
        for one in suggestions(
            recent, self.routine, EXERCISES, self.year.changes, self.year.answers, today, self.person.conditions
        ):
            choice = Choice.NOT_YET if one.kind is Kind.ADVICE else self.person.decides(one, self.chance)
            self.year.shown.append((today, one))
            self.year.answers.append(answer_to(one, choice, when, today))
            if choice is Choice.ACCEPTED:
                self._change(accept(one, self.routine, when, today))

    def _change(self, change: DoseChange) -> None:
        self.routine = apply_change(self.routine, change)
        self.year.changes.append(change)

    def _raise_by_hand(self, today: date) -> None:
        item = self.chance.choice(self.routine.exercises)
        part = grown_part(EXERCISES[item.exercise])
        if part is None:
            return
        top = range_of(EXERCISES[item.exercise], part).high
        dose = replace(item.dose, left=more(item.dose.left, part, top), right=more(item.dose.right, part, top))
        when = datetime.combine(today, time(21), UTC)
        if dose != item.dose:
            self._change(DoseChange(when, today, self.routine.id, item.exercise, None, item.dose, dose))

    def _tell_lights(self) -> None:
        mornings = mornings_of(self.year.records)
        for record in self.year.records:
            usual = usual_pain(mornings, record.local_date, record.pain_before)
            self.year.lights.append((record.local_date, session_verdict(record, usual).light))
