"""The position of a session in its plan, and how it changes as time passes."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from floorside.domain.session.cues import LEAD_SECONDS, Cue, CueKind, closing_cue, count_in, cues_of_step
from floorside.domain.session.plan import Plan, Step, StepKind, is_left_out
from floorside.domain.session.record import Hurt, SetAmount, SetOutcome, SetRecord, better_try, planned_amount
from floorside.domain.session.rep import TINY, done_amount, place_in_rep
from floorside.domain.session.timing import COUNT_IN_SECONDS

#: The length of a rest after "It hurts", in seconds.
HURT_REST_SECONDS = 60


class State(StrEnum):
    READY = "ready"
    RUNNING = "running"
    COUNTING_IN = "counting_in"  # three seconds before a work step continues
    WAITING = "waiting"  # until the person continues
    PAUSED = "paused"
    HURT = "hurt"  # stopped, because the person said that it hurts
    RESTING = "resting"  # a minute's rest from that
    FINISHED = "finished"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class SetRecorded:
    """A set has a record, or another one: it is over, or the person said that it hurts.

    `record`: perhaps that of a better earlier try.
    """

    at: float
    record: SetRecord


@dataclass(frozen=True, slots=True)
class SetForgotten:
    """The set at `position` has no record any more: the person took back that it hurts."""

    at: float
    position: int


Event = Cue | SetRecorded | SetForgotten


@dataclass(slots=True)
class RunState:
    """The position of a session in its plan.

    While the clock runs, `now - began` seconds of the step (or of the count-in, or of the rest from a hurt) have
    passed. Otherwise, and during a count-in, `elapsed` seconds of the step have. `hurt`: what the person said hurts;
    `before_hurt`: the records before that, to which taking it back returns. `ended_hurting`: the session ended from "It
    hurts", or in an exercise in which pain spread. `is_past_halfway`: the cue for half of this step was given.
    `commanded_at`: when the last command came.
    """

    plan: Plan
    state: State
    index: int
    records: dict[int, SetRecord]
    active_before: float
    began: float = 0
    elapsed: float = 0
    seconds: float = 0
    reps: int = 0
    cues: tuple[Cue, ...] = ()
    counts_given: int = 0
    is_past_halfway: bool = False
    hurt: Hurt | None = None
    before_hurt: Mapping[int, SetRecord] | None = None
    ended_hurting: bool = False
    commanded_at: float = 0

    @property
    def step(self) -> Step:
        return self.plan.steps[self.index]

    def copy(self) -> "RunState":
        return replace(self, records=dict(self.records))

    def all_cues(self) -> tuple[Cue, ...]:
        return cues_of_step(self.plan, self.index, self.seconds, self.reps)

    def cues_after(self, elapsed: float) -> tuple[Cue, ...]:
        """The cues of the step after that; half of it comes once, however long it becomes."""
        overdue = (cue.kind for cue in self.cues if cue.at <= elapsed)
        without = CueKind.HALFWAY if self.is_past_halfway or CueKind.HALFWAY in overdue else None
        return tuple(cue for cue in self.all_cues() if cue.at > elapsed and cue.kind is not without)

    def gone(self, now: float) -> float:
        return now - self.began if self.state is State.RUNNING else self.elapsed

    # As time passes

    def next_due(self) -> float | None:
        if self.state is State.COUNTING_IN:
            return self.began + self.counts_given
        if self.state is State.RESTING:
            return self.began + HURT_REST_SECONDS
        if self.state is State.RUNNING:
            return self.began + (self.cues[0].at if self.cues else self.seconds)
        return None

    def advance(self, now: float) -> list[Event]:
        events: list[Event] = []
        while (due := self.next_due()) is not None and due <= now:
            events += self._fire(due)
        return events

    def _fire(self, due: float) -> list[Event]:
        if self.state is State.COUNTING_IN:
            return [self._fire_count(due)]
        if self.state is State.RESTING:
            self.state = State.HURT
            return [Cue(due, CueKind.RESTED, self.index, spread=self.spread)]
        if self.cues:
            cue, self.cues = self.cues[0], self.cues[1:]
            self.is_past_halfway |= cue.kind is CueKind.HALFWAY
            return [replace(cue, at=due)]
        events = self.close_work(due)
        if self.step.kind is StepKind.WORK:
            events.append(closing_cue(self.plan, self.index, due, self.spread))
        return events + self.enter(self.index + 1, due)

    def _fire_count(self, due: float) -> Cue:
        if self.counts_given < COUNT_IN_SECONDS:
            cue = count_in(self.index)[self.counts_given]
            self.counts_given += 1
            return replace(cue, at=due)
        rep, phase, _, _ = place_in_rep(self.step, self.reps, self.elapsed)
        self.state = State.RUNNING
        self.began = due - self.elapsed
        return Cue(due, CueKind.START, self.index, rep, phase)

    # From step to step

    def enter(self, index: int, now: float, offset: float = 0) -> list[Event]:
        """Begin step `index`, `offset` seconds into it. A paused session stays paused there. An exercise in which pain
        spread is left out, and so is a rest that leads to it.
        """
        wanted = index
        while index < len(self.plan.steps) and is_left_out(self.plan, index, self.spread):
            index += 1
        events: list[Event] = self.skip_works(now, range(wanted, index))
        if index == len(self.plan.steps):
            self.state = State.FINISHED
            return events
        self.active_before += self.elapsed - offset
        self.index, self.elapsed, self.began = index, offset, now - offset
        self.seconds, self.reps = self.step.planned_seconds, self.step.reps
        first, *others = self.all_cues()
        self.cues = (replace(first, at=offset), *(cue for cue in others if cue.at >= offset))
        self.is_past_halfway = False
        return events if self.state is State.PAUSED else events + self.run(now)

    @property
    def spread(self) -> frozenset[str]:
        """The exercises in which, as the person said in this session, pain spread."""
        return frozenset(record.exercise for record in self.records.values() if record.hurt is Hurt.SPREADING)

    def has_spread(self, index: int) -> bool:
        """Whether pain spread in the exercise of step `index`."""
        return self.plan.steps[index].exercise in self.spread

    def run(self, now: float) -> list[Event]:
        """Start the clock at the present point of the step, or wait for the person if the step is a wait."""
        if self.step.kind is StepKind.WAIT:
            self.state = State.WAITING
            cues = [replace(cue, at=now) for cue in self.cues]
            self.cues = ()
            return [*cues]
        self.state = State.RUNNING
        self.began = now - self.elapsed
        return []

    def count_in(self, now: float) -> list[Event]:
        """Count in, and then continue the work step; one with reps begins its present rep again."""
        if self.step.is_counted:
            rep, _, _, _ = place_in_rep(self.step, self.reps, self.elapsed)
            rep_start = (rep - 1) * self.step.rep_seconds
            self.active_before += self.elapsed - rep_start
            self.elapsed = rep_start
        self.cues = self.cues_after(self.elapsed + TINY)
        self.state, self.began, self.counts_given = State.COUNTING_IN, now + LEAD_SECONDS, 0
        return []

    def stand_still(self, now: float, state: State) -> None:
        self.elapsed = self.gone(now)
        self.state = state

    # Records

    def close_work(self, now: float, hurts: bool = False) -> list[Event]:
        """Leave the step. If it is work, record what was done, or keep the record of a better earlier try."""
        gone = self.gone(now)
        self.elapsed = self.seconds if gone > self.seconds - TINY else gone
        if self.step.kind is not StepKind.WORK:
            return []
        done = done_amount(self.step, self.elapsed, self.reps)
        if hurts:
            return [self._record(now, self.index, done, SetOutcome.HURT)]
        if not done.reps:
            return [self._record(now, self.index, SetAmount(0, 0, 0), SetOutcome.SKIPPED)]
        short = self.elapsed < self.step.planned_seconds - TINY
        return [self._record(now, self.index, done, SetOutcome.CUT_SHORT if short else SetOutcome.DONE)]

    def skip_works(self, now: float, indices: Iterable[int]) -> list[Event]:
        skipped = SetAmount(0, 0, 0)
        return [
            self._record(now, index, skipped, SetOutcome.SKIPPED)
            for index in indices
            if self.plan.steps[index].kind is StepKind.WORK and index not in self.records
        ]

    def record_hurt(self, now: float) -> list[Event]:
        """Record the set that hurts, with what was done of it; during a lead-in with nothing done, and only if the
        person said what hurts.
        """
        if self.step.kind is StepKind.WORK:
            return self.close_work(now, hurts=True)
        if self.hurt is None:
            return []
        exercise = self.step.exercise
        coming = [i for i in self.plan.works if i > self.index and self.plan.steps[i].exercise == exercise]
        return [self._record(now, i, SetAmount(0, 0, 0), SetOutcome.HURT) for i in coming[:1]]

    def say_why(self, now: float, hurt: Hurt | None) -> list[Event]:
        """Record at once what the person says hurts; with None, return to the record before that."""
        if self.before_hurt is None:
            self.before_hurt = dict(self.records)
        said, self.records = self.records, dict(self.before_hurt)
        self.hurt = hurt
        if hurt is not None:
            return self.record_hurt(now)
        return [self._back_to(now, position) for position in said if said[position] != self.records.get(position)]

    def _back_to(self, now: float, position: int) -> SetRecorded | SetForgotten:
        record = self.records.get(position)
        return SetForgotten(now, position) if record is None else SetRecorded(now, record)

    def _record(self, now: float, index: int, done: SetAmount, outcome: SetOutcome) -> SetRecorded:
        step = self.plan.steps[index]
        assert step.exercise is not None
        record = SetRecord(
            index,
            step.exercise,
            step.side,
            step.direction,
            step.set,
            planned_amount(step),
            done,
            outcome,
            self.hurt if outcome is SetOutcome.HURT else None,
            step.rung,
        )
        self.records[index] = better_try(self.records.get(index), record)
        return SetRecorded(now, self.records[index])
