"""Makes the pictures of exercises for the routine page: small ones for the list, and a moving one for the details."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from floorside.ui.kit.thumbnails import DrawThumbnail


class ExercisePictures(NamedTuple):
    """`make_figure`: see FigureCard."""

    draw_thumbnail: DrawThumbnail | None = None
    make_figure: Callable[[], QWidget] | None = None


NO_PICTURES = ExercisePictures()
