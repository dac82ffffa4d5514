"""The texts about why the next walk may be as long as the field says."""

from PySide6.QtCore import QCoreApplication

from floorside.domain.progression.walking import WalkProposal, WalkReason

DAYS_OF_A_WEEK = 7


def proposal_words(proposal: WalkProposal | None) -> str:
    if proposal is None:
        return QCoreApplication.translate(
            "Walk", "Ask whoever treats you how far to walk for now. You can add any walk here."
        )
    return _words(proposal.reason).format(minutes=proposal.minutes, weeks=proposal.days_away // DAYS_OF_A_WEEK)


def _words(reason: WalkReason) -> str:
    return {
        WalkReason.FIRST: QCoreApplication.translate(
            "Walk", "A short walk on level ground is a good start: {minutes} minutes, for example."
        ),
        WalkReason.AS_BEFORE: QCoreApplication.translate(
            "Walk", "About {minutes} minutes, as on your last walks, is right for now."
        ),
        WalkReason.CALM: QCoreApplication.translate(
            "Walk", "Your last walks were calm, and so were the mornings after. {minutes} minutes is a small step up."
        ),
        WalkReason.STEADY: QCoreApplication.translate(
            "Walk", "For three weeks your walks have left the pain as it is. {minutes} minutes is a small step up."
        ),
        WalkReason.TOO_MUCH: QCoreApplication.translate(
            "Walk", "Your last walk was rather a lot. {minutes} minutes may suit better for now."
        ),
        WalkReason.AWAY: QCoreApplication.translate(
            "Walk", "Your last walk was {weeks} weeks ago. {minutes} minutes is about half, to begin again."
        ),
        WalkReason.WORSE_LEGS: QCoreApplication.translate(
            "Walk", "When the leg feels worse, less is better today: {minutes} minutes, or a rest."
        ),
        WalkReason.HELP_TODAY: QCoreApplication.translate(
            "Walk", "Please have your legs looked at today, before you walk for exercise. You can add any walk here."
        ),
        WalkReason.HELP_NOW: QCoreApplication.translate(
            "Walk", "When both legs are affected, please get help now. You can add any walk here."
        ),
    }[reason]
