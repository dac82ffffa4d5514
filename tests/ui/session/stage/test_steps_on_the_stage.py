"""What to do, written on the stage before an exercise, on a mat's distance and on the smallest screens."""

import pytest
from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QFontMetricsF

from floorside.language import ENGLISH
from floorside.storage.files.shipped.catalogue import load_catalogue
from floorside.ui.kit.look.theme import Theme
from floorside.ui.session.stage.stage_layout import lay_out_stage, with_room_for_words
from floorside.ui.session.stage.stage_paint import CAPTION, steps_px
from floorside.ui.session.stage.text_fitting import LEFT, WRAP, wrapped_font, wrapped_height

#: Of the stage above the controls: half a small screen, a small one, a usual one, and turned ones.
SIZES = {(640, 505): 17, (900, 500): 18, (1366, 680): 22, (600, 545): 17, (600, 800): 17, (768, 1250): 20}


def _steps(language: str, with_advice: bool) -> list[str]:
    catalogue = load_catalogue(language)
    conditions = catalogue.words.conditions.values()
    longest = {id_: max((each.advice.get(id_, "") for each in conditions), key=len) for id_ in catalogue.texts}
    return [
        " ".join([*text.steps, longest[id_] if with_advice else ""]).strip() for id_, text in catalogue.texts.items()
    ]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(("language", "with_advice"), [(ENGLISH, False), (ENGLISH, True), ("de", True)])
def test_the_steps_are_whole_and_large(theme: Theme, size: tuple[int, int], language: str, with_advice: bool) -> None:
    layout = lay_out_stage(QSizeF(*size))
    for text in _steps(language, with_advice):
        px = CAPTION * layout.unit
        needed = wrapped_height(theme, text, layout.caption.width(), steps_px(layout.unit), 700)
        room = with_room_for_words(layout, needed).caption
        font = wrapped_font(theme, room, text, px, 700, int(LEFT) | WRAP)
        assert QFontMetricsF(font).boundingRect(room, int(LEFT) | WRAP, text).height() <= room.height(), text
        if not with_advice:
            assert font.pixelSize() >= SIZES[size], text


def test_the_figure_has_its_room_where_no_steps_are_written(theme: Theme) -> None:
    layout = lay_out_stage(QSizeF(640, 505))
    needed = wrapped_height(theme, "Pelvic tilt, five times.", layout.caption.width(), steps_px(layout.unit), 700)
    assert with_room_for_words(layout, needed) == layout
    assert QRectF(0, 0, 640, 505).contains(layout.figure)
