"""The picture of a step on the stage: the person's own ones, one after the other, or else the figure."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import islice

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter

from floorside.domain.session.moment import Moment
from floorside.domain.session.plan import Plan
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.ui.figure.picture_view import paint_picture
from floorside.ui.kit.own_pictures import OwnPictures
from floorside.ui.session.stage.moving_figure import MovingFigure

#: How long each picture stays, in seconds: all of them are shown in a step, unless that makes them hurry.
SHORTEST, LONGEST = 3.0, 8.0
#: So many exercises, the present one included, have their pictures ready.
AHEAD = 2


@dataclass(frozen=True, slots=True)
class OwnSource:
    """`names`: the pictures of an exercise. `ratio`: device pixels for one pixel of the stage."""

    pictures: OwnPictures
    catalogue: Catalogue
    ratio: Callable[[], float]

    def names(self, exercise: str | None) -> list[str]:
        """The pictures of an exercise, without those that are missing."""
        names = self.catalogue.pictures_of(exercise) if exercise else ()
        return [name for name in names if not self.pictures.is_missing(name)]


class StagePicture:
    """Has the same methods as MovingFigure, which it leads. `own`: where the person's own pictures come from."""

    def __init__(self, figure: MovingFigure, plan: Plan) -> None:
        self.own: OwnSource | None = None
        self._figure = figure
        self._plan = plan
        self._name = ""
        self._room = QRectF()
        self._prepared = -1

    def set_plan(self, plan: Plan) -> None:
        self._plan = plan

    def forget(self) -> None:
        self._figure.forget()
        self._name = ""
        self._prepared = -1

    def show(self, moment: Moment, room: QRectF) -> QRectF:
        """Use the picture of this moment; returns the part of `room` to paint again, empty if none."""
        self._room = room
        names = self._own_names(moment)
        before, self._name = self._name, names[picture_at(moment, len(names))] if names else ""
        changed = self._figure.show(moment, room)
        if self._name or before:
            return room if self._name != before else QRectF()
        return changed

    def paint(self, painter: QPainter, seen: QRectF) -> None:
        if not self._name or self.own is None:
            self._figure.paint(painter, seen)
        elif (image := self.own.pictures.picture(self._name, self._device_size())) is not None:
            paint_picture(painter, self._room, image)

    def _own_names(self, moment: Moment) -> list[str]:
        if self.own is None:
            return []
        if self._prepared != moment.index:
            self._prepared = moment.index
            self._prepare(moment.index)
        return self.own.names(moment.step.exercise)

    def _prepare(self, index: int) -> None:
        """Decode the pictures of this exercise and of the next one."""
        assert self.own is not None
        coming = dict.fromkeys(step.exercise for step in self._plan.steps[index:] if step.exercise)
        for exercise in islice(coming, AHEAD):
            for name in self.own.names(exercise):
                self.own.pictures.picture(name, self._device_size())

    def _device_size(self) -> QSize:
        return (self._room.size() * (self.own.ratio() if self.own else 1)).toSize()


def picture_at(moment: Moment, count: int) -> int:
    """Which of so many pictures is shown."""
    each = min(LONGEST, max(SHORTEST, moment.seconds / count))
    return int(moment.elapsed / each) % count
