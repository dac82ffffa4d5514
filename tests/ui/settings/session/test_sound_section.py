from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from floorside.devices.sound.cue_player import CuePlayer
from floorside.devices.sound.sound_check import SoundCheck
from floorside.devices.sound.speech import Speech
from floorside.devices.voice.voice import Voice
from floorside.domain.session.tone import Tone
from floorside.services.settings_store import SettingsStore
from floorside.ui.kit.look.theme import Theme
from floorside.ui.settings.session.sound_section import SoundSection
from tests.devices.conftest import sound_server
from tests.devices.sound_server import Recorder, SoundServer

__all__ = ["sound_server"]


class Made:
    def __init__(self, theme: Theme, settings: SettingsStore) -> None:
        self.settings = settings
        self.player, self.voice = CuePlayer(), Voice()
        self.check = SoundCheck(self.player, self.voice, Speech(self.player, self.voice), "Can you hear me well?")
        self.section = SoundSection(theme, settings, self.check, lambda: None)
        self.section.show()


@pytest.fixture
def made(theme: Theme, qtbot: QtBot, tmp_path: Path) -> Iterator[Made]:
    settings = SettingsStore(tmp_path / "settings.toml")
    made = Made(theme, settings)
    qtbot.addWidget(made.section)
    yield made
    made.check.stop()
    made.player.close()
    made.voice.close()
    settings.close()


def test_each_tone_is_named_as_it_sounds(made: Made) -> None:
    said = []
    for tone in Tone:
        made.check.playing.emit(tone)
        said.append(made.section.said)
    assert "1 / 9 · Count-in" in said
    assert "4 / 9 · Next repetition" in said
    assert "8 / 9 · End of the session" in said
    assert len(set(said)) == len(Tone)


def test_it_asks_whether_it_was_heard_and_says_on_what(made: Made) -> None:
    made.check.finished.emit("Living room speaker")
    assert made.section.said == "Did you hear it?\nIt was played on: Living room speaker"
    assert made.section.yes.isVisible()
    made.section.yes.click()
    assert made.section.said == "Good. In a session they sound just like this."
    assert not made.section.yes.isVisible()


@pytest.mark.parametrize("answer", ["yes", "no"])
def test_after_the_answer_the_keys_are_at_the_sound_check_and_at_nothing_else(made: Made, answer: str) -> None:
    made.check.finished.emit("Living room speaker")
    button = getattr(made.section, answer)
    button.setFocus()
    button.click()
    assert made.section.start.hasFocus()


def test_who_heard_nothing_is_helped(made: Made) -> None:
    made.check.finished.emit("Living room speaker")
    made.section.no.click()
    assert made.section.said.startswith("What may help\n· Is Living room speaker what you listen to?")
    assert "· Turn the volume up" in made.section.said


def test_without_a_device_it_does_not_ask(made: Made) -> None:
    made.check.finished.emit("")
    assert made.section.said.startswith("No sound device was found.\n· Switch the speaker on")
    assert not made.section.yes.isVisible()


def test_who_hears_it_but_switched_it_off_is_told(made: Made) -> None:
    made.settings.change(tones_on=False)
    made.check.finished.emit("Living room speaker")
    made.section.yes.click()
    assert "switched off for sessions" in made.section.said


def test_it_ends_when_the_page_is_left(made: Made) -> None:
    made.section.start.click()
    assert made.check.is_running
    assert made.section.start.text() == "Stop"
    made.section.hide()
    assert not made.check.is_running
    assert not made.player.is_open
    assert made.section.start.text() == "Play all sounds"


@pytest.mark.sound
def test_all_of_it_is_heard(made: Made, sound_server: SoundServer, qtbot: QtBot) -> None:
    recorder = Recorder(sound_server)
    recorder.start()
    with qtbot.waitSignal(made.check.finished, timeout=60_000):
        made.section.start.click()
    assert made.section.said == "Did you hear it?\nIt was played on: Null Output"
    assert len(recorder.stop().onsets(quiet_seconds=0.4)) >= len(Tone)
