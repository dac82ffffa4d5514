from PySide6.QtCore import QRectF, QSizeF

from floorside.ui.session.stage.flow_layout import flow, grid

BOX = QSizeF(100, 50)


def test_boxes_stand_beside_each_other_while_there_is_room() -> None:
    rects, height = flow([BOX, BOX], 210, 10, centered=False)
    assert rects == [QRectF(0, 0, 100, 50), QRectF(110, 0, 100, 50)]
    assert height == 50


def test_the_next_row_begins_where_a_box_does_not_fit() -> None:
    rects, height = flow([BOX, BOX, BOX], 210, 10, centered=True)
    assert rects[2] == QRectF(55, 60, 100, 50)
    assert height == 110


def test_no_boxes_take_no_room() -> None:
    assert flow([], 100, 10, centered=True) == ([], 0.0)


def test_where_people_read_from_right_to_left_rows_begin_at_the_right() -> None:
    rects, _ = flow([BOX, BOX], 210, 10, centered=False, mirrored=True)
    usual, _ = flow([BOX, BOX], 210, 10, centered=False)
    assert [rect.right() for rect in rects] == [210 - rect.left() for rect in usual]


def test_no_box_stands_alone_in_the_last_row() -> None:
    rects, _ = flow([BOX] * 9, 8 * 110, 10, centered=True)
    assert [rect.y() for rect in rects] == [0] * 5 + [60] * 4


def test_a_grid_has_no_hole_before_a_wide_box() -> None:
    rects, _ = grid([BOX, BOX, QSizeF(210, 50), BOX], 320, 10)
    assert [(rect.x(), rect.width()) for rect in rects] == [(0, 100), (110, 210), (0, 210), (220, 100)]


def test_a_grid_has_no_hole_at_its_end() -> None:
    rects, _ = grid([BOX, QSizeF(210, 50), BOX, BOX, BOX, BOX, BOX], 320, 10)
    assert [(rect.x(), rect.width()) for rect in rects[-2:]] == [(0, 100), (110, 210)]


def test_a_grid_without_any_room_yet_is_laid_out() -> None:
    assert len(grid([QSizeF(100, 20)] * 3, -8, 8)[0]) == 3
