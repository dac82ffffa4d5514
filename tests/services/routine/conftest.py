"""The services for routines and suggestions, on the shipped catalogue and a history in a file."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from floorside.services.history.history_reader import HistoryReader
from floorside.services.routine.adapted_routines import AdaptedRoutines
from floorside.services.routine.routine_service import RoutineService
from floorside.services.routine.suggestion_service import SuggestionService
from floorside.services.settings_store import SettingsStore
from floorside.storage.data_folder import data_folder
from floorside.storage.database.database import Database
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.storage.history.sessions import History
from floorside.ui.kit.wording.dose_words import change_words
from tests.ui.hand_clock import HandClock


@pytest.fixture
def routine_service(
    qapp: QApplication, catalogue: Catalogue, tmp_path: Path, database: Database, clock: HandClock
) -> Iterator[RoutineService]:
    routine_service = RoutineService(catalogue, data_folder(tmp_path), database, clock.clock(), change_words)
    yield routine_service
    routine_service.deleteLater()


@pytest.fixture
def settings(qapp: QApplication, tmp_path: Path) -> Iterator[SettingsStore]:
    settings = SettingsStore(tmp_path / "settings.toml")
    yield settings
    settings.close()


@pytest.fixture
def suggestion_service(
    routine_service: RoutineService, settings: SettingsStore, history: History, clock: HandClock
) -> SuggestionService:
    reader = HistoryReader(history)
    adapted = AdaptedRoutines(routine_service.catalogue, settings, reader, clock.clock())
    return SuggestionService(routine_service, reader, settings, adapted, routine_service)
