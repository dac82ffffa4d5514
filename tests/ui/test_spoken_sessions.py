"""Whole sessions with the voice: every phrase is spoken to its end, and nothing of a session stays behind."""

import gc
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from floorside.build_app import App
from floorside.devices.voice.voice import Voice
from floorside.domain.session.engine import Engine
from floorside.domain.session.run_state import State
from floorside.domain.speech.answers import AFTER_FINISH_SECONDS
from floorside.storage.files.settings import Settings
from floorside.storage.history.sessions import History
from floorside.ui.session import announcer
from floorside.ui.session.driver import HEARTBEAT_SECONDS, SessionDriver
from floorside.ui.session.end_page import EndPage
from floorside.ui.session.overlay.help_sheet import HelpSheet
from floorside.ui.session.overlay.question_card import QuestionCard
from floorside.ui.session.session_page import SessionPage
from floorside.ui.session.stage.stage import Stage
from tests.ui.hand_clock import HandClock
from tests.ui.person import Person, started_app

OF_A_SESSION = (SessionPage, Stage, QuestionCard, HelpSheet, SessionDriver, Engine, EndPage)


class HeardVoice(Voice):
    """Stands in for the speech engine: it is ready at once, and `heard` is what was said."""

    def __init__(self, *args: object) -> None:
        super().__init__(*args)  # type: ignore[arg-type]
        self.heard: list[str] = []
        self._is_open = False

    @property
    def is_open(self) -> bool:
        return self._is_open

    def open(self, _user: str = "") -> None:
        self._is_open, self._chosen = True, "English"
        self.ready.emit()

    def close(self, _user: str | None = None) -> None:
        self._is_open, self._chosen = False, ""

    def say(self, text: str) -> None:
        if self.is_ready:
            self.heard.append(text)

    def stop(self) -> None: ...


@pytest.fixture
def app(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, clock: HandClock, monkeypatch: pytest.MonkeyPatch
) -> Iterator[App]:
    monkeypatch.setattr("floorside.devices.session_devices.Voice", HeardVoice)
    settings = Settings(tones_on=False, voice_level="everything", voice_name="English", welcomed=True)
    with started_app(qtbot, qapp, tmp_path, clock, settings) as app:
        yield app


def go_to_the_end(person: Person) -> None:
    person.click("Start")
    while person.driver.engine.state is not State.FINISHED:
        person.wait(HEARTBEAT_SECONDS)
    delete_what_is_due()
    person.wait(AFTER_FINISH_SECONDS + 1)


def delete_what_is_due() -> None:
    """As the event loop does as soon as nothing else is to do."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def alive() -> Counter[str]:
    """How many objects of each kind that belongs to a session there are."""
    delete_what_is_due()
    gc.collect()
    return Counter(type(thing).__name__ for thing in gc.get_objects() if isinstance(thing, OF_A_SESSION))


def test_two_sessions_in_a_row_are_said_to_their_last_sentence_without_a_word_on_stderr(
    app: App, person: Person, capfd: pytest.CaptureFixture[str]
) -> None:
    assert isinstance(app.devices.voice, HeardVoice)
    for _ in range(2):
        app.devices.voice.heard.clear()
        go_to_the_end(person)
        heard = app.devices.voice.heard
        assert heard[0].startswith("Stop if pain")  # in the first sessions
        assert any("Lie on your back" in said for said in heard[1:6])
        assert "That was the last one." in heard[-1]
        person.click("Done")
    assert app.services.writer.flush(60)
    assert [record.outcome for record in History(app.services.database).sessions()] == ["completed"] * 2
    assert capfd.readouterr().err == ""


def test_nothing_of_a_session_is_left_when_it_is_over(app: App, person: Person) -> None:
    before = alive()
    for _ in range(3):
        go_to_the_end(person)
        person.click("Done")
    assert alive() - before == Counter()


def test_a_session_that_is_stopped_leaves_nothing_either(app: App, person: Person) -> None:
    before = alive()
    for _ in range(2):
        person.click("Start")
        person.wait_for("bridge")
        person.press(Qt.Key.Key_V)
        person.press(Qt.Key.Key_H)
        person.press(Qt.Key.Key_Question)
        person.press(Qt.Key.Key_Escape)
        person.press(Qt.Key.Key_Space)
        person.press(Qt.Key.Key_Escape)
        person.press(Qt.Key.Key_Return)
        person.click("Done")
        delete_what_is_due()
    assert alive() - before == Counter()


def test_how_much_is_said_and_sounds_is_announced_only_where_the_voice_does_not_say_it(
    app: App, person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []
    monkeypatch.setattr(announcer, "announce", lambda _, sentence: read.append(sentence))
    assert isinstance(app.devices.voice, HeardVoice)
    person.click("Start")
    person.wait_for("forearm-plank")
    person.press(Qt.Key.Key_Space)
    person.wait(4)
    app.devices.voice.heard.clear()
    read.clear()
    for key in (Qt.Key.Key_M, Qt.Key.Key_V):
        person.press(key)
        person.wait(2)
    assert app.devices.voice.heard == ["Tones on.", "Voice, short."]
    assert read == []
    person.press(Qt.Key.Key_V)
    person.press(Qt.Key.Key_M)
    assert app.devices.voice.heard == ["Tones on.", "Voice, short."]
    assert read == ["Voice: tones only", "Tones: off"]
