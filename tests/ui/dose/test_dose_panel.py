"""The controls of a dose: sides linked and separate, sets, tempo, form, and its past changes."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QSlider, QWidget
from pytestqt.qtbot import QtBot
from tools.compile_translations import compile_stale

from floorside.domain.exercise import Amount, Dose, Phase, Side
from floorside.domain.progression.dose_change import DoseChange, Why
from floorside.domain.progression.suggestion import Kind, Reason, ReasonKey, Suggestion
from floorside.domain.routine import ExerciseItem
from floorside.language import ENGLISH
from floorside.services.history.history_reader import HistoryReader
from floorside.services.routine.adapted_routines import AdaptedRoutines
from floorside.services.routine.routine_service import RoutineService
from floorside.services.routine.suggestion_service import SuggestionService
from floorside.services.settings_store import SettingsStore
from floorside.storage.data_folder import data_folder
from floorside.storage.database.database import Database, open_database
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.storage.history.sessions import History
from floorside.ui.dose.dose_panel import DosePanel
from floorside.ui.dose.limit_words import limit_words
from floorside.ui.kit.layout.disclosure import Disclosure
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.wording.dose_words import change_words
from floorside.window_language import speak
from tests.ui.hand_clock import HandClock


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with closing(open_database(tmp_path / "history.db")) as database:
        yield database


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def routine_service(
    qapp: QApplication, catalogue: Catalogue, tmp_path: Path, database: Database, clock: HandClock
) -> Iterator[RoutineService]:
    routine_service = RoutineService(catalogue, data_folder(tmp_path), database, clock.clock(), change_words)
    yield routine_service
    routine_service.deleteLater()


@pytest.fixture
def settings(qapp: QApplication, tmp_path: Path) -> SettingsStore:
    return SettingsStore(tmp_path / "settings.toml")


@pytest.fixture
def suggestions(
    routine_service: RoutineService, database: Database, settings: SettingsStore, clock: HandClock
) -> SuggestionService:
    history = HistoryReader(History(database))
    adapted = AdaptedRoutines(routine_service.catalogue, settings, history, clock.clock())
    return SuggestionService(routine_service, history, settings, adapted, routine_service)


@pytest.fixture
def panel(
    theme: Theme,
    qtbot: QtBot,
    routine_service: RoutineService,
    suggestions: SuggestionService,
    settings: SettingsStore,
) -> DosePanel:
    panel = DosePanel(
        theme,
        routine_service,
        suggestions,
        lambda exercise, dose: limit_words(exercise, dose, settings.value, routine_service.catalogue),
    )
    qtbot.addWidget(panel)
    panel.show()
    return panel


def dose(routine_service: RoutineService, exercise: str, routine: str = "full") -> Dose:
    return next(item.dose for item in routine_service.routines[routine].exercises if item.exercise == exercise)


def press(panel: DosePanel, name: str) -> None:
    QApplication.processEvents()
    found = [
        each
        for each in panel.findChildren(QAbstractButton)
        if each.isVisible() and (each.accessibleName() or each.text()).startswith(name)
    ]
    assert found, name
    found[0].click()
    QApplication.processEvents()


def sliders(panel: DosePanel) -> list[str]:
    QApplication.processEvents()
    return [each.accessibleName() for each in panel.findChildren(QSlider) if each.isVisible()]


def texts(panel: DosePanel) -> list[str]:
    QApplication.processEvents()
    return [each.text() for each in panel.findChildren(QLabel) if each.isVisible()]


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


def suggested() -> Suggestion:
    return Suggestion(
        "full",
        "bridge",
        None,
        Kind.UP,
        Amount(10, 1),
        Amount(11, 1),
        Reason(ReasonKey.TWO_GREENS, HandClock().clock().local().date()),
        ("one", "two"),
    )


def test_how_it_changed_names_day_side_doses_and_why(panel: DosePanel, routine_service: RoutineService) -> None:
    panel.show_dose("full", "bridge")
    assert "How it changed" not in [each.text() for each in panel.findChildren(QAbstractButton) if each.isVisible()]
    routine_service.accept(suggested())
    changed = dose(routine_service, "bridge")
    routine_service.set_dose("full", "bridge", None, replace(changed, sets=2))
    press(panel, "How it changed")
    assert [line for line in texts(panel) if line.startswith("Today")] == [
        "Today · 11 reps → 2 × 11 reps · by hand",
        "Today · 10 reps → 11 reps · suggested, a little more",
    ]
    press(panel, "Undo: Today · 11 reps")
    assert dose(routine_service, "bridge") == changed
    assert [kept.change.undone for kept in routine_service.log.changes()] == [False, True]


def test_a_dose_that_another_computer_replaced_is_told_and_can_be_chosen(
    panel: DosePanel, routine_service: RoutineService, clock: HandClock
) -> None:
    usual = dose(routine_service, "bridge")
    routine_service.set_dose("full", "bridge", None, replace(usual, sets=2))
    clock.now += 60
    now = clock.clock().local()
    there = DoseChange(now, now.date(), "full", "bridge", None, usual, replace(usual, sets=3))
    routine_service.log.note(there)
    routine = routine_service.routines["full"]
    theirs = [replace(each, dose=there.after) if each.exercise == "bridge" else each for each in routine.exercises]
    routine_service.store.keep(replace(routine, items=tuple(theirs)))  # as an exchange leaves it
    panel.show_dose("full", "bridge")
    press(panel, "How it changed")
    apart = "Today · 10 reps → 2 × 10 reps · by hand · not in use, as the routine was changed in another way too"
    assert [line for line in texts(panel) if " · by hand" in line] == ["Today · 10 reps → 3 × 10 reps · by hand", apart]
    press(panel, "Use this: Today · 10 reps")
    assert dose(routine_service, "bridge").sets == 2
    assert not [line for line in texts(panel) if "not in use" in line]
    routine_service.undoing.undo()
    assert dose(routine_service, "bridge").sets == 3


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


def test_after_undoing_a_past_change_the_keys_go_on_in_the_panel(
    panel: DosePanel, routine_service: RoutineService, clock: HandClock, qtbot: QtBot
) -> None:
    with qtbot.waitActive(panel, timeout=60_000):
        panel.activateWindow()
    usual = dose(routine_service, "bridge")
    for sets in (2, 3):
        routine_service.set_dose("full", "bridge", None, replace(usual, sets=sets))
        clock.now += 60
    panel.show_dose("full", "bridge")
    press(panel, "How it changed")

    def undo() -> str:
        button = next(
            each for each in panel.findChildren(QAbstractButton) if each.text() == "Undo" and each.isVisible()
        )
        button.setFocus()
        qtbot.keyClick(button, Qt.Key.Key_Space)
        QApplication.processEvents()
        focused = QApplication.focusWidget()
        assert focused is not None
        return focused.accessibleName() or getattr(focused, "text", str)()

    assert undo() == "Hide how it changed"
    assert undo() == "Reps: 10 reps", "nothing is left there"


def test_a_change_of_an_earlier_start_is_undone(
    panel: DosePanel,
    routine_service: RoutineService,
    catalogue: Catalogue,
    tmp_path: Path,
    database: Database,
    clock: HandClock,
) -> None:
    earlier = RoutineService(catalogue, data_folder(tmp_path), database, clock.clock(), change_words)
    earlier.accept(suggested())
    earlier.deleteLater()
    later = RoutineService(catalogue, data_folder(tmp_path), database, clock.clock(), change_words)
    (kept,) = later.log.changes()
    assert kept.change.why is Why.UP
    later.undo_kept(kept.number, kept.change)
    assert dose(later, "bridge").left.reps == 10
    later.deleteLater()


def test_a_suggestion_for_a_dose_that_moved_on_changes_nothing(routine_service: RoutineService, qtbot: QtBot) -> None:
    routine_service.set_dose(
        "full", "bridge", None, replace(dose(routine_service, "bridge"), left=Amount(12, 1), right=Amount(12, 1))
    )
    with qtbot.waitSignal(routine_service.trouble) as told:
        assert not routine_service.accept(suggested())
    assert told.args == ["The dose has changed since, so it stays as it is."]
    assert dose(routine_service, "bridge").left.reps == 12


def test_after_a_while_the_same_hand_makes_another_change(routine_service: RoutineService, clock: HandClock) -> None:
    usual = dose(routine_service, "bridge")
    for reps in (11, 12):
        routine_service.set_dose("full", "bridge", None, replace(usual, left=Amount(reps, 1), right=Amount(reps, 1)))
        clock.now += timedelta(seconds=6).total_seconds()
    assert [kept.change.after.left.reps for kept in routine_service.log.changes()] == [11, 12]
    routine_service.undoing.undo()
    assert dose(routine_service, "bridge").left.reps == 11


def test_turned_back_at_once_nothing_happened(routine_service: RoutineService, tmp_path: Path) -> None:
    usual = dose(routine_service, "bridge")
    routine_service.set_dose("full", "bridge", None, replace(usual, sets=2))
    routine_service.set_dose("full", "bridge", None, usual)
    assert routine_service.undoing.said == ""
    assert [kept.change.undone for kept in routine_service.log.changes()] == [True]
    assert not (tmp_path / "routines" / "full.toml").exists()


def test_what_cannot_be_written_holds_until_the_end_and_is_said(
    routine_service: RoutineService, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "routines").write_text("in the way")
    with qtbot.waitSignal(routine_service.trouble) as told:
        routine_service.set_dose("full", "bridge", None, replace(dose(routine_service, "bridge"), sets=2))
    assert told.args[0].startswith("The routine could not be saved (")
    assert dose(routine_service, "bridge").sets == 2


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


def test_taken_back_in_the_middle_all_is_still_undone_one_by_one(
    routine_service: RoutineService, clock: HandClock
) -> None:
    usual = dose(routine_service, "supine-figure-four")
    routine_service.set_dose("full", "supine-figure-four", Side.LEFT, replace(usual, left=Amount(1, 45)))
    clock.now += 60
    routine_service.set_dose(
        "full", "supine-figure-four", None, replace(dose(routine_service, "supine-figure-four"), sets=2)
    )
    first = routine_service.log.changes()[0]
    routine_service.undo_kept(first.number, first.change)
    states = []
    while routine_service.undoing.said:
        now = dose(routine_service, "supine-figure-four")
        states.append((now.left.hold_seconds, now.sets))
        routine_service.undoing.undo()
    assert states == [(30, 2), (45, 2), (45, 1)]
    assert dose(routine_service, "supine-figure-four") == usual


def test_what_the_disk_refused_at_first_is_undone_by_the_command_that_made_it(
    routine_service: RoutineService, database: Database
) -> None:
    usual = dose(routine_service, "bridge")
    database.connection.execute("PRAGMA query_only = ON")
    routine_service.set_dose("full", "bridge", None, replace(usual, sets=2))
    database.connection.execute("PRAGMA query_only = OFF")
    routine_service.log.save_again()
    (kept,) = routine_service.log.changes()
    routine_service.undo_kept(kept.number, kept.change)
    assert dose(routine_service, "bridge") == usual
    assert (routine_service.undoing.said, bool(routine_service.undoing.undone)) == ("", True)


def test_a_suggestion_that_is_accepted_is_no_part_of_what_the_hand_turned_before(
    routine_service: RoutineService,
) -> None:
    usual = dose(routine_service, "bridge")
    routine_service.set_dose("full", "bridge", None, replace(usual, rest_seconds=usual.rest_seconds + 5))
    assert routine_service.accept(suggested())
    assert [kept.change.why for kept in routine_service.log.changes()] == [Why.BY_HAND, Why.UP]
    routine_service.undoing.undo()
    assert dose(routine_service, "bridge") == replace(usual, rest_seconds=usual.rest_seconds + 5)


@pytest.mark.parametrize("answer", ["not_yet", "never"])
def test_an_answer_to_a_suggestion_is_undone_and_given_again(
    suggestions: SuggestionService, routine_service: RoutineService, answer: str
) -> None:
    getattr(suggestions, answer)(suggested())
    (given,) = routine_service.log.answers()
    for do, expected in (
        (routine_service.undoing.undo, []),
        (routine_service.undoing.redo, [given]),
        (routine_service.undoing.undo, []),
    ):
        do()
        assert routine_service.log.answers() == expected


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
