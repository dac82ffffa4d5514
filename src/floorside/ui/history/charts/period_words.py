"""A month, half a year or the whole history in a few short sentences."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from floorside.domain.exercise import Exercise, ExerciseText, Side
from floorside.domain.self_care.period_numbers import Grown, PeriodNumbers, Span
from floorside.domain.session.record import SetAmount
from floorside.ui.history.charts.pictures import is_held, month_name
from floorside.ui.kit.wording import words


def period_words(
    span: Span,
    first: date | None,
    numbers: PeriodNumbers,
    grown: Sequence[Grown],
    exercises: Mapping[str, Exercise],
    texts: Mapping[str, ExerciseText],
    today: date,
) -> str:
    """ "In November: 12 sessions. Pain before 3.1, after 2.4, on average." `first`: the first day that counts."""
    sentences = [_sessions(span, first or today, numbers.sessions, today), _walks(numbers.walks), _pain(numbers)]
    sentences += [_worst(numbers), _mornings(numbers)]
    sentences += [_grown(each, exercises[each.exercise], texts[each.exercise].name) for each in grown]
    return " ".join(filter(None, sentences))


def _sessions(span: Span, first: date, count: int, today: date) -> str:
    if span is Span.HALF_YEAR:
        return (
            QCoreApplication.translate("History", "In the last half year: 1 session.")
            if count == 1
            else QCoreApplication.translate("History", "In the last half year: %n sessions.", None, count)
        )
    if span is Span.ALL:
        said = (
            QCoreApplication.translate("History", "Since {day}: 1 session.")
            if count == 1
            else QCoreApplication.translate("History", "Since {day}: %n sessions.", None, count)
        )
        return said.format(day=words.dated(first, today))
    said = (
        QCoreApplication.translate("History", "In {month}: 1 session.")
        if count == 1
        else QCoreApplication.translate("History", "In {month}: %n sessions.", None, count)
    )
    return said.format(month=month_name(first, today))


def _walks(count: int) -> str:
    if not count:
        return ""
    return (
        QCoreApplication.translate("History", "1 walk.")
        if count == 1
        else QCoreApplication.translate("History", "%n walks.", None, count)
    )


def _pain(numbers: PeriodNumbers) -> str:
    before, after = _number(numbers.before), _number(numbers.after)
    if before and after:
        said = QCoreApplication.translate("History", "Pain before {before}, after {after}, on average.")
    elif before:
        said = QCoreApplication.translate("History", "Pain before {before}, on average.")
    elif after:
        said = QCoreApplication.translate("History", "Pain after {after}, on average.")
    else:
        return ""
    return said.format(before=before, after=after)


def _worst(numbers: PeriodNumbers) -> str:
    said = QCoreApplication.translate("History", "At its worst {pain}.")
    return "" if numbers.worst is None else said.format(pain=_number(numbers.worst))


def _mornings(numbers: PeriodNumbers) -> str:
    said = QCoreApplication.translate("History", "On the mornings after {pain}.")
    return "" if numbers.morning is None else said.format(pain=_number(numbers.morning))


def _grown(grown: Grown, exercise: Exercise, name: str) -> str:
    said = {
        None: QCoreApplication.translate("History", "{exercise}: {first} → {last}."),
        Side.LEFT: QCoreApplication.translate("History", "{exercise}, left: {first} → {last}."),
        Side.RIGHT: QCoreApplication.translate("History", "{exercise}, right: {first} → {last}."),
    }[grown.side]
    first, last = (_amount(exercise, value) for value in (grown.first, grown.last))
    return words.with_one_stop(said.format(exercise=name, first=first, last=last))


def _amount(exercise: Exercise, value: float) -> str:
    if is_held(exercise):
        return words.seconds_of(value)
    return words.set_amount(exercise.kind, SetAmount(round(value), 0.0, exercise.default.left.hold_seconds))


def _number(mean: float | None) -> str:
    return "" if mean is None else QLocale().toString(mean, "f", 1)
