"""Makes the charts of the history page: how an exercise grew, and pain before and after."""

from collections.abc import Mapping, Sequence
from datetime import date
from math import ceil

from PySide6.QtCore import QCoreApplication

from floorside.domain.exercise import DoseKind, Exercise, Side
from floorside.domain.progression.dose_change import Part
from floorside.domain.progression.growth import grown_part
from floorside.storage.history.session_list import DoneAmount, SaidPain
from floorside.ui.history.charts.chart import Line, Picture
from floorside.ui.kit import words

#: The number of recent days that are compared.
LATELY = 10
_STEPS = (1, 2, 5, 10, 20, 30, 60, 100, 200, 500, 1000)


def is_held(exercise: Exercise) -> bool:
    """Whether a hold grows, in seconds; otherwise a count does."""
    return grown_part(exercise) is Part.HOLD


def unit(exercise: Exercise) -> str:
    """The unit of an exercise's chart."""
    if is_held(exercise):
        return QCoreApplication.translate("charts", "seconds held")
    return {
        DoseKind.BREATHS: QCoreApplication.translate("charts", "breaths"),
        DoseKind.CIRCLES: QCoreApplication.translate("charts", "circles each way"),
        DoseKind.STEPS: QCoreApplication.translate("charts", "steps each way"),
    }.get(exercise.kind, QCoreApplication.translate("charts", "reps"))


def changed_most(done: Mapping[str, Sequence[DoneAmount]], exercises: Mapping[str, Exercise]) -> str | None:
    """The exercise that changed most in its last sessions; one with sides if none did; None if nothing was done."""
    known = [name for name in exercises if done.get(name)]
    return max(known, key=lambda name: (_change(exercises[name], done[name]), exercises[name].has_sides), default=None)


def _change(exercise: Exercise, done: Sequence[DoneAmount]) -> float:
    """The difference between the recent days and those before, as a share of the larger; of two sides, the larger one.

    Medians, so that one gentle day does not count as a change.
    """
    held = is_held(exercise)
    changes = []
    for side in {amount.side for amount in done}:
        values = [_value(amount, held) for amount in done if amount.side is side][-LATELY:]
        half = (len(values) + 1) // 2
        before, after = _median(values[:half]), _median(values[-half:])
        changes.append(abs(after - before) / max(after, before, 1))
    return max(changes)


def _median(values: Sequence[float]) -> float:
    return sorted(values)[len(values) // 2]


def _value(amount: DoneAmount, held: bool) -> float:
    return round(amount.hold_seconds) if held else amount.reps


def growth_picture(name: str, exercise: Exercise, done: Sequence[DoneAmount], today: date) -> Picture:
    """The best set of each day as a line in steps, one for each side. `name`: that of the exercise."""
    held = is_held(exercise)
    days = sorted({amount.local_date for amount in done})
    numbers = {day: number for number, day in enumerate(days)}
    best: dict[Side | None, dict[int, float]] = {}
    for amount in done:
        best.setdefault(amount.side, {})[numbers[amount.local_date]] = _value(amount, held)
    lines = [_side_line(side, best[side]) for side in (None, Side.LEFT, Side.RIGHT) if side in best]
    said = [_amounts_said(lines, number) for number in range(len(days))]
    list_ = _list_words(days, said, today)
    return Picture(
        lines=lines,
        days=days,
        said=said,
        ticks=ticks(max(value for line in lines for value in line.values.values())),
        unit=unit(exercise),
        in_steps=True,
        by_date=True,
        accessible_text=QCoreApplication.translate("charts", "{name}, {unit}: {list}").format(
            name=name, unit=unit(exercise), list=list_
        ),
        empty="",
    )


def nothing_done() -> Picture:
    text = QCoreApplication.translate("charts", "Nothing was done in the last half year.")
    return Picture((), (), (), (0,), "", in_steps=True, by_date=True, accessible_text=text, empty=text)


def _side_line(side: Side | None, values: Mapping[int, float]) -> Line:
    if side is None:
        return Line("", lambda colors: colors.accent, values)
    if side is Side.LEFT:
        return Line(words.side_name(side), lambda colors: colors.left_line, values)
    return Line(words.side_name(side), lambda colors: colors.right_line, values, open=True)


def _amounts_said(lines: Sequence[Line], number: int) -> str:
    return ", ".join(f"{line.name} {line.values[number]:g}".strip() for line in lines if number in line.values)


def pain_picture(pains: Sequence[SaidPain], today: date) -> Picture:
    """For each session a ring for the pain before and a dot for the pain after."""
    before = {number: float(pain.before) for number, pain in enumerate(pains) if pain.before is not None}
    after = {number: float(pain.after) for number, pain in enumerate(pains) if pain.after is not None}
    lines = (
        Line(QCoreApplication.translate("charts", "before"), lambda colors: colors.warm, before, open=True),
        Line(QCoreApplication.translate("charts", "after"), lambda colors: colors.accent, after),
    )
    said = [words.pain(pain.before, pain.after) for pain in pains]
    days = [pain.local_date for pain in pains]
    list_ = _list_words(days, said, today)
    empty = QCoreApplication.translate(
        "charts", "Once you have said how much it hurts before and after a session, a chart appears here."
    )
    accessible_text = QCoreApplication.translate("charts", "Pain before and after: {list}").format(list=list_)
    return Picture(
        lines,
        days,
        said,
        (0, 5, 10),
        QCoreApplication.translate("charts", "pain, 0–10"),
        in_steps=False,
        by_date=False,
        accessible_text=accessible_text if pains else empty,
        empty=empty,
    )


def _list_words(days: Sequence[date], said: Sequence[str], today: date) -> str:
    return "; ".join(f"{words.day(day, today)}: {text}" for day, text in zip(days, said, strict=True))


def ticks(highest: float) -> list[int]:
    """At most four round numbers, from 0 to the first that is not below the highest value."""
    step = next((step for step in _STEPS if highest <= 3 * step), ceil(highest / 3))
    return [step * number for number in range(max(1, ceil(highest / step)) + 1)]
