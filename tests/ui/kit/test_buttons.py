from collections.abc import Callable
from typing import Literal

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QCursor, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QMenu,
    QPushButton,
    QStackedWidget,
    QStyle,
    QStyleOptionButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from floorside.ui.kit.buttons import ToolButton
from floorside.ui.kit.fields.controls import Choice, Switch
from floorside.ui.kit.fields.tick_box import TickBox
from floorside.ui.kit.layout.disclosure import Disclosure
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import button, flush
from floorside.ui.session.stage.stage_button import StageButton, Weight

ARROWS = (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Up)
#: The frame of the focus, and the least gap beside it, in pixels.
RING, GAP = 2, 4

KINDS: dict[str, Callable[[Theme], QAbstractButton]] = {
    "button": lambda _theme: button("Back", "quiet"),
    "tool": lambda _theme: ToolButton(),
    "disclosure": Disclosure,
    "tick box": lambda theme: TickBox(theme, "One"),
    "switch": lambda theme: Switch(theme, "On", True, lambda _on: None),
}


def shown_between_others(made: QWidget, qtbot: QtBot) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    rows = QVBoxLayout(page)
    for each in (button("Above"), made, button("Below")):
        rows.addWidget(each)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


@pytest.mark.parametrize("kind", KINDS)
def test_an_arrow_key_never_goes_from_a_button_to_another(theme: Theme, qtbot: QtBot, kind: str) -> None:
    made = KINDS[kind](theme)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    page = shown_between_others(made, qtbot)
    made.setFocus()
    for arrow in ARROWS:
        QTest.keyClick(made, arrow)
        assert page.focusWidget() is made
    QTest.keyClick(made, Qt.Key.Key_Space)
    QTest.keyClick(page, Qt.Key.Key_Tab)
    assert page.focusWidget() is not made


@pytest.mark.parametrize("kind", KINDS)
def test_enter_with_ctrl_goes_on_to_the_page_around_a_button(theme: Theme, qtbot: QtBot, kind: str) -> None:
    made = KINDS[kind](theme)
    qtbot.addWidget(made)
    pressed = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    with qtbot.assertNotEmitted(made.clicked):
        QApplication.sendEvent(made, pressed)
    assert not pressed.isAccepted()


PRESSED: dict[str, Callable[[], QAbstractButton]] = {"button": lambda: button("Back", "quiet"), "tool": ToolButton}


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
@pytest.mark.parametrize("kind", PRESSED)
def test_enter_presses_a_button_once_as_space_does(qtbot: QtBot, kind: str, key: Qt.Key) -> None:
    made = PRESSED[kind]()
    pressed: list[str] = []
    made.clicked.connect(lambda: pressed.append(kind))
    _page = shown_between_others(made, qtbot)
    QTest.keyClick(made, key)
    assert pressed == [kind]


ANSWERS: dict[str, Callable[[Theme], QWidget]] = {
    "tick box": lambda theme: TickBox(theme, "One"),
    "switch": lambda theme: Switch(theme, "On", False, lambda _on: None),
    "choice": lambda _theme: Choice("Which", {"a": "A", "b": "B"}, "", lambda _chosen: None),
}


@pytest.mark.parametrize("kind", ANSWERS)
def test_enter_chooses_an_answer_as_space_does(theme: Theme, qtbot: QtBot, kind: str) -> None:
    made = ANSWERS[kind](theme)
    _page = shown_between_others(made, qtbot)
    answer = made if isinstance(made, QAbstractButton) else made.findChildren(QAbstractButton)[0]
    QTest.keyClick(answer, Qt.Key.Key_Return)
    assert answer.isChecked()


@pytest.mark.parametrize("side", ["left", "right"])
def test_the_frame_of_the_focus_touches_no_text(theme: Theme, qtbot: QtBot, side: str) -> None:
    made = flush(button("When to get help →", "quiet"), side)
    _page = shown_between_others(made, qtbot)
    option = QStyleOptionButton()
    made.initStyleOption(option)
    inside = made.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, made)
    assert inside.left() >= RING + GAP
    assert made.width() - 1 - inside.right() >= RING + GAP


def test_a_button_whose_menu_closed_away_from_the_pointer_is_not_lit(qtbot: QtBot) -> None:
    made = button("+ Exercise")
    qtbot.addWidget(made)
    made.setMenu(menu := QMenu(made))
    made.show()
    made.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)  # as the pointer came to it
    QCursor.setPos(made.mapToGlobal(QPoint(made.width() + 50, made.height() + 50)))
    menu.aboutToHide.emit()
    assert not made.underMouse()


LYING_BELOW: dict[str, Callable[[Theme, QWidget], QAbstractButton]] = {
    "button": lambda _theme, _pages: button("Start", "primary"),
    "tool": lambda _theme, _pages: ToolButton(),
    "stage": lambda theme, pages: StageButton(theme, "Pause", "Space", Weight.PLAIN, pages),
}


@pytest.mark.parametrize("kind", LYING_BELOW)
def test_the_second_click_of_a_double_click_presses_nothing_that_has_just_appeared(
    theme: Theme, qtbot: QtBot, kind: str
) -> None:
    pages, done = QStackedWidget(), button("Done")
    qtbot.addWidget(pages)
    below = LYING_BELOW[kind](theme, pages)
    pressed: list[str] = []
    done.clicked.connect(lambda: pages.setCurrentWidget(below))
    below.clicked.connect(lambda: pressed.append("below"))
    pages.addWidget(done)
    pages.addWidget(below)
    pages.resize(200, 100)
    pages.show()
    middle = pages.rect().center()
    QTest.mouseDClick(pages.windowHandle(), Qt.MouseButton.LeftButton, pos=middle)
    assert (pages.currentWidget(), pressed) == (below, [])
    QTest.mouseClick(pages.windowHandle(), Qt.MouseButton.LeftButton, pos=middle)
    assert pressed == ["below"]
    QTest.mouseDClick(pages.windowHandle(), Qt.MouseButton.LeftButton, pos=middle)
    assert pressed == ["below"] * 3, "each click of a double click on the same button counts"


def test_a_button_with_a_menu_has_an_arrow_as_wide_as_those_of_the_other_boxes(theme: Theme, qtbot: QtBot) -> None:
    made = button("Add")
    made.setMenu(QMenu(made))
    made.setFixedSize(200, 40)
    qtbot.addWidget(made)
    made.show()
    picture = made.grab().toImage()
    ground = picture.pixelColor(150, 20)
    drawn = [x for x in range(165, 196) if any(picture.pixelColor(x, y) != ground for y in range(10, 30))]
    assert drawn[-1] - drawn[0] >= 8


@pytest.mark.parametrize("role", ["", "quiet"])
def test_the_arrow_of_a_button_with_a_menu_keeps_off_its_words(theme: Theme, qtbot: QtBot, role: str) -> None:
    made = button("Go to…", role)
    made.setMenu(QMenu(made))
    qtbot.addWidget(made)
    made.show()
    beside = (made.sizeHint().width() - made.fontMetrics().horizontalAdvance(made.text())) // 2
    assert beside >= 20 + GAP


def inks(made: QPushButton) -> set[str]:
    picture = made.grab().toImage()
    return {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}


@pytest.mark.parametrize("look", ["light", "dark", "contrast"])
@pytest.mark.parametrize(
    "role", ["", "primary", "quiet", "quiet-hurt", "accept", "hurt", "step", "turn", "choice", "chosen"]
)
def test_a_button_that_does_nothing_now_looks_so(
    theme: Theme, qtbot: QtBot, look: Literal["light", "dark", "contrast"], role: str
) -> None:
    theme.set_look(look)
    made = button("H", "choice" if role == "chosen" else role)
    made.setCheckable(True)
    made.setChecked(role == "chosen")
    qtbot.addWidget(made)
    enabled = inks(made)
    made.setEnabled(False)
    colors = theme.colors
    assert colors.disabled not in enabled
    assert colors.disabled in inks(made)
    loud = {colors.text, colors.muted, colors.accent, colors.hurt} - {colors.disabled}
    assert inks(made) & loud == set()
