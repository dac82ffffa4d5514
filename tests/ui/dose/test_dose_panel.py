"""The controls of a dose: sides linked and separate, sets, tempo and form."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QSlider, QWidget
from pytestqt.qtbot import QtBot
from tools.compile_translations import compile_stale

from floorside.domain.exercise import Amount, Phase, Side
from floorside.domain.routine import ExerciseItem
from floorside.language import ENGLISH
from floorside.services.routine.routine_service import RoutineService
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.ui.dose.dose_panel import DosePanel
from floorside.ui.kit.layout.disclosure import Disclosure
from floorside.window_language import speak
from tests.services.routine.doses import dose
from tests.ui.dose.panel import press, sliders, texts


@pytest.mark.parametrize(
    ("exercise", "expected"),
    [
        ("pelvic-tilt", ["Reps: 5 reps", "Hold: 10 s"]),
        ("bridge", ["Reps: 10 reps"]),
        ("supine-figure-four", ["Hold: 30 s"]),
        ("hip-circles", ["Circles: 10"]),
        ("butterfly", ["Hold: 30 s"]),
    ],
)
def test_each_kind_of_dose_has_its_sliders(panel: DosePanel, exercise: str, expected: list[str]) -> None:
    panel.show_dose("full", exercise)
    assert sliders(panel) == expected


def test_linked_sides_change_together(panel: DosePanel, routine_service: RoutineService) -> None:
    panel.show_dose("full", "supine-figure-four")
    panel.findChildren(QSlider)[0].setValue(45)
    changed = dose(routine_service, "supine-figure-four")
    assert (changed.left.hold_seconds, changed.right.hold_seconds) == (45, 45)


def test_sides_that_differ_stand_apart_and_come_together_at_the_lower(
    panel: DosePanel, routine_service: RoutineService
) -> None:
    usual = dose(routine_service, "supine-figure-four")
    routine_service.set_dose("full", "supine-figure-four", Side.LEFT, replace(usual, left=Amount(1, 45)))
    panel.show_dose("full", "supine-figure-four")
    assert sliders(panel) == ["Left, Hold: 45 s", "Right, Hold: 30 s"]
    press(panel, "The same on both sides")
    assert dose(routine_service, "supine-figure-four") == usual
    assert sliders(panel) == ["Hold: 30 s"]
    routine_service.undoing.undo()
    assert sliders(panel) == ["Left, Hold: 45 s", "Right, Hold: 30 s"]


def test_a_value_between_two_steps_goes_on_to_whole_steps(panel: DosePanel, routine_service: RoutineService) -> None:
    usual = dose(routine_service, "butterfly")
    routine_service.set_dose("full", "butterfly", None, replace(usual, left=Amount(1, 24), right=Amount(1, 24)))
    panel.show_dose("full", "butterfly")
    assert sliders(panel) == ["Hold: 24 s"]
    panel.findChildren(QSlider)[0].setValue(29)
    assert dose(routine_service, "butterfly").left.hold_seconds == 30


@pytest.mark.parametrize("kind", [QSlider, QComboBox])
def test_scrolling_the_page_changes_no_dose(
    panel: DosePanel, routine_service: RoutineService, kind: type[QWidget]
) -> None:
    panel.show_dose("full", "bridge")
    press(panel, "More: sets, rest, tempo, form")
    before = dose(routine_service, "bridge")
    for turn in (120, -120):
        wheel = QWheelEvent(
            QPointF(5, 5),
            QPointF(5, 5),
            QPoint(0, turn),
            QPoint(0, turn),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(panel.findChildren(kind)[0], wheel)
        assert dose(routine_service, "bridge") == before


def test_beside_a_short_rest_stands_why_it_may_last_longer(panel: DosePanel, routine_service: RoutineService) -> None:
    def is_explained() -> bool:
        QApplication.processEvents()
        return any(each.isVisible() and "A rest this short" in each.text() for each in panel.findChildren(QLabel))

    panel.show_dose("full", "forearm-plank")
    press(panel, "More: sets, rest, form")
    assert dose(routine_service, "forearm-plank").rest_seconds == 10
    assert not is_explained()
    press(panel, "Rest between sets, 10 s: less")
    assert is_explained()


def test_sets_rest_tempo_and_form_lie_below(panel: DosePanel, routine_service: RoutineService) -> None:
    panel.show_dose("full", "bridge")
    press(panel, "More: sets, rest, tempo, form")
    press(panel, "Sets, 1: more")
    press(panel, "Rest between sets, ")
    press(panel, "raise, 2 s: more")
    form = panel.findChildren(QComboBox)[0]
    assert [form.itemText(row) for row in range(form.count())] == [
        "Lifting half as high",
        "The usual form",
        "A pause of 3 seconds at the top",
        "A loop band above the knees",
        "One leg at a time",
    ]
    form.setCurrentIndex(2)
    form.activated.emit(2)
    changed = dose(routine_service, "bridge")
    assert changed.sets == 2
    assert changed.tempo[Phase.UP] == 3
    assert changed.left == changed.right == Amount(10, 3, 1)
    press(panel, "Hide sets, rest, tempo, form")


def test_the_hold_of_a_rep_is_changed_within_its_range_and_one_step_beyond(
    panel: DosePanel, routine_service: RoutineService
) -> None:
    panel.show_dose("full", "bridge")
    press(panel, "More: sets, rest, tempo, form")
    for seconds in range(1, 5):
        press(panel, f"hold, {seconds} s: more")
    press(panel, "hold, 5 s: more")
    assert dose(routine_service, "bridge").right == Amount(10, 5)
    press(panel, "Allow one step beyond")
    press(panel, "hold, 5 s: more")
    assert dose(routine_service, "bridge").right == Amount(10, 6)


def test_every_value_that_has_a_range_has_a_control(
    panel: DosePanel, routine_service: RoutineService, catalogue: Catalogue
) -> None:
    """What stands under "Usual range" can be chosen."""
    routine = routine_service.routines["full"]
    for exercise in catalogue.exercises.values():
        routine_service.store.keep(replace(routine, items=(ExerciseItem(exercise.id, exercise.default),)))
        panel.show_dose("full", exercise.id)
        if any(each.text().startswith("More: ") for each in panel.findChildren(Disclosure)):
            press(panel, "More: ")
        if exercise.range.hold_seconds is not None:
            assert {"Hold", "One rep: hold"} & set(texts(panel)), exercise.id


def test_what_a_routine_does_not_hold_has_no_dose_there(panel: DosePanel) -> None:
    panel.show_dose("short", "butterfly")
    assert sliders(panel) == []


def test_a_form_that_the_arrow_keys_chose_is_taken_by_a_click_on_another_exercise(
    panel: DosePanel, routine_service: RoutineService, qtbot: QtBot
) -> None:
    with qtbot.waitActive(panel, timeout=60_000):
        panel.activateWindow()
    panel.show_dose("full", "bridge")
    press(panel, "More: ")
    before, plank = dose(routine_service, "bridge").left.rung, dose(routine_service, "forearm-plank")
    (form,) = [each for each in panel.findChildren(QComboBox) if each.isVisible()]
    form.setFocus()
    qtbot.keyClick(form, Qt.Key.Key_Down)
    assert dose(routine_service, "bridge").left.rung == before
    panel.findChildren(QSlider)[0].setFocus()  # as the click does before it chooses
    panel.show_dose("full", "forearm-plank")
    QApplication.processEvents()
    assert dose(routine_service, "bridge").left.rung == before + 1
    assert dose(routine_service, "forearm-plank") == plank


def test_a_dragged_handle_shows_the_minutes_and_keeps_the_dose_when_it_is_let_go(
    panel: DosePanel, routine_service: RoutineService, qtbot: QtBot
) -> None:
    panel.show_dose("full", "butterfly")
    slider = panel.findChildren(QSlider)[0]
    slider.setSliderDown(True)
    with qtbot.waitSignal(routine_service.previewed) as shown:
        slider.setSliderPosition(60)
    (routine,) = shown.args
    assert [item.dose.left.hold_seconds for item in routine.exercises if item.exercise == "butterfly"] == [60]
    assert dose(routine_service, "butterfly").left.hold_seconds == 30
    slider.setSliderDown(False)
    assert dose(routine_service, "butterfly").left.hold_seconds == 60


def test_the_focus_stays_on_the_slider_that_is_turned(panel: DosePanel, qtbot: QtBot) -> None:
    panel.show_dose("full", "pelvic-tilt")
    qtbot.waitExposed(panel)
    slider = panel.findChildren(QSlider)[1]
    slider.setFocus()
    qtbot.keyClick(slider, Qt.Key.Key_Right)
    assert panel.focusWidget() is slider
    assert sliders(panel) == ["Reps: 5 reps", "Hold: 15 s"]


@pytest.fixture
def in_german(qapp: QApplication) -> Iterator[None]:
    """Before the panel, whose words it is about."""
    compile_stale()
    speak(qapp, "de")
    yield
    speak(qapp, ENGLISH)


def test_all_sliders_of_a_dose_begin_at_the_same_place(in_german: None, panel: DosePanel) -> None:
    assert in_german is None
    panel.show_dose("full", "pelvic-tilt")
    panel.resize(600, 400)
    panel.show()
    QApplication.processEvents()
    starts = [each.mapTo(panel, QPoint(0, 0)).x() for each in panel.findChildren(QSlider) if each.isVisible()]
    assert len(starts) == 2
    assert len(set(starts)) == 1
