"""The check-in: the person's answers about pain before a session, at its worst, after it, the next morning, and the
legs.

The person may skip every question, so each answer may be None. Pain is 0–10 (numeric pain rating scale).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from floorside.domain.session.record import Legs, SessionRecord, SetOutcome

#: The baseline is the median of so many mornings (docs/care.md).
MORNINGS = 7

#: Pain up to this level is acceptable [49]; above it the program asks which exercise it came with.
COMFORTABLE_PAIN = 3

#: From this pain on the program offers the gentle routine, and the session has no verdict (a design decision).
SORE_START = 6

#: From this pain after a session on the program says what may help, and where it is written when to get help (a design
#: decision).
SEVERE_PAIN = 8

#: Answers about the legs that decrease doses the same day [32].
WORSE_LEGS = frozenset({Legs.FURTHER, Legs.NEW, Legs.BOTH, Legs.WEAKER})

#: Those of them with which a person should see somebody before any exercise [35].
URGENT_LEGS = frozenset({Legs.BOTH, Legs.WEAKER})

#: After a week people no longer remember that morning (a design decision).
DAYS_TO_ASK = 7


class Notice(StrEnum):
    """Notices before a session, the most important first; progression/session_notice.py decides which one to show."""

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


NOT_TOLD = CheckIn()


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
    """Whether to ask with which exercise the worst pain came."""
    return worst is not None and worst > COMFORTABLE_PAIN


def is_sore_start(before: int | None) -> bool:
    """Whether the pain before a session is high enough to offer the gentle routine."""
    return before is not None and before >= SORE_START


def is_severe(after: int | None) -> bool:
    """Whether the pain after a session is so high that the program says what may help."""
    return after is not None and after >= SEVERE_PAIN


def suggests_gentle_start(sore: int, unused: int) -> bool:
    """Whether to recommend a gentle start to somebody new (a design decision).

    `sore`, and `unused` to exercise: 0 hardly, 1 somewhat, 2 quite.
    """
    return sore + unused >= 2


def mornings_of(records: Iterable[SessionRecord]) -> tuple[Morning, ...]:
    """The mornings that the person reported, the earliest first."""
    answered = {
        record.local_date + timedelta(days=1): record.pain_morning
        for record in records
        if record.pain_morning is not None
    }
    return tuple(Morning(on, pain) for on, pain in sorted(answered.items()))


def usual_pain(mornings: Sequence[Morning], on: date, before: int | None) -> float | None:
    """The baseline for the morning after a session on that date (B in docs/care.md).

    It is the median of the last 7 mornings, or the pain before the session while there are none.
    """
    pains = [morning.pain for morning in mornings if morning.on <= on][-MORNINGS:]
    if not pains:
        return before
    from statistics import median  # slow to import, and no start needs it

    return median(pains)


def with_shared_mornings(records: Iterable[SessionRecord]) -> dict[str, int | None]:
    """The pain on the morning after each session, by session id. Sessions of one day share it."""
    listed = list(records)
    by_day = {record.local_date: record.pain_morning for record in listed if record.pain_morning is not None}
    return {record.id: by_day.get(record.local_date) for record in listed}


def morning_to_ask(records: Iterable[SessionRecord], today: date) -> SessionRecord | None:
    """The latest session, if its next morning has come, is not reported, and is at most `DAYS_TO_ASK` days ago."""
    done = [record for record in records if did_something(record) and record.local_date < today]
    if not done:
        return None
    last = max(done, key=lambda record: record.started)
    asked = any(record.pain_morning is not None for record in done if record.local_date == last.local_date)
    return None if asked or today - last.local_date > timedelta(days=DAYS_TO_ASK) else last


def did_something(record: SessionRecord) -> bool:
    """Whether a session is worth keeping: something was done, or the person said that something hurts."""
    return record.is_walk or bool(done_exercises(record))


def has_work(record: SessionRecord) -> bool:
    """Whether something was done; what was only said does not count."""
    return record.is_walk or any(one.was_begun for one in record.sets)


def done_exercises(record: SessionRecord) -> tuple[str, ...]:
    """The ids of the exercises that were begun, or hurt before that, in order: the worst pain came with one of them."""
    return tuple(dict.fromkeys(one.exercise for one in record.sets if one.was_begun or one.outcome is SetOutcome.HURT))


def sided(record: SessionRecord) -> frozenset[str]:
    """The ids of the exercises of a session that have sides."""
    return frozenset(one.exercise for one in record.sets if one.side is not None)
