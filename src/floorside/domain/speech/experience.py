"""What a person knows already: the more often they did an exercise recently, the less the voice explains it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from floorside.domain.routine import Routine

#: So many times the voice explains an exercise completely in one form; then it leaves out the steps (a design
#: decision).
TOLD_WHOLE = 2
#: After more days than this without it, the voice explains it again (a design decision).
DAYS_REMEMBERED = 21
#: In a person's first sessions, so many of them, the voice begins with when to stop (a design decision).
FIRST_SESSIONS = 3

#: An exercise's id, and the number of its form (domain/forms.py).
FormId = tuple[str, int]


@dataclass(frozen=True, slots=True)
class DoneForm:
    """An exercise was done in one form in one session. `session`: a number that identifies the session.

    `hurt`: the person said in that session that it hurts.
    """

    session: int
    on: date
    exercise: str
    rung: int
    hurt: bool = False


@dataclass(frozen=True, slots=True)
class Experience:
    """`known`: the exercises and forms that need no explanation. A `newcomer` first hears when to stop."""

    known: frozenset[FormId] = frozenset()
    newcomer: bool = False


def first_needed(today: date) -> date:
    """The earliest day that matters for `known_forms`."""
    return today - timedelta(days=TOLD_WHOLE * DAYS_REMEMBERED)


def known_forms(done: Iterable[DoneForm], today: date) -> frozenset[FormId]:
    """The forms done in each of the last two sessions that had the exercise, so that they need no explanation.

    Each must be at most three weeks before what followed it, and nothing may have hurt in them. `done`: the earliest
    session first; sessions in the future do not count.
    """
    sessions: dict[str, dict[int, list[DoneForm]]] = {}
    for one in done:
        if one.on <= today:
            sessions.setdefault(one.exercise, {}).setdefault(one.session, []).append(one)
    return frozenset(form for of_exercise in sessions.values() for form in _known(list(of_exercise.values()), today))


def _known(sessions: list[list[DoneForm]], today: date) -> frozenset[FormId]:
    """The known forms of one exercise. `sessions`: those that had it, each with the forms in which it was done."""
    last = sessions[-TOLD_WHOLE:]
    days = [*(forms[0].on for forms in last), today]
    gaps = [(later - earlier).days for earlier, later in pairwise(days)]
    if len(last) < TOLD_WHOLE or max(gaps) > DAYS_REMEMBERED or any(form.hurt for forms in last for form in forms):
        return frozenset()
    return frozenset.intersection(*(frozenset((form.exercise, form.rung) for form in forms) for forms in last))


def experience_after(routine: Routine, sessions: int) -> Experience:
    """The experience of a person who recently did the whole routine so many times, without pain."""
    amounts = ((item.exercise, amount) for item in routine.exercises for amount in (item.dose.left, item.dose.right))
    forms = frozenset((exercise, amount.rung) for exercise, amount in amounts)
    return Experience(forms if sessions >= TOLD_WHOLE else frozenset(), newcomer=sessions < FIRST_SESSIONS)
