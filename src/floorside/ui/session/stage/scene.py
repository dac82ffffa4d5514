"""What the stage shows at one moment, as plain values: two equal scenes with the ring equally lit look the same."""

from dataclasses import dataclass, replace
from math import floor

from PySide6.QtCore import QCoreApplication

from floorside.domain.exercise import Direction, Phase, Side
from floorside.domain.session.moment import Moment
from floorside.domain.session.plan import Step, StepKind
from floorside.domain.session.run_state import HURT_REST_SECONDS, State
from floorside.domain.session.timing import COUNT_IN_SECONDS
from floorside.ui.session.stage.stage_words import StageWords
from floorside.ui.session.stage.step_words import clock_number, rest_word, side_of, whole_seconds

#: The large number counts the seconds of a hold within a rep if the hold is at least so long (a design decision).
HELD_FROM_SECONDS = 5


@dataclass(frozen=True, slots=True)
class Header:
    """`title`: large; `line`: under it; `coming`: under that, the name of the exercise that follows."""

    title: str
    line: str = ""
    coming: str = ""


@dataclass(frozen=True, slots=True)
class Scene:
    """Everything but how much of the ring is lit, which is the only thing that changes in every frame.

    The ring is lit clockwise from the top unless `backward`; `at_work`: in its strong colour. `above`, `below`: words
    around the number in the ring. `still`: paused, in weaker colours. `hint`: how to continue. `seconds`: what the
    number counts, None if it is no time; with a hold within a rep, `below` says which rep. `progress`: how far the
    session is.
    """

    header: Header
    pill: str
    pill_side: Side | None
    number: str
    above: str
    below: str
    at_work: bool
    backward: bool
    still: bool
    next_line: str
    hint: str = ""
    seconds: int | None = None
    progress: str = ""


def scene_of(moment: Moment, words: StageWords) -> Scene:
    scene = _step_scene(moment, words)
    return _in_state(_counted(scene, moment, words) if moment.reps else _timed(scene, moment), moment)


def scene_key(moment: Moment) -> tuple[object, ...]:
    """Equal for moments with equal scenes, if the words are the same. It changes at least once a second."""
    phase_left = _phase_left(moment)
    step_left = whole_seconds(moment.seconds - moment.elapsed)
    counts = moment.rep, moment.reps, whole_seconds(moment.seconds_left), whole_seconds(phase_left), step_left
    return moment.index, moment.state, moment.phase, moment.spread, *counts


def seconds_to_change(moment: Moment) -> float:
    """Seconds until a number on the stage changes, at most one."""
    left = _phase_left(moment) if _counts_hold(moment) and moment.state is State.RUNNING else moment.seconds_left
    return left - floor(left - 1e-4)


def _phase_left(moment: Moment) -> float:
    return moment.phase_seconds * (1 - moment.phase_fraction)


def _counts_hold(moment: Moment) -> bool:
    """Whether the number counts the seconds of a hold within a rep."""
    return moment.reps > 0 and moment.phase is Phase.HOLD and moment.phase_seconds >= HELD_FROM_SECONDS


def lit_of(moment: Moment) -> float:
    """How much of the ring is lit (0–1)."""
    if moment.state is State.COUNTING_IN:
        return moment.seconds_left / COUNT_IN_SECONDS
    if moment.state is State.RESTING:
        return moment.seconds_left / HURT_REST_SECONDS
    if moment.state is State.WAITING:
        return 0.0
    if not moment.reps:
        return 1 - moment.fraction
    held = dict(moment.step.phases).get(Phase.HOLD, 0) >= HELD_FROM_SECONDS
    return _lit_by_phase(moment.phase, moment.phase_fraction, held)


def _step_scene(moment: Moment, words: StageWords) -> Scene:
    step, index = moment.step, moment.index
    return Scene(
        header=_header(step, index, words),
        pill=words.pill(index),
        pill_side=side_of(step),
        number="",
        above=_above(step, words),
        below="",
        at_work=step.kind is StepKind.WORK,
        backward=False,
        still=False,
        next_line=words.next_line(index, moment.spread),
        progress=words.progress(moment),
    )


def _header(step: Step, index: int, words: StageWords) -> Header:
    if words.leads_from_elsewhere(step):
        return _way_in_header(step, index, words)
    match step.kind:
        case StepKind.GET_READY:
            return _way_in_header(step, index, words)
        case StepKind.CHANGE_SIDE:
            return Header(words.name(step), words.change_line(index))
        case StepKind.REST:
            return Header(words.name(step))
        case StepKind.WAIT:
            wait = QCoreApplication.translate("Stage", "Take the time you need")
            return Header(words.name(step), words.form(step) or wait) if step.exercise else Header(wait)
    return Header(words.name(step), words.form(step) or words.cue_line(step))


def _way_in_header(step: Step, index: int, words: StageWords) -> Header:
    return Header(words.posture(index), words.about(step), words.name(step))


def _above(step: Step, words: StageWords) -> str:
    kind = StepKind.GET_READY if words.leads_from_elsewhere(step) else step.kind
    match kind:
        case StepKind.GET_READY:
            return QCoreApplication.translate("Stage", "Get ready")
        case StepKind.CHANGE_SIDE:
            return QCoreApplication.translate("Stage", "Change")
        case StepKind.REST:
            return rest_word() if step.exercise else ""  # between exercises the header says it
    return ""


def _timed(scene: Scene, moment: Moment) -> Scene:
    """With the seconds left of the step; a wait has none."""
    timed = scene if moment.step.kind is StepKind.WAIT else _counting(scene, moment.seconds_left)
    return replace(timed, still=_is_still(moment))


def _counting(scene: Scene, seconds: float) -> Scene:
    return replace(scene, number=clock_number(seconds), seconds=whole_seconds(seconds))


def _counted(scene: Scene, moment: Moment, words: StageWords) -> Scene:
    held, left = _counts_hold(moment), _phase_left(moment)
    rep = QCoreApplication.translate("Stage", "{0} of {1}").format(moment.rep, moment.reps)
    return replace(
        _counting(scene, left) if held else replace(scene, number=str(moment.rep)),
        above=words.phase_word(moment.step, moment.phase, left, 0 if held else moment.phase_seconds),
        below=rep if held else QCoreApplication.translate("Stage", "of {0}").format(moment.reps),
        backward=moment.step.direction is Direction.BACKWARD,
        still=_is_still(moment),
    )


def _is_still(moment: Moment) -> bool:
    return moment.state in (State.PAUSED, State.HURT, State.READY)


def _lit_by_phase(phase: Phase | None, fraction: float, held: bool) -> float:
    """The ring follows the body: it fills going up, stays, and empties going down.

    With `held`, a hold that is counted empties it.
    """
    if held and phase in (Phase.HOLD, Phase.DOWN):
        return 1 - fraction if phase is Phase.HOLD else 0.0
    match phase:
        case Phase.UP | Phase.IN | Phase.CIRCLE | Phase.STEP:
            return fraction
        case Phase.HOLD:
            return 1.0
        case Phase.DOWN | Phase.OUT | Phase.FOLLOW:
            return 1 - fraction
    return 0.0


def _in_state(scene: Scene, moment: Moment) -> Scene:
    match moment.state:
        case State.COUNTING_IN:
            above = QCoreApplication.translate("Stage", "Go on in")
            return replace(_counting(scene, moment.seconds_left), above=above, below="", at_work=False)
        case State.RESTING:
            return _resting(scene, moment)
        case State.WAITING:
            ready = QCoreApplication.translate("Stage", "Ready?")
            return replace(scene, number=ready, above="", hint=_how_to_go_on(moment))
        case State.PAUSED if moment.step.kind is StepKind.WAIT:
            ready = QCoreApplication.translate("Stage", "Ready?")
            return replace(scene, number=ready, above="", hint=_how_to_go_on(moment))
        case State.PAUSED:
            return replace(scene, above=QCoreApplication.translate("Stage", "Paused"), hint=_how_to_go_on(moment))
    return scene


def _resting(scene: Scene, moment: Moment) -> Scene:
    """A rest from what hurt. Where pain spread it is no longer one from the exercise, which is left out."""
    resting = replace(_counting(scene, moment.seconds_left), hint=_how_to_go_on(moment), below="", at_work=False)
    if moment.has_spread:
        return replace(resting, header=Header(rest_word()), pill="", pill_side=None, above="")
    return replace(resting, above=rest_word())


def _how_to_go_on(moment: Moment) -> str:
    if moment.has_spread:
        return QCoreApplication.translate("Stage", "Space or a click shows what you can do now")
    return QCoreApplication.translate("Stage", "Space or a click goes on")
