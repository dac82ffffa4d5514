"""Which of the system's voices speaks: pure, so that it can be told apart from the engine that has them."""

from collections.abc import Sequence
from dataclasses import dataclass

#: Territory of a language where the system does not say one, and espeak-ng's plainest voices, which come first.
TERRITORIES = {"en": "US", "de": "DE", "fr": "FR", "es": "ES", "it": "IT", "pt": "PT", "nl": "NL"}
PLAIN_VOICES = ("English (America)", "English (Great Britain)")


@dataclass(frozen=True, slots=True)
class VoiceChoice:
    """`locale` as in en_US."""

    name: str
    locale: str

    @property
    def language(self) -> str:
        return self.locale.split("_")[0]

    @property
    def is_variant(self) -> bool:
        """espeak-ng offers each voice again in a hundred timbres, as "Name+Timbre"."""
        return "+" in self.name


def voices_of(voices: Sequence[VoiceChoice], language: str) -> list[VoiceChoice]:
    """The plain voices of a language, those worth offering, by name."""
    plain = (voice for voice in voices if voice.language == language and not voice.is_variant)
    return sorted(plain, key=lambda voice: voice.name)


def choose_voice(
    voices: Sequence[VoiceChoice], language: str, system_locale: str, wanted: str = ""
) -> VoiceChoice | None:
    """The wanted voice if it speaks `language`, else the best one; None if none speaks it.

    `system_locale` (de_AT; C where nothing is set) decides between territories only: it may be of another language.
    """
    fitting = [voice for voice in voices if voice.language == language]
    territory = TERRITORIES.get(language, "")
    if system_locale.startswith(f"{language}_"):
        territory = system_locale.split("_")[1]

    def rank(voice: VoiceChoice) -> tuple[bool, bool, bool, bool]:
        return (
            voice.name != wanted,
            voice.is_variant,
            voice.locale != f"{language}_{territory}",
            voice.name not in PLAIN_VOICES,
        )

    return min(fitting, key=rank, default=None)
