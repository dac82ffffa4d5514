"""The geometry for figures: vectors in space, limbs of two bones, smooth paths through given values."""

from collections.abc import Sequence
from math import acos, cos, sin, sqrt

Vec = tuple[float, float, float]


def add(a: Vec, b: Vec) -> Vec:
    return a[0] + b[0], a[1] + b[1], a[2] + b[2]


def sub(a: Vec, b: Vec) -> Vec:
    return a[0] - b[0], a[1] - b[1], a[2] - b[2]


def step(a: Vec, direction: Vec, distance: float) -> Vec:
    return a[0] + direction[0] * distance, a[1] + direction[1] * distance, a[2] + direction[2] * distance


def dot(a: Vec, b: Vec) -> float:
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]


def length(a: Vec) -> float:
    return sqrt(a[0] * a[0] + a[1] * a[1] + a[2] * a[2])


def unit(a: Vec) -> Vec:
    """The vector `a` with length 1; straight up if `a` has no length."""
    size = length(a)
    return (a[0] / size, a[1] / size, a[2] / size) if size > 1e-9 else (0.0, 1.0, 0.0)


def across(a: Vec, axis: Vec) -> Vec:
    """The direction closest to `a` at right angles to the unit vector `axis`; any such direction if `a` is parallel to
    it.
    """
    rest = step(a, axis, -dot(a, axis))
    if length(rest) > 1e-6:
        return unit(rest)
    return unit((-axis[1], axis[0], 0.0)) if abs(axis[2]) < 0.9 else unit((0.0, -axis[2], axis[1]))


def mirrored(a: Vec) -> Vec:
    """The mirror image of `a` in the plane between left and right; z is the axis between them."""
    return a[0], a[1], -a[2]


def bend(root: Vec, target: Vec, towards: Vec, first: float, second: float) -> tuple[Vec, Vec]:
    """The middle joint and the end of a limb of two bones that reaches from `root` for `target`.

    The middle joint points `towards`. If the target is too far away, the limb stretches, and the bones keep their
    lengths.
    """
    line = sub(target, root)
    distance = min(max(length(line), abs(first - second) + 1e-6), first + second - 1e-6)
    axis = unit(line)
    angle = acos(max(-1.0, min(1.0, (first**2 + distance**2 - second**2) / (2 * first * distance))))
    middle = step(step(root, axis, first * cos(angle)), across(towards, axis), first * sin(angle))
    return middle, step(root, axis, distance)


def along(values: Sequence[float | None], part: float) -> float:
    """The value at `part` (0–1) of the way from the second of four values to the third, eased.

    The first and the last value give the slope, so that a path continues smoothly; None if a path begins or ends there,
    at rest. The result never overshoots: between two equal values it is constant.
    """
    before, start, end, after = values
    if start is None or end is None:
        raise ValueError("a path needs two values to run between")
    rise = end - start
    out = _slope(start - before, rise) if before is not None else 0.0
    back = _slope(rise, after - end) if after is not None else 0.0
    squared = part * part
    eased = squared * (3 - 2 * part)
    return start + rise * eased + out * part * (1 - part) ** 2 - back * squared * (1 - part)


def _slope(before: float, after: float) -> float:
    return 2 * before * after / (before + after) if before * after > 0 else 0.0
