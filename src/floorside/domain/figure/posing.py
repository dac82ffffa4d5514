"""Calculates the skeleton of a figure at one moment of its exercise. The same arguments always give the same
skeleton.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from math import cos, pi, radians

from floorside.domain.exercise import Direction, Phase, Side
from floorside.domain.figure.figure import LIMBS, Camera, Figure, Frame, Pose, Prop, Skeleton
from floorside.domain.figure.solving import place_on, solve
from floorside.domain.figure.space import Vec, mirrored
from floorside.domain.session.plan import StepKind

#: The length of one breath of a resting figure, in seconds: calm, within the 5–8 breaths a minute of slow breathing.
BREATH_SECONDS = 8.0
#: The part of a change of side in which the view moves to the other side, while the legs rest.
TURN = (0.38, 0.62)


def breath_at(seconds: float) -> float:
    """How full the lungs are (0–1) after `seconds` of calm breathing; breathing out takes a little longer than in."""
    part = seconds / BREATH_SECONDS % 1
    part = part / 0.8 if part < 0.4 else 0.5 + (part - 0.4) / 1.2
    return (1 - cos(2 * pi * part)) / 2


def pose(
    figure: Figure,
    phase: Phase | StepKind,
    fraction: float,
    side: Side | None = None,
    direction: Direction | None = None,
    breath: float = 0.0,
    swapped: bool = False,
) -> Skeleton:
    """The skeleton at `fraction` (0–1) of a phase, of getting ready, or of changing to `side`.

    For a phase that the figure does not have, it is the pose in which the work begins. `breath`: 0 empty, 1 full.
    `swapped`: the legs of an alternating figure have changed places; the view stays.
    """
    mirror = side is Side.LEFT or direction is Direction.LEFT
    azimuth = _azimuth(figure.camera.azimuth, mirror)
    path, part = _path(figure, phase), fraction
    if phase is StepKind.CHANGE_SIDE and direction is not Direction.BACKWARD:
        path, part = _changing(figure.paths[StepKind.GET_READY], fraction)
        azimuth = _turning(_azimuth(figure.camera.azimuth, not mirror), azimuth, fraction)
        mirror = mirror if fraction >= 0.5 else not mirror
    circling = phase is Phase.CIRCLE
    if circling and direction is Direction.BACKWARD:
        part = 1 - part
    if phase in (Phase.IN, Phase.OUT):
        full = (1 - cos(pi * fraction)) / 2
        breath = full if phase is Phase.IN else 1 - full
    at = place_on(path, min(1.0, max(0.0, part)), circling)
    joints = solve(at, figure.hangs_from_neck)
    over = {name: at.nearest.limbs[name].over for name in LIMBS}
    walked = joints["pelvis"][2]
    flipped = mirror is not (swapped and figure.alternates)
    trail = figure.trail if circling else figure.arrows.get(phase, ())
    if direction is Direction.BACKWARD:
        trail = trail[::-1]
    return Skeleton(
        joints=_mirrored(joints) if flipped else joints,
        camera=Camera(azimuth, figure.camera.elevation),
        frame=_turned_frame(figure, azimuth),
        props=tuple(map(_other_side, figure.props)) if mirror else figure.props,
        marked=figure.marked and (_other(figure.marked) if mirror else figure.marked),
        breath=(figure.swell[0] * breath, figure.swell[1] * breath),
        over={_other(name): size for name, size in over.items()} if flipped else over,
        walked=-walked if mirror else walked,
        trail=tuple(map(mirrored, trail)) if mirror else trail,
    )


def trace(path: Sequence[Pose], joint: str, hangs_from_neck: bool, points: int = 32) -> tuple[Vec, ...]:
    """The path of `joint` during one circle."""
    return tuple(solve(place_on(path, i / points, True), hangs_from_neck)[joint] for i in range(points + 1))


def _path(figure: Figure, phase: Phase | StepKind) -> Sequence[Pose]:
    if phase in figure.paths:
        return figure.paths[phase]
    return figure.paths[StepKind.GET_READY][-1:]


def _changing(ready: Sequence[Pose], fraction: float) -> tuple[Sequence[Pose], float]:
    """A change of side: out of the pose, at rest while the view moves, and into the pose of the other side."""
    if fraction < 0.5:
        return ready[::-1], fraction / TURN[0]
    return ready, (fraction - TURN[1]) / (1 - TURN[1])


def _azimuth(azimuth: float, mirror: bool) -> float:
    return 180 - azimuth if mirror else azimuth


def _turning(start: float, end: float, fraction: float) -> float:
    part = min(1.0, max(0.0, (fraction - TURN[0]) / (TURN[1] - TURN[0])))
    way = (end - start + 180) % 360 - 180
    return end - way * (1 - part * part * (3 - 2 * part))


def _turned_frame(figure: Figure, azimuth: float) -> Frame:
    """The frame while the view moves to the other side: what was on one side of the body ends on the other."""
    frame = figure.frame
    middle = (frame.left + frame.right) / 2
    facing = cos(radians(figure.camera.azimuth))
    shift = middle * (cos(radians(azimuth)) / facing - 1) if abs(facing) > 0.1 else 0.0
    return Frame(frame.left + shift, frame.bottom, frame.right + shift, frame.top)


def _other_side(prop: Prop) -> Prop:
    """A wall beside the body, for the other side. A prop without an end, such as the floor, stays as it is."""
    return prop if prop.kind == "floor" else replace(prop, at=mirrored(prop.at))


def _other(name: str) -> str:
    return name.replace("left", "right") if "left" in name else name.replace("right", "left")


def _mirrored(joints: Mapping[str, Vec]) -> dict[str, Vec]:
    return {_other(name): mirrored(place) for name, place in joints.items()}
