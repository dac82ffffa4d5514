"""Draws the objects that a figure uses: mat, pad, cushion, chair, wall, loop band; and the floor under a walking
figure.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import product
from math import ceil, dist, floor

from PySide6.QtGui import QPainterPath

from floorside.domain.figure.body import RADIUS
from floorside.domain.figure.figure import Anchor, Prop, Skeleton
from floorside.domain.figure.space import Vec
from floorside.ui.figure.parts import Part, Seen, near, shaded
from floorside.ui.figure.shapes import Eye, Flat, between, capsules, hull, polygon
from floorside.ui.kit.look.palette import Colors

#: How near the things under the body are.
BENEATH = -9.0
#: How near the things drawn over the body are.
ABOVE = 9.0
#: Half the width of a loop band along a leg, in metres.
BAND = 0.024

Box = tuple[tuple[float, float], tuple[float, float], tuple[float, float]]


def ground_parts(eye: Eye, skeleton: Skeleton, colors: Colors) -> Iterator[Part]:
    """What lies or stands on the floor, from the lowest to the highest."""
    for prop in skeleton.props:
        if prop.kind == "mat":
            yield from _box(eye, _extent(prop), colors.mat)
        elif prop.kind == "floor":
            strip = replace(prop, at=(prop.at[0], 0.0, skeleton.walked))
            yield from _box(eye, _extent(strip), colors.mat)
        elif prop.kind == "wall":
            yield from _box(eye, _extent(prop), shaded(colors.prop, 190))
        elif prop.kind in ("pad", "cushion"):
            yield from _box(eye, _extent(prop), colors.prop)
        elif prop.kind == "chair":
            yield from _chair(eye, prop, colors)


def way_parts(eye: Eye, skeleton: Skeleton, colors: Colors) -> Iterator[Part]:
    """The path of a circling joint, drawn over the body so that it is always visible."""
    if skeleton.trail:
        yield from _trail(eye, skeleton.trail, colors)


def worn_parts(seen: Seen, skeleton: Skeleton, colors: Colors) -> Iterator[Part]:
    for prop in skeleton.props:
        if prop.on is not None:
            yield _band(seen, prop.on, colors)


def moving_ground(eye: Eye, skeleton: Skeleton, colors: Colors) -> Iterator[Part]:
    for prop in skeleton.props:
        if prop.kind == "floor":
            yield _boards(eye, prop, skeleton.walked, colors)


def _trail(eye: Eye, trail: Sequence[Vec], colors: Colors) -> Iterator[Part]:
    """The path of a joint: a closed one with two arrow heads for its direction, an open one with a head at its end."""
    points = [eye.see(place) for place in trail]
    dashes = QPainterPath()
    for a, b in zip(points[::2], points[1::2], strict=False):
        dashes.addPath(capsules((a, 0.009), (b, 0.009)))
    yield Part(ABOVE, colors.stage_muted, dashes)
    closed = dist(trail[0], trail[-1]) < 1e-6
    for place in (len(points) * 3 // 8, len(points) * 3 // 4) if closed else (len(points) - 1,):
        yield _arrow_head(points[place], points[place - (2 if closed else 1)], colors)


def _arrow_head(tip: Vec, before: Vec, colors: Colors) -> Part:
    size = dist(tip[:2], before[:2]) or 1e-6
    dx, dy = (tip[0] - before[0]) / size * 0.05, (tip[1] - before[1]) / size * 0.05
    head = [(tip[0] + dx, tip[1] + dy), (tip[0] - dy * 0.8, tip[1] + dx * 0.8), (tip[0] + dy * 0.8, tip[1] - dx * 0.8)]
    return Part(ABOVE, colors.stage_muted, polygon([(x, y, 0.0) for x, y in head]))


def _extent(prop: Prop) -> Box:
    (x, y, z), (length, height, width) = prop.at, prop.size
    return (x - length / 2, x + length / 2), (y, y + height), (z - width / 2, z + width / 2)


def _box(eye: Eye, extent: Box, color: str) -> Iterator[Part]:
    """A box seen from above: its top, and darker the two sides that face the eye."""
    xs, ys, zs = extent
    for axis in (0, 2):
        facing = eye.turn((1.0, 0.0, 0.0) if axis == 0 else (0.0, 0.0, 1.0))[2]
        if abs(facing) > 0.02:
            fixed = extent[axis][facing > 0]
            corners = [(fixed, y, z) if axis == 0 else (x, y, fixed) for x, y, z in _ring(extent, axis)]
            yield Part(0.0, shaded(color), polygon([eye.see(corner) for corner in corners]))
    top = [(x, ys[1], z) for x, z in ((xs[0], zs[0]), (xs[1], zs[0]), (xs[1], zs[1]), (xs[0], zs[1]))]
    yield Part(0.0, color, polygon([eye.see(corner) for corner in top]))


def _ring(extent: Box, axis: int) -> list[tuple[float, float, float]]:
    """The corners of a face across `axis`, in order."""
    xs, ys, zs = extent
    across = zs if axis == 0 else xs
    pairs = [(across[0], ys[0]), (across[1], ys[0]), (across[1], ys[1]), (across[0], ys[1])]
    return [(0.0, y, a) if axis == 0 else (a, y, 0.0) for a, y in pairs]


def _boards(eye: Eye, prop: Prop, walked: float, colors: Colors) -> Part:
    """Floor boards as wide as one step, so that the floor seems endless under a walking figure."""
    (x, _, board), (length, height, width) = prop.at, prop.size
    joints = QPainterPath()
    first, last = ceil((walked - width / 2) / board), floor((walked + width / 2) / board)
    for z in (i * board for i in range(first, last + 1)):
        ends = eye.see((x - length / 2, height, z)), eye.see((x + length / 2, height, z))
        joints.addPath(capsules((ends[0], 0.005), (ends[1], 0.005)))
    return Part(BENEATH, shaded(colors.mat), joints)


def _chair(eye: Eye, prop: Prop, colors: Colors) -> Iterator[Part]:
    """A plain chair. `at`: the middle of the seat, on the floor; `size`: length, seat height and width."""
    (x, _, z), (length, height, width) = prop.at, prop.size
    wood = shaded(colors.prop)
    for dx, dz in sorted(product((-1, 1), (-1, 1)), key=lambda d: eye.turn((d[0], 0.0, d[1]))[2]):
        foot = x + dx * (length / 2 - 0.03), z + dz * (width / 2 - 0.03)
        top = 0.86 if dx < 0 else height
        leg = capsules(
            (eye.see((foot[0] + dx * 0.03, 0.015, foot[1])), 0.016), (eye.see((foot[0], top, foot[1])), 0.018)
        )
        yield Part(0.0, wood, leg)
    back = (x - length / 2, x - length / 2 + 0.03), (0.66, 0.88), (z - width / 2, z + width / 2)
    seat = (x - length / 2, x + length / 2), (height - 0.04, height), (z - width / 2, z + width / 2)
    yield from _box(eye, back, colors.prop)
    yield from _box(eye, seat, colors.prop)


def _band(seen: Seen, on: Anchor, colors: Colors) -> Part:
    """A loop round both legs, as wide as it is stretched."""
    middles: list[Flat] = []
    corners: list[tuple[float, float]] = []
    for side in ("left", "right"):
        start, end = (name.replace("right", side) for name in (on.start, on.end))
        middle, (dx, dy) = between(seen[start], seen[end], on.part), _heading(seen[start], seen[end])
        thick = _radius(start) + (_radius(end) - _radius(start)) * on.part + 0.004
        for out, along in product((-thick, thick), (-BAND, BAND)):
            corners.append((middle[0] - dy * out + dx * along, middle[1] + dx * out + dy * along))
        middles.append(middle)
    return Part(near(*middles) + 0.2, colors.prop, hull(corners))


def _heading(start: Flat, end: Flat) -> tuple[float, float]:
    size = dist(start[:2], end[:2]) or 1e-6
    return (end[0] - start[0]) / size, (end[1] - start[1]) / size


def _radius(joint: str) -> float:
    return RADIUS[joint.split("_")[-1]]
