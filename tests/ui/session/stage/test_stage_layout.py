from itertools import combinations

import pytest
from PySide6.QtCore import QRectF, QSizeF

from floorside.ui.session.stage.stage_layout import StageLayout, lay_out_stage, with_room_for_words

SIZES = [
    (640, 505),
    (683, 465),
    (900, 500),
    (900, 533),
    (1180, 672),
    (1366, 680),
    (1366, 768),
    (768, 1366),
    (683, 384),
    (384, 683),
    (1920, 1080),
]


def parts(layout: StageLayout) -> dict[str, QRectF]:
    names = ("bar", "title", "line", "pill", "coming", "ring", "figure", "caption", "next_line", "progress")
    return {name: getattr(layout, name) for name in names}


@pytest.mark.parametrize("size", SIZES)
def test_nothing_lies_outside_or_over_something_else(size: tuple[int, int]) -> None:
    whole = QRectF(0, 0, *size)
    layout = parts(lay_out_stage(QSizeF(*size)))
    for name, rect in layout.items():
        assert whole.contains(rect), name
    for (name, rect), (other, other_rect) in combinations(layout.items(), 2):
        shared = rect & other_rect
        assert shared.width() < 1e-6 or shared.height() < 1e-6, f"{name} over {other}"


@pytest.mark.parametrize("size", SIZES)
def test_the_figure_has_room(size: tuple[int, int]) -> None:
    figure = lay_out_stage(QSizeF(*size)).figure
    assert figure.width() >= 0.35 * size[0]
    assert figure.height() >= 0.22 * size[1]


@pytest.mark.parametrize("size", [(640, 505), (683, 465), (900, 500)])
def test_in_a_small_window_what_is_said_is_large_beside_the_ring(size: tuple[int, int]) -> None:
    layout = lay_out_stage(QSizeF(*size))
    assert 29 * layout.unit >= 22, "the height of its letters, in pixels"
    assert layout.caption.height() >= 3 * 29 * layout.unit
    assert layout.caption.width() >= 0.9 * layout.ring.width()


@pytest.mark.parametrize("size", SIZES)
def test_words_take_from_the_figure_no_more_than_they_need(size: tuple[int, int]) -> None:
    usual = lay_out_stage(QSizeF(*size))
    assert with_room_for_words(usual, usual.caption.height(), 0) == usual
    needed = usual.caption.height() + 20
    some, most = with_room_for_words(usual, needed, 0), with_room_for_words(usual, 10_000, 0)
    assert some.caption.height() == pytest.approx(needed)
    for layout in (some, most):
        assert layout.caption.bottom() == pytest.approx(usual.caption.bottom())
        assert layout.figure.top() == usual.figure.top()
        assert layout.caption.top() - layout.figure.bottom() == pytest.approx(
            usual.caption.top() - usual.figure.bottom()
        )
    assert most.figure.height() > 0.2 * (most.caption.bottom() - most.figure.top())


@pytest.mark.parametrize("size", SIZES)
def test_words_that_need_more_take_the_place_of_what_comes_next_and_then_of_the_figure(size: tuple[int, int]) -> None:
    usual = lay_out_stage(QSizeF(*size))
    most = with_room_for_words(usual, 10_000, 0).caption.height()
    more = with_room_for_words(usual, 10_000, most + 1)
    assert more.caption.bottom() == pytest.approx(usual.next_line.bottom())
    assert more.next_line.isEmpty()
    assert more.figure.height() > 0.2 * (usual.caption.bottom() - usual.figure.top())
    all_of_it = with_room_for_words(usual, 10_000, more.caption.height() + 1)
    assert all_of_it.figure.isEmpty()
    assert all_of_it.caption.top() == pytest.approx(usual.figure.top())
    assert all_of_it.caption.bottom() == pytest.approx(more.caption.bottom())


def test_words_that_need_the_place_of_the_figure_leave_what_comes_next_where_they_do_without_its_own() -> None:
    usual = lay_out_stage(QSizeF(640, 340))  # half of a small screen, with the largest text
    shared = usual.caption.bottom() - usual.figure.top()
    layout = with_room_for_words(usual, 168, 168)
    assert layout.figure.isEmpty()
    assert layout.next_line == usual.next_line
    assert layout.caption.height() == pytest.approx(shared)
    assert with_room_for_words(usual, shared + 1, 168).next_line.isEmpty(), "they are as large as before"
