from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from floorside.domain.exercise import Side
from floorside.ui.kit.fields.worst_pain import Choices, WorstPain
from floorside.ui.kit.look.theme import Theme

NAMES = {"bridge": "Bridge", "hip-circles": "Hip circles", "supine-figure-four": "Supine figure-four"}
SIDED = {"hip-circles", "supine-figure-four"}


def asked(theme: Theme, qtbot: QtBot) -> tuple[WorstPain, list[object]]:
    told: list[object] = []
    worst = WorstPain(theme, NAMES, SIDED)
    for signal in (worst.chosen, worst.exercise_chosen, worst.side_chosen):
        signal.connect(told.append)
    qtbot.addWidget(worst)
    worst.show()
    return worst, told


def press(choices: Choices, word: str) -> None:
    next(each for each in choices.findChildren(QPushButton) if each.text() == word).click()


def checked(choices: Choices) -> list[str]:
    return [each.text() for each in choices.findChildren(QPushButton) if each.isChecked()]


def test_which_one_is_asked_above_three_and_forgotten_below(theme: Theme, qtbot: QtBot) -> None:
    worst, told = asked(theme, qtbot)
    pains = worst.pain.buttons()
    pains[3].click()
    assert not worst.which.isVisible()
    pains[4].click()
    assert worst.which.isVisible()
    press(worst.which, "Bridge")
    pains[2].click()
    assert not worst.which.isVisible()
    assert told == [3, 4, "bridge", 2, None]


def test_the_side_is_asked_where_there_are_sides(theme: Theme, qtbot: QtBot) -> None:
    worst, told = asked(theme, qtbot)
    worst.pain.buttons()[5].click()
    press(worst.which, "Bridge")
    assert not worst.side.isVisible()
    press(worst.which, "Hip circles")
    assert worst.side.isVisible()
    press(worst.side, "Right")
    press(worst.side, "Both, or not sure")
    assert told == [5, "bridge", "hip-circles", Side.RIGHT, None]


def test_the_side_of_another_exercise_is_forgotten(theme: Theme, qtbot: QtBot) -> None:
    worst, told = asked(theme, qtbot)
    worst.pain.buttons()[5].click()
    press(worst.which, "Hip circles")
    press(worst.side, "Left")
    press(worst.which, "Supine figure-four")
    press(worst.which, "Supine figure-four")
    assert checked(worst.side) == []
    press(worst.side, "Right")
    worst.pain.buttons()[0].click()
    assert not worst.side.isVisible()
    assert told == [
        *(5, "hip-circles", Side.LEFT, "supine-figure-four", None),
        *(Side.RIGHT, 0, None, None),
    ]


def test_what_was_said_before_is_shown_and_nobody_is_told(theme: Theme, qtbot: QtBot) -> None:
    worst, told = asked(theme, qtbot)
    worst.show_told(6, "hip-circles", Side.LEFT)
    assert (checked(worst.which), checked(worst.side), told) == (["Hip circles"], ["Left"], [])
    worst.show_told(None, None, None)
    assert not worst.which.isVisible()
    assert not worst.side.isVisible()


def click_on(worst: WorstPain, button: QPushButton) -> None:
    """As with the mouse: whatever lies at its place takes the click."""
    QApplication.sendPostedEvents()
    place = button.mapTo(worst, button.rect().center())
    QTest.mouseClick(worst.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def test_a_question_that_has_just_appeared_takes_no_click_that_was_meant_for_what_was_there(
    theme: Theme, qtbot: QtBot
) -> None:
    worst, told = asked(theme, qtbot)
    worst.resize(760, 400)
    qtbot.waitExposed(worst)
    click_on(worst, worst.pain.buttons()[4])
    bridge = next(each for each in worst.which.findChildren(QPushButton) if each.text() == "Bridge")
    click_on(worst, bridge)
    assert told == [4]
    mouse = Qt.WidgetAttribute.WA_TransparentForMouseEvents
    qtbot.waitUntil(lambda: not worst.which.testAttribute(mouse), timeout=60_000)
    click_on(worst, bridge)
    assert told == [4, "bridge"]
