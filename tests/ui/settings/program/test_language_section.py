"""The choice of the language in the settings, beside the language that is spoken now."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from floorside.services.settings_store import SettingsStore
from floorside.storage.files.settings import Settings, load_settings, save_settings
from floorside.ui.kit.look.theme import Theme
from floorside.ui.settings.program.language_section import LanguageSection


@pytest.mark.parametrize(("spoken", "said"), [("de", ["For now: Deutsch, as started with --language."]), ("fr", [])])
def test_a_language_named_on_the_command_line_is_told_beside_the_choice_and_not_stored(
    theme: Theme, qtbot: QtBot, tmp_path: Path, spoken: str, said: list[str]
) -> None:
    file, chosen = tmp_path / "settings.toml", Settings(words_language="fr")
    save_settings(file, chosen)
    settings = SettingsStore(file)
    section = LanguageSection(theme, settings, spoken, lambda: None)
    qtbot.addWidget(section)
    assert [each.text() for each in section.findChildren(QLabel) if each.text().startswith("For now")] == said
    settings.close()
    assert load_settings(file).settings == chosen
