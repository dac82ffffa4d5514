"""The plan as a bar of segments at the top of the stage."""

from collections.abc import Iterator

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from floorside.domain.exercise import Side
from floorside.domain.session.moment import Moment
from floorside.domain.session.plan import Plan
from floorside.ui.kit.look.mirroring import Mirror
from floorside.ui.kit.look.palette import Colors
from floorside.ui.session.stage.plan_segments import Segment, done_part, plan_segments, segment_of, still_to_come
from floorside.ui.session.stage.step_words import side_of

_GAP = 4.0
_NARROWEST = 6.0


class PlanBar:
    """Paints one plan; requests painting only if the bar would differ by at least a pixel."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._planned = self._segments = plan_segments(plan)
        self._index = 0
        self._spread: frozenset[str] = frozenset()
        self._side: Side | None = None
        self._fraction = 0.0
        self._drawn: tuple[int, float, Side | None, int] = (0, 0.0, None, len(self._planned))

    def set_plan(self, plan: Plan) -> None:
        """Use a plan of the same steps, some of which take another time."""
        self._plan, self._planned = plan, plan_segments(plan)
        self._segments = still_to_come(plan, self._planned, self._index, self._spread)

    @property
    def exercise_count(self) -> int:
        return len(self._segments)

    @property
    def exercise_number(self) -> int:
        """The number of the present exercise, from 1."""
        return segment_of(self._segments, self._index) + 1

    def show(self, moment: Moment, width: float) -> bool:
        """Use the position of this moment; returns whether a bar of this width has to be painted again."""
        if (moment.index, moment.spread) != (self._index, self._spread):  # not in every frame
            self._segments = still_to_come(self._plan, self._planned, moment.index, moment.spread)
        self._index, self._fraction, self._spread = moment.index, moment.fraction, moment.spread
        self._side = side_of(moment.step)
        place = segment_of(self._segments, self._index)
        segment = self._segments[place]
        part = done_part(self._plan, segment, self._index, self._fraction)
        pixel = width * segment.seconds / max(1.0, self._plan.seconds)
        was, drawn, side, count = self._drawn
        if (was, side, count) == (place, self._side, len(self._segments)) and abs(part - drawn) * pixel < 1:
            return False
        self._drawn = place, part, self._side, len(self._segments)
        return True

    def paint(self, painter: QPainter, rect: QRectF, colors: Colors, mirrored: bool = False) -> None:
        """`mirrored`: the session goes from right to left."""
        now = segment_of(self._segments, self._index)
        painter.setPen(Qt.PenStyle.NoPen)
        mirror = Mirror(rect.left() + rect.right(), mirrored)
        for place, (segment, ahead) in enumerate(zip(self._segments, self._rooms(rect), strict=True)):
            room = mirror.rect(ahead)
            radius = room.height() / 2
            painter.setBrush(QColor(colors.done_segment if place < now else colors.todo_segment))
            painter.drawRoundedRect(room, radius, radius)
            if place == now:
                self._paint_now(painter, room, segment, colors, mirrored)

    def _paint_now(self, painter: QPainter, room: QRectF, segment: Segment, colors: Colors, mirrored: bool) -> None:
        part = done_part(self._plan, segment, self._index, self._fraction)
        painter.save()
        # A thin strip marks the present segment even before any of it is done.
        done = QRectF(room.left(), room.top(), max(_NARROWEST, room.width() * part), room.height())
        painter.setClipRect(Mirror(room.left() + room.right(), mirrored).rect(done))
        now = {Side.LEFT: colors.left, Side.RIGHT: colors.right, None: colors.ring}[self._side]
        painter.setBrush(QColor(now))
        painter.drawRoundedRect(room, room.height() / 2, room.height() / 2)
        painter.restore()

    def _rooms(self, rect: QRectF) -> Iterator[QRectF]:
        seconds = [max(1.0, segment.seconds) for segment in self._segments]
        free = rect.width() - _GAP * (len(seconds) - 1)
        x = rect.left()
        for each in seconds:
            width = free * each / sum(seconds)
            yield QRectF(x, rect.top(), width, rect.height())
            x += width + _GAP
