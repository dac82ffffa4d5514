"""Draws the head: hair, face, nose, ears and closed eyes, so that one sees where the person looks."""

from collections.abc import Iterator, Mapping
from functools import lru_cache

from PySide6.QtGui import QPainterPath

from floorside.domain.figure.space import Vec, step, sub, unit
from floorside.ui.figure.parts import Part
from floorside.ui.figure.shapes import Eye, capsules, ellipsoid
from floorside.ui.kit.look.palette import Colors


def head_parts(eye: Eye, joints: Mapping[str, Vec], colors: Colors) -> tuple[Part, ...]:
    return _head(eye, joints["head"], joints["skull"], colors)


@lru_cache(maxsize=8)  # a head at rest looks the same in the next picture
def _head(eye: Eye, head: Vec, skull: Vec, colors: Colors) -> tuple[Part, ...]:
    return tuple(_features(eye, head, unit(sub(head, skull)), colors))


def _features(eye: Eye, head: Vec, up: Vec, colors: Colors) -> Iterator[Part]:
    front = (up[1], -up[0], 0.0)
    base = eye.see(head)[2]
    towards = eye.turn(front)[2]

    def at(forward: float, upward: float, right: float = 0.0) -> Vec:
        return step(step((head[0], head[1], head[2] + right), front, forward), up, upward)

    def oval(centre: Vec, height: float, depth: float, width: float) -> QPainterPath:
        axes = _long(up, height), _long(front, depth), (0.0, 0.0, width)
        return ellipsoid(eye.see(centre), *(eye.turn(axis) for axis in axes))

    yield Part(base, colors.hair, oval(at(-0.012, 0.012), 0.112, 0.098, 0.086))
    shown = min(1.0, max(0.0, (towards + 0.75) * 2))  # of the face: none from behind, all from the side
    if shown:
        face = oval(at(0.098 - 0.074 * shown, -0.022), 0.1, 0.074 * shown, 0.073)
        yield Part(base + 0.001, colors.skin, face)
        nose = capsules((eye.see(at(0.085, -0.012)), 0.009), (eye.see(at(0.101, -0.034)), 0.011))
        yield Part(base + 0.002, colors.skin if towards < 0.6 else colors.skin_far, nose)
    for right in (-1, 1):
        if eye.turn((0.0, 0.0, right))[2] > 0.25:
            yield Part(base + 0.004, colors.skin_far, oval(at(-0.022, -0.022, right * 0.074), 0.026, 0.017, 0.01))
        if eye.turn((front[0] * 0.6, front[1] * 0.6, right * 0.45))[2] > 0.1:
            lid = eye.see(at(0.073, -0.006, right * 0.045)), eye.see(at(0.086, -0.003, right * 0.024))
            yield Part(base + 0.004, colors.hair, capsules((lid[0], 0.0045), (lid[1], 0.0055)))


def _long(way: Vec, size: float) -> Vec:
    return way[0] * size, way[1] * size, way[2] * size
