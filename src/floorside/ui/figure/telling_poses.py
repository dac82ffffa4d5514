"""The poses in which a still picture tells most of an exercise."""

from floorside.domain.exercise import Phase, Side
from floorside.domain.figure.figure import Figure, Skeleton
from floorside.domain.figure.posing import pose


def telling_pose(figure: Figure) -> Skeleton:
    """The pose for a single picture: the hold, or else the middle of the movement."""
    for phase, fraction in ((Phase.HOLD, 0.25), (Phase.CIRCLE, 0.25), (Phase.STEP, 1.0), (Phase.OUT, 1.0)):
        if phase in figure.paths:
            return pose(figure, phase, fraction, _side(figure))
    return pose(figure, Phase.REST, 0.0, _side(figure))


def telling_poses(figure: Figure) -> tuple[Skeleton, ...]:
    """The pose for a single picture, and before it the one in which the movement to it begins, with the arrow of a
    movement that is hard to see; if there is such a movement.
    """
    begins = next((phase for phase in (Phase.UP, Phase.STEP) if phase in figure.paths), None)
    begin = (pose(figure, begins, 0.0, _side(figure)),) if begins else ()
    return *begin, telling_pose(figure)


def _side(figure: Figure) -> Side | None:
    return Side.RIGHT if figure.marked else None
