"""The panel of a dose, on the fixtures of the services' tests."""

import pytest
from pytestqt.qtbot import QtBot

from floorside.services.routine.routine_service import RoutineService
from floorside.services.routine.suggestion_service import SuggestionService
from floorside.services.settings_store import SettingsStore
from floorside.ui.dose.dose_panel import DosePanel
from floorside.ui.dose.limit_words import limit_words
from floorside.ui.kit.look.theme import Theme
from tests.services.routine.conftest import routine_service, settings, suggestion_service

__all__ = ["routine_service", "settings", "suggestion_service"]


@pytest.fixture
def panel(
    theme: Theme,
    qtbot: QtBot,
    routine_service: RoutineService,
    suggestion_service: SuggestionService,
    settings: SettingsStore,
) -> DosePanel:
    panel = DosePanel(
        theme,
        routine_service,
        suggestion_service,
        lambda exercise, dose: limit_words(exercise, dose, settings.value, routine_service.catalogue),
    )
    qtbot.addWidget(panel)
    panel.show()
    return panel
