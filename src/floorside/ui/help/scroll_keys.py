"""The keys that scroll a page of text, which has the focus as a whole."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea

#: More than any page is high, in pixels.
ALL = 1_000_000
#: How far a key scrolls, in pixels.
STEPS = {
    Qt.Key.Key_Down: 40,
    Qt.Key.Key_Up: -40,
    Qt.Key.Key_PageDown: 360,
    Qt.Key.Key_PageUp: -360,
    Qt.Key.Key_End: ALL,
    Qt.Key.Key_Home: -ALL,
}


def scroll_by_key(area: QScrollArea, key: int) -> bool:
    """Scroll if the key is one of these; returns whether it is."""
    step = STEPS.get(Qt.Key(key))
    if step is None:
        return False
    bar = area.verticalScrollBar()
    bar.setValue(bar.value() + step)
    return True
