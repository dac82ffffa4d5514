"""Sentences of the parts without Qt, in English and in another language."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest

from floorside.sentence import Sentence, use_dates, use_translation
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


def test_dates_are_written_in_the_way_that_was_chosen() -> None:
    day, moment = date(2026, 11, 19), datetime(2026, 11, 19, 7, 40, tzinfo=UTC)
    said = Sentence("from {day} to {moment}", day=day, moment=moment)
    assert str(said) == "from 2026-11-19 to 2026-11-19 07:40"
    use_dates(lambda that: f"{that:%d %b}")
    assert str(said) == "from 19 Nov to 19 Nov"


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
