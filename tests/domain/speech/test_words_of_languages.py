"""The voice counts as each language does: in its forms for one, few and many, and in the gender of what is counted."""

from dataclasses import replace

import pytest

from floorside.domain.speech.phrases import ENGLISH_LENGTH, estimate_seconds
from floorside.domain.speech.words import SpeechLength, SpeechWords, plural_rule
from floorside.storage.files.shipped.speech_words import load_speech_words

ENGLISH = load_speech_words()
#: From the Unicode CLDR, "Language Plural Rules", and as gettext writes them.
POLISH = "n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2"


def polish() -> SpeechWords:
    return replace(ENGLISH, plural=POLISH, plural_forms=("one", "few", "many"))


@pytest.mark.parametrize(
    ("count", "form"), [(1, 0), (2, 1), (4, 1), (5, 2), (12, 2), (22, 1), (25, 2), (101, 2), (112, 2), (122, 1)]
)
def test_a_slavic_language_has_few_and_many(count: int, form: int) -> None:
    assert plural_rule(POLISH)(count) == form


def test_a_phrase_takes_the_form_of_its_count() -> None:
    words = polish()
    said = {"one": "{number} raz", "few": "{number} razy", "many": "{number} razów"}
    assert [words.counted(said, n) for n in (1, 3, 5)] == ["one raz", "three razy", "five razów"]


def test_a_phrase_without_forms_is_the_same_for_each_count() -> None:
    assert polish().counted("{number} ×", 3) == "three ×"


def test_a_number_agrees_with_what_is_counted() -> None:
    words = replace(ENGLISH, number_forms={"f": {"1": "una", "21": "veintiuna"}})
    assert [words.counted("{number:f} vez", n) for n in (1, 2, 21)] == ["una vez", "two vez", "veintiuna vez"]
    assert words.counted("{number} vez", 1) == "one vez"


def test_times_have_the_forms_of_their_minutes_and_seconds() -> None:
    minutes = {"one": "{number} minuta", "few": "{number} minuty", "many": "{number} minut"}
    seconds = {"one": "{number} sekunda", "few": "{number} sekundy", "many": "{number} sekund"}
    words = replace(polish(), minute=minutes, second=seconds)
    words = replace(words, phrases=replace(words.phrases, minutes_and_seconds="{minutes} i {seconds}"))
    assert [words.time(s) for s in (1, 22, 125)] == ["one sekunda", "twenty-two sekundy", "two minuty i five sekund"]


def test_each_language_has_a_length_of_its_own() -> None:
    slow = SpeechLength(text=0.5, letter=0.1, word=0.1, stop=0.3)
    assert estimate_seconds("Left side.", length=slow) > 1.5 * estimate_seconds("Left side.", length=ENGLISH_LENGTH)


@pytest.mark.parametrize(
    ("phrase", "said", "briefly"),
    [
        ("reps", "Once.", "once"),
        ("reps_each_side", "Once each side.", "once each side"),
        ("reps_alternating", "Just once.", "just once"),
        ("circles", "One circle each way.", "once each way"),
        ("circles_each_side", "One circle each way, each side.", "once each way, each side"),
        ("breaths", "One slow breath.", "one slow breath"),
        ("steps", "One step each way.", "one step each way"),
    ],
)
def test_one_is_not_several_in_english(phrase: str, said: str, briefly: str) -> None:
    both = [getattr(part, phrase) for part in (ENGLISH.phrases, ENGLISH.brief)]
    assert [ENGLISH.counted(each, 1) for each in both] == [said, briefly]
    assert all("three" in ENGLISH.counted(each, 3) for each in both)
