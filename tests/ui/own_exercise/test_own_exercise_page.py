"""The form for an own exercise: its questions, what it refuses, and the keyboard."""

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QKeySequence, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QSlider, QWidget
from pytestqt.qtbot import QtBot

from floorside.domain.exercise import Amount, DoseKind, Phase, Posture
from floorside.domain.own_exercise import OwnExercise
from floorside.domain.routine import ExerciseItem, Routine
from floorside.services.routine.routine_service import RoutineService
from floorside.storage.data_folder import data_folder
from floorside.storage.database.database import open_database
from floorside.storage.files.own.own_exercises import load_own_exercises
from floorside.storage.files.shipped.catalogue import Catalogue, load_catalogue
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.own_pictures import OwnPictures
from floorside.ui.kit.wording.dose_words import change_words
from floorside.ui.own_exercise.own_exercise_page import OwnExercisePage
from tests.storage.own import HUG, SWAY
from tests.ui.hand_clock import HandClock

MakePage = Callable[[OwnExercise | None], OwnExercisePage]


@pytest.fixture
def known() -> Catalogue:
    return load_catalogue()


@pytest.fixture
def routine_service(qapp: QApplication, known: Catalogue, tmp_path: Path) -> Iterator[RoutineService]:
    with closing(open_database(tmp_path / "history.db")) as database:
        routine_service = RoutineService(known, data_folder(tmp_path), database, HandClock().clock(), change_words)
        yield routine_service
        routine_service.deleteLater()


@pytest.fixture
def form(theme: Theme, qtbot: QtBot, routine_service: RoutineService) -> MakePage:
    def make(own: OwnExercise | None = None) -> OwnExercisePage:
        pictures = OwnPictures(routine_service.folder, routine_service)
        page = OwnExercisePage(theme, routine_service, own, lambda *_: QPixmap(QSize(8, 8)), pictures)
        qtbot.addWidget(page)
        page.resize(900, 600)
        page.show()
        page.setFocus()
        return page

    return make


def outcome(page: OwnExercisePage) -> list[str]:
    """Ids that were kept, and "closed"."""
    said: list[str] = []
    page.kept.connect(said.append)
    page.closed.connect(lambda: said.append("closed"))
    return said


def says(page: OwnExercisePage, text: str) -> bool:
    return any(each.text() == text for each in page.findChildren(QLabel) if each.isVisible())


def pick(box: QWidget, value: str) -> None:
    box.setCurrentIndex(box.findData(value))  # type: ignore[attr-defined]
    box.activated.emit(box.currentIndex())  # type: ignore[attr-defined]


def press(page: OwnExercisePage, text: str) -> None:
    next(each for each in page.findChildren(QPushButton) if each.isVisible() and each.text() == text).click()


def test_all_of_it_is_kept(form: MakePage, known: Catalogue, tmp_path: Path) -> None:
    page = form(None)
    said = outcome(page)
    page.fields.name.setText("  Knee   hug ")
    page.fields.sides.click()
    page.fields.steps.setPlainText("Lie on your back.\n\n  Draw one knee to your chest. \n")
    page.fields.cue.setText("Shoulders stay down.")
    page.fields.figures.choose("supine-figure-four")
    QTest.keySequence(page, QKeySequence(QKeySequence.StandardKey.Save))
    assert said == [HUG.id]
    assert known.own(HUG.id) == HUG
    assert load_own_exercises(tmp_path / "exercises", known.figures) == ({HUG.id: HUG}, [])


def test_a_name_is_enough(form: MakePage, known: Catalogue) -> None:
    page = form(None)
    page.fields.name.setText("Sway")
    pick(page.fields.posture, Posture.STANDING)
    pick(page.fields.kind, DoseKind.STEPS)
    page.save.click()
    assert known.own(SWAY.id) == SWAY


def test_a_name_is_needed(form: MakePage, known: Catalogue) -> None:
    page = form(None)
    said = outcome(page)
    page.fields.name.setText("  \u200b ")
    page.save.click()
    assert said == []
    assert says(page, "It needs a name.")
    assert page.focusWidget() is page.fields.name
    assert page.fields.name.accessibleDescription() == "It needs a name."
    page.fields.name.setText("Sway")
    assert not says(page, "It needs a name.")
    assert page.fields.name.accessibleDescription() == ""


def test_a_name_that_another_exercise_has_is_said_and_may_be_kept(form: MakePage, known: Catalogue) -> None:
    taken = "There is an exercise with this name already."
    page = form(None)
    kept = outcome(page)
    page.fields.name.setText(" bridge ")
    assert says(page, taken)
    assert page.fields.name.accessibleDescription() == taken
    page.fields.name.setText("Bridges")
    assert not says(page, taken)
    page.fields.name.setText("Bridge")
    page.save.click()
    (made,) = kept
    again = form(known.own(made))
    again.fields.name.setText("Hug")
    assert not says(again, taken)
    again.fields.name.setText("Bridge")
    assert says(again, taken), "the shipped one has it"


def test_what_is_still_wanted_comes_into_view(form: MakePage) -> None:
    page = form(None)
    QApplication.processEvents()
    scrolled = page.findChildren(QScrollArea)[0].verticalScrollBar()
    scrolled.setValue(scrolled.maximum())
    assert page.fields.name.visibleRegion().isEmpty()
    page.save.click()
    assert page.fields.name.visibleRegion().boundingRect() == page.fields.name.rect()


def test_what_a_file_could_not_hold_is_left_out(form: MakePage, known: Catalogue, tmp_path: Path) -> None:
    page = form(None)
    page.fields.name.setText("Hug\u202e\u2028my\u200dself")
    page.fields.steps.setPlainText("One\u0007 two.")
    page.save.click()
    (own,), faults = known.own_offered(), load_own_exercises(tmp_path / "exercises", known.figures)[1]
    assert (own.name, own.text.steps, faults) == ("Hug my\u200dself", ("One two.",), [])


@pytest.mark.parametrize(
    ("steps", "said"),
    [
        ("Lie down.\n" + "one " * 13, "Line 2 has 13 words. Up to 12 can be spoken: could it be two lines?"),
        ("One.\n" * 13, "There is room for 12 lines. Could some of them be one?"),
        ("a" * 121, "Line 1 is long. Could it be two lines?"),
    ],
)
def test_what_cannot_be_spoken_is_said_kindly_and_not_kept(form: MakePage, steps: str, said: str) -> None:
    page = form(None)
    kept = outcome(page)
    page.fields.name.setText("Hug")
    page.fields.steps.setPlainText(steps)
    assert says(page, said)
    page.save.click()
    assert kept == []
    assert page.focusWidget() is page.fields.steps
    page.fields.steps.setPlainText("Lie down.")
    assert not says(page, said)
    page.save.click()
    assert kept == ["own-hug"]


def test_another_way_of_counting_begins_with_its_usual_dose(form: MakePage, known: Catalogue) -> None:
    page = form(None)
    page.fields.name.setText("Lift")
    pick(page.fields.kind, DoseKind.REPS)
    (slider,) = (each for each in page.fields.doses.findChildren(QSlider) if each.isVisible())
    assert (slider.minimum(), slider.maximum(), slider.value()) == (1, 30, 10)
    QTest.keyClick(slider, Qt.Key.Key_Right)
    page.save.click()
    own = known.own("own-lift")
    assert own is not None
    assert own.exercise.default.left == Amount(11)
    assert own.exercise.default.tempo == {Phase.UP: 2, Phase.DOWN: 2, Phase.REST: 1}


def test_sides_may_differ_and_become_one_again(form: MakePage, known: Catalogue) -> None:
    page = form(HUG)
    known.put(HUG)
    press_link = next(each for each in page.fields.doses.findChildren(type(page.fields.sides)) if each.isVisible())
    press_link.click()
    left, _ = (each for each in page.fields.doses.findChildren(QSlider) if each.isVisible())
    QTest.keyClick(left, Qt.Key.Key_Right)
    page.fields.sides.click()
    pick(page.fields.kind, DoseKind.HOLD)
    page.save.click()
    new = known.own("own-knee-hug-2")
    assert new is not None
    assert not new.exercise.has_sides
    assert new.exercise.default.left == new.exercise.default.right


def test_what_becomes_another_one_is_told_before_it_is_saved(form: MakePage, known: Catalogue) -> None:
    known.put(HUG)
    page = form(HUG)
    told = "Counted this way, it starts afresh in your routines. The history keeps what you have done so far."
    pick(page.fields.kind, DoseKind.REPS)
    assert says(page, told)
    pick(page.fields.kind, DoseKind.HOLD)
    assert not says(page, told)
    page.fields.sides.click()
    assert says(page, told)


def test_steps_ask_for_no_sides(form: MakePage) -> None:
    page = form(None)
    assert page.fields.sides.isVisible()
    pick(page.fields.kind, DoseKind.STEPS)
    assert not page.fields.sides.isVisible()


def test_no_dose_beyond_the_range_is_offered(form: MakePage) -> None:
    page = form(None)
    (slider,) = (each for each in page.fields.doses.findChildren(QSlider) if each.isVisible())
    slider.setValue(slider.maximum())
    assert not any(each.isVisible() for each in page.findChildren(QPushButton) if each.text().startswith("Allow"))


def test_escape_alone_throws_nothing_away(form: MakePage, known: Catalogue) -> None:
    page = form(None)
    said = outcome(page)
    page.fields.name.setText("Hug")
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert said == []
    assert says(page, "Not saved yet: once more leaves without saving.")
    page.fields.name.setText("Hugs")
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert said == []
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert said == ["closed"]
    assert known.own_offered() == []


def test_what_is_changed_after_the_warning_is_not_thrown_away_either(form: MakePage) -> None:
    page = form(None)
    page.fields.name.setText("Bear hug")
    told = outcome(page)
    changes: tuple[Callable[[], None], ...] = (
        lambda: page.fields.figures.setCurrentRow(2),
        lambda: pick(page.fields.posture, "prone"),
        page.fields.pictures.changed.emit,
    )
    for change in changes:
        QTest.keyClick(page, Qt.Key.Key_Escape)
        assert says(page, "Not saved yet: once more leaves without saving.")
        change()
        assert not says(page, "Not saved yet: once more leaves without saving.")
    assert told == []


def test_what_is_wrong_with_the_name_stands_right_below_it(form: MakePage) -> None:
    page = form(None)
    page.save.click()
    QApplication.processEvents()
    (fault,) = (each for each in page.findChildren(QLabel) if each.text() == "It needs a name.")
    field = page.fields.name
    assert fault.mapTo(page, QPoint(0, 0)).x() == field.mapTo(page, QPoint(0, 0)).x()
    assert 0 <= fault.mapTo(page, QPoint(0, 0)).y() - field.mapTo(page, QPoint(0, field.height())).y() < 10


def test_cancel_asks_as_escape_does(form: MakePage) -> None:
    page = form(None)
    said = outcome(page)
    page.fields.name.setText("Hug")
    (cancel,) = (each for each in page.findChildren(QPushButton) if each.text() == "Cancel")
    cancel.click()
    assert said == []
    assert says(page, "Not saved yet: once more leaves without saving.")
    cancel.click()
    assert said == ["closed"]


def test_where_nothing_was_written_escape_leaves_at_once(form: MakePage) -> None:
    page = form(None)
    said = outcome(page)
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert said == ["closed"]


def test_what_is_as_it_was_is_no_change(form: MakePage, routine_service: RoutineService, known: Catalogue) -> None:
    known.put(HUG)
    page = form(HUG)
    said = outcome(page)
    page.save.click()
    assert said == ["closed"]
    assert routine_service.undoing.said == ""


def test_one_is_changed(form: MakePage, routine_service: RoutineService, known: Catalogue) -> None:
    made = routine_service.exercises.add(HUG, "made")
    page = form(made)
    said = outcome(page)
    page.fields.figures.choose("")
    page.save.click()
    assert said == [HUG.id]
    assert known.own(HUG.id) == replace(HUG, exercise=replace(HUG.exercise, figure=""))
    assert routine_service.undoing.said == "Knee hug changed"


def test_one_is_deleted_unless_a_routine_has_nothing_else(
    form: MakePage, routine_service: RoutineService, known: Catalogue
) -> None:
    made = routine_service.exercises.add(HUG, "made")
    routine_service.add(Routine("", "Hugs", "", (ExerciseItem(HUG.id, HUG.exercise.default),)), "made")
    page = form(made)
    said = outcome(page)
    press(page, "Delete this exercise")
    assert said == []
    assert says(page, "“Hugs” has no other exercise. Put another one in first.")
    routine_service.undoing.undo()
    press(page, "Delete this exercise")
    assert said == ["closed"]
    assert known.own_gone() == [HUG]
    assert routine_service.undoing.said == "Knee hug deleted"


def test_a_new_one_cannot_be_deleted(form: MakePage) -> None:
    page = form(None)
    assert not any("Delete" in each.text() for each in page.findChildren(QPushButton))


def test_the_keyboard_goes_through_it_in_reading_order(form: MakePage) -> None:
    page = form(HUG)
    order = [
        page.fields.name,
        page.fields.posture,
        page.fields.kind,
        page.fields.sides,
        page.fields.doses,
        page.fields.steps,
        page.fields.cue,
        page.fields.figures,
        page.save,
    ]
    met: list[QWidget] = []
    for _ in range(30):
        focused = page.focusWidget()
        place = next((each for each in order if each is focused or each.isAncestorOf(focused)), None)
        if place and place not in met:
            met.append(place)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert met == order


def test_arrow_keys_choose_a_picture_and_all_have_names(form: MakePage, known: Catalogue) -> None:
    page = form(None)
    assert page.fields.figures.count() == 1 + len(known.figures)
    QTest.keyClick(page.fields.figures, Qt.Key.Key_Right)
    assert page.fields.figures.figure == "pelvic-tilt"
    for control in (
        page.fields.name,
        page.fields.posture,
        page.fields.kind,
        page.fields.steps,
        page.fields.cue,
        page.fields.figures,
    ):
        assert control.accessibleName()
