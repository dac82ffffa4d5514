from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from floorside.services.lesson_service import LessonService
from floorside.services.settings_store import SettingsStore
from floorside.storage.files.settings import load_settings
from floorside.storage.files.shipped.catalogue import Catalogue
from tests.storage.sessions import a_session


@pytest.fixture
def settings(qapp: QApplication, tmp_path: Path) -> Iterator[SettingsStore]:
    store = SettingsStore(tmp_path / "settings.toml")
    yield store
    store.close()


@pytest.fixture
def service(catalogue: Catalogue, settings: SettingsStore) -> LessonService:
    return LessonService(catalogue, settings)


def test_after_each_session_another_one_is_offered_and_none_between(service: LessonService) -> None:
    titles = []
    for number in range(3):
        service.take_session(a_session(number))
        lesson = service.offer()
        assert lesson is not None
        titles.append(lesson.id)
        assert service.offer() is None
    assert titles == [lesson.id for lesson in service.lessons[:3]]


def test_what_is_said_after_the_session_counts(service: LessonService) -> None:
    service.take_session(a_session(0))
    service.take_answers("another", {"pain_worst": 9})
    service.take_answers("session-0", {"pain_worst": 8, "note": "too much"})
    assert service.offer() is None


def test_switched_off_nothing_is_offered_and_all_can_be_read(service: LessonService, settings: SettingsStore) -> None:
    settings.change(lessons_wanted=False)
    service.take_session(a_session(0))
    assert service.offer() is None
    assert len(service.lessons) == 12


def test_what_was_read_and_offered_is_known_after_another_start(
    service: LessonService, settings: SettingsStore, tmp_path: Path
) -> None:
    service.mark_read("sleep")
    service.mark_read("sleep")
    service.take_session(a_session(0))
    service.offer()
    settings.flush()
    kept = load_settings(tmp_path / "settings.toml").settings
    assert (kept.lessons_read, kept.lessons_offered) == (("sleep",), ("hurt-and-harm",))


def test_after_the_last_one_it_is_quiet(service: LessonService, settings: SettingsStore) -> None:
    settings.change(lessons_offered=tuple(lesson.id for lesson in service.lessons))
    service.take_session(replace(a_session(0)))
    assert service.offer() is None
