import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from floorside.devices.clock import system_clock
from floorside.devices.session_devices import session_devices
from floorside.services.settings_store import SettingsStore
from floorside.storage.files.settings import Settings
from floorside.ui.kit.look.theme import Theme
from floorside.ui.settings.session.voice_section import VoiceSection
from tests.devices.conftest import sound_server
from tests.devices.needs import needs_a_voice
from tests.devices.sound_server import Recorder, SoundServer

__all__ = ["sound_server"]


class Made:
    """A section with a real voice, which is started only when it is asked for."""

    def __init__(self, theme: Theme, settings: SettingsStore) -> None:
        self.devices = session_devices(system_clock(), "en", settings)
        self.voice = self.devices.voice
        self.settings = settings
        self.tuned = 0
        self.section = VoiceSection(theme, settings, self.devices, self._tune, "Can you hear me well?")
        self.section.show()

    def _tune(self) -> None:
        self.tuned += 1
        self.voice.set_voice(self.settings.value.voice_name, "en")

    @property
    def said(self) -> list[str]:
        return [text.text() for text in self.section.findChildren(QLabel) if text.isVisible() and text.text()]


@pytest.fixture
def settings(qapp: QApplication, tmp_path: Path) -> Iterator[SettingsStore]:
    store = SettingsStore(tmp_path / "settings.toml")
    yield store
    store.close()


@pytest.fixture
def made(theme: Theme, qtbot: QtBot, settings: SettingsStore) -> Iterator[Made]:
    made = Made(theme, settings)
    qtbot.addWidget(made.section)
    yield made
    made.devices.close()


def names(made: Made) -> list[str]:
    return [made.section.voices.itemText(index) for index in range(made.section.voices.count())]


def test_no_engine_is_started_before_somebody_asks(made: Made) -> None:
    assert not made.voice.is_open
    assert names(made) == ["Floorside's voice"]
    assert made.section.choose.isVisible()


def test_the_voice_that_was_chosen_stands_there_though_nothing_was_started(
    theme: Theme, qtbot: QtBot, settings: SettingsStore
) -> None:
    settings.change(voice_name="English (Scotland)", voice_rate=-0.3)
    made = Made(theme, settings)
    qtbot.addWidget(made.section)
    assert made.section.voices.currentText() == "English (Scotland)"


def test_what_helps_is_said_where_there_is_no_voice(made: Made) -> None:
    made.voice._on_said({"is": "no_engine", "reason": ""})
    (said,) = [text for text in made.said if text.startswith("There is no voice")]
    assert said.startswith("There is no voice on this computer. Tones and captions continue. Install the packages")


def test_it_says_that_starting_takes_a_while_and_closes_what_it_opened(made: Made) -> None:
    made.section.choose.click()
    assert made.voice.is_open
    assert "Starting the voice. This can take a few seconds." in made.said
    made.section.hide()
    assert not made.voice.is_open


def test_a_voice_that_was_open_before_stays_open(made: Made) -> None:
    made.voice.open()
    made.section.hide()
    assert made.voice.is_open


def test_all_voices_are_offered_when_they_are_known_and_a_choice_is_kept(made: Made) -> None:
    made.section.choose.click()
    made.voice._on_said({"is": "ready", "voice": "English (America)", "voices": ["English (America)", "Scots"]})
    assert names(made) == ["Floorside's voice", "English (America)", "Scots"]
    assert not made.section.choose.isVisible()
    made.section.voices.setCurrentIndex(2)
    made.section.voices.activated.emit(2)
    assert made.settings.value == Settings(voice_name="Scots")
    assert made.tuned == 2


@pytest.mark.sound
def test_listen_is_heard(made: Made, sound_server: SoundServer, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    needs_a_voice()
    runtime = Path(sound_server.environment["XDG_RUNTIME_DIR"])
    monkeypatch.setenv("HOME", str(runtime))
    recorder = Recorder(sound_server)
    recorder.start()
    with qtbot.waitSignal(made.voice.silent, timeout=60_000):
        made.section.listen.click()
    assert recorder.stop().onsets(quiet_seconds=0.4)
    assert "English (America)" in names(made)
    made.voice.close()
    pid = runtime / "speech-dispatcher" / "pid" / "speech-dispatcher.pid"
    os.kill(int(pid.read_text()), signal.SIGTERM)


def test_the_button_to_listen_keeps_its_place_once_all_voices_are_shown(made: Made) -> None:
    made.section.resize(760, 400)
    QApplication.processEvents()
    listen = made.section.listen

    def across() -> tuple[int, int]:
        return listen.mapTo(made.section, QPoint(0, 0)).x(), listen.width()

    before = across()
    made.section.choose.hide()
    for _ in range(5):  # the row, then what is around it
        QApplication.processEvents()
    assert across() == before
