"""The sections of the settings about a session: its sound, and its pace."""

from collections.abc import Callable, Mapping

from floorside.devices.media.other_players import OtherPlayers
from floorside.devices.session_devices import SessionDevices
from floorside.devices.sound.sound_check import SoundCheck
from floorside.services.settings_store import SettingsStore
from floorside.services.sound.tuning import tune_player, tune_speech
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.storage.files.shipped.speech_words import load_speech_words
from floorside.ui.kit.look.theme import Theme
from floorside.ui.settings.session.other_sound_section import OtherSoundSection
from floorside.ui.settings.session.pace_section import PaceSection
from floorside.ui.settings.session.sound_section import SoundSection
from floorside.ui.settings.session.tones_section import TonesSection
from floorside.ui.settings.session.voice_section import VoiceSection
from floorside.ui.settings.settings_page import MakeSection


def session_sections(
    theme: Theme,
    settings: SettingsStore,
    catalogue: Catalogue,
    devices: SessionDevices,
    speech_needs: Callable[[], Mapping[str, float]],
) -> tuple[MakeSection, ...]:
    """`speech_needs`: the seconds that the voice needs for each pause of the timing."""
    phrase = load_speech_words(devices.voice.language).phrases.sound_check

    def tune() -> None:
        tune_player(devices.player, settings.value)
        tune_speech(devices.speech, devices.voice, settings.value, catalogue)

    return (
        lambda: TonesSection(theme, settings),
        lambda: VoiceSection(theme, settings, devices, tune, phrase),
        lambda: SoundSection(theme, settings, _sound_check(devices, phrase), tune),
        *((lambda: OtherSoundSection(theme, settings),) if OtherPlayers.can_be_asked() else ()),
        lambda: PaceSection(theme, settings, speech_needs),
    )


def _sound_check(devices: SessionDevices, phrase: str) -> SoundCheck:
    return SoundCheck(devices.player, devices.voice, devices.speech, phrase)
