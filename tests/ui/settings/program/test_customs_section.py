"""The person's own customs in the settings."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from floorside.services.settings_store import SettingsStore
from floorside.ui.kit.later import has_put_off
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


def test_the_arrow_keys_pass_by_a_choice_and_the_window_is_made_anew_when_it_is_left(
    theme: Theme, qtbot: QtBot, tmp_path: Path
) -> None:
    settings, again = SettingsStore(tmp_path / "settings.toml"), list[int]()
    section = CustomsSection(theme, settings, lambda: again.append(1))
    qtbot.addWidget(section)
    section.show()
    section.activateWindow()
    qtbot.waitUntil(section.isActiveWindow)
    buttons = {each.text(): each for each in section.findChildren(QPushButton)}
    section.findChildren(QPushButton)[0].setFocus()
    for _ in range(3):
        QTest.keyClick(section.focusWidget() or section, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: not has_put_off(section), timeout=20_000)
    assert (settings.value.week_begins, again) == ("sunday", [])
    buttons["Letter"].setFocus()
    qtbot.waitUntil(lambda: again == [1], timeout=20_000)
    settings.close()
