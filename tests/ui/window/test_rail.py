from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from floorside.ui.kit.look.theme import Theme
from floorside.ui.window.main_window import MainWindow
from floorside.ui.window.rail import Place
from tests.ui.window.built import Built


def test_where_one_is_stands_out_from_the_first_sight_on(built: Built, theme: Theme) -> None:
    one, two = (button for button in built.window.findChildren(QToolButton) if button.text() in ("One", "Two"))
    assert ground(one) == theme.colors.accent_soft
    assert ground(two) == theme.colors.rail
    built.window.show()
    built.window.show_place("two")
    assert ground(one) == theme.colors.rail
    assert ground(two) == theme.colors.accent_soft


def ground(button: QToolButton) -> str:
    """The colour below its word."""
    image = button.window().grab().toImage()
    return image.pixelColor(button.mapTo(button.window(), QPoint(button.width() // 2, 5))).name()


def test_the_rail_keeps_its_width_wherever_one_is(theme: Theme, qtbot: QtBot) -> None:
    titles = {"one": "Training", "two": "Einstellungen"}
    window = MainWindow(theme, [Place(name, title, "history", QWidget) for name, title in titles.items()])
    qtbot.addWidget(window)
    window.show()
    widths = []
    for name in titles:
        window.show_place(name)
        QApplication.processEvents()
        rail = window.findChildren(QToolButton)[0].parentWidget()
        assert rail is not None
        widths.append(rail.width())
    assert widths[0] == widths[1]


def test_a_reader_hears_buttons_and_where_one_is(built: Built) -> None:
    built.window.show_place("two")
    places = built.window.findChildren(QToolButton)[:2]
    told = [QAccessible.queryAccessibleInterface(place) for place in places]
    assert [each.role() for each in told] == [QAccessible.Role.PushButton] * 2
    assert [each.text(QAccessible.Text.Name) for each in told] == ["One", "Two, you are here"]
