"""What is said of the person's own activities and their ratings."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from floorside.domain.self_care.activities import (
    CLEAR_POINTS,
    CLEAR_POINTS_OF_AVERAGE,
    Activity,
    Rating,
    average,
    clear_change,
)
from floorside.ui.kit.wording.formats import short_number
from floorside.ui.kit.wording.words import dated


def goal_words(activities: Sequence[Activity]) -> str:
    """What the exercises are for, beside the week; empty without activities."""
    names = " · ".join(each.name for each in activities)
    return QCoreApplication.translate("Activities", "What it is for: {names}.").format(names=names) if names else ""


def last_ratings(activities: Sequence[Activity]) -> str:
    """“Sit through a film” 6 · “Garden” 4, the last rating of each that has one."""
    form = QCoreApplication.translate("Activities", "“{activity}” {rating}")
    return " · ".join(
        form.format(activity=each.name, rating=short_number(each.ratings[-1].value)) if each.ratings else each.name
        for each in activities
    )


def change_words(activities: Sequence[Activity], today: date) -> str:
    """Changes that are more than chance: of the average, else of single activities; empty if there is none."""
    if change := clear_change(average(activities), CLEAR_POINTS_OF_AVERAGE):
        better = QCoreApplication.translate(
            "Activities", "On average they are going clearly better than on {day}: {before} then, {now} now."
        )
        worse = QCoreApplication.translate(
            "Activities",
            "On average they are going clearly worse than on {day}: {before} then, {now} now. A doctor or"
            " physiotherapist can look at it with you.",
        )
        return _filled(better, worse, "", change, today)
    changes = ((each.name, clear_change(each.ratings, CLEAR_POINTS)) for each in activities)
    return " ".join(_single(name, change, today) for name, change in changes if change)


def _single(name: str, change: tuple[Rating, Rating], today: date) -> str:
    better = QCoreApplication.translate(
        "Activities", "“{name}” is going clearly better than on {day}: {before} then, {now} now."
    )
    worse = QCoreApplication.translate(
        "Activities",
        "“{name}” is going clearly worse than on {day}: {before} then, {now} now. A doctor or"
        " physiotherapist can look at it with you.",
    )
    return _filled(better, worse, name, change, today)


def _filled(better: str, worse: str, name: str, change: tuple[Rating, Rating], today: date) -> str:
    earlier, last = change
    said = better if last.value > earlier.value else worse
    values = {"before": short_number(round(earlier.value, 1)), "now": short_number(round(last.value, 1))}
    return said.format(name=name, day=dated(earlier.on, today), **values)
