"""An own exercise can show any figure with any kind of dose, or none."""

import pytest
from PySide6.QtCore import QRectF

from floorside.domain.exercise import DoseKind, Posture
from floorside.domain.own_exercise import OwnExercise, may_have_sides, own_exercise, own_text
from floorside.domain.routine import ExerciseItem, Routine
from floorside.domain.session.engine import Engine
from floorside.domain.session.plan import lay_out
from floorside.domain.session.timing import Timing
from floorside.storage.files.shipped.catalogue import load_catalogue
from floorside.ui.figure.demonstration import Demonstration
from floorside.ui.figure.figure_pose import figures_of
from floorside.ui.kit.look.theme import Theme
from floorside.ui.session.stage.moving_figure import MovingFigure

CATALOGUE = load_catalogue()
ROOM = QRectF(0, 0, 400, 260)


@pytest.mark.parametrize("kind", DoseKind)
@pytest.mark.parametrize("figure", ["", *CATALOGUE.figures])
def test_it_is_shown_through_a_whole_session(theme: Theme, figure: str, kind: DoseKind) -> None:
    items = []
    for id_, has_sides in (("own-one", False), ("own-sides", may_have_sides(kind))):
        own = own_exercise(id_, Posture.SUPINE, kind, has_sides=has_sides, figure=figure)
        CATALOGUE.put(OwnExercise(own, own_text("X")))
        items.append(ExerciseItem(id_, own.default))
    engine = Engine(lay_out(Routine("r", "r", "", tuple(items)), CATALOGUE.exercises, Timing()))
    shown = MovingFigure(theme, figures_of(CATALOGUE), moving=True)
    painted, now = False, 0.0
    engine.start(now)
    while engine.next_deadline() is not None:
        painted = not shown.show(engine.moment(now), ROOM).isEmpty() or painted
        now += 3.1  # within another moment of a movement each time
        engine.advance(now)
    assert painted == bool(figure)


def test_beside_the_list_there_is_none_either(theme: Theme) -> None:
    CATALOGUE.put(OwnExercise(own_exercise("own-x", Posture.CHAIR, DoseKind.REPS), own_text("X")))
    view = Demonstration(theme, CATALOGUE.exercises, figures_of(CATALOGUE), lambda: 0.0, lambda: True)
    view.resize(300, 220)
    empty = Demonstration(theme, {}, figures_of(CATALOGUE), lambda: 0.0, lambda: True)
    empty.resize(300, 220)
    blank = empty.grab().toImage()
    pictures = []
    for exercise in ("bridge", "own-x", "bridge"):
        view.show_exercise(exercise)
        pictures.append(view.grab().toImage())
    assert [picture == blank for picture in pictures] == [False, True, False]
    view.deleteLater()
    empty.deleteLater()
