"""While the disk refuses: the offer to save elsewhere, and the question before the window closes."""

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from floorside.devices.clock import Clock
from floorside.domain.session.record import SessionRecord
from floorside.services.writer_signals import WriterSignals
from floorside.storage.history.sessions import History
from floorside.storage.history.writer import SessionWriter
from floorside.ui.data.unsaved_sessions import UnsavedSessions
from floorside.ui.kit.dialogs import Unsaved
from floorside.ui.kit.look.theme import Theme
from floorside.ui.window.main_window import MainWindow
from floorside.ui.window.rail import Place
from tests.storage.sessions import a_session
from tests.ui.answering import Answers

NOW = datetime(2026, 11, 21, 8, 0, tzinfo=UTC)
FULL = "The disk is full. What is new is kept in memory and saved as soon as there is room."


class Sessions(QObject):
    """Sessions that end when a test says so."""

    ended = Signal(object)
    record: SessionRecord | None = None


@dataclass
class Disk:
    """A write that the disk refuses until there is room."""

    has_room: bool = False

    def write(self, _history: History) -> None:
        if not self.has_room:
            error = sqlite3.OperationalError("database or disk is full")
            error.sqlite_errorname = "SQLITE_FULL"
            raise error


class Made:
    def __init__(self, theme: Theme, history: History) -> None:
        self.window = MainWindow(theme, [Place("one", "One", "history", QWidget)])
        self.window.show()
        self.signals = WriterSignals(self.window)
        self.writer = SessionWriter(history, self.signals.listener())
        self.session_controller = Sessions(self.window)
        self.answers = Answers(self.window)
        self.disk = Disk()
        clock = Clock(lambda: 1000.0, lambda: 1000.0, lambda: NOW)
        sessions = self.session_controller
        self.unsaved = UnsavedSessions(
            self.window, lambda: sessions.record is not None, self.writer, self.signals, self.answers, clock
        )
        sessions.ended.connect(self.unsaved.show)

    @property
    def folder(self) -> Path:
        return self.writer.folder

    @property
    def actions(self) -> list[str]:
        """The banner's buttons."""
        return [each.text() for each in self.window.findChildren(QPushButton) if each.isVisible()]

    def refuse(self, qtbot: QtBot) -> None:
        self.writer.submit(self.disk.write)
        qtbot.waitUntil(lambda: self.window.banner_text == FULL, timeout=60_000)

    def do_session(self, number: int) -> None:
        """From its beginning to its end."""
        session = a_session(number)
        self.writer.begin(replace(session, sets=()), None)
        for record in session.sets:
            self.writer.save_set(session.id, record)
        self.writer.close_session(session.id, NOW, session.outcome, session.active_seconds)
        self.session_controller.ended.emit(session)

    def make_room(self) -> None:
        self.disk.has_room = True

    def save(self) -> None:
        next(each for each in self.window.findChildren(QPushButton) if each.text() == "Save elsewhere…").click()


@pytest.fixture
def made(theme: Theme, qtbot: QtBot, history: History) -> Iterator[Made]:
    made = Made(theme, history)
    qtbot.addWidget(made.window)
    yield made
    made.make_room()
    assert made.writer.stop()


def test_in_the_middle_of_a_session_there_is_nothing_to_decide(made: Made, qtbot: QtBot) -> None:
    made.session_controller.record = a_session(1)
    made.refuse(qtbot)
    assert made.actions == ["Close"]


def test_at_the_end_it_can_be_saved_elsewhere_with_what_was_said_since(
    made: Made, qtbot: QtBot, tmp_path: Path
) -> None:
    made.refuse(qtbot)
    made.do_session(1)
    assert made.actions == ["Save elsewhere…", "Close"]
    made.writer.answer("session-1", NOW, {"pain_after": 4, "note": "Better."})
    made.answers.path = tmp_path / "mine.json"
    made.save()
    (session,) = json.loads(made.answers.path.read_text())["sessions"]
    assert (session["id"], session["pain_after"], session["note"]) == ("session-1", 4, "Better.")
    assert made.answers.path.stat().st_mode & 0o777 == 0o600
    assert made.window.banner_text.startswith(f"Saved as {made.answers.path}.")


def test_trouble_that_comes_with_the_last_write_is_offered_too(made: Made, qtbot: QtBot) -> None:
    made.writer.submit(made.disk.write)
    made.do_session(1)
    qtbot.waitUntil(lambda: made.window.banner_text == FULL, timeout=60_000)
    assert made.actions == ["Save elsewhere…", "Close"]


def test_cancel_leaves_the_offer_where_it_is(made: Made, qtbot: QtBot) -> None:
    made.refuse(qtbot)
    made.do_session(1)
    made.save()
    assert made.window.banner_text == FULL
    assert made.actions == ["Save elsewhere…", "Close"]


def test_a_place_that_refuses_too_is_said_and_another_can_be_chosen(made: Made, qtbot: QtBot, tmp_path: Path) -> None:
    made.refuse(qtbot)
    made.do_session(1)
    made.answers.path = tmp_path / "not" / "there.json"
    made.save()
    assert "choose another place" in made.window.banner_text
    made.answers.path = tmp_path / "there.json"
    made.save()
    assert made.answers.path.exists()


def test_when_there_is_room_again_the_offer_goes_and_nothing_else(made: Made, qtbot: QtBot) -> None:
    made.refuse(qtbot)
    made.do_session(1)
    made.window.show_banner("No sound at the moment.", source="tones")
    with qtbot.waitSignal(made.signals.recovered, timeout=60_000):
        made.make_room()
    assert made.window.banner_text == "No sound at the moment."
    next(each for each in made.window.findChildren(QPushButton) if each.text() == "Close").click()
    assert made.window.banner_text == ""


def test_closing_asks_as_long_as_something_is_only_in_memory(made: Made, qtbot: QtBot, tmp_path: Path) -> None:
    assert made.unsaved.may_close()
    assert made.answers.asked == []
    made.refuse(qtbot)
    made.writer.begin(a_session(1), None)
    assert not made.unsaved.may_close()
    assert made.answers.asked == [
        "A session is not in the history yet. "
        f"Nothing can be saved in {made.folder} at the moment. "
        "You can save it in another place and import it later."
    ]
    made.answers.when_unsaved = Unsaved.CLOSE
    assert made.unsaved.may_close()
    made.answers.when_unsaved = Unsaved.SAVE
    assert not made.unsaved.may_close(), "no place was chosen"
    made.answers.path = tmp_path / "mine.json"
    assert made.unsaved.may_close()
    assert made.answers.path.exists()


def test_closing_asks_about_every_session_that_is_not_in_the_history(made: Made, qtbot: QtBot, tmp_path: Path) -> None:
    made.do_session(1)
    assert made.writer.flush(60)
    made.refuse(qtbot)
    for number in (2, 3, 4):
        made.do_session(number)
    made.answers.when_unsaved = Unsaved.SAVE
    made.answers.path = tmp_path / "mine.json"
    assert made.unsaved.may_close()
    assert made.answers.asked[0].startswith("3 sessions are not in the history yet.")
    saved = json.loads(made.answers.path.read_text())["sessions"]
    assert [session["id"] for session in saved] == ["session-2", "session-3", "session-4"]
    assert all(len(session["sets"]) == 3 for session in saved)


def test_of_what_the_history_refuses_closing_says_where_it_is_kept(made: Made, qtbot: QtBot) -> None:
    made.do_session(1)
    with qtbot.waitSignal(made.signals.refused, timeout=60_000):
        made.writer.answer("session-1", NOW, {"note": "x" * 100_001})
    assert "could not be put into the history" in made.window.banner_text
    assert "CHECK" not in made.window.banner_text
    assert not made.unsaved.may_close()
    (file,) = made.writer.kept_aside
    assert f"The history did not accept part of it. All of it is kept in {file}." in made.answers.asked[0]


def test_where_only_a_change_waits_nobody_speaks_of_a_session(made: Made, qtbot: QtBot) -> None:
    made.refuse(qtbot)
    assert not made.unsaved.may_close()
    assert made.answers.asked == [
        "The last change is not on the disk yet. "
        f"Nothing can be saved in {made.folder} at the moment. [Close without it] [Stay]"
    ]


def test_the_window_stays_open_if_the_answer_is_no(made: Made, qtbot: QtBot) -> None:
    made.window.may_close = made.unsaved.may_close
    made.refuse(qtbot)
    made.window.close()
    assert made.window.isVisible()
    made.window.may_close = None
