"""The system's dialogs, behind an interface that tests can replace."""

from collections.abc import Callable, Sequence
from enum import Enum
from pathlib import Path

from PySide6 import QtWidgets  # PySide creates a class at its first use, and a start needs no dialog
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from floorside.ui.kit.wording.plain_text import message_box


class Unsaved(Enum):
    SAVE = "save"
    CLOSE = "close"
    STAY = "stay"


class Dialogs:
    """The dialogs of one window, `parent`. `before`: called before each question."""

    def __init__(self, parent: QWidget, before: Callable[[], None] = lambda: None) -> None:
        self._parent = parent
        self._before = before

    def save_as(self, title: str, name: str, kinds: str) -> Path | None:
        """Ask for a file to write; None if the person cancels. `kinds`: such as "JSON (*.json)".

        A name without an ending gets the one of `name`.
        """
        chosen, _ = QtWidgets.QFileDialog.getSaveFileName(self._parent, title, str(Path.home() / name), kinds)
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix else path.with_suffix(Path(name).suffix)

    def open(self, title: str, kinds: str) -> Path | None:
        chosen, _ = QtWidgets.QFileDialog.getOpenFileName(self._parent, title, str(Path.home()), kinds)
        return Path(chosen) if chosen else None

    def open_several(self, title: str, kinds: str) -> list[Path]:
        chosen, _ = QtWidgets.QFileDialog.getOpenFileNames(self._parent, title, str(Path.home()), kinds)
        return [Path(each) for each in chosen]

    def number(self, title: str, text: str, most: int) -> int | None:
        """Ask for a number from 1 to `most`; None if the person cancels."""
        number, is_chosen = QtWidgets.QInputDialog.getInt(self._parent, title, text, 1, 1, most)
        return number if is_chosen else None

    def folder(self, title: str) -> Path | None:
        chosen = QtWidgets.QFileDialog.getExistingDirectory(self._parent, title, str(Path.home()))
        return Path(chosen) if chosen else None

    def confirm(self, title: str, text: str, yes: str, no: str) -> bool:
        """Ask a question; whether the person pressed `yes`. Enter and Escape mean `no`."""
        box = message_box(QtWidgets.QMessageBox.Icon.Warning, title, text, self._parent)
        doing = box.addButton(yes, QtWidgets.QMessageBox.ButtonRole.DestructiveRole)
        doing.setProperty("role", "hurt")  # `set_role` is for a widget on the screen
        keeping = box.addButton(no, QtWidgets.QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keeping)
        box.setEscapeButton(keeping)
        self._ask(box)
        return box.clickedButton() is doing

    def which(self, title: str, text: str, choices: Sequence[str], later: str) -> int | None:
        """Ask which one of a few; None for `later`, which Enter and Escape mean."""
        box = message_box(QtWidgets.QMessageBox.Icon.Question, title, text, self._parent)
        buttons = [box.addButton(each, QtWidgets.QMessageBox.ButtonRole.ActionRole) for each in choices]
        leaving = box.addButton(later, QtWidgets.QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(leaving)
        box.setEscapeButton(leaving)
        self._ask(box)
        chosen = box.clickedButton()
        return buttons.index(chosen) if chosen in buttons else None

    def tell(self, title: str, text: str) -> None:
        box = message_box(QtWidgets.QMessageBox.Icon.Information, title, text, self._parent)
        box.exec()

    def unsaved(self, title: str, text: str) -> Unsaved:
        box = message_box(QtWidgets.QMessageBox.Icon.Warning, title, text, self._parent)
        save = box.addButton(
            QCoreApplication.translate("Dialogs", "Save elsewhere…"), QtWidgets.QMessageBox.ButtonRole.AcceptRole
        )
        close = box.addButton(
            QCoreApplication.translate("Dialogs", "Close without saving"),
            QtWidgets.QMessageBox.ButtonRole.DestructiveRole,
        )
        stay = box.addButton(QCoreApplication.translate("Dialogs", "Stay"), QtWidgets.QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(save)
        box.setEscapeButton(stay)
        self._ask(box)
        if box.clickedButton() is save:
            return Unsaved.SAVE
        return Unsaved.CLOSE if box.clickedButton() is close else Unsaved.STAY

    def _ask(self, box: "QtWidgets.QMessageBox") -> None:
        self._before()
        box.exec()
