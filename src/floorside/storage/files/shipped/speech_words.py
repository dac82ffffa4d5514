"""Reads the voice's words from resources/speech."""

from floorside.domain.exercise import Direction, Phase, Posture, Side
from floorside.domain.speech.words import SpeechWords, plural_rule
from floorside.storage.files.shipped.language_files import read_words, words_file
from floorside.storage.files.toml_files import convert, fault


def load_speech_words(language: str = "en") -> SpeechWords:
    """The words in one language. Raises DataFault if a word is missing."""
    path = words_file("speech", language)
    words = convert(path, read_words("speech", language), SpeechWords)
    try:
        plural_rule(words.plural)
    except ValueError as error:
        raise fault(path, "plural", f"is no rule of gettext ({error})") from None
    for place, known, given in (
        ("stay", Posture, words.stay),
        ("staying", Posture, words.staying),
        ("sides.default", Side, words.sides.get("default", {})),
        ("directions.default", Direction, words.directions.get("default", {})),
        ("phases", set(Phase) - {Phase.CIRCLE}, words.phases),
    ):
        for missing in sorted(set(known) - set(given)):
            raise fault(path, place, f"{str(missing)!r} has no words here, add them")
    return words
