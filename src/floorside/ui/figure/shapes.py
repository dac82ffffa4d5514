"""The outlines of a body's parts in the picture, in metres, y up: capsules, ellipsoids, a trunk along its spine."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import pairwise
from math import asin, cos, degrees, radians, sin, sqrt

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainterPath, QPolygonF, QTransform

from floorside.domain.figure.figure import Camera
from floorside.domain.figure.space import Vec

Flat = tuple[float, float, float]
"""A point on the picture: right, up, and how near to the eye."""


@dataclass(frozen=True)
class Eye:
    """A view without perspective, which moves sideways with the `walked` metres of a figure."""

    camera: Camera
    walked: float = 0.0

    @cached_property
    def _turns(self) -> tuple[float, float, float, float]:
        azimuth, elevation = radians(self.camera.azimuth), radians(self.camera.elevation)
        return cos(azimuth), sin(azimuth), cos(elevation), sin(elevation)

    def turn(self, way: Vec) -> Flat:
        """A direction in space as a direction in the picture."""
        x, y, z = way
        c, s, ce, se = self._turns
        towards = x * s + z * c
        return x * c - z * s, y * ce - towards * se, towards * ce + y * se

    def see(self, place: Vec) -> Flat:
        return self.turn((place[0], place[1], place[2] - self.walked))


def between(a: Flat, b: Flat, part: float) -> Flat:
    return a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part, a[2] + (b[2] - a[2]) * part


def capsules(*chain: tuple[Flat, float]) -> QPainterPath:
    """The union of tapered capsules along a chain of centres and radii."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for (start, first), (end, second) in pairwise(chain):
        path.addPath(_capsule(start, first, end, second))
    return path


def _capsule(start: Flat, first: float, end: Flat, second: float) -> QPainterPath:
    path = QPainterPath()
    dx, dy = end[0] - start[0], end[1] - start[1]
    distance = sqrt(dx * dx + dy * dy)
    if distance <= abs(first - second) + 1e-6:
        radius, (x, y, _) = max((first, start), (second, end))
        path.addPolygon(QTransform(radius, 0, 0, radius, x, y).map(_arc(180)))
        return path
    c, s = dx / distance, dy / distance
    lean = round(degrees(asin((first - second) / distance)) / 3) * 3
    path.addPolygon(QTransform(-c * first, -s * first, s * first, -c * first, start[0], start[1]).map(_arc(90 + lean)))
    far = QPainterPath()
    far.addPolygon(QTransform(c * second, s * second, -s * second, c * second, end[0], end[1]).map(_arc(90 - lean)))
    path.connectPath(far)
    return path


@cache
def _arc(half: int) -> QPolygonF:
    """An arc to both sides of the x axis, as short lines, which Qt paints several times faster than curves.

    `half`: degrees to each side.
    """
    corners = max(3, round(half / 9))
    angles = (radians(half * (2 * i / corners - 1)) for i in range(corners + 1))
    return QPolygonF([QPointF(cos(angle), sin(angle)) for angle in angles])


def ellipsoid(centre: Flat, *axes: Flat) -> QPainterPath:
    """The outline of an ellipsoid in the picture, from its three half axes."""
    xx = sum(axis[0] * axis[0] for axis in axes)
    xy = sum(axis[0] * axis[1] for axis in axes)
    yy = sum(axis[1] * axis[1] for axis in axes)
    width = sqrt(xx) or 1e-6
    lean = xy / width
    height = sqrt(max(yy - lean * lean, 1e-9))
    path = QPainterPath()
    path.addPolygon(QTransform(width, lean, 0, height, centre[0], centre[1]).map(_arc(180)))
    return path


def sleeve(spine: Sequence[Flat], halves: Sequence[tuple[Flat, Flat]]) -> QPainterPath:
    """A smooth outline around a spine of points, each with its half width and half depth as vectors."""
    left: list[tuple[float, float]] = []
    right: list[tuple[float, float]] = []
    for i, ((x, y, _), (wide, deep)) in enumerate(zip(spine, halves, strict=True)):
        before, after = spine[max(i - 1, 0)], spine[min(i + 1, len(spine) - 1)]
        dx, dy = after[0] - before[0], after[1] - before[1]
        size = sqrt(dx * dx + dy * dy) or 1e-6
        nx, ny = -dy / size, dx / size
        reach = sqrt((nx * wide[0] + ny * wide[1]) ** 2 + (nx * deep[0] + ny * deep[1]) ** 2)
        left.append((x + nx * reach, y + ny * reach))
        right.append((x - nx * reach, y - ny * reach))
    return _smooth([*right, *reversed(left)])  # in the direction of an ellipse, so that their union is filled


def _smooth(points: Sequence[tuple[float, float]]) -> QPainterPath:
    """A closed smooth curve with `points` as its rounded corners."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    (x, y), (last_x, last_y) = points[0], points[-1]
    path.moveTo((x + last_x) / 2, (y + last_y) / 2)
    for (x, y), (next_x, next_y) in zip(points, [*points[1:], points[0]], strict=True):
        path.quadTo(x, y, (x + next_x) / 2, (y + next_y) / 2)
    return path


def hull(points: Sequence[tuple[float, float]]) -> QPainterPath:
    """The convex hull of `points`."""
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y in (*_below(sorted(points)), *_below(sorted(points)[::-1]))]))
    path.closeSubpath()
    return path


def _below(points: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """The hull's corners to the right of the line from the first point to the last, without the last."""
    chain: list[tuple[float, float]] = []
    for x, y in points:
        while len(chain) > 1:
            (ax, ay), (bx, by) = chain[-2:]
            if (bx - ax) * (y - ay) > (by - ay) * (x - ax):
                break
            chain.pop()
        chain.append((x, y))
    return chain[:-1]


def polygon(points: Sequence[Flat]) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y, _ in points]))
    path.closeSubpath()
    return path
