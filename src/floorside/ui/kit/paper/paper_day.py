"""A date on paper."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale


def paper_day(day: date) -> str:
    """A date that is still right when the paper is old: "19 Nov 2026"."""
    return QLocale().toString(QDate(day.year, day.month, day.day), QCoreApplication.translate("Report", "d MMM yyyy"))
