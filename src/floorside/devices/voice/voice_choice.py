"""Chooses one of the system's voices: pure, so that it can be tested without an engine."""

from collections.abc import Sequence
from dataclasses import dataclass

#: The default territory of a language, and the clearest voices of espeak-ng, which come first.
TERRITORIES = {"en": "US", "de": "DE", "fr": "FR", "es": "ES", "it": "IT", "pt": "PT", "nl": "NL"}
#: Portugal's voice calls itself "pt", which Qt takes for Brazil's.
PLAIN_VOICES = ("English (America)", "English (Great Britain)", "Portuguese (Brazil)")


@dataclass(frozen=True, slots=True)
class VoiceChoice:
    """A voice; `locale`: such as en_US."""

    name: str
    locale: str

    @property
    def language(self) -> str:
        return self.locale.split("_")[0]

    @property
    def is_variant(self) -> bool:
        """Whether it is one of the hundred variants that espeak-ng offers of each voice, as "Name+Variant"."""
        return "+" in self.name


def voices_of(voices: Sequence[VoiceChoice], language: str) -> list[VoiceChoice]:
    """The voices of a language to offer, without variants, by name."""
    spoken = language.partition("_")[0]
    plain = (voice for voice in voices if voice.language == spoken and not voice.is_variant)
    return sorted(plain, key=lambda voice: voice.name)


def choose_voice(
    voices: Sequence[VoiceChoice], language: str, system_locale: str, wanted: str = ""
) -> VoiceChoice | None:
    """The wanted voice if it speaks `language`, such as de or pt_BR, otherwise the best one; None if none speaks it.

    `system_locale` (de_AT, or C if it is not set) only decides between territories, since it may be of another
    language.
    """
    spoken, _, wanted_territory = language.partition("_")
    fitting = [voice for voice in voices if voice.language == spoken]
    territory = wanted_territory or TERRITORIES.get(spoken, "")
    if not wanted_territory and system_locale.startswith(f"{spoken}_"):
        territory = system_locale.split("_")[1]

    def rank(voice: VoiceChoice) -> tuple[bool, bool, bool, bool]:
        return (
            voice.name != wanted,
            voice.is_variant,
            voice.locale != f"{spoken}_{territory}",
            voice.name not in PLAIN_VOICES,
        )

    return min(fitting, key=rank, default=None)
