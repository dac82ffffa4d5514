"""The question which one of a few, in the real box."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from floorside.ui.kit.dialogs import Dialogs


@pytest.mark.parametrize(
    ("word", "key", "answer"),
    [("This", None, 0), ("That", None, 1), ("Later", None, None), (None, Qt.Key.Key_Escape, None)],
)
def test_one_of_a_few_is_chosen_or_none_for_now(
    qtbot: QtBot, word: str | None, key: Qt.Key | None, answer: int | None
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)

    def reply() -> None:
        (box,) = [each for each in QApplication.topLevelWidgets() if isinstance(each, QMessageBox) and each.isVisible()]
        if key is not None:
            qtbot.keyClick(box, key)
        for each in box.findChildren(QPushButton):
            if each.text() == word:
                each.click()

    QTimer.singleShot(0, reply)
    assert Dialogs(parent).which("Which one?", "There are two.", ["This", "That"], "Later") == answer


def test_what_cannot_be_undone_looks_like_it(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    roles: dict[str, object] = {}

    def look() -> None:
        (box,) = [each for each in QApplication.topLevelWidgets() if isinstance(each, QMessageBox) and each.isVisible()]
        roles.update({each.text(): each.property("role") for each in box.findChildren(QPushButton)})
        qtbot.keyClick(box, Qt.Key.Key_Escape)

    QTimer.singleShot(0, look)
    assert not Dialogs(parent).confirm("Delete everything?", "All of it.", "Delete", "Keep")
    assert roles == {"Delete": "hurt", "Keep": None}
