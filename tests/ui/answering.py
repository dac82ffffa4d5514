"""Answers the system's dialogs as a person would."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from floorside.ui.kit.dialogs import Dialogs, Unsaved


class Answers(Dialogs):
    """`asked` holds what was asked; `path` is chosen as file, None for Cancel."""

    def __init__(self, parent: QWidget, path: Path | None = None, sure: bool = False) -> None:
        super().__init__(parent)
        self.path = path
        self.sure = sure
        self.when_unsaved = Unsaved.STAY
        self.which_one: int | None = None
        self.asked: list[str] = []

    def save_as(self, title: str, name: str, kinds: str) -> Path | None:
        self.asked.append(f"{title}: {name}, {kinds}")
        return self.path

    def open(self, title: str, kinds: str) -> Path | None:
        self.asked.append(f"{title}: {kinds}")
        return self.path

    def folder(self, title: str) -> Path | None:
        self.asked.append(title)
        return self.path

    def confirm(self, title: str, text: str, yes: str, no: str) -> bool:
        self.asked.append(f"{title} {text} [{yes}] [{no}]")
        return self.sure

    def which(self, title: str, text: str, choices: Sequence[str], later: str) -> int | None:
        self.asked.append(f"{title} {text} {' '.join(f'[{each}]' for each in (*choices, later))}")
        return self.which_one

    def tell(self, title: str, text: str) -> None:
        self.asked.append(f"{title} {text}")

    def unsaved(self, title: str, text: str) -> Unsaved:
        self.asked.append(f"{title} {text}")
        return self.when_unsaved
