"""Draws resources/icons/program/SIZE.png, the program's own icon, from the two drawings beside them.

Usage: python -m tools.make_icons

The small sizes have a drawing of their own, since the large one's ring would be a blur there.
"""

import os
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "icons" / "program"
DRAWINGS = {16: "small", 24: "small", 32: "large", 48: "large", 64: "large", 128: "large", 256: "large"}


def draw(size: int) -> QImage:
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(FOLDER / f"{DRAWINGS[size]}.svg")).render(painter)
    painter.end()
    return image


def main() -> None:
    application = QGuiApplication([])
    for size in DRAWINGS:
        draw(size).save(str(FOLDER / f"{size}.png"))
    application.quit()


if __name__ == "__main__":
    main()
