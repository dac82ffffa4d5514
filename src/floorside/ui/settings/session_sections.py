"""The sections of the settings about a session: its sound, and its pace."""

from collections.abc import Callable, Mapping

from floorside.devices.media.other_players import OtherPlayers
from floorside.devices.sound.cue_player import CuePlayer
from floorside.devices.sound.sound_check import SoundCheck
from floorside.devices.voice.voice import Voice
from floorside.language import ENGLISH
from floorside.services.settings_store import SettingsStore
from floorside.services.sound_tuning import tune_player, tune_voice
from floorside.storage.files.speech_words import load_speech_words
from floorside.ui.kit.theme import Theme
from floorside.ui.settings.other_sound_section import OtherSoundSection
from floorside.ui.settings.pace_section import PaceSection
from floorside.ui.settings.settings_page import MakeSection
from floorside.ui.settings.sound_section import SoundSection
from floorside.ui.settings.tones_section import TonesSection
from floorside.ui.settings.voice_section import VoiceSection


def session_sections(
    theme: Theme,
    settings: SettingsStore,
    player: CuePlayer,
    voice: Voice,
    speech_needs: Callable[[], Mapping[str, float]],
    language: str = ENGLISH,
) -> tuple[MakeSection, ...]:
    """`speech_needs`: the seconds that the voice needs for each pause of the timing."""
    phrase = load_speech_words(language).phrases.sound_check

    def tune() -> None:
        tune_player(player, settings.value)
        tune_voice(voice, settings.value)

    return (
        lambda: TonesSection(theme, settings),
        lambda: VoiceSection(theme, settings, voice, tune, phrase),
        lambda: SoundSection(theme, settings, SoundCheck(player, voice, phrase), tune),
        *((lambda: OtherSoundSection(theme, settings),) if OtherPlayers.can_be_asked() else ()),
        lambda: PaceSection(theme, settings, speech_needs),
    )
