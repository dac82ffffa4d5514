"""Describes the week: what is done, and when to rest. Never what is missing."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from floorside.domain.training_week import Week


def week_words(week: Week, rest: date | None, today: date) -> str:
    """A sentence. `rest`: the day on which the program recommends a rest, or None."""
    return " ".join(part for part in (_done(week), _rest(rest, today)) if part)


def _done(week: Week) -> str:
    if not week.done:
        return QCoreApplication.translate("Week", "{wanted} this week, whenever they suit you.").format(
            wanted=_days(week.wanted)
        )
    if week.done > week.wanted:
        return QCoreApplication.translate("Week", "{done} done this week.").format(done=_number(week.done).capitalize())
    if week.done == week.wanted:
        return (
            QCoreApplication.translate("Week", "All {wanted} done this week.").format(wanted=_number(week.wanted))
            if week.wanted > 1
            else (QCoreApplication.translate("Week", "Done for this week."))
        )
    done, wanted = _number(week.done).capitalize(), _number(week.wanted)
    return QCoreApplication.translate("Week", "{done} of {wanted} done this week.").format(done=done, wanted=wanted)


def _rest(rest: date | None, today: date) -> str:
    if rest is None:
        return ""
    return (
        QCoreApplication.translate("Week", "A rest today would do you good.")
        if rest == today
        else QCoreApplication.translate("Week", "Tomorrow is a good day to rest.")
    )


def _days(count: int) -> str:
    return (
        QCoreApplication.translate("Week", "One day")
        if count == 1
        else QCoreApplication.translate("Week", "{n} days").format(n=_number(count).capitalize())
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
