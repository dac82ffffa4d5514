"""The window speaks the language that was chosen, named on the command line, or the system's."""

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tools.compile_translations import compile_stale

from floorside.storage.data_folder import data_folder
from floorside.storage.files.settings import Settings, load_settings, save_settings
from floorside.ui.kit.fields.language_choice import language_choice

#: The program, which says in which language it opens; the first time, another one is chosen on the first page.
CHOOSING = """
import sys
from PySide6.QtWidgets import QPushButton
from floorside import window_start
from floorside.__main__ import main
from floorside.ui.welcome.welcome_page import WelcomePage
from floorside.ui.kit.later import later

class Start(window_start.Start):
    def go_on(self, request):
        super().go_on(request)
        print(self.language, self.app.services.catalogue.language, flush=True)
        page = self.window.pages_over.top
        assert isinstance(page, WelcomePage)
        if self.language == "de":
            print(page.says_how_to_begin, page.begins_gently, flush=True)
            later(self.window, self.window.close)
        else:
            next(each for each in page.findChildren(QPushButton) if each.text() == "Quite sore").click()
            later(self.window, lambda: page.language_chosen.emit("de"))

window_start.Start = Start
sys.exit(main(sys.argv[1:]))
"""

#: The same, but chosen in the settings; it says where each window ends.
CHOOSING_IN_SETTINGS = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton
from floorside import window_start
from floorside.__main__ import main
from floorside.ui.kit.later import later

class Start(window_start.Start):
    def go_on(self, request):
        super().go_on(request)
        if not hasattr(window_start, "chosen"):
            window_start.chosen = True
            later(self.window, self.choose)

    def choose(self):
        self.app.show_program_settings("")
        QTimer.singleShot(0, self.window, self.change)

    def change(self):
        {change}

    def go_back_to(self, place, control):
        super().go_back_to(place, control)
        QTimer.singleShot(0, self.window, self.leave)

    def leave(self):
        print(self.language, self.window.place, self.window.focusWidget().accessibleName(), flush=True)
        self.window.close()

window_start.Start = Start
sys.exit(main(sys.argv[1:]))
"""


def opened(folder: Path, *words: str, program: str = CHOOSING) -> list[str]:
    compile_stale()
    command = [sys.executable, "-c", program, "--data-dir", str(folder), *words]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_a_language_chosen_on_the_first_page_is_spoken_at_once_and_from_then_on(tmp_path: Path) -> None:
    assert opened(tmp_path, "--language", "en") == ["en en", "de de", "True True"], "with what was answered before"
    assert load_settings(data_folder(tmp_path).settings).settings.words_language == "de"
    assert opened(tmp_path) == ["de de", "False False"]


def test_a_language_chosen_in_the_settings_leads_back_to_that_choice(tmp_path: Path) -> None:
    save_settings(data_folder(tmp_path).settings, Settings(welcomed=True))
    change = 'self.app.settings.change(words_language="de"); self.window.start_again_wanted.emit()'
    program = CHOOSING_IN_SETTINGS.format(change=change)
    assert opened(tmp_path, "--language", "en", program=program) == ["de settings Sprache"]


def test_another_way_to_write_the_time_leads_back_to_it_in_the_language_of_the_command_line(tmp_path: Path) -> None:
    save_settings(data_folder(tmp_path).settings, Settings(welcomed=True))
    click = "(b := next(b for b in self.window.findChildren(QPushButton) if b.text() == '19:30'))"
    program = CHOOSING_IN_SETTINGS.format(change=f"{click}.setFocus(); b.click()")
    assert opened(tmp_path, "--language", "de", program=program) == ["de settings Uhrzeit: 19:30"]
    assert load_settings(data_folder(tmp_path).settings).settings.hours == "24"


def test_a_language_named_on_the_command_line_is_spoken_once(tmp_path: Path) -> None:
    save_settings(data_folder(tmp_path).settings, Settings(words_language="fr"))
    assert opened(tmp_path, "--language", "de") == ["de de", "False False"]
    assert load_settings(data_folder(tmp_path).settings).settings.words_language == "fr"


def test_the_system_s_language_comes_first(qtbot: QtBot, qapp: QApplication) -> None:
    chosen: list[str] = []
    box = language_choice("", chosen.append)
    qtbot.addWidget(box)
    assert (box.itemData(0), box.currentIndex()) == ("", 0)
    names = [box.itemText(index) for index in range(1, box.count())]
    assert names == ["English", "Deutsch", "Français", "Español", "Português (Brasil)"]
    box.activated.emit(2)
    assert chosen == ["de"]


def test_the_arrow_keys_pass_by_languages_without_choosing_them(qtbot: QtBot, qapp: QApplication) -> None:
    chosen: list[str] = []
    box = language_choice("", chosen.append)
    qtbot.addWidget(box)
    box.show()
    for _ in range(2):
        QTest.keyClick(box, Qt.Key.Key_Down)
    assert chosen == []
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert chosen == ["de"]
