"""Tones and voice of one session: opened as the settings say, and switched while it runs."""

from typing import get_args

from floorside.devices.sound.cue_player import CuePlayer
from floorside.devices.voice.voice import Voice
from floorside.services.settings_store import SettingsStore
from floorside.services.sound_tuning import tune_player, tune_voice
from floorside.storage.files.settings import VoiceLevel

USER = "session"
LEVELS: tuple[VoiceLevel, ...] = get_args(VoiceLevel)


class SessionSound:
    def __init__(self, player: CuePlayer, voice: Voice, settings: SettingsStore) -> None:
        self._player = player
        self._voice = voice
        self._settings = settings

    def open(self) -> None:
        """Open what the settings want and is not open yet."""
        if self._settings.value.tones_on:
            tune_player(self._player, self._settings.value)
            self._player.open(USER)
        if self._settings.value.voice_level != "tones":
            if not self._voice.is_open:
                tune_voice(self._voice, self._settings.value)
            self._voice.open(USER)

    def switch_voice(self) -> None:
        """Switch to the next level of speech. A running voice stays open, since the person may want it again."""
        following = LEVELS[(LEVELS.index(self._settings.value.voice_level) + 1) % len(LEVELS)]
        self._settings.change(voice_level=following)
        self.open()

    def switch_tones(self) -> None:
        """Switch tones on or off. The stream stays open, so that they can return at once."""
        self._settings.change(tones_on=not self._settings.value.tones_on)
        if self._settings.value.tones_on:
            self.open()
        else:
            self._player.set_volume(0)
