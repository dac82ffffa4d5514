"""Tones and voice of one session: opened as the settings say, and switched while it runs."""

from dataclasses import replace
from typing import get_args

from floorside.devices.cue_player import CuePlayer
from floorside.devices.voice import Voice
from floorside.storage.files.settings import Settings, VoiceLevel
from floorside.ui.settings.sound_sections import tune_player, tune_voice

USER = "session"
LEVELS: tuple[VoiceLevel, ...] = get_args(VoiceLevel)


class SessionSound:
    """`settings` are those that the session follows now."""

    def __init__(self, player: CuePlayer, voice: Voice, settings: Settings) -> None:
        self._player = player
        self._voice = voice
        self.settings = settings

    def open(self) -> None:
        """What is wanted and not yet open."""
        if self.settings.tones_on:
            tune_player(self._player, self.settings)
            self._player.open(USER)
        if self.settings.voice_level != "tones":
            if not self._voice.is_open:
                tune_voice(self._voice, self.settings)
            self._voice.open(USER)

    def switch_voice(self) -> None:
        """From everything to short, to tones only, and round again. A voice that runs is kept: it may be wanted."""
        following = LEVELS[(LEVELS.index(self.settings.voice_level) + 1) % len(LEVELS)]
        self.settings = replace(self.settings, voice_level=following)
        self.open()

    def switch_tones(self) -> None:
        """The stream stays open when they go, so that they are back at once."""
        self.settings = replace(self.settings, tones_on=not self.settings.tones_on)
        if self.settings.tones_on:
            self.open()
        else:
            self._player.set_volume(0)
