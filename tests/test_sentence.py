"""Sentences of the parts without Qt, in English and in another language."""

from collections.abc import Iterator

import pytest

from floorside.sentence import Sentence, use_translation
from floorside.storage.faults import DataFault

GERMAN = {
    "cannot be read ({reason})": "kann nicht gelesen werden ({reason})",
    "no room": "kein Platz",
    "%n sessions in {file}": "%n Einheiten in {file}",
    "lost {name}": "verloren: {nome}",
}


@pytest.fixture(autouse=True)
def _afterwards_english() -> Iterator[None]:
    yield
    use_translation(None)


def in_german() -> None:
    use_translation(lambda text, _count: GERMAN.get(text, text))


def test_a_sentence_is_english_until_a_language_is_chosen() -> None:
    said = Sentence("cannot be read ({reason})", reason=Sentence("no room"))
    assert str(said) == "cannot be read (no room)"
    in_german()
    assert str(said) == "kann nicht gelesen werden (kein Platz)"


def test_a_count_stands_in_it() -> None:
    in_german()
    assert str(Sentence("%n sessions in {file}", 3, file="{x}")) == "3 Einheiten in {x}"


def test_a_fault_is_put_into_words_when_it_is_shown() -> None:
    fault = DataFault("/a/b.toml", Sentence("cannot be read ({reason})", reason="EIO"))
    in_german()
    assert str(fault) == "/a/b.toml: kann nicht gelesen werden (EIO)"


def test_a_translation_that_lost_a_placeholder_hides_no_fault() -> None:
    in_german()
    assert str(Sentence("lost {name}", name="x")) == "lost x"


def test_a_text_without_a_translation_is_in_english() -> None:
    in_german()
    assert str(Sentence("never heard of")) == "never heard of"
