from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QFrame, QPushButton, QScrollArea, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from floorside.domain.session.plan import Plan
from floorside.ui.history.charts.exercise_chooser import ExerciseChooser
from floorside.ui.kit.fields.controls import Switch
from floorside.ui.kit.fields.tick_box import TickBox
from floorside.ui.kit.heading_button import LEAD
from floorside.ui.kit.look.focus_ring import AIR, STROKE, FocusRing, Ringed, show_focus_rings
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import ScrollContent, button, column, flush, scroll_area
from floorside.ui.routine.routine_header import RoutineHeader


@pytest.fixture(autouse=True)
def _rings(qapp: QApplication) -> None:
    show_focus_rings(qapp)


def shown(qtbot: QtBot, *parts: QWidget) -> tuple[QScrollArea, QWidget]:
    """The area, which has to be kept, and the page in it."""
    page = ScrollContent()
    layout = column(page, margin=20)
    for part in (*parts, QWidget()):
        layout.addWidget(part)
    area = scroll_area(page, "Page")
    area.resize(500, 400)
    qtbot.addWidget(area)
    area.show()
    area.activateWindow()
    qtbot.waitUntil(area.isActiveWindow)
    area.setFocus()
    QApplication.processEvents()
    return area, page


def surrounds(ring: QRect, box: QWidget, page: QWidget) -> bool:
    return abs(ring.center().y() - box.mapTo(page, box.rect().center()).y()) <= 1


def places(page: QWidget) -> list[QRect]:
    return [each.geometry() for each in page.findChildren(QWidget) if not isinstance(each, FocusRing)]


def no_plan() -> Plan:
    raise AssertionError("asked for a plan")


def ring_in(page: QWidget) -> QRect:
    ring = next(each for each in page.findChildren(FocusRing) if each.isVisible())
    return QRect(ring.mapTo(page, QPoint(0, 0)), ring.size())


@pytest.mark.parametrize("kind", ["tick", "switch", "heading"])
def test_the_ring_has_the_same_air_on_all_sides_and_is_not_cut_off(qtbot: QtBot, theme: Theme, kind: str) -> None:
    makers: dict[str, Callable[[], QWidget]] = {
        "tick": lambda: TickBox(theme, "A tick"),
        "switch": lambda: Switch(theme, "A switch", True, lambda _: None),
        "heading": lambda: RoutineHeader(theme, {}, lambda: lambda _: no_plan()),
    }
    _area, page = shown(qtbot, makers[kind]())
    focused = next(each for each in page.findChildren(QWidget) if isinstance(each, Ringed))
    assert isinstance(focused, QWidget)
    before = places(page)
    focused.setFocus()
    inside = focused.ring_room().translated(focused.mapTo(page, QPoint(0, 0)))
    edge = AIR + STROKE
    assert ring_in(page) == inside.adjusted(-edge, -edge, edge, edge)
    assert page.rect().contains(ring_in(page))
    assert places(page) == before


def test_the_ring_goes_where_its_box_goes_and_leaves_with_the_focus(qtbot: QtBot, theme: Theme) -> None:
    above, box, other = QFrame(), TickBox(theme, "A tick"), TickBox(theme, "Another")
    _area, page = shown(qtbot, above, box, other)
    box.setFocus()
    at = ring_in(page)
    above.setFixedHeight(above.height() + 60)
    qtbot.waitUntil(lambda: ring_in(page).top() != at.top())
    assert surrounds(ring_in(page), box, page)
    other.setFocus()
    assert surrounds(ring_in(page), other, page)


def ink(made: QWidget, theme: Theme) -> QRect:
    """Where something else than the colour behind is drawn."""
    image = made.grab().toImage()
    behind = QColor(theme.colors.window)
    places = [QPoint(x, y) for x in range(image.width()) for y in range(image.height())]
    drawn = [at for at in places if image.pixelColor(at) != behind]
    across, down = [at.x() for at in drawn], [at.y() for at in drawn]
    return QRect(QPoint(min(across), min(down)), QPoint(max(across), max(down)))


@pytest.mark.parametrize("side", ["left", "right"])
def test_the_words_of_a_flush_button_have_the_same_air_on_both_sides(qtbot: QtBot, theme: Theme, side: str) -> None:
    made: QPushButton = flush(button("HH", "quiet"), side)
    qtbot.addWidget(made)
    made.resize(made.sizeHint())
    words = ink(made, theme)
    assert abs(words.left() - (made.width() - 1 - words.right())) <= 1


def test_there_is_one_ring_however_many_windows_there_were(qapp: QApplication, qtbot: QtBot, theme: Theme) -> None:
    show_focus_rings(qapp)
    box = TickBox(theme, "A box")
    _area, page = shown(qtbot, box)
    box.setFocus()
    assert sum(each.isVisible() for each in page.findChildren(FocusRing)) == 1


def test_the_ring_of_the_name_of_a_routine_keeps_off_its_words_as_off_its_arrow(qtbot: QtBot, theme: Theme) -> None:
    header = RoutineHeader(theme, {}, lambda: lambda _: no_plan())
    _area, _page = shown(qtbot, header)
    name = next(each for each in header.findChildren(QWidget) if isinstance(each, Ringed))
    assert isinstance(name, QWidget)
    room = name.ring_room()
    assert LEAD - room.left() >= name.width() - LEAD - room.right() - 1


def test_the_chooser_of_a_chart_has_a_ring(qtbot: QtBot, theme: Theme) -> None:
    chooser = ExerciseChooser(theme)
    chooser.show_exercises({"bridge": "Bridge"}, "bridge")
    _area, page = shown(qtbot, chooser)
    (heading,) = chooser.findChildren(QToolButton)
    heading.setFocus()
    assert sum(each.isVisible() for each in page.findChildren(FocusRing)) == 1
