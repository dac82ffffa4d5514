"""The person's own customs in the settings."""

from pathlib import Path

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from floorside.services.settings_store import SettingsStore
from floorside.ui.kit.look.theme import Theme
from floorside.ui.settings.program.customs_section import CustomsSection


def test_a_choice_is_stored_and_the_window_made_anew(theme: Theme, qtbot: QtBot, tmp_path: Path) -> None:
    settings, again = SettingsStore(tmp_path / "settings.toml"), list[int]()
    section = CustomsSection(theme, settings, lambda: again.append(1))
    qtbot.addWidget(section)
    buttons = {each.text(): each for each in section.findChildren(QPushButton)}
    for text in ("Sunday", "7:30 pm", "Nov 19", "Letter", "Letter"):
        buttons[text].click()
    value = settings.value
    assert (value.week_begins, value.hours, value.date_order, value.paper) == ("sunday", "12", "month", "letter")
    assert len(again) == 4, "the same choice again changes nothing"
    settings.close()
