"""The data of a figure: poses of a body in space, the paths between them, and the skeleton at one moment.

Space is in metres: y up from the floor, x where a standing body faces, z to its right. Poses contain angles, directions
and places to reach, never joints, so that each bone keeps its length. A figure describes work with the right side, seen
from the right; the left side is its mirror image, seen from the other side.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from floorside.domain.figure.space import Vec

LIMBS = ("left_leg", "right_leg", "left_arm", "right_arm")
_PAIRED = ("hip", "knee", "ankle", "heel", "toe", "shoulder", "elbow", "wrist", "hand")
_SIDED = tuple(f"{side}_{name}" for side in ("left", "right") for name in _PAIRED)
JOINTS = ("pelvis", "waist", "ribs", "neck", "skull", "head", *_SIDED)
#: How far a calm breath lifts the chest and belly, in metres: a little more than in life, so that it shows from two
#: metres away.
SWELL = (0.012, 0.01)
PROPS = ("mat", "pad", "cushion", "chair", "loop_band", "floor", "wall")


@dataclass(frozen=True, slots=True)
class Anchor:
    """A point of the body: `part` (0–1) of the way from the joint `start` to the joint `end`."""

    start: str
    end: str
    part: float


@dataclass(frozen=True, slots=True)
class Limb:
    """The position of one limb in a pose.

    With `reach`, `to` is the place of the ankle or wrist (relative to the anchor `on`, if there is one), and `bend` the
    direction of the knee or elbow. Without it, `to` and `bend` are the directions of the outer and the inner bone.
    `tip`: the direction of the toes or fingers. `over`: metres by which it is drawn nearer to the eye than it is, so
    that it lies on top of another limb.
    """

    reach: bool
    to: Vec
    bend: Vec
    tip: Vec
    on: Anchor | None = None
    over: float = 0.0


@dataclass(frozen=True, slots=True)
class Pose:
    """One pose of the body. `root`: the middle of the hips, or the root of the neck if the figure hangs from there.

    `trunk`: the directions, in degrees, of the five bones from the hips to the head: 90 is up, 0 forward.
    """

    root: Vec
    trunk: tuple[float, float, float, float, float]
    limbs: Mapping[str, Limb]


@dataclass(frozen=True, slots=True)
class Camera:
    """The direction of the view, in degrees. `azimuth`: 0 looks at the body's right side, 90 at its front; `elevation`:
    how far it looks down.
    """

    azimuth: float
    elevation: float


@dataclass(frozen=True, slots=True)
class Frame:
    """The rectangle that a figure needs in the picture, in metres, the same during all of its movement."""

    left: float
    bottom: float
    right: float
    top: float


@dataclass(frozen=True, slots=True)
class Prop:
    """An object that the body uses. `kind`: as in the catalogue's kit; `at`: its middle, on the floor; `size`: its
    extent.

    `on`: the place of a loop band on the right leg; it goes round the left leg as well.
    """

    kind: str
    at: Vec = (0.0, 0.0, 0.0)
    size: Vec = (0.0, 0.0, 0.0)
    on: Anchor | None = None


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure. `paths`: the poses that it goes through in each phase, and in get_ready, at equal intervals.

    `marked`: the limb that works, for the right side. `swell`: metres by which a full breath lifts chest and belly.
    `trail`: the path of a circling joint through space, forward. `alternates`: the legs swap after each rep. `arrows`:
    for a phase, the path of an arrow beside the body, if the movement is too small to be seen.

    A hold with several poses goes through all of them in each breath, and ends where it began.
    """

    id: str
    camera: Camera
    frame: Frame
    props: tuple[Prop, ...]
    paths: Mapping[str, tuple[Pose, ...]]
    hangs_from_neck: bool = False
    marked: str | None = None
    swell: tuple[float, float] = SWELL
    trail: tuple[Vec, ...] = ()
    alternates: bool = False
    arrows: Mapping[str, tuple[Vec, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Skeleton:
    """A body at one moment. `joints`: their places in space, by name. `breath`: how much chest and belly are lifted, in
    metres.

    `over`: metres by which a limb is drawn nearer to the eye. `walked`: how far a walking figure has moved to its right
    in this rep; the view moves with it. `trail`: the path of the joint that is circling now.
    """

    joints: Mapping[str, Vec]
    camera: Camera
    frame: Frame
    props: tuple[Prop, ...]
    marked: str | None
    breath: tuple[float, float]
    over: Mapping[str, float]
    walked: float = 0
    trail: tuple[Vec, ...] = ()
