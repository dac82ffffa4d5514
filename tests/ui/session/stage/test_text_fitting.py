import pytest
from PySide6.QtGui import QFontMetricsF

from floorside.ui.kit.look.theme import Theme
from floorside.ui.session.stage.text_fitting import fitting_font


@pytest.mark.parametrize("width", [140, 163.5, 209.9, 251])
@pytest.mark.parametrize("text", ["Backward lo", "Get ready"])
def test_a_line_that_may_be_smaller_is_not_wider_than_its_room(theme: Theme, text: str, width: float) -> None:
    for px in range(24, 45):
        font = fitting_font(theme, text, width, px, 700)
        assert QFontMetricsF(font).horizontalAdvance(text) <= width or font.pixelSize() == int(px * 0.55)
