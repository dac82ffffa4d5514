"""Compares pictures of widgets."""

import numpy as np
from PySide6.QtGui import QImage


def worst_difference(a: QImage, b: QImage) -> int:
    """The largest difference (0–255) of a colour's channel at any pixel of two pictures of one size."""
    first, second = (np.frombuffer(image.constBits(), dtype=np.uint8).astype(np.int16) for image in (a, b))
    return int(np.abs(first - second).max())
