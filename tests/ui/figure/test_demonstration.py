"""The figure on the routine page: it moves when a person asks for it, and is still otherwise."""

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from floorside.domain.exercise import Exercise
from floorside.storage.files.shipped.catalogue import load_catalogue
from floorside.ui.figure.demonstration import Demonstration, demonstration_plan
from floorside.ui.figure.figure_pose import figures_of
from floorside.ui.kit.look.theme import Theme

CATALOGUE = load_catalogue()


class Shown:
    def __init__(self, theme: Theme, qtbot: QtBot, moving: bool = True) -> None:
        self.now = 100.0
        self.view = Demonstration(theme, CATALOGUE.exercises, figures_of(CATALOGUE), lambda: self.now, lambda: moving)
        self.view.resize(400, 300)
        qtbot.addWidget(self.view)
        self.view.show()

    def pictures(self, seconds: float) -> int:
        """How many different pictures there are in the seconds to come, looked at twice a second."""
        seen: list[QImage] = []
        for _ in range(round(seconds * 2)):
            self.now += 0.5
            self.view._show_moment()
            picture = self.view.grab().toImage()
            if picture not in seen:
                seen.append(picture)
        return len(seen)


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, "light")


def test_the_first_exercise_stands_still_until_it_is_asked_for(theme: Theme, qtbot: QtBot) -> None:
    shown = Shown(theme, qtbot)
    shown.view.show_exercise("bridge")
    assert not shown.view._timer.isActive()
    assert shown.pictures(5) == 1


def test_a_chosen_exercise_moves_once_and_then_rests(theme: Theme, qtbot: QtBot) -> None:
    shown = Shown(theme, qtbot)
    shown.view.show_exercise("bridge")
    shown.view.show_exercise("hip-circles")
    assert shown.view._timer.isActive()
    assert shown.pictures(12) > 10
    shown.now += demonstration_plan(CATALOGUE.exercises["hip-circles"]).seconds
    shown.view._show_moment()
    assert not shown.view._timer.isActive()


def test_with_reduced_motion_it_is_a_picture(theme: Theme, qtbot: QtBot) -> None:
    shown = Shown(theme, qtbot, moving=False)
    shown.view.show_exercise("bridge")
    shown.view.show_exercise("hip-circles")
    assert shown.pictures(5) == 1


def test_it_shows_the_form_that_it_is_given(theme: Theme, qtbot: QtBot) -> None:
    shown = Shown(theme, qtbot, moving=False)
    pictures = []
    for rung in (0, -1, 1):  # at half height; only longer at the top
        shown.view.show_exercise("bridge", rung)
        pictures.append(shown.view.grab().toImage())
    assert pictures[0] != pictures[1]
    assert pictures[0] == pictures[2]
    assert {step.rung for step in demonstration_plan(CATALOGUE.exercises["bridge"], -1).steps} == {-1}


def test_hidden_it_costs_nothing_and_shown_again_it_goes_on(theme: Theme, qtbot: QtBot) -> None:
    shown = Shown(theme, qtbot)
    shown.view.show_exercise("bridge")
    shown.view.show_exercise("low-cobra")
    shown.view.hide()
    assert not shown.view._timer.isActive()
    shown.view.show()
    assert shown.view._timer.isActive()
    shown.view.hide()


@pytest.mark.parametrize("exercise", CATALOGUE.exercises.values(), ids=lambda exercise: exercise.id)
def test_every_exercise_can_be_shown_in_a_minute(exercise: Exercise) -> None:
    assert 5 < demonstration_plan(exercise).seconds < 60
