"""Doses, suggestions and the order of a routine are changed in the whole program, by keyboard alone."""

import json
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QListView, QSlider, QWidget
from pytestqt.qtbot import QtBot

from floorside.__main__ import main
from floorside.build_app import App
from floorside.domain.exercise import Amount, Side
from floorside.domain.progression.suggestion import Choice
from floorside.storage.data_folder import data_folder
from floorside.storage.database.database import open_database
from floorside.storage.files.settings import Settings, save_settings
from floorside.storage.history.sessions import History
from floorside.ui.dose.value_field import ValueField
from floorside.ui.routine.routine_page import RoutinePage
from floorside.ui.routine_editor.item_list import ItemList
from floorside.window_start import Start
from tests.domain.sessions import ROUTINES, session
from tests.ui.hand_clock import HandClock

Key = Qt.Key


class Keyboard:
    """The real window, worked by keys alone."""

    def __init__(self, qtbot: QtBot, app: App, clock: HandClock) -> None:
        self._qtbot = qtbot
        self.app = app
        self.clock = clock

    @property
    def focused(self) -> QWidget:
        widget = self.app.window.focusWidget()
        assert widget is not None
        return widget

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.focused, key, modifiers)
        self.settle()

    def settle(self) -> None:
        for _ in range(5):
            QApplication.processEvents()

    def tab_to(self, name: str) -> QWidget:
        """Go on with Tab until the focus is on what a screen reader calls so."""
        for _ in range(80):
            self.press(Key.Key_Tab)
            if name_of(self.focused).startswith(name):
                return self.focused
        raise AssertionError(f"{name} cannot be reached by Tab")

    def go_to_list(self) -> None:
        for _ in range(80):
            if isinstance(self.focused, QListView):
                return
            self.press(Key.Key_Tab)
        raise AssertionError("the list cannot be reached by Tab")

    def texts(self) -> list[str]:
        self.settle()
        return [label.text() for label in self.app.window.findChildren(QLabel) if label.isVisible()]

    def wait_for(self, text: str) -> None:
        self._qtbot.waitUntil(lambda: any(text in shown for shown in self.texts()), timeout=60_000)


def name_of(widget: QWidget) -> str:
    return widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")


@contextmanager
def started(qtbot: QtBot, qapp: QApplication, path: Path, clock: HandClock) -> Iterator[Keyboard]:
    folder = data_folder(path)
    if not folder.settings.exists():
        save_settings(folder.settings, Settings(tones_on=False, voice_level="tones", welcomed=True))
    app = Start(qapp, folder, clock.clock()).app
    app.window.first_seen.connect(app.begin)
    app.window.resize(1366, 900)
    app.window.show()
    qtbot.waitUntil(lambda: bool(app.window.findChildren(RoutinePage)), timeout=60_000)
    keyboard = Keyboard(qtbot, app, clock)
    keyboard.settle()
    keyboard.go_to_list()
    try:
        yield keyboard
    finally:
        app.window.close()
        app.close()
        app.window.deleteLater()


@pytest.fixture
def keyboard(qtbot: QtBot, qapp: QApplication, tmp_path: Path, clock: HandClock) -> Iterator[Keyboard]:
    with started(qtbot, qapp, tmp_path, clock) as running:
        yield running


def comfortable_sessions(path: Path, clock: HandClock, last_morning: int | None = 1) -> None:
    """Two in the last week, and mornings that were quiet."""
    today = clock.clock().local().date()
    with closing(open_database(data_folder(path).database)) as database:
        for number, back in enumerate((13, 11, 9, 6, 3)):
            day = today - timedelta(days=back)
            record = session(number, ROUTINES["full"], (1, 1, 1, last_morning if back == 3 else 1))
            began = datetime(day.year, day.month, day.day, 7, tzinfo=UTC)
            History(database).begin(replace(record, started=began, ended=began, local_date=day), None)


def right_figure_four(app: App) -> Amount:
    routine = app.services.routine_service.routines["full"]
    return next(item.dose.right for item in routine.exercises if item.exercise == "supine-figure-four")


def dose_in_list(app: App, row: int) -> str:
    index = app.window.findChildren(RoutinePage)[0].findChildren(QListView)[0].model().index(row, 0)
    return str(index.data(Qt.ItemDataRole.AccessibleTextRole))


def set_right_figure_four(keyboard: Keyboard, steps: int = 1) -> None:
    keyboard.press(Key.Key_Down)
    keyboard.press(Key.Key_Down)
    keyboard.press(Key.Key_Return)
    assert name_of(keyboard.focused) == "Hold: 30\xa0s"
    keyboard.tab_to("The same on both sides")
    keyboard.press(Key.Key_Space)
    keyboard.press(Key.Key_Backtab)
    assert name_of(keyboard.focused) == "Right, Hold: 30\xa0s"
    for _ in range(steps):
        keyboard.press(Key.Key_Right)


def test_the_routine_is_edited_by_its_keys_from_the_undo_line_too(keyboard: Keyboard) -> None:
    set_right_figure_four(keyboard)
    keyboard.tab_to("Undo: ")
    keyboard.press(Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert keyboard.app.window.findChildren(ItemList)


def test_the_right_figure_four_becomes_35_s_and_30_s_again(
    keyboard: Keyboard, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    set_right_figure_four(keyboard)
    app = keyboard.app
    assert name_of(keyboard.focused) == "Right, Hold: 35\xa0s"
    assert right_figure_four(app).hold_seconds == 35
    assert dose_in_list(app, 2) == "Supine figure-four, Glute stretch · on your back, L 30\xa0s · R 35\xa0s"
    assert "Supine figure-four, right: 30\xa0s → 35\xa0s" in keyboard.texts()
    assert main(["--data-dir", str(tmp_path), "plan", "full", "--json"]) == 0
    steps = json.loads(capsys.readouterr().out)["steps"]
    held = [(step["side"], step["seconds"]) for step in steps if step["exercise"] == "supine-figure-four"]
    assert ("left", 30) in held
    assert ("right", 35) in held
    keyboard.press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert right_figure_four(app).hold_seconds == 30
    assert not (tmp_path / "routines" / "full.toml").exists()
    assert [kept.change.undone for kept in app.services.routine_service.log.changes()] == [True]


def test_keys_pressed_one_upon_the_other_find_their_control(keyboard: Keyboard) -> None:
    for key in (Key.Key_Down, Key.Key_Down, Key.Key_Return):
        QTest.keyClick(keyboard.focused, key)
    assert name_of(keyboard.focused) == "Hold: 30\xa0s"
    QTest.keyClick(keyboard.focused, Key.Key_Tab)
    assert name_of(keyboard.focused) == "The same on both sides"


def test_from_the_number_of_a_dose_tab_goes_on_as_from_its_slider(keyboard: Keyboard) -> None:
    set_right_figure_four(keyboard)
    slider = keyboard.focused
    keyboard.press(Key.Key_Tab)
    after = keyboard.focused
    for typed in ((), (Key.Key_3, Key.Key_2)):
        slider.setFocus()
        keyboard.press(Key.Key_4)
        for digit in typed:
            keyboard.press(digit)
        assert isinstance(keyboard.focused, ValueField)
        keyboard.press(Key.Key_Tab)
        assert keyboard.focused is after
        slider.setFocus()
        keyboard.press(Key.Key_4)
        keyboard.press(Key.Key_Backtab)
        assert keyboard.focused is slider


def test_a_changed_dose_is_there_after_another_start(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, clock: HandClock
) -> None:
    with started(qtbot, qapp, tmp_path, clock) as keyboard:
        set_right_figure_four(keyboard)
    with started(qtbot, qapp, tmp_path, clock) as keyboard:
        assert right_figure_four(keyboard.app).hold_seconds == 35
        (kept,) = keyboard.app.services.routine_service.log.changes()
        assert (kept.change.before.right.hold_seconds, kept.change.after.right.hold_seconds) == (30, 35)
        assert keyboard.app.services.routine_service.undoing.said == ""


def test_turning_on_at_once_is_one_change_and_one_undo(keyboard: Keyboard) -> None:
    set_right_figure_four(keyboard, steps=3)
    (kept,) = keyboard.app.services.routine_service.log.changes()
    assert (kept.change.before.right.hold_seconds, kept.change.after.right.hold_seconds) == (30, 45)
    keyboard.press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert right_figure_four(keyboard.app).hold_seconds == 30


@pytest.mark.parametrize("side", ["Left", "Right"])
def test_after_undo_the_keys_go_on_at_the_slider_in_place_of_a_side(keyboard: Keyboard, side: str) -> None:
    for key in (Key.Key_Down, Key.Key_Down, Key.Key_Return):
        keyboard.press(key)
    routine_service = keyboard.app.services.routine_service
    items = routine_service.routines["full"].exercises
    usual = next(item.dose for item in items if item.exercise == "supine-figure-four")
    routine_service.set_dose("full", "supine-figure-four", Side.LEFT, replace(usual, left=Amount(1, 35)))
    keyboard.tab_to(f"{side}, Hold")
    keyboard.press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert name_of(keyboard.focused) == "Hold: 30\xa0s"
    keyboard.press(Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert name_of(keyboard.focused) == "Left, Hold: 35\xa0s"


def test_the_range_ends_at_90_s_until_one_step_beyond_is_allowed(keyboard: Keyboard) -> None:
    set_right_figure_four(keyboard, steps=20)
    assert right_figure_four(keyboard.app).hold_seconds == 90
    keyboard.tab_to("Allow one step beyond")
    keyboard.press(Key.Key_Space)
    slider = keyboard.focused
    assert isinstance(slider, QSlider)
    assert name_of(slider).startswith("Left, Hold")
    keyboard.press(Key.Key_Tab)
    keyboard.press(Key.Key_Right)
    keyboard.press(Key.Key_Right)
    assert right_figure_four(keyboard.app).hold_seconds == 95


def test_a_suggestion_is_taken_up_and_undone(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, clock: HandClock
) -> None:
    comfortable_sessions(tmp_path, clock)
    with started(qtbot, qapp, tmp_path, clock) as keyboard:
        keyboard.wait_for("A suggestion for")
        keyboard.wait_for("Two comfortable sessions at 10\xa0s, and quiet mornings after. Try 15\xa0s?")
        keyboard.tab_to("Try 15\xa0s: Pelvic tilt")
        keyboard.press(Key.Key_Space)
        assert dose_in_list(keyboard.app, 0).startswith("Pelvic tilt, Core · on your back, 5 × 15\xa0s")
        assert "Pelvic tilt: 5 × 10\xa0s → 5 × 15\xa0s" in keyboard.texts()
        assert [answer.choice for answer in keyboard.app.services.routine_service.log.answers()] == [Choice.ACCEPTED]
        assert not any("Try 15\xa0s?" in text for text in keyboard.texts())
        assert isinstance(keyboard.focused, QListView)  # where the next hint stands
        keyboard.press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert dose_in_list(keyboard.app, 0).startswith("Pelvic tilt, Core · on your back, 5 × 10\xa0s")
        assert keyboard.app.services.routine_service.log.answers() == []
        keyboard.wait_for("Two comfortable sessions at 10\xa0s, and quiet mornings after. Try 15\xa0s?")
    with started(qtbot, qapp, tmp_path, clock) as keyboard:
        keyboard.wait_for("Two comfortable sessions at 10\xa0s, and quiet mornings after. Try 15\xa0s?")  # also now


def test_the_hint_below_the_list_leads_to_the_card(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, clock: HandClock
) -> None:
    comfortable_sessions(tmp_path, clock)
    with started(qtbot, qapp, tmp_path, clock) as keyboard:
        keyboard.wait_for("A suggestion for")
        keyboard.tab_to("Bridge: go to the suggestion")
        keyboard.press(Key.Key_Space)
        assert name_of(keyboard.focused) == "Try 11 reps: Bridge"


def test_the_answer_of_a_morning_shows_what_is_suggested(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, clock: HandClock
) -> None:
    comfortable_sessions(tmp_path, clock, last_morning=None)
    with started(qtbot, qapp, tmp_path, clock) as keyboard:
        assert not any("Try 15\xa0s?" in text for text in keyboard.texts())
        keyboard.tab_to("How much back, hip or leg pain did you have on Thursday morning? 0")
        keyboard.press(Key.Key_1)
        keyboard.wait_for("Two comfortable sessions at 10\xa0s, and quiet mornings after. Try 15\xa0s?")
        assert name_of(keyboard.focused) == "How much back, hip or leg pain do you have now? 0"


@pytest.mark.parametrize(("answer", "choice"), [("Not yet", Choice.NOT_YET), ("Not for this one", Choice.NEVER)])
def test_a_suggestion_is_declined_and_that_is_undone(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, clock: HandClock, answer: str, choice: Choice
) -> None:
    comfortable_sessions(tmp_path, clock)
    with started(qtbot, qapp, tmp_path, clock) as keyboard:
        keyboard.wait_for("Try 15\xa0s?")
        keyboard.tab_to(f"{answer}: Pelvic tilt")
        keyboard.press(Key.Key_Space)
        assert [given.choice for given in keyboard.app.services.routine_service.log.answers()] == [choice]
        assert not any("Try 15\xa0s?" in text for text in keyboard.texts())
        assert isinstance(keyboard.focused, QListView)
        keyboard.press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert keyboard.app.services.routine_service.log.answers() == []
        keyboard.wait_for("Try 15\xa0s?")


def test_what_was_refused_for_good_is_listed_in_the_settings_and_may_be_suggested_again(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, clock: HandClock
) -> None:
    comfortable_sessions(tmp_path, clock)
    with started(qtbot, qapp, tmp_path, clock) as keyboard:
        keyboard.wait_for("Try 15\xa0s?")
        keyboard.tab_to("Not for this one: Pelvic tilt")
        keyboard.press(Key.Key_Space)
        keyboard.app.window.show_place("settings")
        assert "Pelvic tilt: more" in keyboard.texts()
        keyboard.tab_to("Suggest again: Pelvic tilt: more")
        keyboard.press(Key.Key_Space)
        assert "Pelvic tilt: more" not in keyboard.texts()
        assert keyboard.app.services.suggestions.refusals() == []
        assert keyboard.app.window.page.isAncestorOf(keyboard.focused), "the keys go on where they were"
        keyboard.press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert "Pelvic tilt: more" in keyboard.texts()
        keyboard.press(Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
        assert "Pelvic tilt: more" not in keyboard.texts()
        keyboard.app.window.show_place("routine")
        keyboard.wait_for("Try 15\xa0s?")


def test_suggestions_stand_in_the_history_too_and_never_more_than_two(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, clock: HandClock
) -> None:
    comfortable_sessions(tmp_path, clock)
    with started(qtbot, qapp, tmp_path, clock) as keyboard:
        keyboard.press(Key.Key_2, Qt.KeyboardModifier.ControlModifier)
        keyboard.wait_for("Try 15\xa0s?")
        assert sum("Two comfortable sessions" in text for text in keyboard.texts()) == 2


def items(app: App) -> list[str]:
    return [item.exercise for item in app.services.routine_service.routines["full"].exercises]


def test_the_routine_is_reordered_and_brought_back_in_order(keyboard: Keyboard, tmp_path: Path) -> None:
    app = keyboard.app
    shipped = items(app)
    keyboard.press(Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(keyboard.focused, ItemList)
    assert "Down to the floor once, up once." in keyboard.texts()
    keyboard.press(Key.Key_Down)
    keyboard.press(Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert items(app)[:2] == ["bridge", "pelvic-tilt"]
    app.services.routine_service.store.flush()
    assert (tmp_path / "routines" / "full.toml").exists()
    keyboard.press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert items(app) == shipped
    keyboard.press(Key.Key_Escape)
    assert isinstance(keyboard.focused, QListView)
    assert not isinstance(keyboard.focused, ItemList)


def test_a_worse_order_is_told_of_and_the_best_one_offered(keyboard: Keyboard) -> None:
    app = keyboard.app
    shipped = items(app)
    keyboard.press(Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    for _ in range(3):
        keyboard.press(Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert items(app)[:4] == ["bridge", "supine-figure-four", "low-cobra", "pelvic-tilt"]
    keyboard.wait_for("You turn over")
    keyboard.tab_to("Use that order")
    keyboard.press(Key.Key_Space)
    assert sorted(items(app)) == sorted(shipped)
    assert "Down to the floor once, up once." in keyboard.texts()


def test_after_quick_changes_the_minutes_are_those_of_the_last(keyboard: Keyboard) -> None:
    service, adapted = keyboard.app.services.routine_service, keyboard.app.services.adapted
    before = adapted.plan(service.routines["full"]).seconds
    item = next(each for each in service.routines["full"].exercises if each.exercise == "supine-figure-four")
    for seconds in (60, 90, 120):
        amount = Amount(1, seconds)
        service.set_dose("full", item.exercise, None, replace(item.dose, left=amount, right=amount))
    after = adapted.plan(service.routines["full"]).seconds
    assert after > before + 120
    keyboard.wait_for(f"{round(after / 60)}\xa0min today")


def test_a_form_that_the_arrow_keys_led_to_is_the_one_that_starts(keyboard: Keyboard) -> None:
    keyboard.press(Key.Key_Down)
    keyboard.press(Key.Key_Down)
    keyboard.press(Key.Key_Return)
    keyboard.tab_to("More")
    keyboard.press(Key.Key_Space)
    form = keyboard.tab_to("Form")
    assert isinstance(form, QComboBox)
    before = form.currentIndex()
    keyboard.press(Key.Key_Up)
    assert form.currentIndex() != before
    keyboard.press(Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    keyboard.settle()
    driver = keyboard.app.session_controller.driver
    assert driver is not None
    (rung,) = {step.rung for step in driver.plan.steps if step.exercise == "supine-figure-four"}
    assert rung != 0
