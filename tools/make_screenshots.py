"""Makes screenshots of the real program, with a clock that stands still.

python -m tools.make_screenshots [FOLDER]      the ones in the docs
python -m tools.make_screenshots --all FOLDER  every page on several screens, each with a list of its words
"""

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget
from tools.compile_translations import compile_stale
from tools.still_program import StillClock, close, go_on, remember_half_a_year, settle

from floorside.language import ENGLISH
from floorside.storage.data_folder import DataFolder, data_folder
from floorside.storage.files.settings import Settings, save_settings
from floorside.ui.window.main_window import MainWindow
from floorside.window_language import speak
from floorside.window_start import Start, make_application

SHOTS = Path(__file__).resolve().parents[1] / "docs" / "screenshots"
SIZE = QSize(1180, 760)


def main() -> None:
    arguments = argparse.ArgumentParser(prog="make_screenshots")
    arguments.add_argument("folder", nargs="?", type=Path, default=SHOTS)
    arguments.add_argument("--all", action="store_true", help="every page on every screen")
    arguments.add_argument("--language", default=ENGLISH, help="in which language: de, fr, es, pt_BR")
    arguments.add_argument("--screen", help="every page on one screen, whose environment is set already")
    said = arguments.parse_args()
    if (said.all or said.screen) and said.folder == SHOTS:
        arguments.error("name a folder: these do not belong into the docs")
    said.folder.mkdir(parents=True, exist_ok=True)
    compile_stale()
    if said.all:
        save_all(said.folder, said.language)
    elif said.screen:
        save_screen(said.screen, said.folder, said.language)
    else:
        save_docs(said.folder)


def save_docs(folder: Path) -> None:
    application = make_application()
    speak(application, ENGLISH)
    with tempfile.TemporaryDirectory() as data:
        for name, widget in shots(application, data_folder(Path(data))):
            save(widget, folder / f"{name}.png")


def save_all(folder: Path, language: str) -> None:
    """Each screen in a process of its own: Qt reads the scale once."""
    from tools.screenshot_states import SCREENS

    for name, screen in SCREENS.items():
        command = [
            sys.executable,
            "-m",
            "tools.make_screenshots",
            "--screen",
            name,
            "--language",
            language,
            str(folder),
        ]
        subprocess.run(command, check=True, env=os.environ | screen.environment)


def save_screen(name: str, folder: Path, language: str) -> None:
    from tools.screenshot_states import SCREENS, states, words_on

    application = make_application()
    speak(application, language)
    for state, widget in states(application, replace(SCREENS[name], language=language)):
        save(widget, folder / f"{state}-{name}.png")
        (folder / f"{state}-{name}.txt").write_text("\n".join(words_on(widget)) + "\n", encoding="utf-8")


def save(widget: QWidget, path: Path) -> None:
    settle()
    window = widget.window()
    if isinstance(window, MainWindow):
        for source in ("tones", "voice", "awake"):  # this computer may have none of it
            window.hide_banner(source)
    settle()
    widget.grab().save(str(path))
    print(path)


def shots(application: QApplication, folder: DataFolder) -> Iterator[tuple[str, QWidget]]:
    """The pictures, each as its name and widget, one after the other in one run of the program."""
    save_settings(folder.settings, Settings(look="light", tones_on=False, voice_level="short", welcomed=True))
    time = StillClock()
    start = Start(application, folder, time.clock())
    remember_half_a_year(start)
    window = start.window
    window.resize(SIZE)
    window.show()
    for place in ("routine", "history"):
        window.show_place(place)
        settle()
        yield place, window
    start.app.start_routine("full")
    yield "session", go_on(start, time, lambda step: step.exercise == "supine-figure-four" and step.kind == "work", 2)
    driver = start.app.session_controller.driver
    assert driver is not None
    driver.hurts()
    yield "it-hurts", window
    close(start)


if __name__ == "__main__":
    main()
