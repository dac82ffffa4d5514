"""What a person said around a session: pain before, at worst, after, the morning after, and about the legs.

Every answer may be skipped, so each is None until it is given. Pain is 0–10 (NPRS).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from floorside.domain.session.record import Legs, SessionRecord, SetOutcome

#: docs/care.md: the usual level is the median of the last 7 mornings.
MORNINGS = 7

#: Above this, "which one?" is asked; up to it a pain is one to go on with [49].
COMFORTABLE_PAIN = 3

#: From here a session is the gentle variant, and is not scored (design).
SORE_START = 6

#: Answers about the legs that ask for less the same day [32].
WORSE_LEGS = frozenset({Legs.FURTHER, Legs.NEW, Legs.BOTH, Legs.WEAKER})

#: Of these, those that somebody should look at before any exercise [35].
URGENT_LEGS = frozenset({Legs.BOTH, Legs.WEAKER})

#: Design: after a week nobody remembers that morning.
DAYS_TO_ASK = 7


class Notice(StrEnum):
    """What is said before a session about the whole of it, in this order (progression/session_notice.py)."""

    SORE_STARTS = "sore_starts"
    THREE_REDS = "three_reds"
    SORE_START = "sore_start"
    TWO_REDS = "two_reds"
    WORSENING = "worsening"


@dataclass(frozen=True, slots=True)
class CheckIn:
    before: int | None = None
    worst: int | None = None
    after: int | None = None
    morning: int | None = None
    legs: Legs | None = None


@dataclass(frozen=True, slots=True)
class Morning:
    on: date
    pain: int


def check_in_of(record: SessionRecord) -> CheckIn:
    return CheckIn(
        before=record.pain_before,
        worst=record.pain_worst,
        after=record.pain_after,
        morning=record.pain_morning,
        legs=record.legs,
    )


def asks_which(worst: int | None) -> bool:
    """Whether to ask which exercise the worst pain came with."""
    return worst is not None and worst > COMFORTABLE_PAIN


def is_sore_start(before: int | None) -> bool:
    """Whether to offer the gentle routine before a session."""
    return before is not None and before >= SORE_START


def suggests_gentle_start(sore: int, unused: int) -> bool:
    """Whether a first start is better gentle (design). `sore`, `unused` to exercise: 0 hardly, 1 somewhat, 2 quite."""
    return sore + unused >= 2


def mornings_of(records: Iterable[SessionRecord]) -> tuple[Morning, ...]:
    """The mornings that were answered, the earliest first."""
    answered = {
        record.local_date + timedelta(days=1): record.pain_morning
        for record in records
        if record.pain_morning is not None
    }
    return tuple(Morning(on, pain) for on, pain in sorted(answered.items()))


def usual_pain(mornings: Sequence[Morning], on: date, before: int | None) -> float | None:
    """The level that a morning is held against, B in docs/care.md, for a session on a date.

    The median of the last 7 mornings up to then, the pain before the session until there are any.
    """
    pains = [morning.pain for morning in mornings if morning.on <= on][-MORNINGS:]
    if not pains:
        return before
    from statistics import median  # slow to import, and no start needs it

    return median(pains)


def with_shared_mornings(records: Iterable[SessionRecord]) -> dict[str, int | None]:
    """The morning after each session, by id: sessions of one day share it, whichever it was answered for."""
    listed = list(records)
    by_day = {record.local_date: record.pain_morning for record in listed if record.pain_morning is not None}
    return {record.id: by_day.get(record.local_date) for record in listed}


def morning_to_ask(records: Iterable[SessionRecord], today: date) -> SessionRecord | None:
    """The latest session whose morning has come and was not told, if it is not long ago."""
    done = [record for record in records if did_something(record) and record.local_date < today]
    if not done:
        return None
    last = max(done, key=lambda record: record.started)
    asked = any(record.pain_morning is not None for record in done if record.local_date == last.local_date)
    return None if asked or today - last.local_date > timedelta(days=DAYS_TO_ASK) else last


def did_something(record: SessionRecord) -> bool:
    return bool(done_exercises(record))


def done_exercises(record: SessionRecord) -> tuple[str, ...]:
    """Those of which something was done, in their order: the worst pain came with one of them."""
    return tuple(dict.fromkeys(one.exercise for one in record.sets if one.outcome is not SetOutcome.SKIPPED))


def sided(record: SessionRecord) -> frozenset[str]:
    """The exercises of a session that have sides."""
    return frozenset(one.exercise for one in record.sets if one.side is not None)
