"""Tones and voice as the settings ask for them, in a session and in the settings' own page."""

from floorside.devices.sound.cue_player import CuePlayer
from floorside.devices.voice.voice import Voice
from floorside.storage.files.settings import Settings


def tune_player(player: CuePlayer, settings: Settings) -> None:
    player.set_volume(settings.tones_volume)


def tune_voice(voice: Voice, settings: Settings) -> None:
    """The voice that was chosen, as loud and as fast as was chosen."""
    voice.set_voice(settings.voice_name, settings.language)
    voice.set_volume(settings.voice_volume)
    voice.set_rate(settings.voice_rate)
