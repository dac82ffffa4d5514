"""Demonstrates an exercise: into the pose, a few reps or a short hold, on both sides; then the figure stands still."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QMouseEvent, QShowEvent

from floorside.domain.exercise import Amount, Dose, Exercise
from floorside.domain.figure.posing import pose
from floorside.domain.routine import ExerciseItem, Routine
from floorside.domain.session.engine import Engine
from floorside.domain.session.plan import Plan, lay_out
from floorside.domain.session.timing import Timing
from floorside.ui.figure.figure_pose import FRAMES_PER_SECOND, FigureOf, posing_of
from floorside.ui.figure.figure_view import FigureView
from floorside.ui.figure.telling_poses import telling_pose
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.wording.plain_text import set_tip

FRAME_MS = round(1000 / FRAMES_PER_SECOND)
#: Enough reps to show a movement.
MOST_REPS = 2
LONGEST_HOLD_SECONDS = 4.0
#: Faster than in a session: people watch it, they do not follow it.
PACE = Timing(same_posture=4, turn_over=4, up_or_down=4, change_side=4, change_direction=4)


class Demonstration(FigureView):
    """Plays once when an exercise is chosen, and again at each click; shows only the pose if `moving` is false.

    `monotonic`: the time in seconds, from a clock that never jumps.
    """

    def __init__(
        self,
        theme: Theme,
        exercises: Mapping[str, Exercise],
        figure_of: FigureOf,
        monotonic: Callable[[], float],
        moving: Callable[[], bool],
    ) -> None:
        super().__init__(theme)
        self._exercises = exercises
        self._figure_of = figure_of
        self._monotonic = monotonic
        self._is_moving = moving
        self._exercise, self._rung = "", 0
        self._engine: Engine | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(FRAME_MS)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._show_moment)
        set_tip(self, self.tr("Click to see the movement again."))

    def show_exercise(self, exercise: str, rung: int = 0) -> None:
        """Show an exercise. The first one does not move, since nobody has asked for it yet."""
        is_first = not self._exercise
        self._exercise, self._rung = exercise, rung
        if is_first:
            self._stand_still()
        else:
            self._play()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._play()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._engine is not None:
            self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def _play(self) -> None:
        self._stand_still()
        if self._figure_of(self._exercise, self._rung) is not None and self._is_moving():
            self._engine = Engine(demonstration_plan(self._exercises[self._exercise], self._rung))
            self._engine.start(self._monotonic())
            if self.isVisible():
                self._timer.start()

    def _stand_still(self) -> None:
        self._engine = None
        self._timer.stop()
        figure = self._figure_of(self._exercise, self._rung)
        self.show_pose(None if figure is None else telling_pose(figure))

    def _show_moment(self) -> None:
        figure = self._figure_of(self._exercise, self._rung)
        if self._engine is None or figure is None:
            return
        now = self._monotonic()
        self._engine.advance(now)
        if self._engine.next_deadline() is None:
            self._stand_still()
        else:
            self.show_pose(pose(figure, *posing_of(self._engine.moment(now), True)))


def demonstration_plan(exercise: Exercise, rung: int = 0) -> Plan:
    """A plan with a small dose of a form of the exercise, at its own tempo."""
    usual = exercise.default.left
    amount = Amount(min(usual.reps, MOST_REPS), min(usual.hold_seconds, LONGEST_HOLD_SECONDS), rung)
    dose: Dose = replace(exercise.default, left=amount, right=amount, sets=1)
    routine = Routine(exercise.id, exercise.id, "", (ExerciseItem(exercise.id, dose),))
    return lay_out(routine, {exercise.id: exercise}, PACE)
