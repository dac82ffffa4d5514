"""A ring painted in parts looks the same as one painted completely."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from floorside.ui.session.stage.ring import changed_rect, paint_ring, seen_arc
from tests.ui.session.pictures import worst_difference

RECT = QRectF(10, 10, 200, 200)
COLORS = ("#7fd8c4", "#1c3436")


def paint(image: QImage, lit: float, backward: bool, part: QRectF | None) -> None:
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if part is not None:
        painter.setClipRect(part.toAlignedRect())
    painter.fillRect(image.rect(), QColor("#0f1b1d"))
    paint_ring(painter, RECT, lit, backward, COLORS, part)
    painter.end()


def painted(lit: float, backward: bool) -> QImage:
    image = QImage(220, 220, QImage.Format.Format_RGB32)
    paint(image, lit, backward, None)
    return image


@given(
    old=st.floats(0, 1),
    step=st.floats(-0.15, 0.15),
    backward=st.booleans(),
)
def test_painting_only_what_changed_is_enough(old: float, step: float, backward: bool) -> None:
    new = min(1.0, max(0.0, old + step))
    image = painted(old, backward)
    paint(image, new, backward, changed_rect(RECT, old, new, backward))
    assert worst_difference(image, painted(new, backward)) <= 90  # soft edges differ a little; a missed piece by more


def test_a_small_step_changes_a_small_part() -> None:
    changed = changed_rect(RECT, 0.5, 0.49, False)
    assert changed.width() < 40
    assert changed.height() < 40


@pytest.mark.parametrize(("old", "new"), [(0.9, 0.1), (0.0, 0.1), (1.0, 0.0)])
def test_a_leap_changes_all_of_it(old: float, new: float) -> None:
    assert changed_rect(RECT, old, new, False) == RECT


def test_the_arc_seen_lies_around_what_is_seen() -> None:
    start, length = seen_arc(QPointF(100, 100), QRectF(190, 95, 10, 10), 1)
    assert start < 0.25 < start + length
    assert length < 0.1


def test_whoever_sees_the_centre_sees_all() -> None:
    assert seen_arc(QPointF(100, 100), QRectF(50, 50, 100, 100), 1) == (0.0, 1.0)


def test_it_is_lit_clockwise_from_the_top_or_the_other_way() -> None:
    right, left = (205, 110), (15, 110)
    lit, track = QColor(COLORS[0]), QColor(COLORS[1])
    forward, backward = painted(0.4, False), painted(0.4, True)
    assert [forward.pixelColor(*place) for place in (right, left)] == [lit, track]
    assert [backward.pixelColor(*place) for place in (right, left)] == [track, lit]
