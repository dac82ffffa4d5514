"""Leaving a page on which the person has entered something that is not stored yet."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel

from floorside.ui.kit.widgets import set_role
from floorside.ui.kit.wording.accessible_label import announce


def leave_or_warn(leave: Callable[[], None], has_entries: bool, said: QLabel) -> None:
    """Leave at once if nothing was entered; otherwise `said` warns first, and the second call leaves."""
    warning = QCoreApplication.translate("Leaving", "Not saved yet: once more leaves without saving.")
    if not has_entries or said.text() == warning:
        leave()
    else:
        set_role(said, "hurt")
        said.setText(warning)
        announce(said, warning)
