"""Tones and speech of one session: opened as the settings say, and switched while it runs."""

from collections.abc import Iterable
from typing import get_args

from floorside.devices.session_devices import SessionDevices
from floorside.services.settings_store import SettingsStore
from floorside.services.sound.tuning import tune_player, tune_speech
from floorside.storage.files.settings import VoiceLevel
from floorside.storage.files.shipped.catalogue import Catalogue

USER = "session"
LEVELS: tuple[VoiceLevel, ...] = get_args(VoiceLevel)


class SessionSound:
    def __init__(self, devices: SessionDevices, settings: SettingsStore, catalogue: Catalogue) -> None:
        self._player = devices.player
        self._voice = devices.voice
        self._speech = devices.speech
        self._settings = settings
        self._catalogue = catalogue

    def begin(self, texts: Iterable[str]) -> None:
        """Open what the settings want for a session in which these texts may be said."""
        tune_speech(self._speech, self._voice, self._settings.value, self._catalogue)
        self.open()
        self.prepare(texts)

    def open(self) -> None:
        """Open the stream that plays tones and recorded phrases, if the settings want one of them. Tones that are
        switched off are silent.
        """
        settings = self._settings.value
        tune_player(self._player, settings)
        if not settings.tones_on:
            self._player.set_volume(0)
        if settings.tones_on or settings.voice_level != "tones":
            self._player.open(USER)

    def prepare(self, texts: Iterable[str]) -> None:
        """Prepare to speak these texts, the first ones first."""
        self._speech.open(texts, USER)

    def is_heard(self, text: str = "") -> bool:
        """Whether the voice is heard with this text; without one: with anything."""
        settings = self._settings.value
        return settings.voice_level != "tones" and settings.voice_volume > 0 and self._speech.is_heard(text)

    def close(self) -> None:
        self._player.close(USER)
        self._speech.close(USER)

    def switch_voice(self) -> None:
        """Switch to the next level of speech. A running voice stays open, since the person may want it again."""
        following = LEVELS[(LEVELS.index(self._settings.value.voice_level) + 1) % len(LEVELS)]
        self._settings.change(voice_level=following)
        self.open()

    def switch_tones(self) -> None:
        """Switch tones on or off. The stream stays open, so that they can return at once."""
        self._settings.change(tones_on=not self._settings.value.tones_on)
        self.open()
