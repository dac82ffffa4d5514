"""Settings apply at once, and reach their file without anybody waiting for the disk."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from floorside.services import settings_store
from floorside.services.settings_store import SettingsStore
from floorside.storage.files.settings import Settings, load_settings, save_settings


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.toml"


@pytest.fixture
def store(qapp: QApplication, path: Path) -> Iterator[SettingsStore]:
    store = SettingsStore(path)
    yield store
    store.close()


class SlowDisk:
    """Writes nothing before it is let go."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.go_on = threading.Event()
        self.threads: list[threading.Thread] = []
        self._save = save_settings
        monkeypatch.setattr(settings_store, "save_settings", self.save)

    def save(self, path: Path, settings: Settings) -> None:
        self.threads.append(threading.current_thread())
        assert self.go_on.wait(60)
        self._save(path, settings)


def test_a_change_holds_before_the_disk_has_it(
    store: SettingsStore, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk, told = SlowDisk(monkeypatch), list[Settings]()
    store.changed.connect(told.append)
    store.change(look="dark")
    assert store.value == Settings(look="dark")
    assert told == [store.value]
    assert not store.flush(0)
    disk.go_on.set()
    assert store.flush(60)
    assert load_settings(path).settings == store.value
    assert threading.main_thread() not in disk.threads


def test_the_file_ends_with_the_last_of_many_changes(
    store: SettingsStore, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk = SlowDisk(monkeypatch)
    for volume in range(100):
        store.change(tones_volume=volume)
    disk.go_on.set()
    assert store.flush(60)
    assert load_settings(path).settings.tones_volume == 99
    assert len(disk.threads) < 100


def test_what_was_changed_last_is_written_when_it_is_closed(store: SettingsStore, path: Path) -> None:
    store.change(voice_level="short")
    store.close()
    store.close()
    assert load_settings(path).settings.voice_level == "short"


def test_once_closed_no_file_comes_back(store: SettingsStore, path: Path) -> None:
    store.close()
    store.change(look="dark")
    assert store.value.look == "dark"
    assert not path.exists()


def test_a_disk_that_refuses_is_told_in_a_sentence_until_it_takes_them_again(
    store: SettingsStore, path: Path, qtbot: QtBot
) -> None:
    path.parent.write_bytes(b"in the way")
    with qtbot.waitSignal(store.trouble, timeout=60_000) as told:
        store.change(look="dark")
    (sentence,) = told.args or [""]
    assert sentence.startswith("The settings could not be saved (")
    with qtbot.assertNotEmitted(store.trouble):
        store.save_again()
        store.flush(60)
    assert not store.is_saved
    path.parent.unlink()
    with qtbot.waitSignal(store.recovered, timeout=60_000):
        store.change(look="light")
    assert load_settings(path).settings.look == "light"


def test_what_the_disk_refused_is_tried_once_more_when_it_is_closed(
    store: SettingsStore, path: Path, qtbot: QtBot
) -> None:
    path.parent.write_text("in the way")
    with qtbot.waitSignal(store.trouble):
        store.change(tones_volume=30)
    path.parent.unlink()
    store.close()
    assert load_settings(path)[0].tones_volume == 30


def test_what_the_disk_refused_is_written_when_there_is_room(store: SettingsStore, path: Path, qtbot: QtBot) -> None:
    path.parent.write_text("in the way")
    with qtbot.waitSignal(store.trouble):
        store.change(tones_volume=30)
    path.parent.unlink()
    with qtbot.waitSignal(store.recovered, timeout=60_000):
        store.save_again()
    assert (store.is_saved, load_settings(path)[0].tones_volume) == (True, 30)


def test_what_was_wrong_with_the_file_is_noticed(qapp: QApplication, path: Path) -> None:
    path.parent.mkdir()
    path.write_text("look = 'pink'")
    store = SettingsStore(path)
    assert store.notice is not None
    assert "settings.toml" in store.notice
    assert store.value == Settings()
