"""A chart in two sentences: what it shows and when, its newest value, and the average."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from statistics import fmean

from PySide6.QtCore import QCoreApplication, QLocale

from floorside.ui.history.charts.chart import Line
from floorside.ui.kit.wording.words import with_colon


def summary_words(
    title: str,
    averages: Mapping[str, float],
    days: Sequence[date],
    said: Sequence[str],
    name_of: Callable[[date], str],
) -> str:
    """ "Pain, session by session, Thu 12 Nov to Sat 21 Nov. Newest: before 3, after 1. Average: before 3.0, after 1.0."

    `averages`: by the name of their line; `days`, `said`: the date and the words of each value, at least one;
    `name_of`: what a date is called.
    """
    if len(days) == 1:
        return with_colon(title, with_colon(name_of(days[0]), said[0]))
    return QCoreApplication.translate(
        "charts", "{title}, {first} to {last}. Newest: {newest}. Average: {average}."
    ).format(title=title, first=name_of(days[0]), last=name_of(days[-1]), newest=said[-1], average=_said(averages))


def averages_of(lines: Sequence[Line]) -> dict[str, float]:
    """Of what each line shows."""
    return {line.name: fmean(line.values.values()) for line in lines if line.values}


def _said(averages: Mapping[str, float]) -> str:
    return ", ".join(f"{name} {QLocale().toString(mean, 'f', 1)}".strip() for name, mean in averages.items())
