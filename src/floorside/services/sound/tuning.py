"""Applies the settings for tones and speech, in a session and on the settings page."""

from floorside.devices.sound.cue_player import CuePlayer
from floorside.devices.sound.speech import Speech
from floorside.devices.voice.voice import Voice
from floorside.planning import chosen_clips
from floorside.storage.files.settings import Settings
from floorside.storage.files.shipped.catalogue import Catalogue


def tune_player(player: CuePlayer, settings: Settings) -> None:
    """Set the volumes of the tones and of the recorded phrases."""
    player.set_volume(settings.tones_volume)
    player.set_voice_volume(settings.voice_volume)


def tune_speech(speech: Speech, voice: Voice, settings: Settings, catalogue: Catalogue) -> None:
    """Choose between the recordings and the system's voices; set the system's voice, its volume and its speed."""
    speech.set_clips(chosen_clips(settings, catalogue))
    voice.set_voice(settings.voice_name)
    voice.set_volume(settings.voice_volume)
    voice.set_rate(settings.voice_rate)
