"""The traffic light: a verdict on a session as a whole, or on one exercise and side in it.

docs/progression.md has the rules in the same order: red first, whatever the pain was before; then the reasons for
amber.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from floorside.domain.check_in import COMFORTABLE_PAIN, WORSE_LEGS, CheckIn, check_in_of, is_sore_start
from floorside.domain.exercise import Side
from floorside.domain.session.record import Hurt, Legs, SessionOutcome, SessionRecord, SetOutcome, SetRecord

#: Pain of 0–3: go on; 4–5: do less; 6–10: stop [49].
TOO_MUCH_PAIN = 6

#: Pain after the session is red from this level on, if it also increased [50].
LASTING_PAIN = 4

#: Two points is the smallest change that chance does not explain [55].
CLEAR_CHANGE = 2


class Light(StrEnum):
    GREEN = "green"
    AMBER = "amber"
    RED = "red"
    UNSCORED = "unscored"


#: One point more may be chance: it stops an increase, but never decreases a dose (a design decision).
NOISE = 1


class Cause(StrEnum):
    """The rule that decided the light.

    HURT: the person stopped a set because it hurt; NOT_COMPLETED: a set was cut short, perhaps for some other reason.
    ELSEWHERE: another exercise was too much; CENTRALISING: pain rose while it withdrew from the leg; MISSING: an answer
    is missing; STEADY: a pain of 4 or 5 that stayed the same.
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


_WITHOUT_ANSWERS = (Cause.ELSEWHERE, Cause.MISSING, Cause.SORE_START, Cause.NOT_COMPLETED)
_A_LITTLE_TOO_MUCH = (Cause.HURT, Cause.WORST, Cause.AFTER)


@dataclass(frozen=True, slots=True)
class Verdict:
    """A light with its reason. `pain`: the answer that decided; `usual`: what it was compared with; None without
    either.
    """

    light: Light
    cause: Cause
    before: int | None = None
    pain: int | None = None
    usual: float | None = None

    @property
    def rests_on_answers(self) -> bool:
        """Whether the verdict rests on the person's answers. A verdict without them never decreases a dose."""
        return self.cause not in _WITHOUT_ANSWERS

    @property
    def was_too_much(self) -> bool:
        """Whether this counts towards a decrease: red, or an amber of more than `NOISE`. Two such ambers in a row
        decrease.
        """
        return self.light is Light.RED or (self.light is Light.AMBER and self.cause in _A_LITTLE_TOO_MUCH)

    @property
    def may_rise(self) -> bool:
        """Whether this counts towards an increase: green and comfortable. A steady 4 or 5 is green too, but does not
        count.
        """
        return self.light is Light.GREEN and self.cause is Cause.COMFORTABLE


def judge(
    told: CheckIn, usual: float | None, *, completed: bool, hurt: bool = False, spreading: bool = False
) -> Verdict:
    """The verdict on one check-in. `usual`: the baseline for the pain of the next morning (B in docs/care.md)."""
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
    against = _morning_baseline(before, usual)
    if morning is not None and against is not None and morning >= against + CLEAR_CHANGE:
        return Verdict(Light.RED, Cause.MORNING, before, morning, against)
    return None


def _too_much_from(before: int | None) -> int:
    """The worst pain that is red. If the start was sore, only a clear increase counts (a design decision)."""
    return before + CLEAR_CHANGE if before is not None and is_sore_start(before) else TOO_MUCH_PAIN


def _morning_baseline(before: int | None, usual: float | None) -> float | None:
    """What the morning is compared with: the baseline, or after a sore start the pain before the session if that is
    higher.
    """
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
    """The verdict on a walk. Nobody is asked before a walk, so its pain is compared with the baseline (a design
    decision).

    A walk has one answer for the pain during and after it, which counts as the worst.
    """
    before = None if usual is None else round(usual)
    told = CheckIn(before, record.pain_worst, before, record.pain_morning)
    return judge(told, usual, completed=True)


def exercise_verdict(record: SessionRecord, exercise: str, side: Side | None, usual: float | None) -> Verdict | None:
    """The verdict on one exercise and side; None if the person did not try it in this session."""
    sets = sets_of(record, exercise, side)
    if not _was_tried(sets):
        return None
    told = check_in_of(record)
    completed = all(one.outcome is SetOutcome.DONE for one in sets)
    hurt = any(one.outcome is SetOutcome.HURT for one in sets)
    if _spread(sets):
        return judge(told, usual, completed=completed, spreading=True)
    elsewhere, caused = _spread(record.sets), _caused_worst_pain(record, exercise, side)
    if caused is False or (caused is None and elsewhere):
        if elsewhere or judge(told, usual, completed=True).light is Light.RED:
            return _another_was_too_much(told)
        told = replace(told, worst=min(told.worst or 0, COMFORTABLE_PAIN))
    return judge(told, usual, completed=completed, hurt=hurt)


def sets_of(record: SessionRecord, exercise: str, side: Side | None) -> tuple[SetRecord, ...]:
    return tuple(one for one in record.sets if one.exercise == exercise and one.side is side)


def _another_was_too_much(told: CheckIn) -> Verdict:
    """The verdict when another exercise was too much: the dose of this one neither increases nor decreases.

    Pain after the session and the next morning is attributed to that other exercise as well. Only worse leg symptoms
    before the session are red for every exercise.
    """
    if told.legs in WORSE_LEGS:
        return Verdict(Light.RED, Cause.LEGS, told.before)
    if is_sore_start(told.before):
        return Verdict(Light.UNSCORED, Cause.SORE_START, told.before, told.before)
    return Verdict(Light.AMBER, Cause.ELSEWHERE, told.before)


def _caused_worst_pain(record: SessionRecord, exercise: str, side: Side | None) -> bool | None:
    """Whether the worst pain came with this exercise and side; None if the person did not say with which.

    A named side of which nothing was done is where the pain was felt: it came with the other one.
    """
    if record.pain_worst_exercise != exercise:
        return None if record.pain_worst_exercise is None else False
    named = record.pain_worst_side
    if side is not None and named is not None and _was_tried(sets_of(record, exercise, named)):
        return side is named
    sets = [one for one in record.sets if one.exercise == exercise]
    for outcome in (SetOutcome.HURT, SetOutcome.CUT_SHORT):
        sides = {one.side for one in sets if one.outcome is outcome}
        if sides:
            return side in sides
    return True


def _was_tried(sets: Iterable[SetRecord]) -> bool:
    return any(one.outcome is not SetOutcome.SKIPPED for one in sets)


def _spread(sets: Iterable[SetRecord]) -> bool:
    return any(one.hurt is Hurt.SPREADING for one in sets)
