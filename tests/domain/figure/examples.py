"""The forms of the shipped figures."""

from math import asin, degrees

from floorside.domain.figure.space import Vec, sub, unit
from tests.domain.drawn import DRAWN

MOMENTS = [i / 20 for i in range(21)]

CIRCLES = [form for form in DRAWN if form.startswith("hip-circles")]


def _angle(a: Vec, b: Vec) -> float:
    """Degrees of the direction from `a` to `b` above the level, in the plane of the trunk."""
    way = unit(sub(b, a))
    return degrees(asin(way[1]))
