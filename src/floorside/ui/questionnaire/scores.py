"""What can be said of the scores of the questionnaire over time."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from floorside.domain.self_care.questionnaire import ITEMS, RolandMorris, clear_change, comparison_for
from floorside.ui.kit.wording.words import dated, day


def score_words(filled: Sequence[RolandMorris], today: date) -> str:
    """The last score, and whether it has clearly changed since the first, or since a better one."""
    if not filled:
        return QCoreApplication.translate("Scores", "Not filled in yet.")
    last = filled[-1]
    said = QCoreApplication.translate(
        "Scores", "{day}: {score} of {all}. The fewer the ticks, the fewer things are hard to do."
    ).format(day=day(last.on, today), score=last.score, all=ITEMS)
    if len(filled) == 1:
        return said
    earlier = comparison_for(filled)
    change = clear_change(earlier, last)
    since = dated(earlier.on, today)
    if change < 0:
        more = QCoreApplication.translate("Scores", "That is clearly less than on {day}, which had {score}.")
    elif change > 0:
        more = QCoreApplication.translate(
            "Scores", "That is clearly more than on {day}, which had {score}. A doctor could look at it."
        )
    else:
        more = QCoreApplication.translate(
            "Scores", "On {day} it was {score}; a difference of fewer than five may be chance."
        )
    return f"{said} {more.format(day=since, score=earlier.score)}"
