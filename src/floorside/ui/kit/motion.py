"""Whether anything may move by itself."""

from PySide6.QtGui import QGuiApplication

from floorside.storage.files.settings import Settings


def is_moving(settings: Settings) -> bool:
    """Whether figures may move: as the settings say, or as the system does where Qt can tell (from 6.10)."""
    if settings.reduced_motion != "system":
        return settings.reduced_motion == "off"
    hints = QGuiApplication.styleHints()  # held: from PySide6 6.12 on, what they hand out goes with them
    accessibility = getattr(hints, "accessibility", lambda: None)()
    preference = getattr(accessibility, "motionPreference", lambda: None)()
    return "Reduced" not in str(preference)
