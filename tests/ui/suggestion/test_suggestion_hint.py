"""The line below the list that leads to the suggestions."""

from contextlib import closing
from pathlib import Path

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from floorside.services.history.history_reader import HistoryReader
from floorside.services.routine.adapted_routines import AdaptedRoutines
from floorside.services.routine.routine_service import RoutineService
from floorside.services.routine.suggestion_service import SuggestionService
from floorside.services.settings_store import SettingsStore
from floorside.storage.data_folder import data_folder
from floorside.storage.database.database import open_database
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.storage.history.sessions import History
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.wording.dose_words import change_words
from floorside.ui.suggestion.suggestion_hint import SuggestionHint
from tests.ui.hand_clock import HandClock
from tests.ui.suggestion.test_suggestion_words import UP


def test_a_link_keeps_the_focus_while_the_suggestions_are_the_same(
    theme: Theme, catalogue: Catalogue, qtbot: QtBot, tmp_path: Path
) -> None:
    with closing(open_database(tmp_path / "history.db")) as database:
        routines = RoutineService(catalogue, data_folder(tmp_path), database, HandClock().clock(), change_words)
        settings = SettingsStore(tmp_path / "settings.toml", routines)
        history, clock = HistoryReader(History(database)), HandClock().clock()
        adapted = AdaptedRoutines(catalogue, settings, history, clock)
        suggestions = SuggestionService(routines, history, settings, adapted, routines)
        hint = SuggestionHint(theme, catalogue, suggestions)
        qtbot.addWidget(hint)
        assert hint.isHidden()
        suggestions.found.emit((UP,))
        with qtbot.waitActive(hint, timeout=60_000):
            hint.show()
            hint.activateWindow()
        link = hint.findChildren(QPushButton)[0]
        assert link.text() == catalogue.texts[UP.exercise].name
        link.setFocus()
        suggestions.found.emit((UP,))
        assert (link.isVisible(), link.hasFocus()) == (True, True)
        suggestions.found.emit(())
        assert hint.isHidden()
        routines.deleteLater()
