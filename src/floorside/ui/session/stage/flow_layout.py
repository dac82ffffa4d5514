"""Rows of boxes that wrap as words do, or stand in columns."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QRectF, QSizeF

from floorside.ui.kit.look.mirroring import Mirror

#: Of a grid; more would be too narrow for words.
MOST_COLUMNS = 4


def flow(
    sizes: Sequence[QSizeF], width: float, gap: float, centered: bool, mirrored: bool = False
) -> tuple[list[QRectF], float]:
    """Rectangles for boxes of these sizes in rows of at most `width`, and the height of all rows. `centered`: rows
    about equally long, in the middle; `mirrored`: the rows begin at the right.
    """
    rows = _rows(sizes, width, gap)
    while centered and len(narrower := _rows(sizes, _widest(sizes, rows, gap) - 1, gap)) == len(rows):
        if _widest(sizes, narrower, gap) >= _widest(sizes, rows, gap):
            break
        rows = narrower
    rects, mirror = [QRectF()] * len(sizes), Mirror(width, mirrored)
    y = 0.0
    for row in rows:
        total = sum(sizes[i].width() for i in row) + gap * (len(row) - 1)
        x = (width - total) / 2 if centered else 0.0
        for i in row:
            rects[i] = mirror.rect(QRectF(x, y, sizes[i].width(), sizes[i].height()))
            x += sizes[i].width() + gap
        y += max(sizes[i].height() for i in row) + gap
    return rects, max(0.0, y - gap)


def grid(sizes: Sequence[QSizeF], width: float, gap: float, mirrored: bool = False) -> tuple[list[QRectF], float]:
    """Rectangles for boxes of these sizes in equal columns, and the height of all rows. A box too wide for one column
    takes several. There are as many columns as need the fewest rows, and then the fewest empty places; the last box of
    each row takes those.
    """
    width = max(1.0, width)  # a page that is not laid out yet has none
    counts = range(1, MOST_COLUMNS + 1)
    columns = min(counts, key=lambda count: _emptiness(_spans(sizes, width, gap, count), count))
    step = (width + gap) / columns
    spans = _without_holes(_spans(sizes, width, gap, columns), columns)
    wide = [QSizeF(span * step - gap, size.height()) for span, size in zip(spans, sizes, strict=True)]
    return flow(wide, width + 0.01, gap, centered=False, mirrored=mirrored)


def _spans(sizes: Sequence[QSizeF], width: float, gap: float, columns: int) -> list[int]:
    """How many columns each box takes."""
    step = (width + gap) / columns
    return [min(columns, ceil((size.width() + gap) / step)) for size in sizes]


def _without_holes(spans: Sequence[int], columns: int) -> list[int]:
    """These spans; the last box of each row takes the rest of it."""
    filled, used = list(spans), 0
    for place, span in enumerate(spans):
        if used + span > columns:
            filled[place - 1] += columns - used
            used = 0
        used += span
    if filled:
        filled[-1] += columns - used
    return filled


def _emptiness(spans: Sequence[int], columns: int) -> tuple[int, float]:
    """The number of rows, and how much of them stays empty."""
    rows, used = 0, columns
    for span in spans:
        rows, used = (rows, used + span) if used + span <= columns else (rows + 1, span)
    return rows, rows - sum(spans) / columns


def _rows(sizes: Sequence[QSizeF], width: float, gap: float) -> list[list[int]]:
    """The places of the boxes in each row, as many as fit into each."""
    rows: list[list[int]] = []
    used = 0.0
    for place, size in enumerate(sizes):
        if rows and used + gap + size.width() <= width:
            rows[-1].append(place)
            used += gap + size.width()
        else:
            rows.append([place])
            used = size.width()
    return rows


def _widest(sizes: Sequence[QSizeF], rows: Sequence[Sequence[int]], gap: float) -> float:
    return max((sum(sizes[i].width() for i in row) + gap * (len(row) - 1) for row in rows), default=0.0)
