"""Describes the week: what is done, and when to rest. Never what is missing."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from floorside.domain.training_week import Week
from floorside.ui.kit.wording.words import capital


def week_words(week: Week, rest: date | None, today: date) -> str:
    """A sentence. `rest`: the day on which the program recommends a rest, or None."""
    # Which word of a sentence is the first depends on the language.
    return " ".join(capital(part) for part in (_done(week), _rest(rest, today)) if part)


def _done(week: Week) -> str:
    if not week.done:
        return _wanted(week.wanted)
    done = _number(week.done)
    if week.done > week.wanted:
        return QCoreApplication.translate("Week", "{done} done this week.").format(done=done)
    if week.done == week.wanted:
        return (
            QCoreApplication.translate("Week", "All {wanted} done this week.").format(wanted=_number(week.wanted))
            if week.wanted > 1
            else (QCoreApplication.translate("Week", "Done for this week."))
        )
    said = QCoreApplication.translate("Week", "{done} of {wanted} done this week.")
    return said.format(done=done, wanted=_number(week.wanted))


def _wanted(days: int) -> str:
    if days == 1:
        return QCoreApplication.translate("Week", "One day this week, whenever it suits you.")
    said = QCoreApplication.translate("Week", "{days} days this week, whenever they suit you.")
    return said.format(days=_number(days))


def _rest(rest: date | None, today: date) -> str:
    if rest is None:
        return ""
    return (
        QCoreApplication.translate("Week", "A rest today would do you good.")
        if rest == today
        else QCoreApplication.translate("Week", "Tomorrow is a good day to rest.")
    )


def _number(count: int) -> str:
    words = (
        QCoreApplication.translate("Week", "none"),
        QCoreApplication.translate("Week", "one"),
        QCoreApplication.translate("Week", "two"),
        QCoreApplication.translate("Week", "three"),
        QCoreApplication.translate("Week", "four"),
        QCoreApplication.translate("Week", "five"),
        QCoreApplication.translate("Week", "six"),
        QCoreApplication.translate("Week", "seven"),
    )
    return words[count]
