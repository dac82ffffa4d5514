"""Paints the parts of the stage, each from the scene and the layout alone."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from floorside.domain.exercise import Side
from floorside.ui.kit.look.theme import Theme
from floorside.ui.session.stage.ring import STROKE, paint_ring
from floorside.ui.session.stage.scene import Header, Scene
from floorside.ui.session.stage.stage_layout import StageLayout, with_room_for_words
from floorside.ui.session.stage.text_fitting import draw_line, draw_number, draw_wrapped, fitting_font, wrapped_height

#: Where the words above and below the number begin, as a part of the height inside the ring.
ABOVE, BELOW = 0.06, 0.775
#: The size of the caption's letters, in units; for letters of the steps of at least these units and these pixels the
#: figure leaves room. The steps' letters may be so many pixels smaller before they take more than that.
CAPTION, STEPS, LEAST_STEPS = 29, 22, 18
SMALLER = 1
_CENTER = Qt.AlignmentFlag.AlignCenter
_BOTTOM_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom


@dataclass(frozen=True, slots=True)
class StagePainter:
    """Paints with one theme into one layout."""

    theme: Theme
    layout: StageLayout

    def header(self, painter: QPainter, header: Header) -> None:
        u, colors = self.layout.unit, self.theme.colors
        draw_line(painter, self.theme, self.layout.title, header.title, 44 * u, 700, colors.stage_text)
        draw_line(painter, self.theme, self.layout.line, header.line, 25 * u, 400, colors.stage_muted)
        draw_line(painter, self.theme, self.layout.coming, header.coming, 32 * u, 600, colors.ring)

    def pill(self, painter: QPainter, scene: Scene) -> None:
        if not scene.pill:
            return
        room, u, colors = self.layout.pill, self.layout.unit, self.theme.colors
        font = fitting_font(self.theme, scene.pill, room.width() - 52 * u, 34 * u, 700)
        width = QFontMetricsF(font).horizontalAdvance(scene.pill) + 52 * u
        left = room.right() - width if self.layout.pill_at_right else room.left()
        ground, ink = {
            Side.LEFT: (colors.left, colors.left_text),
            Side.RIGHT: (colors.right, colors.right_text),
            None: (colors.button, colors.button_text),
        }[scene.pill_side]
        rect = QRectF(left, room.top(), width, room.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(rect, 18 * u, 18 * u)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        painter.drawText(rect, int(_CENTER), scene.pill)

    def ring(self, painter: QPainter, scene: Scene, lit: float, seen: QRectF, glows: bool) -> None:
        """Paint `lit` (0–1) of the ring; only what the rectangle `seen` shows of it. `glows`: its inside is light."""
        if glows:
            self._glow(painter)
        colors, ring = self.theme.colors, self.layout.ring
        lit_color = colors.ring if scene.at_work else colors.stage_muted
        pair = (colors.todo_segment if scene.still else lit_color, colors.ring_track)
        paint_ring(painter, ring, lit, scene.backward, pair, seen & ring)

    def _glow(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.colors.button))
        painter.drawEllipse(inside_ring(self.layout.ring, 0.9))

    def number(self, painter: QPainter, scene: Scene) -> None:
        color = self.theme.colors.stage_muted if scene.still else self.theme.colors.stage_text
        draw_number(painter, self.theme, inside_ring(self.layout.ring), scene.number, color)

    def above(self, painter: QPainter, scene: Scene) -> None:
        self._word(painter, ABOVE, scene.above, 0.105, 700, self.theme.colors.ring)

    def below(self, painter: QPainter, scene: Scene) -> None:
        self._word(painter, BELOW, scene.below, 0.09, 400, self.theme.colors.stage_muted)

    def _word(self, painter: QPainter, top: float, text: str, part: float, weight: int, color: str) -> None:
        room = inside_ring(self.layout.ring)
        draw_line(painter, self.theme, word_room(room, top), text, room.width() * part, weight, color, _CENTER)

    def foot(self, painter: QPainter, scene: Scene, caption: str) -> None:
        u, colors = self.layout.unit, self.theme.colors
        draw_wrapped(painter, self.theme, self.layout.caption, caption, CAPTION * u, 700, colors.stage_text)
        if not self.layout.next_line.isEmpty():
            self._next_line(painter, scene)
        draw_line(painter, self.theme, self.layout.progress, scene.progress, 22 * u, 600, colors.stage_muted)

    def _next_line(self, painter: QPainter, scene: Scene) -> None:
        room, px, color = self.layout.next_line, 25 * self.layout.unit, self.theme.colors.stage_muted
        draw_wrapped(painter, self.theme, room, scene.next_line, px, 400, color, _BOTTOM_LEFT)


def steps_px(unit: float) -> float:
    """The size of the steps' letters for which there has to be room, in pixels."""
    return min(CAPTION * unit, max(STEPS * unit, LEAST_STEPS))


def with_room_for_steps(theme: Theme, layout: StageLayout, steps: str) -> StageLayout:
    """The layout with the room that the steps need to be read."""
    px, width = steps_px(layout.unit), layout.caption.width()
    wanted, least = (wrapped_height(theme, steps, width, each, 700) for each in (px, min(px, LEAST_STEPS - SMALLER)))
    return with_room_for_words(layout, wanted, least)


def inside_ring(ring: QRectF, strokes: float = 1.15) -> QRectF:
    """The square around the free circle inside the ring, `strokes` away from its outer edge."""
    stroke = ring.width() * STROKE * strokes
    return ring.adjusted(stroke, stroke, -stroke, -stroke)


def number_room(ring: QRectF) -> QRectF:
    """The part inside the ring that a number may cover."""
    room = inside_ring(ring)
    w, h = room.width(), room.height()
    return QRectF(room.left() + w * 0.05, room.top() + h * 0.24, w * 0.9, h * 0.52)


def word_room(room: QRectF, top: float) -> QRectF:
    """The space for words in the circle inside `room`, from `top` (0–1) of its height on."""
    w = room.width()
    return QRectF(room.left() + w * 0.22, room.top() + w * top, w * 0.56, w * 0.16)
