"""Draws small still pictures of exercises for lists: a figure in the form of a rung, or a picture of the person's."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPixmap

from floorside.storage.data_folder import DataFolder
from floorside.storage.file_names import is_picture_name
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.ui.figure.figure_pose import figure_in_form
from floorside.ui.figure.figure_view import thumbnail
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.thumbnails import DrawThumbnail


def thumbnail_drawer(theme: Theme, catalogue: Catalogue, folder: DataFolder) -> DrawThumbnail:
    def draw(figure_id: str, rung: int, size: QSize, device_pixel_ratio: float) -> QPixmap:
        if is_picture_name(figure_id):
            return _own_picture(folder, figure_id, size, device_pixel_ratio)
        figure = figure_in_form(catalogue, figure_id, rung)
        return thumbnail(figure, size, theme.colors, device_pixel_ratio) if figure else QPixmap()

    return draw


def _own_picture(folder: DataFolder, name: str, size: QSize, device_pixel_ratio: float) -> QPixmap:
    """Decoded in this size, which takes a few milliseconds; null if it is missing."""
    from floorside.ui.figure.picture_view import paint_picture
    from floorside.ui.kit.own_pictures import load_picture

    image = load_picture(folder, name, size * device_pixel_ratio)
    if image.isNull():
        return QPixmap()
    picture = QPixmap(size * device_pixel_ratio)
    picture.setDevicePixelRatio(device_pixel_ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    shape = QPainterPath()
    shape.addRoundedRect(QRectF(0, 0, size.width(), size.height()), size.height() / 7, size.height() / 7)
    painter.setClipPath(shape)
    paint_picture(painter, QRectF(0, 0, size.width(), size.height()), image)
    painter.end()
    return picture
