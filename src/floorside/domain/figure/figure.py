"""What a figure is: poses of a body in space, the paths between them, and the skeleton at one moment.

Space is in metres: y up from the floor, x the way that a standing body faces, z to its right. Each bone has its own
length by construction: poses hold angles, directions and places to reach, never joints. A figure is written for work
with the right side, seen from the right; the left is its mirror image, with the eye on the other side.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from floorside.domain.figure.space import Vec

LIMBS = ("left_leg", "right_leg", "left_arm", "right_arm")
_PAIRED = ("hip", "knee", "ankle", "heel", "toe", "shoulder", "elbow", "wrist", "hand")
_SIDED = tuple(f"{side}_{name}" for side in ("left", "right") for name in _PAIRED)
JOINTS = ("pelvis", "waist", "ribs", "neck", "skull", "head", *_SIDED)
#: How far a calm breath lifts chest and belly, in metres: a little more than in life, to be seen from two metres.
SWELL = (0.012, 0.01)
PROPS = ("mat", "pad", "cushion", "chair", "loop_band", "floor", "wall")


@dataclass(frozen=True, slots=True)
class Anchor:
    """A point of the body: `part` of the way from the joint `start` to the joint `end`."""

    start: str
    end: str
    part: float


@dataclass(frozen=True, slots=True)
class Limb:
    """Where one limb is in a pose.

    `reach`: `to` is the place of the ankle or wrist (from the anchor `on`, if there is one) and `bend` the way the knee
    or elbow points. Otherwise `to` and `bend` are the directions of the outer and the inner bone.
    `tip`: the way the toes or fingers point. `over`: metres by which it is drawn nearer than it is, to lie on a limb.
    """

    reach: bool
    to: Vec
    bend: Vec
    tip: Vec
    on: Anchor | None = None
    over: float = 0.0


@dataclass(frozen=True, slots=True)
class Pose:
    """`root`: the middle of the hips, or the root of the neck if the figure hangs from there.

    `trunk`: degrees of the five bones from the hips to the head: 90 points up, 0 forward.
    """

    root: Vec
    trunk: tuple[float, float, float, float, float]
    limbs: Mapping[str, Limb]


@dataclass(frozen=True, slots=True)
class Camera:
    """Degrees. `azimuth`: 0 looks at the body's right side, 90 at its front; `elevation`: how far it looks down."""

    azimuth: float
    elevation: float


@dataclass(frozen=True, slots=True)
class Frame:
    """The part of the picture that a figure needs, in metres, the same during all of its movement."""

    left: float
    bottom: float
    right: float
    top: float


@dataclass(frozen=True, slots=True)
class Prop:
    """A thing the body uses: `kind` as in the catalogue's kit, `at` its middle on the floor, `size` its extent.

    `on`: where a loop band lies on the right leg; it goes round the left one too.
    """

    kind: str
    at: Vec = (0.0, 0.0, 0.0)
    size: Vec = (0.0, 0.0, 0.0)
    on: Anchor | None = None


@dataclass(frozen=True, slots=True)
class Figure:
    """`paths`: for each phase, and for get_ready, the poses it goes through, evenly in time.

    `marked`: the limb that works, for the right side. `swell`: metres by which a full breath lifts chest and belly.
    `trail`: the way of a circling joint through space, forward. `alternates`: the legs change places after each rep.
    `arrows`: for a phase the way of an arrow beside the body, where the movement alone is too small to be seen.
    A hold of several poses goes through all of them with each breath, and ends where it began.
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
    """A body at one moment. `joints`: places in space by name. `breath`: swell of chest and belly, in metres.

    `over`: metres by which a limb is drawn nearer. `walked`: how far to its right a walking figure has come in this
    rep; the eye goes with it. `trail`: the way of the joint that circles now.
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
