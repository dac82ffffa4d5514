"""Calculates joints from poses: the trunk from its angles, the limbs from the places or directions of a pose."""

from collections.abc import Mapping, Sequence
from math import cos, radians, sin
from typing import NamedTuple

from floorside.domain.figure import body
from floorside.domain.figure.figure import LIMBS, Limb, Pose
from floorside.domain.figure.space import Vec, across, add, along, bend, dot, step, sub, unit

_BONES = {"leg": (body.THIGH, body.SHIN), "arm": (body.UPPER_ARM, body.FOREARM)}
_NAMES = {"leg": ("hip", "knee", "ankle"), "arm": ("shoulder", "elbow", "wrist")}


class Between(NamedTuple):
    """A place on a path: `part` (0–1) of the way from the pose `start` to `end`, with the poses before and after those
    for a smooth curve; None where the path ends.
    """

    before: Pose | None
    start: Pose
    end: Pose
    after: Pose | None
    part: float

    @property
    def nearest(self) -> Pose:
        return self.start if self.part < 0.5 else self.end


def place_on(path: Sequence[Pose], part: float, closed: bool = False) -> Between:
    """The place at `part` (0–1) of a path. A closed path ends with its first pose, and goes on without a stop."""
    last = len(path) - 1
    if last == 0:
        return Between(None, path[0], path[0], None, 0.0)
    at = min(int(part * last), last - 1)
    before = path[at - 1] if at else path[last - 1] if closed else None
    after = path[at + 2] if at + 2 <= last else path[1] if closed else None
    return Between(before, path[at], path[at + 1], after, part * last - at)


def solve(at: Between, hangs_from_neck: bool) -> dict[str, Vec]:
    """The place in space of every joint, by name."""
    poses, part = at[:4], at.part
    root = _mix([pose.root if pose else None for pose in poses], part)
    angles = [along([pose.trunk[i] if pose else None for pose in poses], part) for i in range(5)]
    joints = _trunk(root, angles, hangs_from_neck)
    for name in sorted(LIMBS, key=lambda name: any(pose and pose.limbs[name].on for pose in poses)):
        _limb(joints, name, [pose.limbs[name] if pose else None for pose in poses], part)
    return joints


def _mix(points: Sequence[Vec | None], part: float) -> Vec:
    start = points[1]
    if start is not None and start == points[2]:
        return start
    x, y, z = (along([point[i] if point else None for point in points], part) for i in range(3))
    return x, y, z


def _heading(degrees: float) -> Vec:
    return cos(radians(degrees)), sin(radians(degrees)), 0.0


def _trunk(root: Vec, angles: Sequence[float], hangs: bool) -> dict[str, Vec]:
    ways = [_heading(angle) for angle in angles]
    if hangs:
        for way, bone in zip(ways[2::-1], body.TRUNK[2::-1], strict=True):
            root = step(root, way, -bone)
    places = [root]
    for way, bone in zip(ways, body.TRUNK, strict=True):
        places.append(step(places[-1], way, bone))
    joints = dict(zip(("pelvis", "waist", "ribs", "neck", "skull", "head"), places, strict=True))
    shoulders = step(joints["neck"], ways[2], -body.SHOULDER_DROP)
    for side, sign in (("left", -1), ("right", 1)):
        joints[f"{side}_hip"] = add(joints["pelvis"], (0, 0, sign * body.HIP_HALF_WIDTH))
        joints[f"{side}_shoulder"] = add(shoulders, (0, 0, sign * body.SHOULDER_HALF_WIDTH))
    return joints


def _limb(joints: dict[str, Vec], name: str, limbs: Sequence[Limb | None], part: float) -> None:
    """Adds the joints of one limb: the middle and the end, and the points of the foot or hand."""
    side, kind = name.split("_")
    root, middle, end = (f"{side}_{joint}" for joint in _NAMES[kind])
    first, second = _BONES[kind]
    to = _mix([_place(joints, limb) if limb else None for limb in limbs], part)
    towards = _mix([limb.bend if limb else None for limb in limbs], part)
    if limbs[1] is not None and limbs[1].reach:
        joints[middle], joints[end] = bend(joints[root], to, towards, first, second)
    else:
        joints[middle] = step(joints[root], unit(to), first)
        joints[end] = step(joints[middle], unit(towards), second)
    tip = unit(_mix([limb.tip if limb else None for limb in limbs], part))
    if kind == "arm":
        joints[f"{side}_hand"] = step(joints[end], tip, body.HAND)
    else:
        _foot(joints, side, tip)


def _place(joints: Mapping[str, Vec], limb: Limb) -> Vec:
    if limb.on is None:
        return limb.to
    start, end = joints[limb.on.start], joints[limb.on.end]
    return add(step(start, sub(end, start), limb.on.part), limb.to)


def _foot(joints: dict[str, Vec], side: str, toes: Vec) -> None:
    """Heel and toes. The sole continues the shin, or faces away from the front of the leg if the foot is pointed."""
    hip, knee, ankle = (joints[f"{side}_{name}"] for name in ("hip", "knee", "ankle"))
    shin = unit(sub(ankle, knee))
    front = across(sub(step(hip, sub(ankle, hip), 0.5), knee), shin)
    front = (-front[0], -front[1], -front[2])
    sole = across(_sum((shin, dot(toes, front)), (front, -dot(toes, shin))), toes)
    for name, (down, forward) in (("heel", body.HEEL), ("toe", body.TOE)):
        joints[f"{side}_{name}"] = step(step(ankle, sole, down), toes, forward)


def _sum(*terms: tuple[Vec, float]) -> Vec:
    total: Vec = (0.0, 0.0, 0.0)
    for vector, factor in terms:
        total = step(total, vector, factor)
    return total
