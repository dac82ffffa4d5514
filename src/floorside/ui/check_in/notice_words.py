"""The texts of notices and offers before a session."""

from PySide6.QtCore import QCoreApplication

from floorside.domain.check_in import Notice
from floorside.domain.progression.dose_change import Why
from floorside.domain.progression.whole_routine import RoutineOffer
from floorside.domain.session.record import Legs

DAYS_OF_A_WEEK = 7


def notice_words(notice: Notice) -> str:
    return {
        Notice.SORE_STARTS: QCoreApplication.translate(
            "Notice",
            "That is a lot of pain, as on other days lately. The gentle routine may suit you today, and a doctor or"
            " physiotherapist can look at it with you.",
        ),
        Notice.THREE_REDS: QCoreApplication.translate(
            "Notice",
            "Some sessions have been too much lately. The gentle routine may suit you for a few days, and a doctor or"
            " physiotherapist can look at it with you.",
        ),
        Notice.SORE_START: QCoreApplication.translate(
            "Notice", "That is a lot of pain today. The gentle routine may suit you, or a rest."
        ),
        Notice.TWO_REDS: QCoreApplication.translate(
            "Notice", "The last two sessions were too much. The gentle routine may suit you today, or a rest."
        ),
        Notice.WORSENING: QCoreApplication.translate(
            "Notice",
            "Your pain has been higher these past two weeks than it was at first. That can have many reasons, and a"
            " doctor or physiotherapist can look at it with you.",
        ),
    }[notice]


def leads_to_help(notice: Notice) -> bool:
    """Whether the notice leads to the page "When to get help", and not to the gentle routine."""
    return notice is Notice.WORSENING


def urgent_words(legs: Legs | None) -> str:
    """What to do about legs that somebody should look at before any exercise: at once if new in both [35] [83]."""
    if legs is Legs.BOTH:
        return QCoreApplication.translate(
            "Notice", "When both legs are affected, please get help now, and leave the exercises for today."
        )
    return QCoreApplication.translate("Notice", "Please have this looked at today, before you exercise.")


def spread_words() -> str:
    """For the rest of a day on which pain spread in a session."""
    return QCoreApplication.translate(
        "Notice", "Pain spread in your session today, so rest is best for now. Some signs need help quickly."
    )


def why_help(legs: Legs) -> str:
    """A calm line about why "When to get help" is shown."""
    if legs is Legs.BOTH:
        return QCoreApplication.translate("Notice", "Pain, tingling or numbness new in both legs needs help now.")
    if legs is Legs.WEAKER:
        return QCoreApplication.translate("Notice", "Please have your legs looked at today.")
    if legs is Legs.NEW:
        return QCoreApplication.translate("Notice", "New pain in a leg usually settles; these signs need help:")
    return QCoreApplication.translate("Notice", "You feel it further down. Usually it settles; these signs need help:")


def offer_words(offer: RoutineOffer) -> tuple[str, str]:
    """The text of an offer, and of its button."""
    if offer.why is Why.START:
        said = QCoreApplication.translate(
            "Notice",
            "Would you like to begin with a small session? Easier forms, four to six minutes, growing from there.",
        )
        return said, QCoreApplication.translate("Notice", "A gentle start")
    if offer.why is Why.AWAY:
        said = QCoreApplication.translate(
            "Notice",
            "Your last usual session was %n weeks ago. Start again with about half, without the harder forms? If"
            " all is well, the rest comes back within two weeks.",
            None,
            offer.days_away // DAYS_OF_A_WEEK,
        )
        return said, QCoreApplication.translate("Notice", "About half for now")
    said = QCoreApplication.translate(
        "Notice", "The last two sessions went well. Go one step up, towards what you did before?"
    )
    return said, QCoreApplication.translate("Notice", "One step up")
