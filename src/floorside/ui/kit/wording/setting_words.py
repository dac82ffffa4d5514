"""What the line about undo calls a changed setting."""

from PySide6.QtCore import QCoreApplication


def changed(setting: str) -> str:
    """`setting`: the name of its row."""
    return QCoreApplication.translate("SettingsPage", "“{setting}” changed").format(setting=setting)
