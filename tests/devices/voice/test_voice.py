"""A real engine, recorded from a real sound server where speech-dispatcher and espeak-ng are installed."""

import os
import signal
import time
from collections.abc import Iterator
from math import sqrt
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from floorside.devices.sound.cue_player import CuePlayer
from floorside.devices.voice.voice import Voice
from floorside.planning import chosen_clips
from floorside.storage.files.settings import Settings
from floorside.storage.files.shipped.catalogue import load_catalogue
from tests.devices.needs import needs_a_voice
from tests.devices.processes import process_id_of
from tests.devices.sound_server import RATE, Recorder, Recording, SoundServer

pytestmark = pytest.mark.sound


@pytest.fixture
def voice(sound_server: SoundServer, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Iterator[Voice]:
    """Ready to speak, under the C locale, with a speech dispatcher of its own."""
    needs_a_voice()
    runtime = Path(sound_server.environment["XDG_RUNTIME_DIR"])
    monkeypatch.setenv("HOME", str(runtime))
    monkeypatch.setenv("LC_ALL", "C")
    voice = Voice()
    with qtbot.waitSignal(voice.ready, timeout=60_000):
        voice.open()
    yield voice
    voice.close()
    os.kill(dispatcher_id(sound_server), signal.SIGTERM)


def dispatcher_id(server: SoundServer) -> int:
    runtime = Path(server.environment["XDG_RUNTIME_DIR"])
    return int((runtime / "speech-dispatcher" / "pid" / "speech-dispatcher.pid").read_text())


def test_a_phrase_is_heard_soon_after_it_is_said(voice: Voice, sound_server: SoundServer, qtbot: QtBot) -> None:
    recorder = Recorder(sound_server)
    recorder.start()
    with qtbot.waitSignal(voice.silent, timeout=60_000):
        voice.say("Ready.")
    pause_until = time.monotonic() + 1
    qtbot.waitUntil(lambda: time.monotonic() > pause_until, timeout=60_000)
    said = time.monotonic()
    with qtbot.waitSignal(voice.silent, timeout=60_000):
        voice.say("Left ankle over the right knee.")
    onsets = [onset for onset in recorder.stop().onsets(quiet_seconds=0.4) if onset > said]
    assert len(onsets) == 1
    assert onsets[0] - said < 0.25


def loudness(recording: Recording) -> float:
    """The effective value, of full scale, while something sounds."""
    pieces = [recording.samples[at : at + 960] for at in range(0, len(recording.samples), 960)]
    powers = [sum(value * value for value in piece) / len(piece) for piece in pieces]
    loud = [power for power in powers if power > max(powers) / 400]
    return sqrt(sum(loud) / len(loud)) / 32768


@pytest.mark.parametrize("percent", [80, 40])
def test_a_system_s_voice_is_as_loud_as_the_recorded_one(
    voice: Voice, sound_server: SoundServer, qtbot: QtBot, percent: int
) -> None:
    text = "Kneel down, sit to one side, and lie down over your side onto your back."
    player = CuePlayer()
    player.set_voice_volume(percent)
    voice.set_volume(percent)
    with qtbot.waitSignal(player.opened, timeout=60_000):
        player.open()
    recorder = Recorder(sound_server)
    recorder.start()
    with qtbot.waitSignal(voice.silent, timeout=60_000):
        voice.say(text)
    spoken = loudness(recorder.stop())
    recorder = Recorder(sound_server)
    recorder.start()
    ((_, clip),) = chosen_clips(Settings(), load_catalogue("en")).placed(text)
    end = time.monotonic() + 1 + clip.samples / RATE
    player.schedule(clip, time.monotonic() + 0.5)
    qtbot.waitUntil(lambda: time.monotonic() > end, timeout=60_000)
    recorded = loudness(recorder.stop())
    player.close()
    assert 0.7 < spoken / recorded < 1.4, "within three decibels"


def test_it_speaks_the_programs_language_under_any_locale(voice: Voice) -> None:
    assert voice.voice == "English (America)"
    assert "German" not in voice.voices


def test_another_voice_can_be_chosen(voice: Voice, qtbot: QtBot) -> None:
    with qtbot.waitSignal(voice.ready, timeout=60_000):
        voice.set_voice("English (Scotland)")
    assert voice.voice == "English (Scotland)"
    with qtbot.waitSignal(voice.ready, timeout=60_000):
        voice.set_voice("", "de")
    assert voice.voice == "German"


def test_a_language_that_nobody_speaks_is_told_once_with_its_remedy(voice: Voice, qtbot: QtBot) -> None:
    sentences: list[str] = []
    voice.trouble.connect(sentences.append)
    with qtbot.waitSignal(voice.trouble, timeout=60_000):
        voice.set_voice("", "xx")
    assert sentences == ["There is no voice for this language. Tones and captions continue."]
    assert voice.remedy
    assert not voice.is_ready


def test_an_engine_that_dies_comes_back(voice: Voice, sound_server: SoundServer, qtbot: QtBot) -> None:
    os.kill(dispatcher_id(sound_server), signal.SIGKILL)
    with qtbot.waitSignal(voice.ready, timeout=60_000):
        voice.say("This is lost.")
    with qtbot.waitSignal(voice.silent, timeout=60_000):
        voice.say("This is heard.")


def test_a_helper_that_hangs_is_replaced(voice: Voice, qtbot: QtBot) -> None:
    os.kill(process_id_of(voice), signal.SIGSTOP)
    with qtbot.waitSignal(voice.ready, timeout=60_000):
        voice.say("This is lost.")
    assert voice.is_ready


def test_nothing_is_said_before_it_is_ready(qtbot: QtBot) -> None:
    voice = Voice()
    voice.say("Too early.")
    voice.stop()
    assert not voice.is_ready
    assert not voice.is_open
