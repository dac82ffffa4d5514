"""Tones and voice as the settings ask for them, in a session and in the settings' own page."""

from collections.abc import Callable

from floorside.devices.cue_player import CuePlayer
from floorside.devices.sound_check import SoundCheck
from floorside.devices.voice import Voice
from floorside.storage.files.settings import Settings
from floorside.storage.files.speech_words import load_speech_words
from floorside.ui.settings.section import SectionMaker


class SoundSections:
    """`read` gives the settings of now."""

    def __init__(self, player: CuePlayer, voice: Voice, read: Callable[[], Settings]) -> None:
        self._player = player
        self._voice = voice
        self._read = read

    def sections(self) -> list[SectionMaker]:
        from floorside.ui.settings.sound_section import SoundSection
        from floorside.ui.settings.tones_section import TonesSection
        from floorside.ui.settings.voice_section import VoiceSection

        phrase = load_speech_words(self._read().language).phrases.sound_check
        return [
            TonesSection,
            lambda theme, settings, change: VoiceSection(theme, settings, change, self._voice, self.tune, phrase),
            lambda theme, _settings, _change: SoundSection(
                theme, self._read, SoundCheck(self._player, self._voice, phrase), self.tune
            ),
        ]

    def tune(self) -> None:
        tune_player(self._player, self._read())
        tune_voice(self._voice, self._read())


def tune_player(player: CuePlayer, settings: Settings) -> None:
    player.set_volume(settings.tones_volume)


def tune_voice(voice: Voice, settings: Settings) -> None:
    """The voice that was chosen, as loud and as fast as was chosen."""
    voice.set_voice(settings.voice_name, settings.language)
    voice.set_volume(settings.voice_volume)
    voice.set_rate(settings.voice_rate)
