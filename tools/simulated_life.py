"""A year of a fictional person: how suggestions change their doses.

A person has a capacity for each exercise and side, on the same scale as the doses (see `height`); a dose beyond it
hurts. Capacity grows with demanding work, and shrinks in a flare and in weeks without work. This is not a model of a
body, only something that reacts plausibly.
"""

import random
from collections.abc import Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta

from tools.simulated_people import CandidateId, Person

from floorside.domain.care import adapt_routine
from floorside.domain.check_in import Notice, asks_which, mornings_of, usual_pain
from floorside.domain.exercise import Amount, Dose, Exercise, Side
from floorside.domain.progression.attempts import reported_sessions
from floorside.domain.progression.dose_change import DoseChange, Part, Why, accept, apply_change
from floorside.domain.progression.growth import grown_part, more, range_of, usual_range_of, value_in
from floorside.domain.progression.session_notice import session_notice
from floorside.domain.progression.suggest import suggestions
from floorside.domain.progression.suggestion import Answer, Choice, Kind, Suggestion, answer_to
from floorside.domain.progression.traffic_light import session_verdict
from floorside.domain.progression.whole_routine import RoutineOffer, changes_of, gentle_start, routine_offer
from floorside.domain.routine import Routine, amount_for
from floorside.domain.session.plan import Plan, StepKind, lay_out
from floorside.domain.session.record import (
    Hurt,
    Legs,
    SessionRecord,
    SetOutcome,
    SetRecord,
    planned_amount,
    session_outcome,
)
from floorside.domain.session.timing import Timing
from floorside.storage.files.shipped.catalogue import load_catalogue, load_routines

FIRST_DAY = date(2024, 1, 1)
DAYS = 364
RECENT = timedelta(days=60)
HALF_YEAR = timedelta(days=182)

CATALOGUE = load_catalogue()
EXERCISES = CATALOGUE.exercises
ROUTINES = load_routines(CATALOGUE)

GENTLE_ROUTINES = frozenset(id_ for id_, routine in ROUTINES.items() if routine.gentle)

#: After these answers, the person does the gentle routine instead.
GENTLE_AFTER = (Notice.SORE_START, Notice.SORE_STARTS, Notice.TWO_REDS, Notice.THREE_REDS)


@dataclass
class Year:
    """The results. `heights`: for each candidate, day by day, how high the dose was on its scale."""

    person: Person
    records: list[SessionRecord] = field(default_factory=list)
    changes: list[DoseChange] = field(default_factory=list)
    answers: list[Answer] = field(default_factory=list)
    shown: list[tuple[date, Suggestion]] = field(default_factory=list)
    offered: list[tuple[date, Why]] = field(default_factory=list)
    noticed: list[tuple[date, Notice]] = field(default_factory=list)
    heights: dict[CandidateId, list[float]] = field(default_factory=dict)
    lights: list[tuple[date, str]] = field(default_factory=list)


def height(exercise: Exercise, dose: Dose, side: Side | None) -> float:
    """How high a dose is on its scale.

    0 and 1 are the ends of the usual form's usual range, 1 to 2 is the next form; half a step below 0 is the least of
    the usual form, and -1 to 0 is the easier one.
    """
    part, amount = grown_part(exercise), amount_for(dose, side)
    if part is None:
        return 0
    if exercise.sets_grow:
        return amount.rung + _height_in_sets(exercise, dose.sets, amount)
    usual, least, value = usual_range_of(exercise, part), range_of(exercise, part).low, value_in(amount, part)
    if value >= usual.low:
        return amount.rung + (value - usual.low) / (usual.high - usual.low)
    return amount.rung - 0.5 * (usual.low - value) / (usual.low - least)


def _height_in_sets(exercise: Exercise, sets: int, amount: Amount) -> float:
    bounds, usual = range_of(exercise, Part.HOLD), exercise.default.sets
    shorter = 0.5 * (bounds.high - amount.hold_seconds) / (bounds.high - bounds.low)
    more_sets = (sets - usual) / (exercise.range.sets.high - usual)
    return more_sets / (2 if more_sets < 0 else 1) - shorter


def candidates(routine: Routine) -> list[CandidateId]:
    return [
        (item.exercise, side)
        for item in routine.exercises
        if grown_part(EXERCISES[item.exercise])
        for side in ((Side.LEFT, Side.RIGHT) if EXERCISES[item.exercise].has_sides else (None,))
    ]


def simulate_all(people: Sequence[Person]) -> list[Year]:
    """Simulate each person in a process of its own, as many at once as there are processors."""
    with ProcessPoolExecutor() as pool:
        return list(pool.map(simulate, people))


def simulate(person: Person, days: int = DAYS) -> Year:
    return _Life(person).live(days)


class _Life:
    """One person's year, day by day."""

    def __init__(self, person: Person) -> None:
        self.person = person
        self.chance = random.Random(person.seed)
        self.year = Year(person)
        self.routine = self.done = ROUTINES["full"]
        self.said_on: dict[Notice, date] = {}
        self.capacity = {
            candidate: person.capacity + person.weak.get(candidate, 0.0) + self.chance.uniform(-0.1, 0.1)
            for candidate in candidates(self.routine)
        }
        if person.gentle:
            self._take_up(gentle_start(self.routine, EXERCISES), FIRST_DAY)

    def live(self, days: int) -> Year:
        for number in range(days):
            self._day(number)
            for exercise, side in candidates(ROUTINES["full"]):
                at = height(EXERCISES[exercise], self._dose(self.routine, exercise), side)
                self.year.heights.setdefault((exercise, side), []).append(at)
        self._tell_lights()
        return self.year

    def _dose(self, routine: Routine, exercise: str) -> Dose:
        return next(item.dose for item in routine.exercises if item.exercise == exercise)

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
        if any(first <= number < last for first, last in self.person.away):
            return False
        shifts = self.person.shifts
        free = number % shifts[0] in shifts[1] if shifts else today.weekday() in self.person.weekdays
        return free and self.chance.random() < self.person.turns_up

    def _usual_pain(self, number: int) -> float:
        start, end = self.person.pain
        return start + (end - start) * number / DAYS

    def _pain(self, number: int) -> float:
        flares = sum(
            flare.pain * 0.5 ** ((number - flare.day) / flare.half_days)
            for flare in self.person.flares
            if number >= flare.day
        )
        return float(self._usual_pain(number) + flares)

    def _said(self, pain: float) -> int:
        return max(0, min(10, round(pain + self.chance.gauss(0, self.person.wavers))))

    def _asked(self, pain: float) -> int | None:
        said = self._said(pain)
        return said if self.chance.random() < self.person.answers else None

    def _morning(self, today: date, pain: float) -> None:
        records = self.year.records
        if not records or records[-1].local_date != today - timedelta(days=1):
            return
        pain += 4 * self._overload(records[-1])
        if self.chance.random() < self.person.bad_mornings:
            pain += self.chance.uniform(1, 3)
        if self.chance.random() < self.person.mornings:
            records[-1] = replace(records[-1], pain_morning=self._said(pain))

    def _overload(self, record: SessionRecord) -> float:
        asked = {(one.exercise, one.side) for one in record.sets}
        return max((self._excess(candidate) for candidate in asked if candidate in self.capacity), default=0)

    def _excess(self, candidate: CandidateId) -> float:
        item = next((item for item in self.done.exercises if item.exercise == candidate[0]), None)
        if item is None:
            return 0
        return max(0.0, height(EXERCISES[candidate[0]], item.dose, candidate[1]) - self.capacity[candidate])

    def _session(self, number: int, today: date, pain: float) -> None:
        before = self._asked(pain)
        spreads = self.person.spreads[0] <= number < self.person.spreads[1]
        gentle = self._is_told_to_be_gentle(before, today) or spreads
        routine = ROUTINES["flare"] if gentle and self.person.takes_up else self.routine
        self.done = adapt_routine(routine, EXERCISES, self.person.conditions).routine
        plan = lay_out(self.done, EXERCISES, Timing())
        hurts = {
            candidate: self.person.during * pain + 8 * self._excess(candidate) for candidate in candidates(self.done)
        }
        worst_candidate = max(hurts, key=lambda candidate: hurts[candidate])
        worst = self._asked(hurts[worst_candidate])
        sets = self._sets(plan, hurts)
        self.year.records.append(
            SessionRecord(
                id=f"{today}", routine_id=self.done.id, routine_name=self.done.name,
                started=datetime.combine(today, time(9), UTC), ended=datetime.combine(today, time(9, 15), UTC),
                utc_offset_seconds=0, zone="UTC", local_date=today, outcome=session_outcome(sets),
                active_seconds=plan.seconds, pain_before=before, pain_worst=worst,
                pain_after=self._asked(pain + 2 * self._excess(worst_candidate)), note="", sets=sets,
                pain_worst_exercise=worst_candidate[0] if asks_which(worst) else None,
                pain_worst_side=worst_candidate[1] if asks_which(worst) else None,
                legs=Legs.FURTHER if spreads else Legs.NONE,
            )
        )  # fmt: skip
        self._learn(pain - self._usual_pain(number))

    def _is_told_to_be_gentle(self, before: int | None, today: date) -> bool:
        records = [record for record in self.year.records if today - record.local_date < HALF_YEAR]
        notice = session_notice(reported_sessions(records), before, self.said_on, today)
        if notice:
            self.said_on[notice] = today
            self.year.noticed.append((today, notice))
        return notice in GENTLE_AFTER

    def _sets(self, plan: Plan, hurts: Mapping[CandidateId, float]) -> tuple[SetRecord, ...]:
        sets = []
        for position, step in enumerate(plan.steps):
            if step.kind is not StepKind.WORK or step.exercise is None:
                continue
            planned = planned_amount(step)
            felt = hurts.get((step.exercise, step.side), 0)
            outcome, hurt, done = SetOutcome.DONE, None, planned
            if felt >= self.person.stops_at or self.chance.random() < self.person.doorbell:
                outcome, done = SetOutcome.CUT_SHORT, replace(planned, seconds=planned.seconds / 2)
            if felt >= self.person.stops_at + 1.5:
                outcome, hurt = SetOutcome.HURT, Hurt.TOO_FAR
            sets.append(
                SetRecord(position, step.exercise, step.side, step.direction, step.set, planned, done, outcome, hurt)
            )
        return tuple(sets)

    def _learn(self, flare: float) -> None:
        """Change the capacity: work close to it increases it; a flare and too much work decrease it."""
        for candidate in candidates(self.done):
            at, can = (
                height(EXERCISES[candidate[0]], self._dose(self.done, candidate[0]), candidate[1]),
                self.capacity[candidate],
            )
            slow = 0.25 if candidate in self.person.weak else 1.0
            if at > can + 0.25 or flare > 2.5:
                self.capacity[candidate] = can - 0.02
            elif at > can - 0.7:
                self.capacity[candidate] = can + slow * self.person.gain * (1 - can / self.person.most)

    def _decide(self, today: date, at: time) -> None:
        when = datetime.combine(today, at, UTC)
        recent = [record for record in self.year.records if today - record.local_date < RECENT]
        told = reported_sessions(recent)
        offer = routine_offer(told, self.routine, EXERCISES, self.year.changes, today, GENTLE_ROUTINES)
        if offer and at.hour < 12:
            self.year.offered.append((today, offer.why))
            if self.person.takes_up:
                self._take_up(offer, today)
        for one in suggestions(
            recent, self.routine, EXERCISES, self.year.changes, self.year.answers, today, self.person.conditions
        ):
            choice = Choice.NOT_YET if one.kind is Kind.ADVICE else self.person.decides(one, self.chance)
            self.year.shown.append((today, one))
            self.year.answers.append(answer_to(one, choice, when, today))
            if choice is Choice.ACCEPTED:
                self._change(accept(one, self.routine, when, today))

    def _take_up(self, offer: RoutineOffer, today: date) -> None:
        for change in changes_of(offer, datetime.combine(today, time(7), UTC), today):
            self._change(change)

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
