"""Determines the figure's pose from the session's moment."""

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
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.storage.files.shipped.figures import load_figure

#: Returns the figure of an exercise id, in the form of a rung.
FigureOf = Callable[[str, int], Figure | None]

#: As in the cinema. The fastest joint of a shipped figure moves by four pixels from one frame to the next.
FRAMES_PER_SECOND = 24
#: At most so many pictures of a movement, and of one to and fro: if that takes more than two seconds, each is shown for
#: longer, and the figure still moves by only a pixel or two at a time.
MOST_FRAMES, MOST_FRAMES_TO_AND_FRO = 10 * FRAMES_PER_SECOND, 2 * FRAMES_PER_SECOND
#: Frames a second for a figure that only breathes.
BREATHS_RATE = 10
#: So many pictures from empty to full lungs: each differs from the next by less than half a pixel.
BREATH_PICTURES = 32
#: At most so many seconds to show the way into a pose; then to stay in it, and to leave it before showing it again.
COMING_SECONDS, STAYING_SECONDS, LEAVING_SECONDS = 6.0, 4.0, 3.0

#: Seconds for rising into a hold, if the figure has such a phase.
RISING_SECONDS = 1.5
#: The part of a hold at which its movement reaches the first side.
TELLING_PART_OF_HOLD = 0.25
#: The part of a rest between sets in which the figure lies: before it, it comes down, after it, it rises again.
STILL_FROM, STILL_UNTIL = 0.3, 0.7


def shipped_figure(exercise_id: str, form: str = "") -> Figure | None:
    """The shipped figure for a form of an exercise; None if it is missing."""
    try:
        return load_figure(exercise_id, form)
    except DataFault:
        return None


def figures_of(catalogue: Catalogue) -> FigureOf:
    """The figures of all exercises; an own exercise shows another one's figure or none."""
    return lambda exercise, rung: figure_in_form(catalogue, catalogue.figure_of(exercise), rung)


def figure_in_form(catalogue: Catalogue, figure_id: str, rung: int) -> Figure | None:
    """The figure with the id of a shipped exercise, in the form of a rung; "" has none."""
    if figure_id not in catalogue.exercises:
        return None
    return shipped_figure(figure_id, form_key(catalogue.exercises[figure_id], rung))


class Posing(NamedTuple):
    """Everything on which a pose depends, in whole frames: equal posings give equal pictures. The arguments of `pose`,
    in order.
    """

    phase: Phase | StepKind
    fraction: float
    side: Side | None
    direction: Direction | None
    breath: float = 0.0
    swapped: bool = False


def posing_of(moment: Moment, moving: bool) -> Posing:
    """The posing at this moment; if `moving` is false, a still picture of the pose to be in."""
    step = moment.step
    swapped = moment.reps > 0 and moment.rep % 2 == 0
    if not moving:
        return Posing(*_still(moment), step.side, step.direction, swapped=swapped)
    if moment.phase is Phase.HOLD:
        if (risen := _part_risen(moment)) < 1:
            return Posing(Phase.UP, risen, step.side, step.direction)
        gone = _part_of_breath(moment)
        breath = round(breath_at(gone * BREATH_SECONDS) * BREATH_PICTURES) / BREATH_PICTURES
        return Posing(Phase.HOLD, gone, step.side, step.direction, breath, swapped)
    if moment.phase:
        most = MOST_FRAMES if moment.phase is Phase.CIRCLE else MOST_FRAMES_TO_AND_FRO
        fraction = _frame(moment.phase_fraction, moment.phase_seconds, most)
        return Posing(moment.phase, fraction, step.side, step.direction, swapped=swapped)
    if step.kind in (StepKind.CHANGE_SIDE, StepKind.REST):
        fraction = _frame(moment.fraction, step.planned_seconds)
        return Posing(step.kind, fraction, step.side, step.direction)
    gone = step.planned_seconds * moment.fraction
    fraction = way_in(gone, step.planned_seconds) if step.kind is StepKind.GET_READY else 1.0
    return Posing(StepKind.GET_READY, _frame(fraction, COMING_SECONDS), step.side, step.direction)


def _part_risen(moment: Moment) -> float:
    """How far (0–1) a plain hold has risen; 1 within a rep, which has a phase for it."""
    if moment.reps:
        return 1.0
    return min(1.0, _frame(moment.phase_fraction * moment.phase_seconds / RISING_SECONDS, RISING_SECONDS))


def _part_of_breath(moment: Moment) -> float:
    """How far (0–1) a breath has come in a hold: only whole breaths, so that nothing jumps; 0 in a short hold."""
    breaths = int(moment.phase_seconds / BREATH_SECONDS + 0.5)
    frames = round(BREATH_SECONDS * BREATHS_RATE)
    return round(moment.phase_fraction * breaths * frames) % frames / frames


def settled(posing: Posing, figure: Figure) -> Posing:
    """The same posing for moments in which this figure looks the same, so that its pictures are made only once.

    It does not move in a rest or hold, or it comes down the way it went up. A figure without a phase for rising is in
    its hold from the start.
    """
    if posing.phase is Phase.DOWN and _comes_down_as_it_went_up(figure):
        posing = posing._replace(phase=Phase.UP, fraction=round(1 - posing.fraction, 6))
    if posing.phase is Phase.UP and Phase.UP not in figure.paths:
        posing = posing._replace(phase=Phase.HOLD)
    stays = posing.phase in (Phase.REST, Phase.HOLD, StepKind.REST) and len(figure.paths.get(posing.phase, ())) < 2
    swaps = posing.swapped and not figure.alternates
    if not stays and not swaps:
        return posing
    fraction = 1.0 if stays else posing.fraction
    return posing._replace(fraction=fraction, swapped=posing.swapped and figure.alternates)


def _comes_down_as_it_went_up(figure: Figure) -> bool:
    up, down = figure.paths.get(Phase.UP, ()), figure.paths.get(Phase.DOWN, ())
    return len(up) > 1 and up == down[::-1] and not figure.arrows


def way_in(gone: float, seconds: float) -> float:
    """How far (0–1) into the pose after `gone` of `seconds`: the way is shown repeatedly, and at the end the figure
    stays.
    """
    coming = min(COMING_SECONDS, max(1.0, seconds - 1))
    round_trip = coming + STAYING_SECONDS + LEAVING_SECONDS
    more = max(0, int((seconds - coming - STAYING_SECONDS) // round_trip))
    number = min(more, int(gone // round_trip))
    within = gone - number * round_trip
    if within < coming:
        return within / coming
    leaving = within - coming - STAYING_SECONDS
    return 1 - leaving / LEAVING_SECONDS if number < more and leaving > 0 else 1.0


def _frame(fraction: float, seconds: float, most: int = MOST_FRAMES) -> float:
    """The fraction of the nearest frame, so that a repeated movement uses the same pictures."""
    frames = max(1, min(most, round(seconds * FRAMES_PER_SECOND)))
    return round(round(fraction * frames) / frames, 6)


def _still(moment: Moment) -> tuple[Phase | StepKind, float]:
    """The clearest picture of each phase: the pose that is held, or that one gets ready for."""
    phase = moment.phase
    if phase is Phase.HOLD:
        return phase, TELLING_PART_OF_HOLD
    if moment.step.kind is StepKind.REST:
        return StepKind.REST, 0.5
    if phase is None:
        return StepKind.GET_READY, 1.0
    return phase, 1.0 if phase in (Phase.UP, Phase.IN) else 0.5


def is_lively(moment: Moment) -> bool:
    """Whether the figure moves enough for the full frame rate; the breath in a hold does not need it."""
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
