import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from floorside.domain.exercise import Range
from floorside.ui.dose.dose_slider import DoseSlider
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.wording.words import seconds_of


@pytest.fixture
def slider(qtbot: QtBot, theme: Theme) -> DoseSlider:
    slider = DoseSlider(theme, "Hold", "Hold", 5, seconds_of)
    qtbot.addWidget(slider)
    slider.show_value(30, Range(5, 90))
    slider.show()
    slider.activateWindow()
    qtbot.waitUntil(slider.isActiveWindow)
    return slider


def type_on(slider: DoseSlider, digits: str) -> None:
    """As somebody does who has come to the slider by keyboard."""
    slider.slider.setFocus()
    QTest.keyClicks(slider.slider, digits[0])
    QTest.keyClicks(slider.field, digits[1:])


@pytest.mark.parametrize(("typed", "chosen"), [("37", 37), ("45", 45), ("3", 5), ("500", 90)])
def test_a_value_can_be_typed(slider: DoseSlider, qtbot: QtBot, typed: str, chosen: float) -> None:
    type_on(slider, typed)
    with qtbot.waitSignal(slider.chosen) as signal:
        QTest.keyClick(slider.field, Qt.Key.Key_Return)
    assert signal.args == [chosen]
    assert slider.field.text() == seconds_of(chosen)
    assert slider.slider.hasFocus()


def test_a_click_selects_the_value_so_that_what_is_typed_replaces_it(slider: DoseSlider, qtbot: QtBot) -> None:
    field = slider.field
    QTest.mouseClick(field, Qt.MouseButton.LeftButton, pos=field.rect().center())
    assert field.selectedText() == "30\xa0s"
    QTest.keyClicks(field, "45")
    with qtbot.waitSignal(slider.chosen) as signal:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert signal.args == [45]


def test_a_click_into_what_has_the_keyboard_already_places_the_cursor(slider: DoseSlider) -> None:
    slider.field.setFocus()
    QTest.mouseClick(slider.field, Qt.MouseButton.LeftButton, pos=slider.field.rect().center())
    assert not slider.field.hasSelectedText()


@pytest.mark.parametrize(
    ("text", "chosen"), [("30 s8", 8), ("40 30 s", 40), ("30 4s", 5), ("305 s", 90), ("42,6 s", 43)]
)
def test_a_number_typed_among_the_words_is_taken(slider: DoseSlider, qtbot: QtBot, text: str, chosen: float) -> None:
    slider.field.setFocus()
    slider.field.setText("")
    QTest.keyClicks(slider.field, text)
    with qtbot.waitSignal(slider.chosen) as signal:
        QTest.keyClick(slider.field, Qt.Key.Key_Return)
    assert signal.args == [chosen]


def test_escape_leaves_a_typed_value_as_it_was(slider: DoseSlider, qtbot: QtBot) -> None:
    type_on(slider, "60")
    with qtbot.assertNotEmitted(slider.chosen):
        QTest.keyClick(slider.field, Qt.Key.Key_Escape)
        slider.slider.setFocus()
    assert slider.field.text() == "30\xa0s"


def test_looking_at_a_value_that_is_no_whole_number_changes_nothing(slider: DoseSlider, qtbot: QtBot) -> None:
    slider.show_value(12.5, Range(5, 90))
    with qtbot.assertNotEmitted(slider.chosen):
        slider.field.setFocus()
        slider.slider.setFocus()
    assert slider.field.text() == seconds_of(12.5)


def test_a_text_without_a_number_changes_nothing(slider: DoseSlider, qtbot: QtBot) -> None:
    slider.field.setFocus()
    with qtbot.assertNotEmitted(slider.chosen):
        QTest.keyClicks(slider.field, "long")
        QTest.keyClick(slider.field, Qt.Key.Key_Return)
    assert slider.field.text() == "30\xa0s"


def test_the_number_has_room_to_be_read(slider: DoseSlider) -> None:
    field = slider.field
    assert field.contentsRect().width() > field.fontMetrics().horizontalAdvance(field.text())


def test_the_keys_still_move_in_steps(slider: DoseSlider, qtbot: QtBot) -> None:
    with qtbot.waitSignal(slider.chosen) as signal:
        QTest.keyClick(slider.slider, Qt.Key.Key_Right)
    assert signal.args == [35]
