"""Asks for suggestions after fictional sessions."""

from collections.abc import Sequence
from dataclasses import replace

from floorside.domain.check_in import NOT_TOLD, CheckIn
from floorside.domain.exercise import Amount, Condition, Dose
from floorside.domain.progression.dose_change import DoseChange
from floorside.domain.progression.suggest import suggestions
from floorside.domain.progression.suggestion import Answer, Choice, Kind, ReasonKey, Suggestion, answer_to
from floorside.domain.routine import Routine
from floorside.domain.session.record import SessionRecord
from tests.domain.sessions import (
    EXERCISES,
    at,
    day,
    default_routine,
    routine_of,
    session,
)

FIGURE_FOUR = "supine-figure-four"
GREEN, AMBER, RED = (1, 1, 1, 1), (1, 5, 1, 1), (1, 6, 1, 1)
UNTOLD, NO_MORNING = (None, None, None, None), (1, 1, 1, None)
SORE_GREEN, SORE_START = (4, 3, 4, 1), (6, 6, 6, 6)

Answers = tuple[int | None, int | None, int | None, int | None]

#: Three usual weeks long ago, so that the days of a test add none: with an exercise that no test looks at.
USUAL_WEEKS = [
    replace(session(n, default_routine("easy-breathing", routine="other")), id=f"usual-{n}") for n in (-28, -26, -24)
]


def hold(seconds: float, right: float | None = None, rung: int = 0) -> Dose:
    return Dose(Amount(1, seconds, rung), Amount(1, seconds if right is None else right, rung))


def reps(count: int, hold_seconds: float = 1, rung: int = 0) -> Dose:
    return replace(
        EXERCISES["bridge"].default, left=Amount(count, hold_seconds, rung), right=Amount(count, hold_seconds, rung)
    )


BUTTERFLY = routine_of(("butterfly", hold(40)))


def ask(
    routine: Routine,
    records: Sequence[SessionRecord],
    *,
    today: int = 5,
    changes: Sequence[DoseChange] = (),
    answers: Sequence[Answer] = (),
    conditions: Sequence[Condition] = (),
    usual: Sequence[SessionRecord] = USUAL_WEEKS,
    told: CheckIn = NOT_TOLD,
) -> tuple[Suggestion, ...]:
    return suggestions([*usual, *records], routine, EXERCISES, changes, answers, day(today), conditions, told=told)


def ask_after(routine: Routine, *told: Answers, today: int = 5) -> tuple[Suggestion, ...]:
    """After sessions on Monday, Wednesday and so on."""
    return ask(routine, [session(2 * n, routine, answers) for n, answers in enumerate(told)], today=today)


def ask_after_four_greens(routine: Routine) -> tuple[Suggestion, ...]:
    """As many as a set more asks for."""
    return ask(routine, [session(n, routine) for n in (0, 2, 4, 7)], today=8)


def what(found: Sequence[Suggestion]) -> list[tuple[str, Kind, ReasonKey]]:
    return [(one.exercise, one.kind, one.reason.key) for one in found]


def _answered(found: Sequence[Suggestion], choice: Choice, on: int) -> list[Answer]:
    return [answer_to(one, choice, at(on), day(on)) for one in found]


CHRONIC = (4, 4, 4, 4)


def ask_chronic(routine: Routine, records: Sequence[SessionRecord], today: int, changes: Sequence[DoseChange] = (),
                answers: Sequence[Answer] = ()) -> tuple[Suggestion, ...]:  # fmt: skip
    usual = [replace(one, pain_before=4, pain_morning=4) for one in USUAL_WEEKS]
    return ask(routine, records, today=today, changes=changes, answers=answers, usual=usual)


def steady_weeks(routine: Routine, days: Sequence[int], answers: Answers = CHRONIC) -> list[SessionRecord]:
    return [session(n, routine, answers) for n in days]


def plank(sets: int, hold_seconds: float = 10, rung: int = 0) -> Dose:
    amount = Amount(1, hold_seconds, rung)
    return replace(EXERCISES["forearm-plank"].default, left=amount, right=amount, sets=sets)
