"""Describes an item of a routine in a few words."""

from PySide6.QtCore import QCoreApplication

from floorside.domain.routine import ExerciseItem, RoutineItem
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.ui.kit.wording.own_word import own_word
from floorside.ui.kit.wording.pause_words import pause_extent, pause_name
from floorside.ui.kit.wording.words import dose_line


def item_name(item: RoutineItem, catalogue: Catalogue) -> str:
    if isinstance(item, ExerciseItem):
        return catalogue.texts[item.exercise].name
    return pause_name(item)


def item_extent(item: RoutineItem, catalogue: Catalogue, *, is_left_out: bool = False) -> str:
    """The amount of an item, or that it is left out; "" for a wait."""
    if not isinstance(item, ExerciseItem):
        return pause_extent(item)
    said = (
        QCoreApplication.translate("RoutineEditor", "left out for now")
        if is_left_out
        else dose_line(catalogue.exercises[item.exercise], item.dose)
    )
    return " · ".join(filter(None, (own_word(item.exercise, catalogue.exercises, catalogue.texts), said)))


def order_words(now_downs: int, now_turns: int, then_downs: int, then_turns: int, *, better: bool) -> str:
    """How often one gets down to the floor, and whether another order requires it less often."""
    if better and then_downs < now_downs:
        return QCoreApplication.translate(
            "RoutineEditor", "This order takes you down to the floor {now}. Another order needs that {then}."
        ).format(now=_times(now_downs), then=_times(then_downs))
    if better:
        return QCoreApplication.translate(
            "RoutineEditor", "You turn over {now} on the way. Another order needs that {then}."
        ).format(now=_times(now_turns), then=_times(then_turns))
    if now_downs == 0:
        return QCoreApplication.translate("RoutineEditor", "No need to get down to the floor.")
    if now_downs == 1:
        return QCoreApplication.translate("RoutineEditor", "Down to the floor once, up once.")
    return QCoreApplication.translate("RoutineEditor", "Down to the floor {now}; no other order needs less.").format(
        now=_times(now_downs)
    )


def _times(count: int) -> str:
    words = {
        0: QCoreApplication.translate("RoutineEditor", "not at all"),
        1: QCoreApplication.translate("RoutineEditor", "once"),
        2: QCoreApplication.translate("RoutineEditor", "twice"),
    }
    return words.get(count, QCoreApplication.translate("RoutineEditor", "%n times", None, count))
