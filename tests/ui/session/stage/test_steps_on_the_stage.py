"""What to do, written on the stage before an exercise, on a mat's distance and on the smallest screens."""

import pytest
from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QFontMetricsF

from floorside.language import known_languages
from floorside.storage.files.shipped.catalogue import load_catalogue
from floorside.ui.kit.look.theme import Theme
from floorside.ui.session.stage.stage_layout import lay_out_stage
from floorside.ui.session.stage.stage_paint import CAPTION, with_room_for_steps
from floorside.ui.session.stage.text_fitting import LEFT, WRAP, wrapped_font

#: Of the stage above the controls: half a small screen, a small one, a usual one, and turned ones.
SIZES = {
    (640, 496): 17,
    (683, 451): 17,
    (900, 500): 18,
    (1366, 680): 22,
    (600, 545): 17,
    (600, 800): 17,
    (768, 1250): 20,
}
#: With what a condition adds.
LEAST = 17


def _steps(language: str, with_advice: bool) -> list[str]:
    catalogue = load_catalogue(language)
    conditions = catalogue.words.conditions.values()
    longest = {id_: max((each.advice.get(id_, "") for each in conditions), key=len) for id_ in catalogue.texts}
    return [
        " ".join([*text.steps, longest[id_] if with_advice else ""]).strip() for id_, text in catalogue.texts.items()
    ]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("with_advice", [False, True])
@pytest.mark.parametrize("language", known_languages())
def test_the_steps_are_whole_and_large(theme: Theme, size: tuple[int, int], language: str, with_advice: bool) -> None:
    usual = lay_out_stage(QSizeF(*size))
    for text in _steps(language, with_advice):
        room = with_room_for_steps(theme, usual, text).caption
        font = wrapped_font(theme, room, text, CAPTION * usual.unit, 700, int(LEFT) | WRAP)
        assert QFontMetricsF(font).boundingRect(room, int(LEFT) | WRAP, text).height() <= room.height(), text
        assert font.pixelSize() >= (min(SIZES[size], LEAST) if with_advice else SIZES[size]), text


def test_the_figure_has_its_room_where_no_steps_are_written(theme: Theme) -> None:
    layout = lay_out_stage(QSizeF(640, 505))
    assert with_room_for_steps(theme, layout, "Pelvic tilt, five times.") == layout
    assert QRectF(0, 0, 640, 505).contains(layout.figure)
