"""The names of keys, one word a key in each language, wherever they are shown."""

import sys

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence


def key_name(keys: str) -> str:
    """Keys as Qt writes them in code, in the words of the language: "Ctrl+Return" is "Strg+Eingabe" in German."""
    if sys.platform == "darwin":  # which has signs of its own for them
        return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    first, *others = (_word(key) for key in keys.split("+"))
    if not others:
        return first
    return "+".join(word[:1].upper() + word[1:] for word in (first, *others))


def _word(key: str) -> str:
    return {
        "Ctrl": QCoreApplication.translate("Keys", "Ctrl"),
        "Shift": QCoreApplication.translate("Keys", "Shift"),
        "Alt": QCoreApplication.translate("Keys", "Alt"),
        "Space": QCoreApplication.translate("Keys", "space"),
        "Return": QCoreApplication.translate("Keys", "enter"),
        "Esc": QCoreApplication.translate("Keys", "Esc"),
        "Del": QCoreApplication.translate("Keys", "Del"),
        "PgUp": QCoreApplication.translate("Keys", "PgUp"),
        "PgDown": QCoreApplication.translate("Keys", "PgDn"),
        "Home": QCoreApplication.translate("Keys", "Home"),
        "End": QCoreApplication.translate("Keys", "End"),
        "Left": "←",
        "Right": "→",
        "Up": "↑",
        "Down": "↓",
    }.get(key, key)
