"""Names the pauses of a routine: a rest, or a wait for the person."""

from PySide6.QtCore import QCoreApplication

from floorside.domain.routine import RestItem, WaitItem
from floorside.ui.kit.wording.words import seconds_of


def pause_name(item: RestItem | WaitItem) -> str:
    if isinstance(item, RestItem):
        return QCoreApplication.translate("RoutineEditor", "Rest")
    return QCoreApplication.translate("RoutineEditor", "Wait for me")


def pause_extent(item: RestItem | WaitItem) -> str:
    """How long; "" for a wait."""
    return seconds_of(item.seconds) if isinstance(item, RestItem) else ""
