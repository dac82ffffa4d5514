"""How a session went, as a light, for the session as a whole or for one exercise and side.

The rows are those of docs/progression.md: red first, then green, amber for all the rest.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from floorside.domain.check_in import COMFORTABLE_PAIN, SORE_START, CheckIn, check_in_of
from floorside.domain.exercise import Side
from floorside.domain.session.record import Hurt, Legs, SessionOutcome, SessionRecord, SetOutcome, SetRecord

#: 0–3 go on, 4–5 modify, 6–10 stop [49].
TOO_MUCH_PAIN = 6

#: A lasting pain from here is red if it also grew [50].
LASTING_PAIN = 4

#: The 2-point change that can be told from chance [55].
CLEAR_CHANGE = 2


class Light(StrEnum):
    GREEN = "green"
    AMBER = "amber"
    RED = "red"
    UNSCORED = "unscored"


class Cause(StrEnum):
    """Which test decided. ELSEWHERE: another exercise was too much; MISSING: an answer was not given."""

    LEGS = "legs"
    SPREADING = "spreading"
    WORST = "worst"
    AFTER = "after"
    MORNING = "morning"
    NOT_COMPLETED = "not_completed"
    ELSEWHERE = "elsewhere"
    MISSING = "missing"
    SORE_START = "sore_start"
    COMFORTABLE = "comfortable"


@dataclass(frozen=True, slots=True)
class Verdict:
    """`pain` is the answer that decided and `usual` what it was held against, where there are such."""

    light: Light
    cause: Cause
    before: int | None = None
    pain: int | None = None
    usual: float | None = None

    @property
    def is_told(self) -> bool:
        """Whether answers or the work stand behind it: what was not told never lowers a dose."""
        return self.cause not in (Cause.ELSEWHERE, Cause.MISSING, Cause.SORE_START)

    @property
    def may_rise(self) -> bool:
        """Green, from a start that was comfortable: with 4–5 before, green means no rise."""
        return self.light is Light.GREEN and self.before is not None and self.before <= COMFORTABLE_PAIN


def judge(told: CheckIn, usual: float | None, *, completed: bool, spreading: bool = False) -> Verdict:
    """The light of one check-in. `usual` is B, the level that the morning is held against."""
    if told.before is not None and told.before >= SORE_START:
        return Verdict(Light.UNSCORED, Cause.SORE_START, told.before, told.before)
    red = _red(told, usual, spreading)
    if red:
        return red
    return _amber(told, usual, completed) or Verdict(Light.GREEN, Cause.COMFORTABLE, told.before)


def _red(told: CheckIn, usual: float | None, spreading: bool) -> Verdict | None:
    before, after, morning = told.before, told.after, told.morning
    if spreading:
        return Verdict(Light.RED, Cause.SPREADING, before)
    if told.legs is Legs.FURTHER:
        return Verdict(Light.RED, Cause.LEGS, before)
    if told.worst is not None and told.worst >= TOO_MUCH_PAIN:
        return Verdict(Light.RED, Cause.WORST, before, told.worst)
    if after is not None and before is not None and after >= LASTING_PAIN and after > before + CLEAR_CHANGE:
        return Verdict(Light.RED, Cause.AFTER, before, after, before)
    if morning is not None and usual is not None and morning >= usual + CLEAR_CHANGE:
        return Verdict(Light.RED, Cause.MORNING, before, morning, usual)
    return None


def _amber(told: CheckIn, usual: float | None, completed: bool) -> Verdict | None:
    before, after, morning = told.before, told.after, told.morning
    if not completed:
        return Verdict(Light.AMBER, Cause.NOT_COMPLETED, before)
    if told.worst is not None and told.worst > COMFORTABLE_PAIN:
        return Verdict(Light.AMBER, Cause.WORST, before, told.worst)
    if after is not None and before is not None and after > before + 1:
        return Verdict(Light.AMBER, Cause.AFTER, before, after, before)
    if morning is not None and usual is not None and morning > usual:
        return Verdict(Light.AMBER, Cause.MORNING, before, morning, usual)
    if None in (before, told.worst, after, morning):
        return Verdict(Light.AMBER, Cause.MISSING, before)
    return None


def session_verdict(record: SessionRecord, usual: float | None) -> Verdict:
    return judge(
        check_in_of(record),
        usual,
        completed=record.outcome is SessionOutcome.COMPLETED,
        spreading=_spread(record.sets),
    )


def exercise_verdict(record: SessionRecord, exercise: str, side: Side | None, usual: float | None) -> Verdict | None:
    """The light of one exercise and side; None if it was not tried in this session."""
    sets = sets_of(record, exercise, side)
    if all(one.outcome is SetOutcome.SKIPPED for one in sets):
        return None
    told = check_in_of(record)
    completed = all(one.outcome is SetOutcome.DONE for one in sets)
    if _spread(sets):
        return judge(told, usual, completed=completed, spreading=True)
    elsewhere, blamed = _spread(record.sets), _is_blamed(record, exercise, side)
    if blamed is False or (blamed is None and elsewhere):
        if elsewhere or (told.worst is not None and told.worst >= TOO_MUCH_PAIN):
            return _held(told, usual)
        told = replace(told, worst=min(told.worst or 0, COMFORTABLE_PAIN))
    return judge(told, usual, completed=completed)


def sets_of(record: SessionRecord, exercise: str, side: Side | None) -> tuple[SetRecord, ...]:
    return tuple(one for one in record.sets if one.exercise == exercise and one.side is side)


def _held(told: CheckIn, usual: float | None) -> Verdict:
    """Another exercise was too much: nothing is held against this one, and nothing is built on it either.

    Red for what belongs to the whole session stays red.
    """
    verdict = judge(replace(told, worst=None), usual, completed=True)
    if verdict.light in (Light.RED, Light.UNSCORED):
        return verdict
    return Verdict(Light.AMBER, Cause.ELSEWHERE, told.before)


def _is_blamed(record: SessionRecord, exercise: str, side: Side | None) -> bool | None:
    """Whether the worst pain came with this exercise and side; None if nobody said with which."""
    if record.pain_worst_exercise != exercise:
        return None if record.pain_worst_exercise is None else False
    if side is not None and record.pain_worst_side is not None:
        return side is record.pain_worst_side
    sets = [one for one in record.sets if one.exercise == exercise]
    for outcome in (SetOutcome.HURT, SetOutcome.CUT_SHORT):
        sides = {one.side for one in sets if one.outcome is outcome}
        if sides:
            return side in sides
    return True


def _spread(sets: Iterable[SetRecord]) -> bool:
    return any(one.hurt is Hurt.SPREADING for one in sets)
