from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from floorside.ui.check_in.worst_pain import WorstPain
from floorside.ui.theme import Theme


def test_which_one_is_asked_above_three_and_forgotten_below(theme: Theme, qtbot: QtBot) -> None:
    told: list[object] = []
    worst = WorstPain(theme, {"bridge": "Bridge", "low-cobra": "Low cobra"})
    worst.chosen.connect(told.append)
    worst.exercise_chosen.connect(told.append)
    qtbot.addWidget(worst)
    worst.show()
    pains = worst.pain.buttons()
    pains[3].click()
    assert not worst.which.isVisible()
    pains[4].click()
    assert worst.which.isVisible()
    next(each for each in worst.which.findChildren(QPushButton) if each.text() == "Low cobra").click()
    pains[2].click()
    assert not worst.which.isVisible()
    assert told == [3, 4, "low-cobra", 2, None]
