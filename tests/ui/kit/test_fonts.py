"""The bundled fonts: each letter is one glyph, which a PDF knows as that letter."""

import pytest
from PySide6.QtGui import QFont, QRawFont, QTextLayout

from floorside.ui.kit.look.theme import FAMILY, bundled_font

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 ÁĂÄÖÜäöüßéŁČş"

pytestmark = pytest.mark.usefixtures("theme")


@pytest.mark.parametrize("weight", [400, 600, 700])
def test_a_letter_is_written_with_its_own_glyph(weight: int) -> None:
    font = bundled_font(20, weight)
    plain = QRawFont.fromFont(font)
    assert plain.familyName() == FAMILY
    for letter in LETTERS:
        assert glyphs(letter, font) == plain.glyphIndexesForString(letter)


def glyphs(text: str, font: QFont) -> list[int]:
    layout = QTextLayout(text, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return [index for run in layout.glyphRuns() for index in run.glyphIndexes()]
