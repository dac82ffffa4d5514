"""The texts about a session, in the list and above its sets."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from floorside.domain.exercise import ExerciseText
from floorside.domain.session.record import SessionOutcome, SessionRecord, begun_sets, has_spread
from floorside.storage.history.added_sessions import is_time_known
from floorside.storage.history.session_list import Summary, Totals
from floorside.ui.kit.wording import words


def summary_day(summary: Summary, today: date) -> str:
    """The day, "Today, 07:40" or "Thu 19 Nov": with the time for recent days only, and never for a walk."""
    day = words.day(summary.local_date, today)
    is_near = summary.walk_minutes is None and (today - summary.local_date).days <= 1
    has_time = is_near and is_time_known(summary.elsewhere, summary.started)
    return f"{day}, {words.clock_time(summary.started)}" if has_time else day


def summary_line(summary: Summary, texts: Mapping[str, ExerciseText]) -> str:
    """One line, "11 min · 6 of 7 · Low cobra: sharp · pain 3 → 3". If it is deleted and the disk refuses that,
    or the person has to choose between two values, that comes first.
    """
    parts = [deleted()] if summary.deleted else []
    parts += [two_values()] if summary.has_other_values else []
    if summary.walk_minutes is not None:
        parts += [words.duration(summary.seconds), walk_pain(summary.pain_worst)]
    else:
        parts += [done_elsewhere()] if summary.elsewhere else []
        parts += [words.duration(summary.seconds), _extent(summary), _hurt(summary, texts)]
        parts.append(words.pain(summary.pain_before, summary.pain_after))
    return " · ".join(part for part in parts if part)


def walk_pain(pain: int | None) -> str:
    """The pain of a walk; "" if there is no answer."""
    return "" if pain is None else QCoreApplication.translate("history", "pain {value}").format(value=pain)


def extent_words(totals: Totals) -> str:
    """Everything in the history: "12 sessions and 5 walks · 3 h 20 min"."""
    return f"{words.sessions_and_walks(totals.sessions, totals.walks)} · {words.duration(totals.seconds)}"


def two_values() -> str:
    """The mark of a session for which another computer has different values."""
    return QCoreApplication.translate("history", "two values to choose from")


def deleted() -> str:
    """The mark of a session that is deleted in memory, because the disk refuses it."""
    return QCoreApplication.translate("history", "deleted, as soon as the disk takes it")


def done_elsewhere() -> str:
    """The mark of a session that the person did without the program."""
    return QCoreApplication.translate("history", "done elsewhere")


def exercise_name(exercise: str, texts: Mapping[str, ExerciseText]) -> str:
    """The exercise's name, or its id if the catalogue no longer has it."""
    return texts[exercise].name if exercise in texts else exercise


def when_and_how(session: SessionRecord, today: date) -> str:
    """ "Today, 07:40 · 12 min · all done · pain 3 → 1", "Today, 07:40 · 9 min · 5 of 7", "Yesterday · 20 min"."""
    day = words.day(session.local_date, today)
    if session.is_walk:
        return f"{day} · {words.duration(session.seconds)}"
    wall = words.wall_time(session)
    parts = [f"{day}, {words.clock_time(wall)}" if is_time_known(session.elsewhere, wall) else day]
    parts += [done_elsewhere()] if session.elsewhere else []
    parts.append(words.duration(session.seconds))
    parts += [_outcome(session), words.pain(session.pain_before, session.pain_after)]
    return " · ".join(part for part in parts if part)


def told_words(session: SessionRecord, texts: Mapping[str, ExerciseText]) -> str:
    """The answers, "Worst pain 5, in Supine figure-four, right · pain the morning after 2", without missing ones."""
    parts = []
    if session.pain_worst is not None:
        worst = [_worst_words(session).format(value=session.pain_worst)]
        if session.pain_worst_exercise:
            name = exercise_name(session.pain_worst_exercise, texts)
            worst.append(QCoreApplication.translate("history", "in {exercise}").format(exercise=name))
        if session.pain_worst_side:
            worst.append(words.side_name(session.pain_worst_side))
        parts.append(", ".join(worst))
    if session.pain_morning is not None:
        parts.append(
            QCoreApplication.translate("history", "pain the morning after {value}").format(value=session.pain_morning)
        )
    return words.capital(" · ".join(parts))


def _worst_words(session: SessionRecord) -> str:
    if session.is_walk:
        return QCoreApplication.translate("history", "pain while walking or afterwards {value}")
    return QCoreApplication.translate("history", "worst pain {value}")


def _outcome(session: SessionRecord) -> str:
    """Of a part of it, how much, as the list says it; of what hurt, that it spread, as the end page says it."""
    if session.outcome is SessionOutcome.HURT and has_spread(session.sets):
        return QCoreApplication.translate("history", "pain spread")
    if session.outcome is not SessionOutcome.PARTIAL or not session.planned_exercises:
        return words.session_outcome(session.outcome)
    begun = {each.exercise for each in begun_sets(session.sets)}
    return _part(len(begun), session.planned_exercises)


def _part(begun: int, planned: int) -> str:
    if begun >= planned:
        return QCoreApplication.translate("history", "{n} of {all}, in part").format(n=begun, all=planned)
    return QCoreApplication.translate("history", "{n} of {all}").format(n=begun, all=planned)


def _extent(summary: Summary) -> str:
    if summary.outcome is SessionOutcome.UNFINISHED or not summary.planned_exercises:
        return words.session_outcome(summary.outcome)
    if summary.in_full and summary.begun_exercises >= summary.planned_exercises:
        return QCoreApplication.translate("history", "all {n}").format(n=summary.planned_exercises)
    return _part(summary.begun_exercises, summary.planned_exercises)


def _hurt(summary: Summary, texts: Mapping[str, ExerciseText]) -> str:
    if summary.hurt_exercise is None:
        return ""
    what = words.hurt(summary.hurt) if summary.hurt else QCoreApplication.translate("history", "it hurt")
    return words.with_colon(exercise_name(summary.hurt_exercise, texts), what)
