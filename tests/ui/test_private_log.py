"""What a person writes and says about pain never gets into the log, whatever fails meanwhile."""

import json
import logging
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from floorside.build_app import App
from floorside.diagnostics.exception_hooks import log_exception
from floorside.diagnostics.log_file import start_log, stop_log
from floorside.diagnostics.report import report_text, version_line
from floorside.storage.faults import DataFault
from floorside.storage.history.sessions import History
from floorside.ui.session.end_page import EndPage
from floorside.ui.settings.program.about_section import AboutSection
from tests.ui.hand_clock import HandClock
from tests.ui.person import Person, started_app

EXAMPLE = Path(__file__).parents[2] / "docs" / "example-routine.toml"
NOTE = "burning down the left calf, told Doctor Quimby"
NAME = "Wilhelmina's evenings"
PAIN = 7


@pytest.fixture
def app(qtbot: QtBot, qapp: QApplication, tmp_path: Path, clock: HandClock) -> Iterator[App]:
    start_log(tmp_path / "log")
    with started_app(qtbot, qapp, tmp_path, clock) as running:
        yield running
    stop_log()


def lead_through(app: App, person: Person, routine: Path) -> None:
    """A session that hurt, with a value for the pain and a note at its end."""
    app.start_routine(str(routine))
    person.wait_for("bridge")
    person.wait(5)
    person.press(Qt.Key.Key_H)
    person.press(Qt.Key.Key_E)
    person.press(Qt.Key.Key_Return)
    page = person.shown(EndPage)
    person.click(str(PAIN))
    for field in page.findChildren(QPlainTextEdit):
        field.setPlainText(NOTE)
    person.click("Done")
    app.services.writer.flush(60)


def let_everything_fail(app: App, qtbot: QtBot) -> None:
    """Every kind of exception that may carry what was written."""
    session = History(app.services.database).sessions()[0]
    assert (session.note, session.pain_after, session.routine_name) == (NOTE, PAIN, NAME)
    for error in (KeyError(session.note), ValueError(NAME), DataFault(f"{NAME}.toml", NOTE), OSError(NOTE)):
        log_exception(error, app.folder.log)
    reads: list[Callable[[str], object]] = [int, json.loads, {"": 0}.__getitem__]
    for read in reads:
        fail_in_a_job(app, qtbot, partial(read, f"{NAME} {NOTE} pain {PAIN}"))


def fail_in_a_job(app: App, qtbot: QtBot, work: Callable[[], object]) -> None:
    app.jobs.run("Trying", lambda _: work(), lambda _: None)
    qtbot.waitUntil(lambda: not app.jobs.is_busy, timeout=60_000)


def test_a_whole_session_leaves_no_name_no_note_and_no_pain_in_the_log(
    app: App, qtbot: QtBot, clock: HandClock, tmp_path: Path
) -> None:
    routine = app.folder.routines / "wilhelmina.toml"
    routine.parent.mkdir(exist_ok=True)
    routine.write_text(EXAMPLE.read_text().replace("Quiet evening", NAME).replace("quiet-evening", "wilhelmina"))
    logging.getLogger("floorside").info("%s", version_line())
    lead_through(app, Person(qtbot, app, clock), routine)
    let_everything_fail(app, qtbot)
    log = report_text(app.folder.log)
    assert log.count("ERROR floorside") == 7
    for written in ("burning", "calf", "Quimby", "ilhelmina", "evenings", f"pain {PAIN}", str(tmp_path)):
        assert written not in log


def test_the_report_is_copied_from_the_settings(app: App) -> None:
    logging.getLogger("floorside").warning("the sound server is gone")
    app.window.show_place("settings")
    (section,) = app.window.page.findChildren(AboutSection)
    (button,) = (each for each in section.findChildren(QPushButton) if each.text() == "Copy the report")
    button.click()
    copied = QApplication.clipboard().text()
    assert "the sound server is gone" in copied
    assert copied.startswith("Floorside report. It holds no names, notes or pain values.")
