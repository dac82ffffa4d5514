"""No text of a file or a person is ever shown as rich text, on any page and in any box."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

import floorside.ui
from floorside.domain.exercise import DoseKind, Posture
from floorside.domain.own_exercise import OwnExercise, own_exercise, own_text
from floorside.domain.routine import ExerciseItem, Routine
from floorside.domain.session.record import Hurt
from floorside.storage.data_folder import data_folder
from floorside.storage.files.own.own_exercises import save_own_exercise
from floorside.storage.files.own.own_files import write_own_file
from floorside.storage.files.own.own_routines import save_own_routine
from floorside.storage.files.settings import Settings, save_settings
from floorside.storage.files.shipped.catalogue import load_catalogue
from floorside.storage.history.sessions import History
from floorside.ui.dose.dose_panel import DosePanel
from floorside.ui.history.history_page import HistoryPage
from floorside.ui.kit.dialogs import Dialogs
from floorside.ui.kit.wording.plain_text import plain_tip
from floorside.ui.routine.routine_page import RoutinePage
from floorside.window_start import Start
from tests.ui.hand_clock import HandClock

PICTURE = "<img src='//evil.example/x.png'>"
HEADING = "<h1>Update</h1><a href='http://e.org'>x</a>"
NOTE = f"<b>{HEADING}</b>&lt;i&gt;"
OWN = OwnExercise(
    own_exercise("own-x", Posture.SUPINE, DoseKind.HOLD, has_sides=True, figure="bridge"),
    own_text(PICTURE, [HEADING, f"{PICTURE} now"], HEADING),
)
ROUTINE = "mine"


@pytest.fixture
def start(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Start]:
    """With an own exercise, a routine and files that cannot be used, all of them with markup in their words."""
    assert qtbot
    folder = data_folder(tmp_path)
    catalogue = load_catalogue()
    save_own_exercise(folder.exercises, OWN)
    catalogue.put(OWN)
    items = (ExerciseItem(OWN.id, OWN.exercise.default), ExerciseItem("bridge", catalogue.exercises["bridge"].default))
    save_own_routine(folder.routines, Routine(ROUTINE, HEADING, f"{HEADING} {PICTURE}", items), catalogue.exercises)
    write_own_file(
        folder.routines, "broken", f'id = "broken"\nname = "{HEADING}"\nitems = [{{exercise = "{HEADING}"}}]'
    )
    write_own_file(folder.exercises, "own-broken", f'id = "{HEADING}"')
    save_settings(
        folder.settings,
        Settings(tones_on=False, voice_level="tones", voice_name=PICTURE, routine=ROUTINE, welcomed=True),
    )
    start = Start(qapp, folder, HandClock().clock())
    start.window.resize(1400, 1000)
    start.window.show()
    start.app.begin()
    yield start
    start.window.close()
    start.close()
    start.window.deleteLater()


def one_session(start: Start) -> str:
    """Ended, with a note; its id."""
    start.app.start_routine(ROUTINE)
    driver = start.app.session_controller.driver
    assert driver is not None
    driver.hurts()
    rich = taken_for_rich(start.window)
    driver.say_why(Hurt.SPREADING)  # that is kept, where nothing else was done
    driver.stop()
    assert rich + taken_for_rich(start.window) == []
    start.app.services.writer.flush(60)
    start.window.leave_session()
    (session,) = History(start.app.services.database).sessions()
    History(start.app.services.database).edit(session.id, start.app.clock.local(), note=NOTE, pain_before=3)
    return session.id


def taken_for_rich(widget: QWidget) -> list[str]:
    """The labels whose format is left to Qt's guess, and tips that Qt would show otherwise than they are written."""
    labels = [each for each in (widget, *widget.findChildren(QLabel)) if isinstance(each, QLabel)]
    found = [f"label {each.text()!r}" for each in labels if each.textFormat() is not Qt.TextFormat.PlainText]
    for each in (widget, *widget.findChildren(QWidget)):
        if GuiQt.mightBeRichText(each.toolTip()) and not is_escaped(each.toolTip()):
            found.append(f"tip {each.toolTip()!r}")
        if GuiQt.mightBeRichText(each.whatsThis()) or GuiQt.mightBeRichText(each.statusTip()):
            found.append(f"help of {each!r}")
    return found


def is_escaped(tip: str) -> bool:
    return tip.startswith("<qt>") and tip.endswith("</qt>") and "<" not in tip[4:-5]


def test_a_label_that_guesses_would_be_found(qtbot: QtBot) -> None:
    label = QLabel(PICTURE)
    label.setToolTip(HEADING)
    qtbot.addWidget(label)
    assert len(taken_for_rich(label)) == 2


@pytest.mark.parametrize("place", ["routine", "history", "settings"])
def test_no_place_takes_a_name_for_rich_text(start: Start, qtbot: QtBot, place: str) -> None:
    one_session(start)
    start.window.show_place(place)
    start.window.show_banner(f"{HEADING} {PICTURE}")
    shown = [each.text() for each in start.window.findChildren(QLabel)]
    assert any(HEADING in text for text in shown)
    qtbot.waitUntil(lambda: start.window.banner_text != "", timeout=60_000)
    assert taken_for_rich(start.window) == []


def test_neither_do_the_pages_of_one_exercise_one_session_and_one_routine(start: Start, qtbot: QtBot) -> None:
    session = one_session(start)
    start.window.show_place("routine")
    page = start.window.page
    assert isinstance(page, RoutinePage)
    page.edit_routine()
    qtbot.waitUntil(lambda: any(HEADING in text.text() for text in page.findChildren(QLabel)), timeout=60_000)
    assert taken_for_rich(start.window) == []
    start.app.services.routine_service.set_dose(ROUTINE, OWN.id, None, replace(OWN.exercise.default, sets=2))
    panel = DosePanel(start.theme, start.app.services.routine_service, start.app.services.suggestions, lambda *_: "")
    qtbot.addWidget(panel)
    panel.show_dose(ROUTINE, OWN.id)
    assert taken_for_rich(panel) == []
    start.app.services.routine_service.exercises.page_wanted.emit(OWN, lambda _id: None)
    assert taken_for_rich(start.window) == []
    start.window.pages_over.leave()
    start.window.show_place("history")
    history = start.window.page
    assert isinstance(history, HistoryPage)
    history.show_session(session)
    assert any(NOTE in text.text() for text in history.findChildren(QLabel))
    assert taken_for_rich(start.window) == []


def test_neither_does_a_session_that_was_interrupted(start: Start) -> None:
    start.app.start_routine(ROUTINE)
    start.app.services.writer.flush(60)
    assert taken_for_rich(start.window) == []
    start.window.leave_session()
    start.app.offer_unfinished()
    assert taken_for_rich(start.window) == []


@pytest.mark.parametrize("kind", ["confirm", "tell", "unsaved"])
def test_no_box_takes_a_text_for_rich_text(qtbot: QtBot, kind: str) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialogs = Dialogs(window)
    found: list[str] = []
    shown: list[str] = []

    def look() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        shown.extend(label.text() for label in box.findChildren(QLabel))
        found.extend(taken_for_rich(box))
        box.done(QDialog.DialogCode.Rejected)

    QTimer.singleShot(0, window, look)
    getattr(dialogs, kind)(HEADING, NOTE, *(["Yes", "No"] if kind == "confirm" else []))
    assert {HEADING, NOTE} <= set(shown)
    assert found == []


@given(st.text(st.sampled_from("<>&;'/=\" abimgltqh1\n")) | st.sampled_from([PICTURE, HEADING, NOTE, "&lt;b&gt;"]))
def test_a_tip_shows_what_was_written(text: str) -> None:
    tip = plain_tip(text)
    if GuiQt.mightBeRichText(tip):
        assert is_escaped(tip)
        shown = QTextDocumentFragment.fromHtml(tip).toPlainText()
        assert shown.split() == text.split()
    else:
        assert tip == text


def test_boxes_labels_and_tips_are_made_in_one_place() -> None:
    """Elsewhere none could be forgotten."""
    makes = re.compile(r"\b(QLabel|QMessageBox)\(|setToolTip\(|QToolTip\.showText\((?!.*plain_tip)|setTextFormat\(")
    home = {"plain_text.py", "widgets.py", "accessible_label.py"}
    files = Path(floorside.ui.__file__).parent.rglob("*.py")
    found = [
        f"{file.name}: {line.strip()}"
        for file in files
        if file.name not in home
        for line in file.read_text().splitlines()
        if makes.search(line) and not line.startswith("class ")
    ]
    assert found == []
