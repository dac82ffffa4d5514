"""Makes the charts of the history page: how an exercise grew, and pain before and after."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from math import ceil

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from floorside.domain.exercise import DoseKind, Exercise, Side
from floorside.domain.progression.dose_change import Part
from floorside.domain.progression.growth import grown_part
from floorside.domain.self_care.period_numbers import Grain, MonthAmount, PainPoint, PeriodNumbers
from floorside.storage.history.session_list import DoneAmount
from floorside.ui.history.charts.chart import Line, Mark, Picture, value_words
from floorside.ui.history.charts.chart_summary import averages_of, summary_words
from floorside.ui.kit.wording import words
from floorside.ui.kit.wording.formats import brief_date, brief_month, short_number

#: The number of recent days that are compared.
LATELY = 10
_STEPS = (1, 2, 5, 10, 20, 30, 60, 100, 200, 500, 1000)


def is_held(exercise: Exercise) -> bool:
    """Whether a hold grows, in seconds; otherwise a count does."""
    return grown_part(exercise) is Part.HOLD


def unit(exercise: Exercise | None) -> str:
    """The unit of an exercise's chart, or of that of walks."""
    if exercise is None:
        return QCoreApplication.translate("charts", "minutes walked")
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


def growth_picture(name: str, exercise: Exercise | None, done: Sequence[DoneAmount], today: date) -> Picture:
    """The best set of each day as a line in steps, one for each side. `name`: that of the exercise; None for walks, in
    minutes.
    """
    held = exercise is not None and is_held(exercise)
    what = unit(exercise)
    days = sorted({amount.local_date for amount in done})
    numbers = {day: number for number, day in enumerate(days)}
    best: dict[Side | None, dict[int, float]] = {}
    for amount in done:
        best.setdefault(amount.side, {})[numbers[amount.local_date]] = _value(amount, held)
    lines = [_side_line(side, best[side]) for side in (None, Side.LEFT, Side.RIGHT) if side in best]
    said = [_amounts_said(lines, number) for number in range(len(days))]
    return Picture(
        lines=lines,
        days=days,
        said=said,
        ticks=ticks(max(value for line in lines for value in line.values.values())),
        unit=what,
        in_steps=True,
        by_date=True,
        accessible_text=summary_words(
            f"{name}, {what}", averages_of(lines), days, said, lambda day: words.dated(day, today)
        ),
        empty="",
    )


def months_picture(name: str, exercise: Exercise | None, months: Sequence[MonthAmount], today: date) -> Picture:
    """The median of each month as a line in steps, and a bar from the lowest to the highest day, for each side. `name`,
    `exercise`: as in growth_picture.
    """
    days = sorted({each.month for each in months})
    numbers = {day: number for number, day in enumerate(days)}
    by_side: dict[Side | None, dict[int, MonthAmount]] = {}
    for each in months:
        by_side.setdefault(each.side, {})[numbers[each.month]] = each
    lines = []
    for side in (None, Side.LEFT, Side.RIGHT):
        if found := by_side.get(side):
            line = _side_line(side, {number: round(each.median) for number, each in found.items()})
            bars = {number: (round(each.low), round(each.high)) for number, each in found.items()}
            lines.append(replace(line, bars=bars))
    said = [_months_said(lines, number) for number in range(len(days))]
    what = QCoreApplication.translate("charts", "{unit}: monthly median and range").format(unit=unit(exercise))
    return Picture(
        lines=lines,
        days=days,
        said=said,
        ticks=ticks(max(high for line in lines for _, high in line.bars.values())),
        unit=what,
        in_steps=True,
        by_date=True,
        accessible_text=summary_words(
            f"{name}, {what}", averages_of(lines), days, said, lambda day: month_name(day, today)
        ),
        empty="",
        name_of=month_name,
        brief_of=brief_month_name,
    )


def _months_said(lines: Sequence[Line], number: int) -> str:
    said = []
    for line in lines:
        if number in line.values:
            low, high = line.bars[number]
            form = QCoreApplication.translate("charts", "{median} ({low} to {high})")
            amounts = form.format(
                median=short_number(line.values[number]), low=short_number(low), high=short_number(high)
            )
            said.append(f"{line.name} {amounts}".strip())
    return ", ".join(said)


def nothing_done() -> Picture:
    text = QCoreApplication.translate("charts", "Nothing was done in this time.")
    return Picture((), (), (), (0,), "", in_steps=True, by_date=True, accessible_text=text, empty=text)


def _side_line(side: Side | None, values: Mapping[int, float]) -> Line:
    if side is None:
        return Line("", lambda colors: colors.accent, values)
    if side is Side.LEFT:
        return Line(words.side_name(side), lambda colors: colors.left_line, values)
    return Line(words.side_name(side), lambda colors: colors.right_line, values, open=True)


def _amounts_said(lines: Sequence[Line], number: int) -> str:
    return ", ".join(
        f"{line.name} {short_number(line.values[number])}".strip() for line in lines if number in line.values
    )


def pain_picture(points: Sequence[PainPoint], grain: Grain, today: date, means: PeriodNumbers) -> Picture:
    """For each session, or each stretch of time, a ring for the pain before, a dot for the pain after, a triangle for
    the worst and a diamond for the morning after. `means`: those of the whole time, which the sentences above tell too.
    """
    names = {
        "before": QCoreApplication.translate("charts", "before"),
        "worst": QCoreApplication.translate("charts", "at worst"),
        "morning": QCoreApplication.translate("charts", "morning"),
        "after": QCoreApplication.translate("charts", "after"),
    }
    drawn = (
        Line(names["before"], lambda colors: colors.warm, _answers(points, "before"), open=True),
        Line(names["worst"], lambda colors: colors.hurt, _answers(points, "worst"), mark=Mark.TRIANGLE),
        Line(names["morning"], lambda colors: colors.muted, _answers(points, "morning"), mark=Mark.DIAMOND),
        Line(names["after"], lambda colors: colors.accent, _answers(points, "after")),
    )
    lines = tuple(replace(line, averages=grain is not Grain.SESSION) for line in drawn)
    said = [_pains_said(lines, number) for number in range(len(points))]
    days = [point.on for point in points]
    empty = QCoreApplication.translate(
        "charts", "Once you have said how much it hurts before and after a session, a chart appears here."
    )
    name_of, dated = NAMES.get(grain, words.day), NAMES.get(grain, words.dated)
    accessible_text = (
        summary_words(pain_heading(grain), _averages(means, lines), days, said, lambda day: dated(day, today))
        if points
        else empty
    )
    return Picture(
        lines,
        days,
        said,
        (0, 5, 10),
        _pain_unit(grain),
        in_steps=False,
        by_date=grain is not Grain.SESSION,
        accessible_text=accessible_text,
        empty=empty,
        name_of=name_of,
        brief_of=brief_month_name if grain in NAMES else brief_date,
    )


def _pain_unit(grain: Grain) -> str:
    """Averages say that the numbers beside them are the newest, since the sentences above tell of the whole time."""
    if grain is Grain.SESSION:
        return QCoreApplication.translate("charts", "pain, 0–10")
    return QCoreApplication.translate("charts", "pain, 0–10; numbers: the newest")


def pain_heading(grain: Grain) -> str:
    """What the chart of pain shows."""
    return {
        Grain.SESSION: QCoreApplication.translate("charts", "Pain, session by session"),
        Grain.WEEK: QCoreApplication.translate("charts", "Pain, on average in each week"),
        Grain.MONTH: QCoreApplication.translate("charts", "Pain, on average in each month"),
        Grain.QUARTER: QCoreApplication.translate("charts", "Pain, on average in each quarter"),
        Grain.YEAR: QCoreApplication.translate("charts", "Pain, on average in each year"),
    }[grain]


def grain_words(grain: Grain) -> str:
    """What a mark of the chart of pain stands for."""
    return {
        Grain.SESSION: QCoreApplication.translate("charts", "each session"),
        Grain.WEEK: QCoreApplication.translate("charts", "average of each week"),
        Grain.MONTH: QCoreApplication.translate("charts", "average of each month"),
        Grain.QUARTER: QCoreApplication.translate("charts", "average of each quarter"),
        Grain.YEAR: QCoreApplication.translate("charts", "average of each year"),
    }[grain]


def month_name(day: date, today: date) -> str:
    """ "November", or "November 2025" in another year."""
    form = (
        QCoreApplication.translate("History", "MMMM")
        if day.year == today.year
        else QCoreApplication.translate("History", "MMMM yyyy")
    )
    return QLocale().toString(QDate(day.year, day.month, day.day), form)


def brief_month_name(day: date) -> str:
    return brief_month(day, with_year=False)


#: What a stretch is called by its first day; a session or a week by that day itself.
NAMES: Mapping[Grain, Callable[[date, date], str]] = {
    Grain.MONTH: month_name,
    Grain.QUARTER: month_name,
    Grain.YEAR: lambda day, _today: str(day.year),
}


def _averages(means: PeriodNumbers, lines: tuple[Line, ...]) -> dict[str, float]:
    found = zip(lines, (means.before, means.worst, means.morning, means.after), strict=True)
    return {line.name: mean for line, mean in found if line.values and mean is not None}


def _answers(points: Sequence[PainPoint], which: str) -> dict[int, float]:
    answers = ((number, getattr(point, which)) for number, point in enumerate(points))
    return {number: round(answer, 1) for number, answer in answers if answer is not None}


def _pains_said(lines: Sequence[Line], number: int) -> str:
    return ", ".join(f"{line.name} {value_words(line, line.values[number])}" for line in lines if number in line.values)


def ticks(highest: float) -> list[int]:
    """At most four round numbers, from 0 to the first that is not below the highest value."""
    step = next((step for step in _STEPS if highest <= 3 * step), ceil(highest / 3))
    return [step * number for number in range(max(1, ceil(highest / step)) + 1)]
