from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from floorside.services.setting_changes import SettingChanges
from floorside.services.settings_store import SettingsStore
from floorside.services.undo import UndoService


@pytest.fixture
def settings(qapp: QApplication, tmp_path: Path) -> Iterator[SettingsStore]:
    store = SettingsStore(tmp_path / "settings.toml")
    yield store
    store.close()


@pytest.fixture
def undoing(settings: SettingsStore) -> UndoService:
    undoing = UndoService(settings)
    SettingChanges(settings, undoing, settings)
    return undoing


def test_a_choice_is_undone_and_made_again(settings: SettingsStore, undoing: UndoService) -> None:
    restored: list[str] = []
    settings.restored.connect(lambda: restored.append(settings.value.look))
    settings.choose("“Colours” changed", look="dark")
    assert (undoing.said, settings.value.look, restored) == ("“Colours” changed", "dark", [])
    undoing.undo()
    undoing.redo()
    undoing.undo()
    assert restored == ["system", "dark", "system"]


def test_a_choice_of_what_holds_already_is_no_step(settings: SettingsStore, undoing: UndoService) -> None:
    settings.choose("“Colours” changed", look="system")
    assert undoing.last is None


def test_a_slider_on_its_way_is_one_step(settings: SettingsStore, undoing: UndoService) -> None:
    for percent in (75, 70, 65):
        settings.choose("“Volume of the tones” changed", tones_volume=percent)
    undoing.undo()
    assert (settings.value.tones_volume, undoing.last) == (80, None)


def test_there_and_back_are_two_steps(settings: SettingsStore, undoing: UndoService) -> None:
    """So that the next Ctrl+Z does not lead to what was changed before, somewhere else."""
    settings.choose("“Play tones” changed", tones_on=False)
    settings.choose("“Play tones” changed", tones_on=True)
    undoing.undo()
    assert not settings.value.tones_on
    undoing.undo()
    assert (settings.value.tones_on, undoing.last) == (True, None)


def test_what_was_changed_since_stays(settings: SettingsStore, undoing: UndoService) -> None:
    said: list[str] = []
    undoing.trouble.connect(said.append)
    settings.choose("“How much is said” changed", voice_level="short")
    settings.change(voice_level="tones")
    undoing.undo()
    assert settings.value.voice_level == "tones"
    assert said == ["This setting has been changed since, and stays as it is."]
    assert undoing.last is None


def test_what_the_system_refuses_is_no_step(settings: SettingsStore, undoing: UndoService) -> None:
    settings.choose("“Colours” changed", look="dark")
    settings.choose("“Remind me” changed", reminder_on=True)
    settings.refuse("reminder_on", instead=False)
    assert not settings.value.reminder_on
    assert undoing.said == "“Colours” changed"
    undoing.undo()
    assert settings.value.look == "system"


def test_what_the_system_refuses_again_is_no_step_either(settings: SettingsStore, undoing: UndoService) -> None:
    settings.change(reminder_on=True)
    settings.choose("“Remind me” changed", reminder_on=False)
    undoing.undo()
    settings.refuse("reminder_on", instead=False)
    undoing.redo()
    assert (undoing.undone, undoing.last, settings.value.reminder_on) == ("", None, False)
