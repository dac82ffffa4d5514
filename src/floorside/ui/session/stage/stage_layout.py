"""The places of the stage's parts: plain geometry, all in proportion to one unit."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF, QSizeF

from floorside.ui.kit.look.mirroring import Mirror

#: The sizes of the designs: with these sizes, the unit is one pixel.
WIDE = QSizeF(1180, 672)
TALL = QSizeF(768, 1366)
#: In a small window the words keep this unit, or as much of it as the height has room for: they are read from a mat.
LEAST_WORDS = 0.83
LEAST_WORDS_HEIGHT = 610
#: The figure keeps this part of the height that it shares with the words, unless they would be too small to read.
LEAST_FIGURE = 0.25


@dataclass(frozen=True, slots=True)
class StageLayout:
    """Rectangles in pixels. `unit`: of the words; `pill`: the space for the pill; `pill_at_right`: its side in that
    space.
    """

    unit: float
    bar: QRectF
    title: QRectF
    line: QRectF
    coming: QRectF
    pill: QRectF
    pill_at_right: bool
    ring: QRectF
    figure: QRectF
    caption: QRectF
    next_line: QRectF
    progress: QRectF


def lay_out_stage(size: QSizeF, mirrored: bool = False) -> StageLayout:
    """`mirrored`: for people who read from right to left."""
    layout = _wide(size) if size.width() >= size.height() else _tall(size)
    return _mirrored(layout, Mirror(size.width(), True)) if mirrored else layout


def with_room_for_words(layout: StageLayout, wanted: float, least: float) -> StageLayout:
    """The layout with a caption of the height `wanted`, as far as the figure above it can spare it.

    Words for which that is less than `least` also take the place of what comes next; if that is not enough, then of
    the figure, and what comes next keeps its own where they do without it. In pixels.
    """
    shared = layout.caption.bottom() - layout.figure.top()
    spared = shared * (1 - LEAST_FIGURE)
    if least <= spared:
        return _with_caption(layout, min(wanted, spared))
    roomy = _without_next(layout)
    spared = roomy.caption.bottom() - roomy.figure.top() - shared * LEAST_FIGURE
    if least <= spared:
        return _with_caption(roomy, min(wanted, spared))
    return _without_figure(layout if wanted <= shared else roomy)


def _with_caption(layout: StageLayout, height: float) -> StageLayout:
    more = height - layout.caption.height()
    if more <= 0:
        return layout
    figure, caption = layout.figure.adjusted(0, 0, 0, -more), layout.caption.adjusted(0, -more, 0, 0)
    return replace(layout, figure=figure, caption=caption)


def _without_next(layout: StageLayout) -> StageLayout:
    end = layout.next_line.bottom()
    caption = layout.caption.adjusted(0, 0, 0, end - layout.caption.bottom())
    return replace(layout, caption=caption, next_line=QRectF(caption.left(), end, caption.width(), 0))


def _without_figure(layout: StageLayout) -> StageLayout:
    figure, caption = QRectF(layout.figure), QRectF(layout.caption)
    caption.setTop(figure.top())
    figure.setHeight(0)
    return replace(layout, figure=figure, caption=caption)


def _mirrored(layout: StageLayout, mirror: Mirror) -> StageLayout:
    return replace(
        layout,
        pill_at_right=not layout.pill_at_right,
        bar=mirror.rect(layout.bar),
        title=mirror.rect(layout.title),
        line=mirror.rect(layout.line),
        coming=mirror.rect(layout.coming),
        pill=mirror.rect(layout.pill),
        ring=mirror.rect(layout.ring),
        figure=mirror.rect(layout.figure),
        caption=mirror.rect(layout.caption),
        next_line=mirror.rect(layout.next_line),
        progress=mirror.rect(layout.progress),
    )


def _wide(size: QSizeF) -> StageLayout:
    w, h = size.width(), size.height()
    u = min(w / WIDE.width(), h / WIDE.height())
    t = max(u, min(LEAST_WORDS, h / LEAST_WORDS_HEIGHT))
    ring = min(h - 134 * u, w * (0.456 if t > u else 0.5))
    ring_rect = QRectF(w - 40 * u - ring, 118 * u + (h - 134 * u - ring) / 2, ring, ring)
    pill = QRectF(w * 0.56, 44 * u, w * 0.44 - 40 * u, 60 * t)
    left = 40 * u
    column = ring_rect.left() - 24 * u - left
    head = pill.left() - 24 * u - left
    title = QRectF(left, 40 * u, head, 58 * t)
    line = QRectF(left, title.bottom(), min(head, column), 36 * t)
    coming = QRectF(left, line.bottom() + 4 * t, column, 42 * t)
    # A narrow column has more and shorter lines for what is heard, and one for what comes next.
    caption_height, next_height = (106 * t, 40 * t) if t > u else (76 * t, 62 * t)
    progress = QRectF(left, h - 14 * u - 32 * t, column, 32 * t)
    next_line = QRectF(left, progress.top() - 2 * t - next_height, column, next_height)
    caption = QRectF(left, next_line.top() - 2 * t - caption_height, column, caption_height)
    above, below = coming.bottom() + 6 * t, caption.top() - 4 * t
    return StageLayout(
        unit=t,
        bar=QRectF(24 * u, 16 * u, w - 48 * u, max(4.0, 6 * u)),
        title=title,
        line=line,
        coming=coming,
        pill=pill,
        pill_at_right=True,
        ring=ring_rect,
        figure=QRectF(left, above, column, below - above),
        caption=caption,
        next_line=next_line,
        progress=progress,
    )


def _tall(size: QSizeF) -> StageLayout:
    w, h = size.width(), size.height()
    u = min(w / TALL.width(), h / TALL.height())
    left, column = 40 * u, w - 80 * u
    ring = min(column, h * 0.44)
    ring_rect = QRectF((w - ring) / 2, 262 * u, ring, ring)
    below = ring_rect.bottom() + 20 * u
    return StageLayout(
        unit=u,
        bar=QRectF(24 * u, 16 * u, w - 48 * u, max(4.0, 6 * u)),
        title=QRectF(left, 40 * u, column, 60 * u),
        line=QRectF(left, 100 * u, column, 36 * u),
        coming=QRectF(left, 138 * u, column, 42 * u),
        pill=QRectF(left, 188 * u, column, 60 * u),
        pill_at_right=False,
        ring=ring_rect,
        figure=QRectF(left, below, column, h - 181 * u - below),
        caption=QRectF(left, h - 179 * u, column, 67 * u),
        next_line=QRectF(left, h - 110 * u, column, 62 * u),
        progress=QRectF(left, h - 46 * u, column, 32 * u),
    )
