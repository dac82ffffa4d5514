"""The questions of the check-in, in words."""

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from floorside.domain.session.record import Legs, SessionRecord
from floorside.ui.check_in.check_in_panel import Query

_SCALE = tuple((pain, str(pain)) for pain in range(11))

MORNING, BEFORE, LEGS = "morning", "before", "legs"


def morning_query(session: SessionRecord, today: date) -> Query:
    return Query(MORNING, _morning_words(session.local_date, today), _SCALE, _about())


def before_queries() -> tuple[Query, ...]:
    answers = (
        (Legs.NONE, QCoreApplication.translate("CheckIn", "Nothing")),
        (Legs.SAME, QCoreApplication.translate("CheckIn", "As before")),
        (Legs.HIGHER, QCoreApplication.translate("CheckIn", "Less far down")),
        (Legs.FURTHER, QCoreApplication.translate("CheckIn", "Further down")),
        (Legs.NEW, QCoreApplication.translate("CheckIn", "New")),
        (Legs.BOTH, QCoreApplication.translate("CheckIn", "In both legs")),
        (Legs.WEAKER, QCoreApplication.translate("CheckIn", "Weaker or more numb")),
    )
    return (
        Query(BEFORE, QCoreApplication.translate("CheckIn", "How is the pain now?"), _SCALE, _about()),
        Query(
            LEGS,
            QCoreApplication.translate("CheckIn", "Pain, tingling or numbness in the legs?"),
            answers,
        ),
    )


def _about() -> str:
    return QCoreApplication.translate("CheckIn", "0 none, 10 worst")


def _morning_words(session: date, today: date) -> str:
    if session == today - timedelta(days=1):
        return QCoreApplication.translate("CheckIn", "How was this morning, after yesterday's session?")
    day = QLocale().toString(QDate(session.year, session.month, session.day), "dddd")
    return QCoreApplication.translate("CheckIn", "How was the morning after {day}'s session?").format(day=day)
