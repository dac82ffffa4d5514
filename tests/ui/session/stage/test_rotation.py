from PySide6.QtCore import QPointF, QRect, QRectF, QSize, QSizeF

from floorside.ui.session.stage.rotation import turn_transform, turned_rect, turned_size

SIZE = QSize(300, 200)


def test_a_quarter_turn_swaps_width_and_height() -> None:
    assert turned_size(SIZE, 0) == turned_size(SIZE, 180) == QSizeF(300, 200)
    assert turned_size(SIZE, 90) == turned_size(SIZE, 270) == QSizeF(200, 300)


def test_the_picture_s_upper_left_corner_goes_round_the_widget() -> None:
    corners = [turn_transform(SIZE, degrees).map(QPointF(0, 0)) for degrees in (0, 90, 180, 270)]
    assert corners == [QPointF(0, 0), QPointF(300, 0), QPointF(300, 200), QPointF(0, 200)]


def test_a_turned_picture_fills_the_widget() -> None:
    for degrees in (0, 90, 180, 270):
        whole = QRectF(QPointF(0, 0), turned_size(SIZE, degrees))
        assert turned_rect(whole, SIZE, degrees) == QRect(0, 0, 300, 200)


def test_a_rectangle_at_the_top_is_at_the_right_after_a_quarter() -> None:
    assert turned_rect(QRectF(0, 0, 200, 20), SIZE, 90) == QRect(280, 0, 20, 200)
