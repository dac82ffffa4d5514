"""The entries of the catalogue: what an exercise is, and the words that describe it in one language."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Side(StrEnum):
    LEFT = "left"
    RIGHT = "right"


class Direction(StrEnum):
    """The direction of a circle or a step. A forward circle brings the knee to the chest first."""

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
    """A part of one rep. Figures, cues and the screen use the same names."""

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
    """A fact about a person's health that they tick; docs/care.md lists the codes."""

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
    """HIDE leaves an exercise out; ADAPT changes its form; WARN makes it gentler unless the person keeps it as it
    is.
    """

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

#: The directions in which each kind of dose is done, in order; most kinds have none.
DIRECTIONS: Mapping[DoseKind, tuple[Direction, ...]] = {
    DoseKind.CIRCLES: (Direction.FORWARD, Direction.BACKWARD),
    DoseKind.STEPS: (Direction.LEFT, Direction.RIGHT),
}

Tempo = Mapping[Phase, float]
"""Seconds of each phase of one rep, the hold apart: how long one holds is part of the amount."""


@dataclass(frozen=True, slots=True)
class Amount:
    """How much one set is, on one side.

    `reps`: the number of reps, breaths, circles or steps (in each direction); 1 for a plain hold. `hold_seconds`: the
    length of each hold; 0 if there is none. `rung`: the form of the exercise: 0 the usual one, below it easier, above
    it harder (domain/forms.py).
    """

    reps: int = 1
    hold_seconds: float = 0
    rung: int = 0


@dataclass(frozen=True, slots=True)
class Dose:
    """How much of an exercise a person does: an amount for each side, × sets.

    If the exercise has no sides, `left` applies to the whole body and `right` equals it. `rest_seconds`: the rest
    between two sets. `tempo`: seconds of each phase.
    """

    left: Amount
    right: Amount
    sets: int = 1
    rest_seconds: float = 0
    tempo: Tempo = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Range:
    """The lowest and the highest value that the dose editor offers. A gentle routine may go below, and nothing
    above.
    """

    low: float
    high: float


@dataclass(frozen=True, slots=True)
class DoseRange:
    """The ranges of an exercise; None for a value that its dose does not have. Holds are in seconds."""

    reps: Range | None = None
    hold_seconds: Range | None = None
    sets: Range = Range(1, 5)


#: Below and above every form: all easier or harder ones are meant.
NO_EASIEST_RUNG, NO_HARDEST_RUNG = -100, 100


@dataclass(frozen=True, slots=True)
class Adjustment:
    """What a condition changes about an exercise: the hardest and the easiest form, and the longest hold, in seconds,
    that it allows. A form that is easier in general may be wrong for a condition.

    `advice_from` and `advice_to`: the easiest and the hardest form that the words of the condition about this exercise
    fit.
    """

    effect: Effect
    hardest_rung: int = 0
    longest_hold: float | None = None
    easiest_rung: int = NO_EASIEST_RUNG
    advice_from: int = NO_EASIEST_RUNG
    advice_to: int = NO_HARDEST_RUNG


@dataclass(frozen=True, slots=True)
class Form:
    """An easier or harder way to do an exercise. `key` identifies it in the catalogue's text and in the figures.

    `hold_seconds`: the hold of this form, if it has its own. `posture` and `kit`: only if they differ from the
    exercise's. `alternates`: the legs take turns, one in each rep. `line`: which of the lines "Easier" or "Harder" in
    the words says it, from 1; 0 if none does.
    """

    key: str
    hold_seconds: float | None = None
    posture: Posture | None = None
    kit: tuple[Kit, ...] | None = None
    alternates: bool = False
    line: int = 0


@dataclass(frozen=True, slots=True)
class Exercise:
    """An entry of the catalogue, or an exercise that a person made (domain/own_exercise.py).

    `sources`: numbers in the list of docs/care.md. `figure`: the id of the exercise whose figure it shows; "" for none.
    `pictures`: the person's own pictures of it, file names; they are shown instead of the figure.
    `range`: what the person may choose; it starts where a sore beginner can. `usual`: the part of it that the sources
    give, None if it is the same. `start`: the dose of a gentle start, None if it is half. `easier` and `harder`: its
    other forms, each list starting next to the usual form. `conditions`: the conditions that affect this exercise; some
    affect all in a posture instead (domain/care.py). `hold_grows`: if it has reps with a hold, the hold increases and
    not the reps. `hold_in_all`: the longest time, in seconds, of all holds in a set; for longer holds the reps
    decrease. `hold_ceiling`: the longest hold, in seconds, that the program suggests, if it is below the general
    ceiling. `sets_grow`: at the ceiling the number of sets increases. `change_side_longer`: seconds that a change of
    side takes more than usual.
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
    pictures: tuple[str, ...] = ()
    usual: DoseRange | None = None
    start: Dose | None = None
    hold_in_all: float | None = None
    sets_grow: bool = False


@dataclass(frozen=True, slots=True)
class FormText:
    """An easier or harder form in one language. `name` completes the sentence "next time: …".

    `steps`, `cue`, `breathing`, `begin` and `release` replace those of the usual form; if empty, those apply.
    """

    name: str
    steps: tuple[str, ...] = ()
    breathing: str = ""
    begin: str = ""
    release: str = ""
    cue: str = ""


@dataclass(frozen=True, slots=True)
class ExerciseText:
    """An exercise in one language. The voice speaks `steps`: at most 12 words each, with {side} and {other} for the
    sides.

    `cue`: the line under the name during the work. `forms`: by key (Form.key). `reverse`: instructions for the other
    direction, if there is one. `begin`, `release`: what to do when a hold begins and ends; both may be empty. `phases`:
    names of the parts of a rep, if the usual ones do not fit.
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
