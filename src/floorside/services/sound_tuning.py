"""Applies the settings for tones and voice, in a session and on the settings page."""

from floorside.devices.sound.cue_player import CuePlayer
from floorside.devices.voice.voice import Voice
from floorside.storage.files.settings import Settings


def tune_player(player: CuePlayer, settings: Settings) -> None:
    player.set_volume(settings.tones_volume)


def tune_voice(voice: Voice, settings: Settings) -> None:
    """Set the chosen voice, its volume and its speed."""
    voice.set_voice(settings.voice_name)
    voice.set_volume(settings.voice_volume)
    voice.set_rate(settings.voice_rate)
