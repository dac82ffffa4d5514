"""Decides whether figures may move."""

from PySide6.QtGui import QGuiApplication

from floorside.storage.files.settings import Settings


def is_moving(settings: Settings) -> bool:
    """Whether figures may move: as the settings say, or as the system does (Qt knows that from 6.10 on)."""
    if settings.reduced_motion != "system":
        return settings.reduced_motion == "off"
    hints = QGuiApplication.styleHints()  # kept, since in PySide6 6.12 its parts die with it
    accessibility = getattr(hints, "accessibility", lambda: None)()
    preference = getattr(accessibility, "motionPreference", lambda: None)()
    return "Reduced" not in str(preference)
