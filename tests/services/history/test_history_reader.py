"""A history that cannot be read prevents nothing: sessions begin, and every page opens."""

import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from floorside.build_app import App
from floorside.domain.session.record import SessionRecord
from floorside.services.history.history_reader import HistoryReader
from floorside.storage.database.database import Database
from floorside.storage.history.changes import other_values
from floorside.storage.history.session_list import totals
from floorside.storage.history.sessions import History
from floorside.ui.history.history_page import HistoryPage
from floorside.ui.routine.routine_page import RoutinePage
from floorside.ui.session.session_page import SessionPage
from tests.storage.sessions import a_session
from tests.ui.hand_clock import HandClock
from tests.ui.person import Person, started_app

DOSES = "The history of the doses cannot be reached."
SAID = "The history cannot be read at the moment. Sessions still work, and are kept."


def refuse_reading(database: Database) -> None:
    """From now on SQLite refuses each SELECT."""
    refused = (sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ)
    database.connection.set_authorizer(
        lambda action, *_: sqlite3.SQLITE_DENY if action in refused else sqlite3.SQLITE_OK
    )


def allow_reading(database: Database) -> None:
    database.connection.set_authorizer(None)


class Told:
    def __init__(self, history: History) -> None:
        self.words: list[str] = []
        self.reader = HistoryReader(history)
        self.reader.trouble.connect(self.words.append)
        self.reader.recovered.connect(lambda: self.words.append("recovered"))


def test_it_is_told_once_until_the_history_can_be_read_again(history: History) -> None:
    history.begin(a_session(), None)
    told = Told(history)
    assert told.reader.sessions() == [a_session()]
    refuse_reading(history.database)
    assert told.reader.sessions() == []
    assert told.reader.read(totals, None) is None
    assert told.words == [SAID]
    allow_reading(history.database)
    assert told.reader.sessions() == [a_session()]
    assert told.words == [SAID, "recovered"]


def test_a_value_that_nobody_can_read_is_a_history_that_cannot_be_read(history: History) -> None:
    history.begin(a_session(), None)
    history.database.connection.execute("PRAGMA ignore_check_constraints = ON")
    history.database.connection.execute("UPDATE sessions SET outcome = 'nearly', started = 'never'")
    told = Told(history)
    assert told.reader.sessions() == []
    assert told.words == [SAID]


def test_a_session_that_is_gone_is_no_trouble(history: History) -> None:
    told = Told(history)
    assert told.reader.read(lambda database: len(other_values(database, "gone")), 7) == 7
    assert told.words == []


@pytest.fixture
def app(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[App]:
    with started_app(qtbot, qapp, tmp_path, HandClock()) as app:
        refuse_reading(app.services.database)
        yield app
        allow_reading(app.services.database)


def test_a_session_begins_where_the_history_cannot_be_read(app: App, qtbot: QtBot) -> None:
    person = Person(qtbot, app, HandClock())
    app.offer_unfinished()
    assert app.window.banner_text in (SAID, DOSES)
    person.click("Start")
    person.shown(SessionPage)
    allow_reading(app.services.database)
    assert app.services.writer.flush(60)
    assert len(History(app.services.database).sessions()) == 1


def test_every_place_can_be_looked_at_and_the_sentence_goes_when_it_is_over(app: App, qtbot: QtBot) -> None:
    for place in ("history", "settings", "routine"):
        app.window.show_place(place)
        assert app.window.banner_text in (SAID, DOSES)
    allow_reading(app.services.database)
    app.window.show_place("history")
    Person(qtbot, app, HandClock()).shown(HistoryPage)
    qtbot.waitUntil(lambda: app.window.banner_text == "", timeout=60_000)
    app.window.show_place("routine")
    Person(qtbot, app, HandClock()).shown(RoutinePage)


def test_what_takes_long_is_read_on_a_thread_of_its_own(history: History, qtbot: QtBot) -> None:
    history.begin(a_session(), None)
    reader, threads = HistoryReader(history), list[threading.Thread]()

    def read(database: Database) -> list[SessionRecord]:
        threads.append(threading.current_thread())
        return [each for portion in History(database).portions() for each in portion]

    with qtbot.waitSignal(reader.answered, timeout=60_000) as answer:
        reader.read_aside("asked", read, [])
    assert answer.args == ["asked", [a_session()]]
    assert threads != [threading.main_thread()]


def test_a_read_aside_that_fails_is_told_and_answered(history: History, qtbot: QtBot) -> None:
    told = Told(history)
    refuse_reading(history.database)
    with qtbot.waitSignal(told.reader.answered, timeout=60_000) as answer:
        told.reader.read_aside("asked", totals, "nothing")
    assert answer.args == ["asked", "nothing"]
    assert told.words == [SAID]
    told.reader.close()
    allow_reading(history.database)
