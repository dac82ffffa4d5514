"""A proposed change of one dose with its reason, and what a person may answer to it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from floorside.domain.exercise import Amount, Side


class Kind(StrEnum):
    """UP and DOWN change how much; HARDER and EASIER change the form; ADVICE changes nothing."""

    UP = "up"
    HARDER = "harder"
    DOWN = "down"
    EASIER = "easier"
    ADVICE = "advice"


class ReasonKey(StrEnum):
    """Each has one sentence in resources/suggestions."""

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
    """Why, as data: `on` is the day of the session that decided.

    `pain` is the answer (0–10) that decided and `usual` what it was held against, where the sentence names them.
    """

    key: ReasonKey
    on: date
    pain: int | None = None
    usual: float | None = None


@dataclass(frozen=True, slots=True)
class Suggestion:
    """`before` → `after` for one exercise and side of a routine.

    `evidence`: ids of the sessions that it stands on. `advice`: also say that somebody could look at it.
    `sets`: how many there are and would be, where that changes too.
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
    """What was said to a suggestion. `when` is aware, UTC; `local_date` the date on the wall then."""

    when: datetime
    local_date: date
    routine: str
    exercise: str
    side: Side | None
    kind: Kind
    evidence: tuple[str, ...]
    choice: Choice


#: Who never wants more of an exercise does not want a harder form of it either.
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


def is_answered(suggestion: Suggestion, answers: Iterable[Answer]) -> bool:
    """Whether an answer stands in the way: never for this one, or any answer on the same evidence."""
    return any(_silences(answer, suggestion) for answer in answers)


def _silences(answer: Answer, suggestion: Suggestion) -> bool:
    if (answer.exercise, answer.side) != (suggestion.exercise, suggestion.side):
        return False
    if answer.choice is Choice.NEVER and suggestion.kind in SILENCED[answer.kind]:
        return True
    asked = (answer.routine, answer.kind, answer.evidence)
    return asked == (suggestion.routine, suggestion.kind, suggestion.evidence)
