"""The name of a routine above its list."""

import pytest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from floorside.domain.routine import Routine
from floorside.domain.session.plan import Plan
from floorside.ui.kit.look.theme import Theme
from floorside.ui.routine.routine_header import NAME_PX, RoutineHeader


def no_plan(_routine: Routine) -> Plan:
    raise AssertionError("asked for a plan")


@pytest.mark.parametrize(
    ("name", "px", "is_whole"),
    [
        ("Hip & back, full", NAME_PX[0], True),
        ("Hanche et dos, routine complète", NAME_PX[1], True),
        ("My own routine for the mornings on which I have more time", NAME_PX[2], False),
    ],
)
def test_a_long_name_is_written_smaller_before_it_is_shortened(
    theme: Theme, qtbot: QtBot, name: str, px: int, is_whole: bool
) -> None:
    header = RoutineHeader(theme, {}, lambda: no_plan)
    qtbot.addWidget(header)
    header.resize(400, header.sizeHint().height())
    header.show_routine(Routine("", name, "", ()), 0, None)
    (button,) = header.findChildren(QToolButton)
    assert button.font().pixelSize() == px
    assert (button.text().replace("&&", "&") == name) is is_whole
