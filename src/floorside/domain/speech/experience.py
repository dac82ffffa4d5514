"""What somebody knows already: in how much detail an exercise is told goes by how often it was done of late."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from floorside.domain.routine import Routine

#: So many times an exercise is told whole in one form; then the steps fall away (our choice).
TOLD_WHOLE = 2
#: After a longer time without it, it is told whole again (our choice).
DAYS_REMEMBERED = 21
#: In so many sessions the voice begins with when to stop (our choice).
FIRST_SESSIONS = 3

#: An exercise's id, and the number of its form (domain/forms.py).
FormId = tuple[str, int]


@dataclass(frozen=True, slots=True)
class DoneForm:
    """That an exercise was done in one form in one session. `session`: a number that only that session has.

    `hurt`: whether the person said in it that it hurts.
    """

    session: int
    on: date
    exercise: str
    rung: int
    hurt: bool = False


@dataclass(frozen=True, slots=True)
class Experience:
    """`known`: what needs no steps any more. A `newcomer` hears first when to stop."""

    known: frozenset[FormId] = frozenset()
    newcomer: bool = False


def first_needed(today: date) -> date:
    """The earliest day that can matter for `known_forms`: no session before it does."""
    return today - timedelta(days=TOLD_WHOLE * DAYS_REMEMBERED)


def known_forms(done: Iterable[DoneForm], today: date) -> frozenset[FormId]:
    """What was done in the same form in each of the last two sessions that had the exercise.

    Neither may lie more than three weeks before what followed it, and in neither of them it may have hurt. `done`: the
    earliest session first; what is of the future counts for nothing.
    """
    sessions: dict[str, dict[int, list[DoneForm]]] = {}
    for one in done:
        if one.on <= today:
            sessions.setdefault(one.exercise, {}).setdefault(one.session, []).append(one)
    return frozenset(form for of_exercise in sessions.values() for form in _known(list(of_exercise.values()), today))


def _known(sessions: list[list[DoneForm]], today: date) -> frozenset[FormId]:
    """`sessions`: those of one exercise, each with the forms that it was done in."""
    last = sessions[-TOLD_WHOLE:]
    days = [*(forms[0].on for forms in last), today]
    gaps = [(later - earlier).days for earlier, later in pairwise(days)]
    if len(last) < TOLD_WHOLE or max(gaps) > DAYS_REMEMBERED or any(form.hurt for forms in last for form in forms):
        return frozenset()
    return frozenset.intersection(*(frozenset((form.exercise, form.rung) for form in forms) for forms in last))


def experience_after(routine: Routine, sessions: int) -> Experience:
    """That of somebody who did the whole routine so many times of late, and nothing hurt."""
    amounts = ((item.exercise, amount) for item in routine.exercises for amount in (item.dose.left, item.dose.right))
    forms = frozenset((exercise, amount.rung) for exercise, amount in amounts)
    return Experience(forms if sessions >= TOLD_WHOLE else frozenset(), newcomer=sessions < FIRST_SESSIONS)
