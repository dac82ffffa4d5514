"""Suggests how long the next walk may be, and why. The page shows it as the first value of its field; nothing changes.

docs/progression.md has the numbers and their sources.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from statistics import median_low

from floorside.domain.care import WAITING
from floorside.domain.check_in import URGENT_LEGS, WORSE_LEGS, is_sore_start
from floorside.domain.exercise import Condition
from floorside.domain.progression.attempts import ReportedSession
from floorside.domain.progression.growth import LESS
from floorside.domain.progression.raising import (
    DAYS_BETWEEN_RISES,
    DAYS_FRESH,
    DAYS_REMEMBERED,
    DAYS_STEADY,
    GREENS,
    SESSIONS_STEADY,
)
from floorside.domain.progression.traffic_light import Cause, Light, Verdict, session_verdict
from floorside.domain.session.record import Legs

#: A design decision.
FIRST_MINUTES = 10
FEWEST_MINUTES = 5

#: Walks grow up to half an hour, the aim of WalkBack: five times a week after half a year [136] [137].
MOST_MINUTES = 30

#: About a sixth more, in whole minutes (a design decision); the advice is a little, once a week [148].
GROWTH = 0.15
SMALLEST_STEP = 2

#: The usual length is the median of so many last walks (a design decision), so that one long day out does not count.
LAST_WALKS = 3

#: About half after weeks away, as for a routine [105] (a design decision).
HALF = 0.5


class WalkReason(StrEnum):
    """Why a length is suggested.

    FIRST: there was no walk yet. AS_BEFORE: the usual length. CALM: two calm walks with quiet mornings. STEADY: pain
    has stayed the same for weeks. TOO_MUCH: the last walk was too much. AWAY: the last walk was weeks ago. WORSE_LEGS:
    the legs feel worse today. HELP_TODAY, HELP_NOW: somebody should look at them first, so no length is suggested.
    """

    FIRST = "first"
    AS_BEFORE = "as_before"
    CALM = "calm"
    STEADY = "steady"
    TOO_MUCH = "too_much"
    AWAY = "away"
    WORSE_LEGS = "worse_legs"
    HELP_TODAY = "help_today"
    HELP_NOW = "help_now"


@dataclass(frozen=True, slots=True)
class WalkProposal:
    """The suggested length, without meaning for HELP_TODAY and HELP_NOW. `days_away`: days since the last, for AWAY."""

    minutes: int
    reason: WalkReason
    days_away: int = 0


@dataclass(frozen=True, slots=True)
class _Walk:
    on: date
    minutes: int
    verdict: Verdict


def next_walk(
    sessions: Sequence[ReportedSession],
    today: date,
    conditions: Collection[Condition] = (),
    legs: Legs | None = None,
    before: int | None = None,
) -> WalkProposal | None:
    """The suggestion for the next walk. `sessions`: those of half a year, the earliest first; `legs`, `before`: today's
    answers, the pain from 0 to 10. On a sore day it is no longer than usual.

    None if somebody who treats the person has to say how far they may walk.
    """
    if any(condition in WAITING for condition in conditions):
        return None
    if legs in URGENT_LEGS:
        return WalkProposal(FEWEST_MINUTES, WalkReason.HELP_NOW if legs is Legs.BOTH else WalkReason.HELP_TODAY)
    walks = _walks(sessions)
    proposal = _proposal(walks, today, may_grow=not is_sore_start(before))
    if legs in WORSE_LEGS:
        minutes = min(proposal.minutes, _usual(walks)) if walks else proposal.minutes
        return WalkProposal(_part(minutes, LESS), WalkReason.WORSE_LEGS)
    return proposal


def _proposal(walks: Sequence[_Walk], today: date, *, may_grow: bool) -> WalkProposal:
    if not walks:
        return WalkProposal(FIRST_MINUTES, WalkReason.FIRST)
    days = (today - walks[-1].on).days
    if days > DAYS_FRESH:
        return WalkProposal(_part(_usual(walks), HALF), WalkReason.AWAY, days)
    if _was_too_much(walks):
        return WalkProposal(_part(_length_before(walks), LESS), WalkReason.TOO_MUCH)
    lately = _since_too_much(walks)
    usual = _usual(lately)
    grows = may_grow and usual < MOST_MINUTES
    reason = _reason_for_more(walks, lately, today) if grows else WalkReason.AS_BEFORE
    return WalkProposal(usual if reason is WalkReason.AS_BEFORE else _more(usual), reason)


def _walks(sessions: Sequence[ReportedSession]) -> list[_Walk]:
    return [
        _Walk(told.record.local_date, told.record.walk_minutes, session_verdict(told.record, told.usual))
        for told in sessions
        if told.record.walk_minutes is not None
    ]


def _usual(walks: Sequence[_Walk]) -> int:
    return median_low(walk.minutes for walk in walks[-LAST_WALKS:])


def _was_too_much(walks: Sequence[_Walk]) -> bool:
    """Whether the last walk was clearly too much, or the last two a little."""
    last = walks[-2:]
    return last[-1].verdict.light is Light.RED or (len(last) == 2 and all(each.verdict.was_too_much for each in last))


def _length_before(walks: Sequence[_Walk]) -> int:
    """The length to decrease: that of the last walk, or the usual length before it if that is shorter."""
    return min(walks[-1].minutes, _usual(walks[:-1])) if len(walks) > 1 else walks[-1].minutes


def _since_too_much(walks: Sequence[_Walk]) -> Sequence[_Walk]:
    """The walks since the last one that was too much; at least the last walk."""
    return walks[max((end for end in range(1, len(walks)) if _was_too_much(walks[:end])), default=0) :]


def _reason_for_more(walks: Sequence[_Walk], lately: Sequence[_Walk], today: date) -> WalkReason:
    """The reason to increase the length; AS_BEFORE if there is none."""
    days = (today - _usual_since(lately)).days
    if days >= DAYS_BETWEEN_RISES and _is_calm(walks, lately, today):
        return WalkReason.CALM
    return WalkReason.STEADY if days >= DAYS_STEADY and _is_steady(walks, lately, today) else WalkReason.AS_BEFORE


def _usual_since(lately: Sequence[_Walk]) -> date:
    """Since when the usual length has been at least what it is now."""
    usual = _usual(lately)
    shorter = max((end for end in range(1, len(lately)) if _usual(lately[:end]) < usual), default=0)
    return lately[shorter].on


def _is_calm(walks: Sequence[_Walk], lately: Sequence[_Walk], today: date) -> bool:
    """Whether enough of the last walks were calm: two, and two more for each recent walk that was too much.

    Calm walks that were shorter do not count; neither do today's, whose morning is still to come.
    """
    usual, wanted = _usual(lately), GREENS * (1 + _times_too_much(walks, today))
    told = [walk for walk in lately if walk.on < today]
    counted = [walk for walk in told if walk.minutes >= usual or walk.verdict.light is not Light.GREEN]
    fresh = all((today - walk.on).days <= DAYS_FRESH for walk in counted[-GREENS:])
    return len(counted) >= wanted and fresh and all(walk.verdict.may_rise for walk in counted[-wanted:])


def _times_too_much(walks: Sequence[_Walk], today: date) -> int:
    """How many recent walks were too much."""
    ends = (end for end in range(1, len(walks) + 1) if _was_too_much(walks[:end]))
    return sum((today - walks[end - 1].on).days <= DAYS_REMEMBERED for end in ends)


def _is_steady(walks: Sequence[_Walk], lately: Sequence[_Walk], today: date) -> bool:
    """Whether pain stayed at 4 or 5 in the walks of these weeks, and none was too much."""
    since, usual = _usual_since(lately), _usual(lately)
    causes = [walk.verdict.cause for walk in lately if walk.on >= since and walk.minutes >= usual]
    steady = causes.count(Cause.STEADY)
    calm = not any(walk.verdict.was_too_much for walk in lately) and not _times_too_much(walks, today)
    return calm and len(causes) >= SESSIONS_STEADY and 2 * steady >= len(causes)


def _part(minutes: int, share: float) -> int:
    return max(min(minutes, FEWEST_MINUTES), round(share * minutes))


def _more(usual: int) -> int:
    return min(MOST_MINUTES, usual + max(SMALLEST_STEP, round(GROWTH * usual)))
