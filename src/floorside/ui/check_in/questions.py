"""The questions of the check-in, in words."""

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from floorside.domain.session.record import Legs, SessionRecord
from floorside.ui.check_in.check_in_panel import Query

_SCALE = tuple((pain, str(pain)) for pain in range(11))

MORNING, BEFORE, LEGS = "morning", "before", "legs"


def morning_query(session: SessionRecord, today: date) -> Query:
    return Query(MORNING, _morning_words(session.local_date, today), _SCALE, _about())


def legs_words(legs: Legs | None) -> str:
    """One of the answers about the legs; empty for none."""
    return next((words for each, words in legs_answers() if each is legs), "")


def before_queries(*, first: bool = False) -> tuple[Query, ...]:
    """What is asked before a session. `first`: before the first one ever, which has no other to be compared with."""
    return (
        Query(
            BEFORE,
            QCoreApplication.translate("CheckIn", "How much back, hip or leg pain do you have now?"),
            _SCALE,
            _about(),
        ),
        Query(LEGS, _about_legs(first), legs_answers()),
    )


def legs_answers() -> tuple[tuple[Legs, str], ...]:
    return (
        (Legs.NONE, QCoreApplication.translate("CheckIn", "Nothing")),
        (Legs.SAME, QCoreApplication.translate("CheckIn", "As before")),
        (Legs.HIGHER, QCoreApplication.translate("CheckIn", "Less far down")),
        (Legs.FURTHER, QCoreApplication.translate("CheckIn", "Further down")),
        (Legs.NEW, QCoreApplication.translate("CheckIn", "New")),
        (Legs.BOTH, QCoreApplication.translate("CheckIn", "New in both")),
        (Legs.WEAKER, QCoreApplication.translate("CheckIn", "Weaker or more numb")),
    )


def _about_legs(first: bool) -> str:
    if first:
        return QCoreApplication.translate(
            "CheckIn", "Pain, tingling or numbness in your legs, compared with the last few days?"
        )
    return QCoreApplication.translate("CheckIn", "Pain, tingling or numbness in your legs, compared with before?")


def _about() -> str:
    return QCoreApplication.translate("CheckIn", "0 none, 10 worst")


def _morning_words(session: date, today: date) -> str:
    morning = session + timedelta(days=1)
    if morning == today:
        return QCoreApplication.translate("CheckIn", "How much back, hip or leg pain did you have this morning?")
    day = QLocale().toString(QDate(morning.year, morning.month, morning.day), "dddd")
    said = QCoreApplication.translate("CheckIn", "How much back, hip or leg pain did you have on {day} morning?")
    return said.format(day=day)
