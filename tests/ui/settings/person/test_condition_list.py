"""The boxes of the conditions, as a hand with a mouse meets them."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from floorside.domain.exercise import Condition
from floorside.storage.files.shipped.catalogue import load_catalogue
from floorside.ui.kit.fields.tick_box import TickBox
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import SPACE_1, ScrollContent, column, scroll_area
from floorside.ui.settings.person.conditions_section import ConditionList

TEXTS = load_catalogue().words.conditions


@pytest.fixture(params=[820, 400])
def area(theme: Theme, qtbot: QtBot, request: pytest.FixtureRequest) -> QScrollArea:
    content = ScrollContent()
    column(content).addWidget(ConditionList(theme, TEXTS, (), lambda _: None))
    area = scroll_area(content, "")
    qtbot.addWidget(area)
    area.resize(request.param, 500)
    area.show()
    QApplication.processEvents()
    return area


def places(area: QScrollArea) -> dict[str, QPoint]:
    QApplication.processEvents()
    return {box.text(): box.mapTo(area, QPoint(0, 0)) for box in area.findChildren(TickBox)}


def ticked(area: QScrollArea) -> tuple[Condition, ...]:
    return area.findChildren(ConditionList)[0].ticked


def click_on(area: QScrollArea, text: str) -> None:
    QApplication.processEvents()
    said = next(each for each in area.findChildren(QLabel) if each.text() == text and each.isVisible())
    window = area.window().windowHandle()
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=said.mapTo(area.window(), QPoint(12, said.height() // 4)))


def test_no_box_moves_when_one_is_ticked(area: QScrollArea) -> None:
    for box in area.findChildren(TickBox):
        area.ensureWidgetVisible(box, 0, 200)
        before = places(area)
        QTest.mouseMove(box, box.rect().center())
        QApplication.processEvents()
        box.click()
        assert places(area) == before, box.text()


def test_the_boxes_stand_evenly_with_room_for_the_longest_words_and_no_more(area: QScrollArea) -> None:
    boxes = area.findChildren(TickBox)
    width, texts = boxes[0].width(), [each for each in area.findChildren(QLabel) if each.text()]
    heights = {box.height() + max(each.heightForWidth(width) for each in texts) for box in boxes}
    tops = sorted({place.y() for place in places(area).values()})
    assert {below - above for above, below in pairwise(tops)} == {height + SPACE_1 for height in heights}


def test_an_explanation_belongs_to_its_box_and_a_reason_does_not(area: QScrollArea) -> None:
    click_on(area, TEXTS[Condition.HIP_REPLACEMENT].means)
    assert ticked(area) == (Condition.HIP_REPLACEMENT,)
    click_on(area, TEXTS[Condition.HIP_REPLACEMENT].reason)
    assert ticked(area) == (Condition.HIP_REPLACEMENT,)


def test_a_screen_reader_hears_the_reason_with_its_box(area: QScrollArea) -> None:
    box, text = area.findChildren(TickBox)[0], TEXTS[Condition.HIP_REPLACEMENT]
    assert box.accessibleDescription() == text.means
    box.click()
    assert box.accessibleDescription() == f"{text.means} {text.reason}"
    box.click()
    assert box.accessibleDescription() == text.means
