"""From the session's moment to the figure's pose."""

from collections.abc import Callable
from typing import NamedTuple

from floorside.domain.exercise import Direction, Phase, Side
from floorside.domain.figure.figure import Figure
from floorside.domain.figure.posing import BREATH_SECONDS, breath_at
from floorside.domain.forms import form_key
from floorside.domain.session.moment import Moment
from floorside.domain.session.plan import StepKind
from floorside.domain.session.run_state import State
from floorside.storage.faults import DataFault
from floorside.storage.files.catalogue import Catalogue
from floorside.storage.files.figures import load_figure

#: The figure of an exercise, by its id, in the form of a rung.
FigureOf = Callable[[str, int], Figure | None]

FRAMES_PER_SECOND = 30
#: Pictures a second of a figure that only breathes.
BREATHS_RATE = 10
#: The way into a pose is shown in at most this time, the pose is stayed in, and left to be shown again.
COMING_SECONDS, STAYING_SECONDS, LEAVING_SECONDS = 6.0, 4.0, 3.0

#: The way up into a hold, of a figure that has one.
RISING_SECONDS = 1.5
#: Where a hold in which something moves has come to the first side.
TELLING_PART_OF_HOLD = 0.25
#: The part of a rest between sets during which a figure lies: it comes down before and up after.
STILL_FROM, STILL_UNTIL = 0.3, 0.7


def shipped_figure(exercise_id: str, form: str = "") -> Figure | None:
    """The figure that ships for a form of an exercise; a missing one leaves its place empty."""
    try:
        return load_figure(exercise_id, form)
    except DataFault:
        return None


def figures_of(catalogue: Catalogue) -> FigureOf:
    """The figure of any exercise, also one that a person made, which borrows it or has none."""
    return lambda exercise, rung: figure_in_form(catalogue, catalogue.figure_of(exercise), rung)


def figure_in_form(catalogue: Catalogue, figure_id: str, rung: int) -> Figure | None:
    """`figure_id`: of the exercise that ships with it; "" has none."""
    if figure_id not in catalogue.exercises:
        return None
    return shipped_figure(figure_id, form_key(catalogue.exercises[figure_id], rung))


class Posing(NamedTuple):
    """What a pose depends on, in whole frames: equal posings give the same picture. Arguments of `pose`, in order."""

    phase: Phase | StepKind
    fraction: float
    side: Side | None
    direction: Direction | None
    breath: float = 0.0
    swapped: bool = False


def posing_of(moment: Moment, moving: bool) -> Posing:
    """How the figure is posed at this moment; with `moving` false as a still picture of the pose to be in."""
    step = moment.step
    swapped = moment.reps > 0 and moment.rep % 2 == 0
    if not moving:
        return Posing(*_still(moment), step.side, step.direction, swapped=swapped)
    if moment.phase is Phase.HOLD:
        if (risen := _part_risen(moment)) < 1:
            return Posing(Phase.UP, risen, step.side, step.direction)
        gone = _part_of_breath(moment)
        return Posing(Phase.HOLD, gone, step.side, step.direction, breath_at(gone * BREATH_SECONDS), swapped)
    if moment.phase:
        fraction = _frame(moment.phase_fraction, moment.phase_seconds)
        return Posing(moment.phase, fraction, step.side, step.direction, swapped=swapped)
    if step.kind in (StepKind.CHANGE_SIDE, StepKind.REST):
        fraction = _frame(moment.fraction, step.planned_seconds)
        return Posing(step.kind, fraction, step.side, step.direction)
    gone = step.planned_seconds * moment.fraction
    fraction = way_in(gone, step.planned_seconds) if step.kind is StepKind.GET_READY else 1.0
    return Posing(StepKind.GET_READY, _frame(fraction, COMING_SECONDS), step.side, step.direction)


def _part_risen(moment: Moment) -> float:
    """How far (0–1) a plain hold has been risen into; 1 within a rep, which has a phase for it."""
    if moment.reps:
        return 1.0
    return min(1.0, _frame(moment.phase_fraction * moment.phase_seconds / RISING_SECONDS, RISING_SECONDS))


def _part_of_breath(moment: Moment) -> float:
    """How far (0–1) a breath has come in a hold: whole breaths, so that nothing jumps; none in a short hold."""
    breaths = int(moment.phase_seconds / BREATH_SECONDS + 0.5)
    frames = round(BREATH_SECONDS * BREATHS_RATE)
    return round(moment.phase_fraction * breaths * frames) % frames / frames


def settled(posing: Posing, figure: Figure) -> Posing:
    """The same for all of a rest or hold in which this figure stays as it is: nothing is made or painted again.

    A figure that has no way up into its hold is in it from the first.
    """
    if posing.phase is Phase.UP and Phase.UP not in figure.paths:
        posing = posing._replace(phase=Phase.HOLD)
    stays = posing.phase in (Phase.REST, Phase.HOLD, StepKind.REST) and len(figure.paths.get(posing.phase, ())) < 2
    swaps = posing.swapped and not figure.alternates
    if not stays and not swaps:
        return posing
    fraction = 1.0 if stays else posing.fraction
    return posing._replace(fraction=fraction, swapped=posing.swapped and figure.alternates)


def way_in(gone: float, seconds: float) -> float:
    """How far (0–1) the way into a pose is shown after `gone` of `seconds`: again and again, at last to stay in it."""
    coming = min(COMING_SECONDS, max(1.0, seconds - 1))
    round_trip = coming + STAYING_SECONDS + LEAVING_SECONDS
    more = max(0, int((seconds - coming - STAYING_SECONDS) // round_trip))
    number = min(more, int(gone // round_trip))
    within = gone - number * round_trip
    if within < coming:
        return within / coming
    leaving = within - coming - STAYING_SECONDS
    return 1 - leaving / LEAVING_SECONDS if number < more and leaving > 0 else 1.0


def _frame(fraction: float, seconds: float) -> float:
    """The fraction of the nearest frame: movements that come again are then made of the same pictures."""
    frames = max(1, round(seconds * FRAMES_PER_SECOND))
    return round(fraction * frames) / frames


def _still(moment: Moment) -> tuple[Phase | StepKind, float]:
    """For each phase the picture that says most: the pose that is held, or that one gets ready for."""
    phase = moment.phase
    if phase is Phase.HOLD:
        return phase, TELLING_PART_OF_HOLD
    if moment.step.kind is StepKind.REST:
        return StepKind.REST, 0.5
    if phase is None:
        return StepKind.GET_READY, 1.0
    return phase, 1.0 if phase in (Phase.UP, Phase.IN) else 0.5


def is_lively(moment: Moment) -> bool:
    """Whether the figure moves enough to be drawn at the full rate; the breath of a hold does not need it."""
    if moment.state is not State.RUNNING:
        return False
    kind = moment.step.kind
    if kind is StepKind.WORK and not moment.reps:
        return _part_risen(moment) < 1
    if kind is StepKind.WORK:
        return moment.reps > 0 and moment.phase is not Phase.HOLD and moment.phase is not Phase.REST
    if kind is StepKind.REST:
        return not STILL_FROM < moment.fraction < STILL_UNTIL
    return kind is StepKind.CHANGE_SIDE or (kind is StepKind.GET_READY and posing_of(moment, True).fraction < 1)
