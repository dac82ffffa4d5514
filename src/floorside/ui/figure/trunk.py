"""Draws the trunk: cross sections along the spine, hips in trousers, chest in a shirt."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtGui import QPainterPath

from floorside.domain.figure.space import Vec, sub, unit
from floorside.ui.figure.parts import Part, near
from floorside.ui.figure.shapes import Eye, Flat, capsules, ellipsoid, sleeve
from floorside.ui.kit.look.palette import Colors


class Section(NamedTuple):
    """A cross section, `part` of the way along a bone, which its first joint names.

    `width`, `depth`: half of each, in metres; `front`: metres to the front. `chest`, `belly`: its share of a breath's
    swell. `full`: rounds the outline when the spine points at the eye.
    """

    bone: str
    part: float
    width: float
    depth: float
    front: float = 0.0
    chest: float = 0.0
    belly: float = 0.0
    full: bool = False


HIPS = (
    Section("pelvis", -0.78, 0.085, 0.05, -0.01),
    Section("pelvis", -0.45, 0.15, 0.098, -0.012, full=True),
    Section("pelvis", 0.25, 0.158, 0.108, -0.012, full=True),
    Section("pelvis", 1.0, 0.136, 0.09),
    Section("waist", 0.3, 0.128, 0.086, 0, 0, 0.5),
)
CHEST = (
    Section("pelvis", 0.8, 0.141, 0.095, 0, 0, 0.2),
    Section("waist", 0.2, 0.131, 0.09, 0, 0, 0.8),
    Section("waist", 0.75, 0.131, 0.091, 0.003, 0.3, 1),
    Section("ribs", 0.3, 0.15, 0.106, 0.008, 1, 0.3, full=True),
    Section("ribs", 0.65, 0.168, 0.106, 0.006, 1, 0, full=True),
    Section("ribs", 0.9, 0.165, 0.08, -0.004, 0.4, 0),
    Section("ribs", 1.12, 0.06, 0.05, -0.008),
)
SPINE = ("pelvis", "waist", "ribs", "neck", "head", "left_shoulder", "right_shoulder")


def trunk_parts(eye: Eye, joints: Mapping[str, Vec], breath: tuple[float, float], colors: Colors) -> tuple[Part, ...]:
    return _trunk(eye, tuple((name, joints[name]) for name in SPINE), breath, colors)


@lru_cache(maxsize=8)  # a trunk at rest looks the same in the next picture
def _trunk(
    eye: Eye, spine: tuple[tuple[str, Vec], ...], breath: tuple[float, float], colors: Colors
) -> tuple[Part, ...]:
    joints = dict(spine)
    pelvis, waist, ribs, neck, head = (eye.see(joints[name]) for name in ("pelvis", "waist", "ribs", "neck", "head"))
    hips, chest = near(pelvis, waist), near(ribs, neck)
    bones = {start: _bone(eye, joints, start, end) for start, end in pairwise(("pelvis", "waist", "ribs", "neck"))}
    across = eye.turn((0.0, 0.0, 1.0))
    shirt = _outline(bones, across, CHEST, breath)
    shirt.addPath(capsules((eye.see(joints["left_shoulder"]), 0.046), (eye.see(joints["right_shoulder"]), 0.046)))
    return (
        Part(min(chest, hips, head[2]) - 0.01, colors.skin, capsules((neck, 0.052), (head, 0.05))),
        Part(hips, colors.trousers, _outline(bones, across, HIPS, breath)),
        Part(max(chest, hips) + 0.001, colors.shirt, shirt),
    )


class Bone(NamedTuple):
    """A bone of the trunk in the picture: its start, the vector to its end, and the direction of the body's front
    there.
    """

    start: Flat
    way: Flat
    front: Flat


def _bone(eye: Eye, joints: Mapping[str, Vec], start: str, end: str) -> Bone:
    way = sub(joints[end], joints[start])
    straight = unit(way)
    return Bone(eye.see(joints[start]), eye.turn(way), eye.turn((straight[1], -straight[0], 0.0)))


def _outline(
    bones: Mapping[str, Bone], across: Flat, sections: Sequence[Section], breath: tuple[float, float]
) -> QPainterPath:
    spine: list[Flat] = []
    halves: list[tuple[Flat, Flat]] = []
    full: list[QPainterPath] = []
    for section in sections:
        bone = bones[section.bone]
        swell = (section.chest * breath[0] + section.belly * breath[1]) / 2
        centre = moved(moved(bone.start, bone.way, section.part), bone.front, section.front + swell)
        wide, deep = scaled(across, section.width + swell), scaled(bone.front, section.depth + swell)
        spine.append(centre)
        halves.append((wide, deep))
        if section.full:  # slightly inside the outline, which cuts corners
            full.append(ellipsoid(centre, scaled(wide, 0.94), scaled(deep, 0.94)))
    path = sleeve(spine, halves)
    for rounding in full:
        path.addPath(rounding)
    return path


def moved(place: Flat, way: Flat, share: float) -> Flat:
    return place[0] + way[0] * share, place[1] + way[1] * share, place[2]


def scaled(way: Flat, factor: float) -> Flat:
    return way[0] * factor, way[1] * factor, 0.0
