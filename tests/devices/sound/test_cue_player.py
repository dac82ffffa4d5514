"""Tones recorded from a real sound server. benchmarks/bench_sound.py measures how exact their times are."""

import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from floorside.devices.sound.cue_player import CuePlayer
from floorside.domain.session.tone import Tone
from floorside.storage.files.shipped.voice_clips import load_clips
from tests.devices.processes import process_id_of
from tests.devices.sound_server import Recorder, Recording, SoundServer

pytestmark = pytest.mark.sound

#: Nearer to its own time than to its neighbour's, also on a machine that is busy.
NEAR_SECONDS = 0.25


@pytest.fixture
def player(sound_server: SoundServer, qtbot: QtBot) -> Iterator[CuePlayer]:
    player = CuePlayer()
    yield player
    player.close()


def opened(player: CuePlayer, qtbot: QtBot) -> CuePlayer:
    with qtbot.waitSignal(player.opened, timeout=60_000):
        player.open()
    return player


def recorded_until(recorder: Recorder, end: float, qtbot: QtBot) -> Recording:
    qtbot.waitUntil(lambda: time.monotonic() > end, timeout=60_000)
    return recorder.stop()


def errors(recording: Recording, due: list[float]) -> list[float]:
    onsets = recording.onsets()
    assert len(onsets) == len(due)
    return [abs(onset - at) for onset, at in zip(onsets, due, strict=True)]


def test_each_tone_is_heard_once_when_it_is_due(player: CuePlayer, sound_server: SoundServer, qtbot: QtBot) -> None:
    recorder = Recorder(sound_server)
    recorder.start()
    opened(player, qtbot)
    first = time.monotonic() + 0.5
    due = [first + 0.5 * i for i in range(8)]
    for at in due:
        player.schedule(Tone.TICK, at)
    assert max(errors(recorded_until(recorder, due[-1] + 1, qtbot), due)) < NEAR_SECONDS


def test_the_systems_volume_control_shows_the_programs_name(
    player: CuePlayer, sound_server: SoundServer, qtbot: QtBot
) -> None:
    opened(player, qtbot)
    assert b'application.name = "Floorside"' in sound_server.control("list", "sink-inputs").stdout


def test_what_is_cancelled_is_not_heard(player: CuePlayer, sound_server: SoundServer, qtbot: QtBot) -> None:
    recorder = Recorder(sound_server)
    recorder.start()
    opened(player, qtbot)
    now = time.monotonic()
    player.schedule(Tone.END, now + 1)
    player.cancel()
    player.schedule(Tone.TICK, now + 1.5)
    assert max(errors(recorded_until(recorder, now + 2.5, qtbot), [now + 1.5])) < NEAR_SECONDS


def test_tones_scheduled_before_the_stream_plays_are_not_lost(
    player: CuePlayer, sound_server: SoundServer, qtbot: QtBot
) -> None:
    recorder = Recorder(sound_server)
    recorder.start()
    due = time.monotonic() + 4
    player.schedule(Tone.START, due)
    player.open()
    assert max(errors(recorded_until(recorder, due + 1.2, qtbot), [due])) < NEAR_SECONDS


def test_a_clip_that_was_due_before_the_stream_plays_is_told(player: CuePlayer, qtbot: QtBot) -> None:
    ((_, clip),) = load_clips("en").placed("Halfway.")
    player.schedule(clip, time.monotonic() - 1)
    with qtbot.waitSignal(player.missed, timeout=60_000):
        player.open()


def test_a_clip_that_was_heard_is_not_told_when_the_helper_starts_again(player: CuePlayer, qtbot: QtBot) -> None:
    opened(player, qtbot)
    ((_, clip),) = load_clips("en").placed("Halfway.")
    player.schedule(clip, at := time.monotonic() + 0.5)
    qtbot.waitUntil(lambda: time.monotonic() > at, timeout=60_000)
    with qtbot.assertNotEmitted(player.missed), qtbot.waitSignal(player.opened, timeout=60_000):
        os.kill(process_id_of(player), 9)


def test_after_the_sound_server_died_the_tones_return(
    player: CuePlayer, sound_server: SoundServer, qtbot: QtBot
) -> None:
    opened(player, qtbot)
    sound_server.kill()
    with qtbot.waitSignal(player.trouble, timeout=60_000):
        pass
    sound_server.start()
    recorder = Recorder(sound_server)
    recorder.start()
    now = time.monotonic()
    for i in range(60):
        player.schedule(Tone.TICK, now + 0.1 + 0.2 * i)
    # A null sink is deaf for its own first two seconds; how soon after them is for the benchmark.
    assert recorded_until(recorder, now + 12, qtbot).onsets()


def test_the_stream_follows_the_default_device(player: CuePlayer, sound_server: SoundServer, qtbot: QtBot) -> None:
    opened(player, qtbot)
    with qtbot.waitSignal(player.opened, timeout=60_000) as again:
        sound_server.control(
            "load-module", "module-null-sink", "sink_name=two", "sink_properties=device.description=Two"
        )
        sound_server.control("set-default-sink", "two")
    assert again.args == ["Two"]
    with qtbot.waitSignal(player.opened, timeout=60_000) as back:
        sound_server.control("unload-module", "module-null-sink")
        sound_server.control(
            "load-module", "module-null-sink", "sink_name=three", "sink_properties=device.description=Three"
        )
    assert back.args == ["Three"]


def test_without_a_sound_server_there_is_one_sentence_and_no_more(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qtbot: QtBot
) -> None:
    monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path}/none")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    player = CuePlayer()
    sentences: list[str] = []
    player.trouble.connect(sentences.append)
    with qtbot.waitSignals([player.trouble, player.lost, player.lost], timeout=60_000):
        player.open()
    player.schedule(Tone.TICK, time.monotonic() + 0.2)
    player.close()
    assert sentences == ["There is no sound at the moment."]


def test_a_dead_helper_is_replaced(player: CuePlayer, sound_server: SoundServer, qtbot: QtBot) -> None:
    opened(player, qtbot)
    with qtbot.waitSignal(player.opened, timeout=60_000):
        os.kill(process_id_of(player), 9)
