"""How a session went, as a light, for the session as a whole or for one exercise and side.

The rows are those of docs/progression.md: red first, at any pain before; then what speaks against green.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from floorside.domain.check_in import COMFORTABLE_PAIN, WORSE_LEGS, CheckIn, check_in_of, is_sore_start
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


#: One point more is noise: it holds a dose, and never lowers it (design).
NOISE = 1


class Cause(StrEnum):
    """Which test decided.

    HURT: a set was stopped because it hurt; NOT_COMPLETED: one was cut short, which may have been the doorbell.
    ELSEWHERE: another exercise was too much; CENTRALISING: pain rose while it left the leg; MISSING: an answer was not
    given; STEADY: a pain of 4 or 5 that stayed as it was.
    """

    LEGS = "legs"
    SPREADING = "spreading"
    WORST = "worst"
    AFTER = "after"
    MORNING = "morning"
    HURT = "hurt"
    NOT_COMPLETED = "not_completed"
    ELSEWHERE = "elsewhere"
    CENTRALISING = "centralising"
    MISSING = "missing"
    SORE_START = "sore_start"
    STEADY = "steady"
    COMFORTABLE = "comfortable"


_NOT_TOLD = (Cause.ELSEWHERE, Cause.MISSING, Cause.SORE_START, Cause.NOT_COMPLETED)
_A_LITTLE_TOO_MUCH = (Cause.HURT, Cause.WORST, Cause.AFTER)


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
        """Whether answers stand behind it: what was not told never lowers a dose."""
        return self.cause not in _NOT_TOLD

    @property
    def was_too_much(self) -> bool:
        """Red, or an amber that is more than noise: two of those in a row make a dose less."""
        return self.light is Light.RED or (self.light is Light.AMBER and self.cause in _A_LITTLE_TOO_MUCH)

    @property
    def may_rise(self) -> bool:
        """Green and comfortable: a steady 4 or 5 is green, and no reason for more."""
        return self.light is Light.GREEN and self.cause is Cause.COMFORTABLE


def judge(
    told: CheckIn, usual: float | None, *, completed: bool, hurt: bool = False, spreading: bool = False
) -> Verdict:
    """The light of one check-in. `usual` is B, the level that the morning is held against."""
    red = _red(told, usual, spreading)
    if red:
        return red
    if is_sore_start(told.before):
        return Verdict(Light.UNSCORED, Cause.SORE_START, told.before, told.before)
    amber = _amber(told, usual, completed, hurt)
    if amber is None:
        return Verdict(Light.GREEN, Cause.STEADY if _is_steady(told) else Cause.COMFORTABLE, told.before)
    if told.legs is Legs.HIGHER and amber.was_too_much and not hurt:
        return replace(amber, cause=Cause.CENTRALISING)
    return amber


def _red(told: CheckIn, usual: float | None, spreading: bool) -> Verdict | None:
    before, after, morning = told.before, told.after, told.morning
    if spreading:
        return Verdict(Light.RED, Cause.SPREADING, before)
    if told.legs in WORSE_LEGS:
        return Verdict(Light.RED, Cause.LEGS, before)
    if told.worst is not None and told.worst >= _too_much_from(before):
        return Verdict(Light.RED, Cause.WORST, before, told.worst)
    if after is not None and before is not None and after >= LASTING_PAIN and after > before + CLEAR_CHANGE:
        return Verdict(Light.RED, Cause.AFTER, before, after, before)
    against = _morning_is_held_against(before, usual)
    if morning is not None and against is not None and morning >= against + CLEAR_CHANGE:
        return Verdict(Light.RED, Cause.MORNING, before, morning, against)
    return None


def _too_much_from(before: int | None) -> int:
    """Design: from a sore start a pain that was there before is not the session's doing, one that clearly grew is."""
    return before + CLEAR_CHANGE if before is not None and is_sore_start(before) else TOO_MUCH_PAIN


def _morning_is_held_against(before: int | None, usual: float | None) -> float | None:
    """The usual level; after a sore start what was there before it, if that is more."""
    return max(before, usual or 0) if before is not None and is_sore_start(before) else usual


def _amber(told: CheckIn, usual: float | None, completed: bool, hurt: bool) -> Verdict | None:
    before, after, morning = told.before, told.after, told.morning
    if hurt:
        return Verdict(Light.AMBER, Cause.HURT, before)
    if told.worst is not None and told.worst > COMFORTABLE_PAIN and (before is None or told.worst > before + NOISE):
        return Verdict(Light.AMBER, Cause.WORST, before, told.worst)
    if after is not None and before is not None and after > before + NOISE:
        return Verdict(Light.AMBER, Cause.AFTER, before, after, before)
    if morning is not None and usual is not None and morning > usual:
        return Verdict(Light.AMBER, Cause.MORNING, before, morning, usual)
    if not completed:
        return Verdict(Light.AMBER, Cause.NOT_COMPLETED, before)
    if None in (before, told.worst, after, morning):
        return Verdict(Light.AMBER, Cause.MISSING, before)
    return None


def _is_steady(told: CheckIn) -> bool:
    return max(told.before or 0, told.worst or 0) > COMFORTABLE_PAIN


def session_verdict(record: SessionRecord, usual: float | None) -> Verdict:
    if record.is_walk:
        return _walk_verdict(record, usual)
    return judge(
        check_in_of(record),
        usual,
        completed=record.outcome is SessionOutcome.COMPLETED,
        hurt=record.outcome is SessionOutcome.HURT,
        spreading=_spread(record.sets),
    )


def _walk_verdict(record: SessionRecord, usual: float | None) -> Verdict:
    """Nobody is asked before a walk, so its pain is held against the usual level (design). It has one answer for the
    walk and the time after it, which counts as the worst.
    """
    before = None if usual is None else round(usual)
    told = CheckIn(before, record.pain_worst, before, record.pain_morning)
    return judge(told, usual, completed=True)


def exercise_verdict(record: SessionRecord, exercise: str, side: Side | None, usual: float | None) -> Verdict | None:
    """The light of one exercise and side; None if it was not tried in this session."""
    sets = sets_of(record, exercise, side)
    if all(one.outcome is SetOutcome.SKIPPED for one in sets):
        return None
    told = check_in_of(record)
    completed = all(one.outcome is SetOutcome.DONE for one in sets)
    hurt = any(one.outcome is SetOutcome.HURT for one in sets)
    if _spread(sets):
        return judge(told, usual, completed=completed, spreading=True)
    elsewhere, blamed = _spread(record.sets), _is_blamed(record, exercise, side)
    if blamed is False or (blamed is None and elsewhere):
        if elsewhere or judge(told, usual, completed=True).light is Light.RED:
            return _held(told)
        told = replace(told, worst=min(told.worst or 0, COMFORTABLE_PAIN))
    return judge(told, usual, completed=completed, hurt=hurt)


def sets_of(record: SessionRecord, exercise: str, side: Side | None) -> tuple[SetRecord, ...]:
    return tuple(one for one in record.sets if one.exercise == exercise and one.side is side)


def _held(told: CheckIn) -> Verdict:
    """Another exercise was too much: nothing is held against this one, and nothing is built on it either.

    So it is with pain after the session and in the morning, too: it is that exercise's first. Only what the legs said
    before is red for all.
    """
    if told.legs in WORSE_LEGS:
        return Verdict(Light.RED, Cause.LEGS, told.before)
    if is_sore_start(told.before):
        return Verdict(Light.UNSCORED, Cause.SORE_START, told.before, told.before)
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
