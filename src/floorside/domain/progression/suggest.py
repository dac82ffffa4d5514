"""Suggestions: which doses to increase or decrease today, and why. docs/progression.md has the rules and their sources.

Nothing here changes a dose. The result depends only on the arguments: records, answers, doses and the date.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from floorside.domain.check_in import NOT_TOLD, CheckIn
from floorside.domain.exercise import Condition, Exercise
from floorside.domain.progression.attempts import JudgedSessions
from floorside.domain.progression.candidate import candidates_of
from floorside.domain.progression.dose_change import DoseChange, in_force
from floorside.domain.progression.lowering import lower, most_urgent
from floorside.domain.progression.raising import changed_lately, is_day_for_less, no_increase_now, rise, within_cap
from floorside.domain.progression.suggestion import Answer, Suggestion, is_answered, room_for_more
from floorside.domain.routine import Routine
from floorside.domain.session.record import SessionRecord
from floorside.domain.training_week import MONDAY


def suggestions(
    records: Iterable[SessionRecord],
    routine: Routine,
    exercises: Mapping[str, Exercise],
    changes: Iterable[DoseChange],
    answers: Sequence[Answer],
    today: date,
    conditions: Sequence[Condition] = (),
    week_begins: int = MONDAY,
    told: CheckIn = NOT_TOLD,
    judged: JudgedSessions | None = None,
) -> tuple[Suggestion, ...]:
    """The suggestions of today for the doses of a routine as it is stored: at most two, decreases first.

    `records`: the last half year is enough. `changes`, `answers`: all of them, of this routine and others. `exercises`
    must contain every exercise of the routine. `week_begins`: 0 for Monday to 6 for Sunday. `told`:
    today's answers that no session has yet. `judged`: those of an earlier search, to which most sessions are known.
    """
    if routine.gentle:
        return ()
    kept, sessions = in_force(changes), judged or JudgedSessions()
    sessions.refresh(records)
    candidates = candidates_of(routine, exercises, sessions, kept, conditions)
    less = [(candidate, one) for candidate in candidates if (one := lower(candidate)) and not is_answered(one, answers)]
    if less:
        return most_urgent(less, answers, today)
    room = room_for_more(answers, today)
    if room <= 0 or no_increase_now(sessions.reported, today, week_begins):
        return ()
    if is_day_for_less(sessions.reported, told, today):
        return ()
    rested = [candidate for candidate in candidates if not changed_lately(candidate, kept, today)]
    rested.sort(key=lambda candidate: candidate.changed)
    more = [
        (candidate, one) for candidate in rested if (one := rise(candidate, today)) and not is_answered(one, answers)
    ]
    return tuple(within_cap(more, routine, exercises, kept, today))[:room]
