"""Leaving a page on which the person has entered something that is not stored yet."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel

from floorside.ui.kit.widgets import set_role
from floorside.ui.kit.wording.accessible_label import announce


def warned_or_unchanged(has_entries: bool, said: QLabel) -> bool:
    """Whether the page may be left: nothing was entered, or `said` warns already. If not, it warns from now on."""
    warning = _warning()
    if not has_entries or said.text() == warning:
        return True
    set_role(said, "hurt")
    said.setText(warning)
    announce(said, warning)
    return False


def forget_warning(said: QLabel) -> None:
    """Something was edited: `said` no longer warns, since it was about less than would be lost now."""
    if said.text() == _warning():
        said.setText("")


def _warning() -> str:
    return QCoreApplication.translate("Leaving", "Not saved yet: once more leaves without saving.")
