"""The fields of a walk, for adding and for changing one."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from floorside.ui.kit.fields.controls import NumberStepper
from floorside.ui.kit.look.theme import Theme

#: A day.
MOST_MINUTES = 1440


def minutes_stepper(theme: Theme, minutes: int, choose: Callable[[int], None] = lambda _: None) -> NumberStepper:
    name, form = (
        QCoreApplication.translate("Walk", "How long"),
        QCoreApplication.translate("Walk", "{n}\N{NO-BREAK SPACE}min"),
    )
    stepper = NumberStepper(theme, name, minutes, (1, MOST_MINUTES), form, choose)
    stepper.box.setFixedWidth(110)
    return stepper


def pain_question() -> str:
    return QCoreApplication.translate("Walk", "Pain while walking or afterwards, at its worst")
