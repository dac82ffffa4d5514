"""What is left out today alone."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from floorside.domain.routine import Routine
from floorside.services.history.history_reader import HistoryReader
from floorside.services.routine.adapted_routines import AdaptedRoutines
from floorside.services.settings_store import SettingsStore
from floorside.services.today import Today
from floorside.services.undo import UndoService
from floorside.storage.files.shipped.catalogue import Catalogue, load_routines
from floorside.storage.history.sessions import History
from tests.domain.sessions import session
from tests.ui.hand_clock import HandClock

NOW = datetime(2026, 3, 28, 7, 0, tzinfo=UTC)


class Day:
    def __init__(self, catalogue: Catalogue, settings: SettingsStore, history: History) -> None:
        reader, self.clock = HistoryReader(history), HandClock()
        self.adapted = AdaptedRoutines(catalogue, settings, reader, self.clock.clock())
        self.undoing = UndoService()
        self.today = Today(catalogue, self.adapted, reader, settings, self.undoing)
        self.full = load_routines(catalogue)["full"]
        self.history, self.settings = history, settings

    def doing(self, routine: Routine | None = None) -> list[str]:
        return [item.exercise for item in self.today.part(routine or self.full).exercises]


@pytest.fixture
def day(qapp: QApplication, tmp_path: Path, catalogue: Catalogue, history: History) -> Iterator[Day]:
    settings = SettingsStore(tmp_path / "settings.toml")
    settings.change(voice_level="tones")
    day = Day(catalogue, settings, history)
    yield day
    day.undoing.deleteLater()
    settings.close()


def test_an_exercise_is_left_out_until_the_day_is_over(day: Day, qtbot: QtBot) -> None:
    whole = day.doing()
    with qtbot.waitSignal(day.today.changed):
        day.today.toggle(day.full, "bridge")
    assert day.doing() == [exercise for exercise in whole if exercise != "bridge"]
    assert "bridge" in day.doing(replace(day.full, id="another")), "in that routine alone"
    day.clock.now += 86_400
    assert day.doing() == whole


def test_toggled_twice_it_is_done_after_all(day: Day) -> None:
    whole = day.doing()
    for _ in range(2):
        day.today.toggle(day.full, "bridge")
    assert day.doing() == whole


@pytest.mark.parametrize("minutes", [5, 8, 10])
def test_the_part_fits_into_the_minutes(day: Day, minutes: int) -> None:
    day.today.choose_for(day.full, minutes)
    part = day.today.part(day.full)
    assert day.adapted.plan(part).seconds <= minutes * 60
    assert day.today.minutes(day.full) == minutes
    assert part.exercises[0] == day.full.exercises[0]


def test_all_of_it_is_done_again_and_a_change_by_hand_is_no_choice_of_minutes(day: Day) -> None:
    whole = day.doing()
    day.today.choose_for(day.full, 5)
    day.today.toggle(day.full, "butterfly")
    assert day.today.minutes(day.full) is None
    day.today.choose_for(day.full, None)
    assert (day.doing(), day.today.minutes(day.full)) == (whole, None)
    day.today.choose_for(day.full, 15)
    assert day.doing() == whole


def test_what_was_done_last_time_gives_way_to_what_was_not(day: Day) -> None:
    day.today.choose_for(day.full, 5)
    first = day.doing()
    day.history.begin(replace(session(1, day.today.part(day.full)), started=NOW, local_date=NOW.date()), None)
    day.today.choose_for(day.full, 5)
    assert not set(first) & set(day.doing())


def test_the_minutes_that_were_chosen_are_still_marked_after_another_start(
    day: Day, catalogue: Catalogue, tmp_path: Path
) -> None:
    day.today.choose_for(day.full, 5)
    day.settings.close()
    again = SettingsStore(tmp_path / "settings.toml")
    another = Day(catalogue, again, day.history)
    try:
        assert (another.today.minutes(another.full), another.doing()) == (5, day.doing())
        another.clock.now += 86_400
        assert another.today.minutes(another.full) is None
        another.today.toggle(another.full, "bridge")
        assert another.today.minutes(another.full) is None, "another day's choice is forgotten"
    finally:
        again.close()


def test_a_tick_is_a_step_to_undo(day: Day) -> None:
    whole = day.doing()
    day.today.choose_for(day.full, 5)
    part = day.doing()
    day.today.toggle(day.full, part[0])
    assert part[0] not in day.doing()
    assert day.undoing.said.endswith(": left out today")
    day.undoing.undo()
    assert (day.doing(), day.today.minutes(day.full)) == (part, 5)
    day.undoing.undo()
    assert (day.doing(), day.today.minutes(day.full)) == (whole, None)
    day.undoing.redo()
    assert (day.doing(), day.today.minutes(day.full)) == (part, 5)


def test_a_choice_that_changes_nothing_is_no_step(day: Day) -> None:
    day.today.choose_for(day.full, None)
    assert not day.undoing.said


def test_to_undo_a_tick_on_another_day_leaves_that_day_whole(day: Day) -> None:
    whole = day.doing()
    day.today.toggle(day.full, "bridge")
    day.clock.now += 86_400
    day.undoing.undo()
    assert day.doing() == whole
