"""Single words in what the commands print: the steps of a plan, and how a session ended."""

from floorside.domain.exercise import Direction, Phase, Side
from floorside.domain.session.plan import StepKind
from floorside.domain.session.record import SessionOutcome
from floorside.sentence import Sentence


def step_word(kind: StepKind) -> Sentence:
    return {
        StepKind.GET_READY: Sentence("get ready"),
        StepKind.WORK: Sentence("work"),
        StepKind.CHANGE_SIDE: Sentence("change side"),
        StepKind.REST: Sentence("rest"),
        StepKind.WAIT: Sentence("wait"),
    }[kind]


def side_word(side: Side) -> Sentence:
    return Sentence("left") if side is Side.LEFT else Sentence("right")


def direction_word(direction: Direction) -> Sentence:
    return {
        Direction.FORWARD: Sentence("forward"),
        Direction.BACKWARD: Sentence("backward"),
        Direction.LEFT: Sentence("left"),
        Direction.RIGHT: Sentence("right"),
    }[direction]


def phase_word(phase: Phase) -> Sentence:
    return {
        Phase.UP: Sentence("up"),
        Phase.HOLD: Sentence("hold"),
        Phase.DOWN: Sentence("down"),
        Phase.REST: Sentence("rest"),
        Phase.CIRCLE: Sentence("circle"),
        Phase.IN: Sentence("in"),
        Phase.OUT: Sentence("out"),
        Phase.STEP: Sentence("step"),
        Phase.FOLLOW: Sentence("follow"),
    }[phase]


def outcome_word(outcome: SessionOutcome) -> Sentence:
    return {
        SessionOutcome.COMPLETED: Sentence("completed"),
        SessionOutcome.PARTIAL: Sentence("partial"),
        SessionOutcome.HURT: Sentence("hurt"),
        SessionOutcome.UNFINISHED: Sentence("unfinished"),
    }[outcome]
