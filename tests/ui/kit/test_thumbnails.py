from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QPixmap
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.thumbnails import Thumbnails

SIZE = QSize(84, 58)


def test_one_that_cannot_be_drawn_is_tried_once_and_the_others_are_drawn(theme: Theme, qtbot: QtBot) -> None:
    tried: list[str] = []

    def draw(figure: str, rung: int, size: QSize, ratio: float) -> QPixmap:
        tried.append(figure)
        if figure == "broken":
            raise RuntimeError("injected")
        picture = QPixmap(size)
        picture.fill()
        return picture

    owner = QObject()
    thumbnails = Thumbnails(theme, draw, owner)
    for figure in ("broken", "bridge"):
        assert thumbnails.picture(figure, 0, SIZE, 1.0) is None
    with capture_exceptions() as found, qtbot.waitSignal(thumbnails.drawn, timeout=60_000):
        pass
    assert [str(each[1]) for each in found] == ["injected"]
    broken, bridge = (thumbnails.picture(figure, 0, SIZE, 1.0) for figure in ("broken", "bridge"))
    assert broken is not None
    assert broken.isNull()
    assert bridge is not None
    assert not bridge.isNull()
    assert sorted(tried) == ["bridge", "broken"]
    owner.deleteLater()


def test_the_last_one_that_cannot_be_drawn_leaves_no_timer_behind(theme: Theme, qtbot: QtBot) -> None:
    def draw(figure: str, rung: int, size: QSize, ratio: float) -> QPixmap:
        raise RuntimeError("injected")

    owner = QObject()
    thumbnails = Thumbnails(theme, draw, owner)
    thumbnails.picture("broken", 0, SIZE, 1.0)
    with capture_exceptions() as found, qtbot.waitSignal(thumbnails.drawn, timeout=60_000):
        pass
    assert len(found) == 1
    assert not thumbnails.findChild(QObject).isActive()  # type: ignore[union-attr]
    owner.deleteLater()
