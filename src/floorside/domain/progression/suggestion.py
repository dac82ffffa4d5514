"""A suggestion: a proposed change of one dose with its reason, and what the person answers."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from floorside.domain.exercise import Amount, Side

#: The most suggestions at once, and on one day.
MOST_AT_ONCE = 2


class Kind(StrEnum):
    """UP and DOWN change how much; HARDER and EASIER change the form; ADVICE changes nothing."""

    UP = "up"
    HARDER = "harder"
    DOWN = "down"
    EASIER = "easier"
    ADVICE = "advice"


class ReasonKey(StrEnum):
    """The possible reasons; resources/suggestions has one sentence for each."""

    TWO_GREENS = "two_greens"
    STEADY_WEEKS = "steady_weeks"
    CEILING = "ceiling"
    BACK = "back"
    LEGS = "legs"
    SPREADING = "spreading"
    WORST = "worst"
    AFTER = "after"
    MORNING = "morning"
    TWO_AMBERS = "two_ambers"
    TWO_REDS = "two_reds"
    NOTHING_EASIER = "nothing_easier"


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a change is suggested, as data for a sentence. `on`: the day of the session that decided.

    `pain`: the answer (0–10) that decided; `usual`: what it was compared with; None where the sentence needs neither.
    """

    key: ReasonKey
    on: date
    pain: int | None = None
    usual: float | None = None


@dataclass(frozen=True, slots=True)
class Suggestion:
    """`before` → `after`, for one exercise and side of a routine.

    `evidence`: ids of the sessions that led to it. `advice`: also recommend that somebody has a look. `sets`: their
    number now and then, if it changes.
    """

    routine: str
    exercise: str
    side: Side | None
    kind: Kind
    before: Amount
    after: Amount
    reason: Reason
    evidence: tuple[str, ...]
    advice: bool = False
    sets: tuple[int, int] | None = None


class Choice(StrEnum):
    ACCEPTED = "accepted"
    NOT_YET = "not_yet"
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class Answer:
    """The person's answer to a suggestion. `when`: aware, UTC; `local_date`: their date then."""

    when: datetime
    local_date: date
    routine: str
    exercise: str
    side: Side | None
    kind: Kind
    evidence: tuple[str, ...]
    choice: Choice


#: Which suggestions "never" excludes: never more of an exercise also means no harder form of it.
SILENCED: Mapping[Kind, tuple[Kind, ...]] = {
    Kind.UP: (Kind.UP, Kind.HARDER),
    Kind.HARDER: (Kind.HARDER,),
    Kind.DOWN: (Kind.DOWN,),
    Kind.EASIER: (Kind.EASIER,),
    Kind.ADVICE: (),
}


def answer_to(suggestion: Suggestion, choice: Choice, when: datetime, local_date: date) -> Answer:
    return Answer(
        when,
        local_date,
        suggestion.routine,
        suggestion.exercise,
        suggestion.side,
        suggestion.kind,
        suggestion.evidence,
        choice,
    )


def room_for_more(answers: Iterable[Answer], today: date) -> int:
    """How many suggestions may be shown besides those that were answered today; none at 0 or below."""
    return MOST_AT_ONCE - sum(answer.local_date == today for answer in answers)


def is_answered(suggestion: Suggestion, answers: Iterable[Answer]) -> bool:
    """Whether an earlier answer excludes this suggestion: "never", or any answer to the same evidence."""
    return any(_silences(answer, suggestion) for answer in answers)


def _silences(answer: Answer, suggestion: Suggestion) -> bool:
    if (answer.exercise, answer.side) != (suggestion.exercise, suggestion.side):
        return False
    if answer.choice is Choice.NEVER and suggestion.kind in SILENCED[answer.kind]:
        return True
    asked = (answer.routine, answer.kind, answer.evidence)
    return asked == (suggestion.routine, suggestion.kind, suggestion.evidence)
