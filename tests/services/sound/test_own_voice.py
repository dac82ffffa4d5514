"""The process that records own words: it is real, only the library in it is not."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from floorside.domain.speech.clips import own_clip_name
from floorside.services.sound import own_voice
from floorside.services.sound.own_voice import OwnVoice
from floorside.storage.data_folder import DataFolder, data_folder, make_data_folder
from floorside.storage.files.own.own_exercises import save_own_exercise
from floorside.storage.files.shipped.catalogue import Catalogue, load_catalogue
from tests.storage.own import HUG

LIBRARY = """
import numpy as np

class Hibari:
    def __init__(self, threads):
        pass

    def __call__(self, text, speed, seed):
        return np.sin(np.arange(1000 * len(text)) / 10).astype(np.float32)
"""
BROKEN = "raise ImportError('a part is missing')"


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    folder = data_folder(tmp_path / "data")
    make_data_folder(folder.data)
    folder.exercises.mkdir()
    save_own_exercise(folder.exercises, HUG)
    return folder


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Puts a library in the place of the extra."""
    monkeypatch.setattr(own_voice, "AFTER_CHANGE_MS", 0)

    def put(code: str) -> None:
        (tmp_path / "lib").mkdir()
        (tmp_path / "lib" / "hibari.py").write_text(code)
        monkeypatch.syspath_prepend(tmp_path / "lib")
        monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(tmp_path / "lib"), os.environ.get("PYTHONPATH", "")]))

    return put


Make = Callable[..., OwnVoice]


@pytest.fixture
def own(folder: DataFolder, qapp: QApplication) -> Iterator[Make]:
    parent = QObject()

    def make(catalogue: Catalogue, busy: bool = False) -> OwnVoice:
        return OwnVoice(folder, catalogue, lambda: busy, parent)

    yield make
    for service in parent.findChildren(OwnVoice):
        service.close()


def test_an_own_exercises_name_is_recorded_and_known_to_the_guide(
    own: Make, install: Callable[[str], None], qtbot: QtBot
) -> None:
    install(LIBRARY)
    catalogue = load_catalogue()
    service = own(catalogue)
    service.look()
    qtbot.waitUntil(lambda: own_clip_name("Knee hug.") in catalogue.own_clips, timeout=60_000)
    own(later := load_catalogue())
    assert later.own_clips == catalogue.own_clips
    own(german := load_catalogue("de"))
    assert not german.own_clips


def test_a_library_that_does_not_work_is_logged_and_nothing_else_happens(
    own: Make, folder: DataFolder, install: Callable[[str], None], qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    install(BROKEN)
    service = own(load_catalogue())
    service.look()
    qtbot.waitUntil(lambda: "a part is missing" in caplog.text, timeout=60_000)
    assert not folder.voice.exists()


@pytest.mark.parametrize(("language", "busy"), [("de", False), ("en", True)], ids=["another language", "a session"])
def test_nothing_is_recorded_in_another_language_or_during_a_session(
    language: str, busy: bool, own: Make, folder: DataFolder, install: Callable[[str], None], qtbot: QtBot
) -> None:
    install(LIBRARY)
    service = own(load_catalogue(language), busy)
    service.look()
    qtbot.waitUntil(lambda: service.is_idle, timeout=60_000)
    assert not folder.voice.exists()


def test_without_the_extra_nothing_begins(own: Make) -> None:
    service = own(load_catalogue())
    service.look()
    assert service.is_idle
