from dataclasses import replace

from floorside.devices.voice.voice_choice import VoiceChoice, choose_voice, voices_of

CARIBBEAN = VoiceChoice("English (Caribbean)", "en_US")
AMERICAN = VoiceChoice("English (America)", "en_US")
WHISPER = VoiceChoice("English (America)+whisper", "en_US")
BRITISH = VoiceChoice("English (Great Britain)", "en_GB")
SCOTTISH = VoiceChoice("English (Scotland)", "en_GB")
GERMAN = VoiceChoice("German", "de_DE")
BISHNUPRIYA = VoiceChoice("Bishnupriya Manipuri", "C")
ALL = [BISHNUPRIYA, WHISPER, CARIBBEAN, AMERICAN, GERMAN, SCOTTISH, BRITISH]


def test_the_language_decides_even_where_the_system_has_none() -> None:
    assert choose_voice(ALL, "en", "C") == AMERICAN
    assert choose_voice(ALL, "de", "C") == GERMAN


def test_the_system_decides_between_territories_of_the_language_only() -> None:
    assert choose_voice(ALL, "en", "en_GB") == BRITISH
    assert choose_voice(ALL, "en", "de_DE") == AMERICAN
    assert choose_voice(ALL, "en", "en_ZA") == AMERICAN


def test_the_wanted_voice_speaks_if_it_speaks_the_language() -> None:
    assert choose_voice(ALL, "en", "en_US", wanted="English (Scotland)") == SCOTTISH
    assert choose_voice(ALL, "en", "en_US", wanted="English (America)+whisper") == WHISPER
    assert choose_voice(ALL, "en", "en_US", wanted="German") == AMERICAN
    assert choose_voice(ALL, "en", "en_US", wanted="no longer installed") == AMERICAN


def test_a_language_of_one_territory_is_spoken_as_there_if_possible() -> None:
    lisbon, rio = VoiceChoice("Portuguese (Portugal)", "pt_PT"), VoiceChoice("Portuguese (Brazil)", "pt_BR")
    assert choose_voice([lisbon, rio], "pt_BR", "pt_PT") == rio
    assert choose_voice([lisbon], "pt_BR", "C") == lisbon
    taken_for_rio = replace(lisbon, locale="pt_BR")
    assert choose_voice([taken_for_rio, rio], "pt_BR", "C") == rio
    assert voices_of([lisbon, rio, GERMAN], "pt_BR") == [rio, lisbon]


def test_no_voice_rather_than_one_of_another_language() -> None:
    assert choose_voice(ALL, "fr", "fr_FR") is None


def test_variants_are_not_offered() -> None:
    assert voices_of(ALL, "en") == [AMERICAN, CARIBBEAN, BRITISH, SCOTTISH]
