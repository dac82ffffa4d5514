"""What a condition allows of a dose for now, and why."""

from PySide6.QtCore import QCoreApplication

from floorside.domain.care import adjustment, limit_of
from floorside.storage.files.settings import Settings
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.ui.kit.wording.words import seconds_of


def limit_words(exercise: str, settings: Settings, catalogue: Catalogue) -> str:
    """The longest hold that the person's conditions allow, and the reason of the one that sets it; "" without one."""
    entry = catalogue.exercises[exercise]
    limit = limit_of(entry, settings.conditions, settings.shown_anyway)
    if limit is None or limit.longest_hold is None:
        return ""
    found = ((condition, adjustment(entry, condition)) for condition in settings.conditions)
    strictest = next(condition for condition, each in found if each and each.longest_hold == limit.longest_hold)
    return QCoreApplication.translate(
        "DosePanel", "For now a hold ends after {seconds} at most. What you set here is kept for later. {reason}"
    ).format(seconds=seconds_of(limit.longest_hold), reason=catalogue.words.conditions[strictest].reason)
