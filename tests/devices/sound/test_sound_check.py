import pytest
from pytestqt.qtbot import QtBot

from floorside.devices.sound.cue_player import CuePlayer
from floorside.devices.sound.sound_check import TONE_SECONDS, SoundCheck
from floorside.devices.sound.speech import Speech
from floorside.devices.voice.voice import Voice
from floorside.domain.session.tone import Tone
from tests.devices.sound_server import Recorder, SoundServer


def test_every_tone_is_checked() -> None:
    assert set(TONE_SECONDS) == set(Tone)


def test_it_goes_on_when_the_session_before_it_lets_the_devices_go(qtbot: QtBot) -> None:
    player, voice = CuePlayer(), Voice()
    for device in (player, voice):
        device.open("session")
    check = SoundCheck(player, voice, Speech(player, voice), "Can you hear me?")
    check.start()
    for device in (player, voice):
        device.close("session")
    assert (player.is_open, voice.is_open, check.is_running) == (True, True, True)
    check.stop()
    assert (player.is_open, voice.is_open) == (False, False)


def test_a_session_goes_on_when_the_sound_check_ends(qtbot: QtBot) -> None:
    player, voice = CuePlayer(), Voice()
    check = SoundCheck(player, voice, Speech(player, voice), "Can you hear me?")
    check.start()
    player.open("session")
    check.stop()
    assert (player.is_open, voice.is_open) == (True, False)
    player.close()
    assert not player.is_open


@pytest.mark.sound
def test_it_plays_every_tone_names_the_device_and_leaves_it_closed(sound_server: SoundServer, qtbot: QtBot) -> None:
    recorder = Recorder(sound_server)
    recorder.start()
    player, voice = CuePlayer(), Voice()
    check = SoundCheck(player, voice, Speech(player, voice), "Can you hear me?")
    played: list[Tone] = []
    check.playing.connect(played.append)
    with qtbot.waitSignal(check.speaking, timeout=60_000) as spoken:
        check.start()
    device = player.device
    check.stop()
    assert not player.is_open
    assert device == "Null Output"
    assert spoken.args == ["Can you hear me?"]
    assert played == list(TONE_SECONDS)
    # Some tones have several notes; each tone follows more than half a second of silence.
    assert len(recorder.stop().onsets(quiet_seconds=0.4)) >= len(Tone)
