"""Draws small still pictures of exercises, in the form of a rung, for lists."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPixmap

from floorside.storage.files.catalogue import Catalogue
from floorside.ui.figure.figure_pose import figure_in_form
from floorside.ui.figure.figure_view import thumbnail
from floorside.ui.kit.theme import Theme
from floorside.ui.kit.thumbnails import DrawThumbnail


def thumbnail_drawer(theme: Theme, catalogue: Catalogue) -> DrawThumbnail:
    def draw(figure_id: str, rung: int, size: QSize, device_pixel_ratio: float) -> QPixmap:
        figure = figure_in_form(catalogue, figure_id, rung)
        return thumbnail(figure, size, theme.colors, device_pixel_ratio) if figure else QPixmap()

    return draw
