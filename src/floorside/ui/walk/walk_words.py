"""The texts about why the next walk may be as long as the field says."""

from PySide6.QtCore import QCoreApplication

from floorside.domain.progression.walking import WalkProposal, WalkReason

DAYS_OF_A_WEEK = 7


def proposal_words(proposal: WalkProposal | None) -> str:
    if proposal is None:
        return QCoreApplication.translate(
            "Walk", "Ask whoever treats you how far to walk for now. You can add any walk here."
        )
    weeks = proposal.days_away // DAYS_OF_A_WEEK
    away = QCoreApplication.translate("Walk", "Your last walk was %n weeks ago.", None, weeks)
    words = _words(proposal.reason, proposal.minutes)
    return f"{away} {words}" if proposal.reason is WalkReason.AWAY else words


def _words(reason: WalkReason, minutes: int) -> str:
    return {
        WalkReason.FIRST: QCoreApplication.translate(
            "Walk", "A short walk on level ground is a good start: %n minutes, for example.", None, minutes
        ),
        WalkReason.AS_BEFORE: QCoreApplication.translate(
            "Walk", "About %n minutes, as on your last walks, is right for now.", None, minutes
        ),
        WalkReason.CALM: QCoreApplication.translate(
            "Walk",
            "Your last walks were calm, and so were the mornings after. %n minutes is a small step up.",
            None,
            minutes,
        ),
        WalkReason.STEADY: QCoreApplication.translate(
            "Walk",
            "For three weeks your walks have left the pain as it is. %n minutes is a small step up.",
            None,
            minutes,
        ),
        WalkReason.TOO_MUCH: QCoreApplication.translate(
            "Walk", "Your last walk was rather a lot. %n minutes may suit better for now.", None, minutes
        ),
        WalkReason.AWAY: QCoreApplication.translate("Walk", "%n minutes is about half, to begin again.", None, minutes),
        WalkReason.WORSE_LEGS: QCoreApplication.translate(
            "Walk", "When the leg feels worse, less is better today: %n minutes, or a rest.", None, minutes
        ),
        WalkReason.HELP_TODAY: QCoreApplication.translate(
            "Walk", "Please have your legs looked at today, before you walk for exercise. You can add any walk here."
        ),
        WalkReason.HELP_NOW: QCoreApplication.translate(
            "Walk", "When both legs are affected, please get help now. You can add any walk here."
        ),
    }[reason]
