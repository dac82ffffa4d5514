"""The catalogue's entries: what an exercise is, apart from the words that describe it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Side(StrEnum):
    LEFT = "left"
    RIGHT = "right"


class Direction(StrEnum):
    """Which way: a circle's forward brings the knee to the chest first; a step goes left or right."""

    FORWARD = "forward"
    BACKWARD = "backward"
    LEFT = "left"
    RIGHT = "right"


class Posture(StrEnum):
    SUPINE = "supine"
    PRONE = "prone"
    HANDS_AND_KNEES = "hands_and_knees"
    FLOOR_SITTING = "floor_sitting"
    CHAIR = "chair"
    STANDING = "standing"


class Area(StrEnum):
    CORE = "core"
    HIP_STABILITY = "hip_stability"
    GLUTE_STRETCH = "glute_stretch"
    LOW_BACK = "low_back"
    OUTER_HIP = "outer_hip"
    INNER_THIGH = "inner_thigh"
    CALM = "calm"
    OWN = "own"


class Kit(StrEnum):
    MAT = "mat"
    STRAP = "strap"
    PAD = "pad"
    CUSHION = "cushion"
    CHAIR = "chair"
    LOOP_BAND = "loop_band"


class DoseKind(StrEnum):
    HOLD = "hold"
    REPS = "reps"
    REPS_WITH_HOLD = "reps_with_hold"
    CIRCLES = "circles"
    BREATHS = "breaths"
    STEPS = "steps"


class Phase(StrEnum):
    """A part of one rep; figures, cues and the screen use the same names."""

    UP = "up"
    HOLD = "hold"
    DOWN = "down"
    REST = "rest"
    CIRCLE = "circle"
    IN = "in"
    OUT = "out"
    STEP = "step"
    FOLLOW = "follow"


class Condition(StrEnum):
    """Something a person ticks that hides, adapts or warns: the codes of docs/care.md."""

    HIP_REPLACEMENT = "H"
    OPERATION = "R"
    DISC = "D"
    STENOSIS = "S"
    SPONDYLOLISTHESIS = "L"
    OSTEOPOROSIS = "O"
    PREGNANCY = "P"
    PELVIC_GIRDLE_PAIN = "PG"
    OUTER_HIP_TENDON = "G"
    GROIN_PINCH = "I"
    BLOOD_PRESSURE = "B"
    SORE_WRIST = "W"
    SORE_SHOULDER = "SH"
    SORE_KNEE = "K"
    UNSTEADY = "F"


class Effect(StrEnum):
    """HIDE leaves an exercise out, ADAPT changes its form, WARN makes it gentler unless it is wanted as it is."""

    HIDE = "hide"
    ADAPT = "adapt"
    WARN = "warn"


#: The phases of one rep, in order, for each kind of dose.
PHASES: Mapping[DoseKind, tuple[Phase, ...]] = {
    DoseKind.HOLD: (Phase.HOLD,),
    DoseKind.REPS: (Phase.UP, Phase.HOLD, Phase.DOWN, Phase.REST),
    DoseKind.REPS_WITH_HOLD: (Phase.UP, Phase.HOLD, Phase.DOWN, Phase.REST),
    DoseKind.CIRCLES: (Phase.CIRCLE,),
    DoseKind.BREATHS: (Phase.IN, Phase.OUT),
    DoseKind.STEPS: (Phase.STEP, Phase.FOLLOW),
}

#: The directions that each kind of dose is done in, in order; none for most.
DIRECTIONS: Mapping[DoseKind, tuple[Direction, ...]] = {
    DoseKind.CIRCLES: (Direction.FORWARD, Direction.BACKWARD),
    DoseKind.STEPS: (Direction.LEFT, Direction.RIGHT),
}

Tempo = Mapping[Phase, float]
"""Seconds of each phase of one rep, the hold apart: how long one holds is part of the amount."""


@dataclass(frozen=True, slots=True)
class Amount:
    """What one set asks of one side.

    `reps`: how many reps, breaths, circles or steps (each direction); 1 for a plain hold.
    `hold_seconds`: how long each is held; 0 where nothing is held.
    `rung`: which form of the exercise, 0 the usual one, below it easier, above it harder (domain/forms.py).
    """

    reps: int = 1
    hold_seconds: float = 0
    rung: int = 0


@dataclass(frozen=True, slots=True)
class Dose:
    """How much of an exercise: an amount for each side, × sets.

    `left` stands for both sides, and equals `right`, where the exercise has no sides.
    `rest_seconds` lies between two sets. `tempo` holds seconds per phase.
    """

    left: Amount
    right: Amount
    sets: int = 1
    rest_seconds: float = 0
    tempo: Tempo = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Range:
    """Lowest and highest value that the dose editor offers; a gentler routine may go below, never above."""

    low: float
    high: float


@dataclass(frozen=True, slots=True)
class DoseRange:
    """The source's ranges for an exercise: None where a value is not part of its dose. Holds in seconds."""

    reps: Range | None = None
    hold_seconds: Range | None = None
    sets: Range = Range(1, 5)


@dataclass(frozen=True, slots=True)
class Adjustment:
    """What a condition does to an exercise: the hardest form and the longest hold, in seconds, that it leaves."""

    effect: Effect
    hardest_rung: int = 0
    longest_hold: float | None = None


@dataclass(frozen=True, slots=True)
class Form:
    """An easier or harder way to do an exercise. `key` names it in the catalogue's text and in the figures.

    `hold_seconds`: the hold that makes this form, where it is one. `posture` and `kit`: where they are not the
    exercise's own. `alternates`: one leg in one rep, the other in the next.
    """

    key: str
    hold_seconds: float | None = None
    posture: Posture | None = None
    kit: tuple[Kit, ...] | None = None
    alternates: bool = False


@dataclass(frozen=True, slots=True)
class Exercise:
    """One entry of the catalogue, or one that a person made (domain/own_exercise.py).

    `sources` are numbers of the list in docs/care.md. `figure`: the exercise whose figure shows it; "" for none.
    `easier` and `harder`: its other forms, each list from the usual form away. `conditions`: what those do that
    concern this exercise; some go by the posture instead (domain/care.py). `hold_grows`: of repeats, the hold grows and
    not their number. `hold_ceiling`: seconds above which no longer hold is suggested, where that is below the general
    ceiling. `change_side_longer`: seconds that a change of side takes more than usual.
    """

    id: str
    area: Area
    posture: Posture
    kit: tuple[Kit, ...]
    kind: DoseKind
    has_sides: bool
    default: Dose
    range: DoseRange
    sources: tuple[str, ...]
    conditions: Mapping[Condition, Adjustment] = field(default_factory=dict)
    easier: tuple[Form, ...] = ()
    harder: tuple[Form, ...] = ()
    hold_grows: bool = False
    hold_ceiling: float | None = None
    change_side_longer: float = 0
    figure: str = ""


@dataclass(frozen=True, slots=True)
class FormText:
    """An easier or harder form in one language. `name` finishes the sentence "next time: …".

    `steps`, `breathing`, `begin` and `release` stand in for those of the usual form; empty where they are the same.
    """

    name: str
    steps: tuple[str, ...] = ()
    breathing: str = ""
    begin: str = ""
    release: str = ""


@dataclass(frozen=True, slots=True)
class ExerciseText:
    """An exercise in one language. `steps` are spoken: at most 12 words each; {side} and {other} stand for the sides.

    `cue` is the one line shown under the name during the work. `forms`: by their keys (Form.key). `reverse`: the other
    way round, where there is one. `begin` is what to do when a hold begins, `release` when it ends; both may be empty.
    `phases`: what the parts of a rep are called, where the usual words do not fit.
    """

    name: str
    aliases: tuple[str, ...]
    steps: tuple[str, ...]
    cue: str
    breathing: str
    easier: tuple[str, ...]
    harder: tuple[str, ...]
    mistakes: tuple[str, ...]
    stop_when: tuple[str, ...]
    forms: Mapping[str, FormText] = field(default_factory=dict)
    reverse: str = ""
    begin: str = ""
    release: str = ""
    phases: Mapping[Phase, str] = field(default_factory=dict)
