"""A key has one name in a language, wherever it is shown."""

import sys

import pytest
from PySide6.QtWidgets import QApplication
from tools.compile_translations import compile_stale

from floorside.language import ENGLISH
from floorside.ui.kit.wording.key_names import key_name
from floorside.ui.session.keys import Situation, key_label
from floorside.window_language import speak

pytestmark = pytest.mark.skipif(sys.platform == "darwin", reason="macOS has signs of its own for keys")


@pytest.mark.parametrize(
    ("language", "start", "place", "enter"),
    [
        ("en", "Ctrl+Enter", "Ctrl+1", "enter"),
        ("de", "Strg+Eingabe", "Strg+1", "Eingabe"),
        ("fr", "Ctrl+Entrée", "Ctrl+1", "entrée"),
        ("es", "Ctrl+Intro", "Ctrl+1", "intro"),
        ("pt_BR", "Ctrl+Enter", "Ctrl+1", "enter"),
    ],
)
def test_a_key_is_called_the_same_everywhere(
    qapp: QApplication, language: str, start: str, place: str, enter: str
) -> None:
    compile_stale()
    speak(qapp, language)
    try:
        assert (key_name("Ctrl+Return"), key_name("Ctrl+1")) == (start, place)
        assert key_label(Situation.STOPPING, "end") == enter
        assert key_name("Alt+Down") == "Alt+↓"
    finally:
        speak(qapp, ENGLISH)
