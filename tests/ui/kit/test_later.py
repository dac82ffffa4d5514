"""What can wait comes after the painting, one thing after the other, and not for a page that is gone."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from floorside.ui.kit.later import later


class Painted(QWidget):
    def __init__(self, happened: list[str]) -> None:
        super().__init__()
        self._happened = happened

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        self._happened.append("painted")


def window_with(widget: QWidget, qtbot: QtBot) -> QWidget:
    window = QWidget()
    QVBoxLayout(window).addWidget(widget)
    window.resize(200, 200)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    return window


def test_what_can_wait_is_done_when_the_window_has_painted_one_after_the_other(qtbot: QtBot) -> None:
    happened: list[str] = []
    widget = Painted(happened)
    window = window_with(widget, qtbot)
    qtbot.waitUntil(lambda: "painted" in happened, timeout=60_000)
    happened.clear()
    assert window.isVisible()
    widget.update()
    QTimer.singleShot(0, lambda: happened.append("a timer without a delay"))
    for name in ("one", "two"):
        later(widget, lambda name=name: happened.append(name))  # type: ignore[misc]
        later(widget, lambda: QTimer.singleShot(0, lambda: happened.append("in between")))
    qtbot.waitUntil(lambda: happened.count("in between") == 2, timeout=60_000)
    assert happened == ["a timer without a delay", "painted", "one", "in between", "two", "in between"]


def test_a_window_with_nothing_to_paint_is_not_waited_for_for_ever(qtbot: QtBot) -> None:
    happened: list[str] = []
    widget = Painted([])
    window = window_with(widget, qtbot)
    later(widget, lambda: happened.append("done"))
    assert window.isVisible()
    qtbot.waitUntil(lambda: happened == ["done"], timeout=60_000)


def test_for_a_widget_that_is_gone_nothing_is_done_and_the_rest_goes_on(qtbot: QtBot) -> None:
    happened: list[str] = []
    gone, stays = QWidget(), Painted([])
    window = window_with(stays, qtbot)
    gone.setParent(window)
    later(gone, lambda: happened.append("gone"))
    later(stays, lambda: 1 / 0)
    later(stays, lambda: happened.append("stays"))
    gone.deleteLater()
    with qtbot.captureExceptions() as raised:
        qtbot.waitUntil(lambda: "stays" in happened, timeout=60_000)
    assert happened == ["stays"]
    assert [kind for kind, _, _ in raised] == [ZeroDivisionError]
