"""There is a sentence for each kind of suggestion, and all are calm and plain."""

import string
from collections.abc import Iterator
from typing import Any

import msgspec
import pytest

from floorside.domain.progression.dose_change import Why
from floorside.domain.progression.suggestion import Kind, ReasonKey
from floorside.storage.files.shipped.suggestion_words import load_suggestion_words
from tests.storage.files.shipped.test_catalogue import REJECTED

WORDS = load_suggestion_words()


def sentences(part: Any) -> Iterator[str]:
    if isinstance(part, str):
        yield part
    else:
        for value in part.values():
            yield from sentences(value)


def fields(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_every_key_of_the_domain_has_its_words() -> None:
    assert set(WORDS.reasons) == set(ReasonKey)
    assert set(WORDS.offers) == {Kind.HARDER, Kind.EASIER, Kind.ADVICE}  # more and less are said by the doses
    assert set(WORDS.changes) == set(Why)


@pytest.mark.parametrize("key", list(ReasonKey))
def test_a_reason_is_one_sentence_of_facts_that_are_known(key: ReasonKey) -> None:
    reason = WORDS.reasons[key]
    assert reason.endswith(".")
    assert reason.count(". ") == 0
    assert fields(reason) <= {"now", "day", "pain", "usual"}


def test_what_is_shown_is_calm_and_plain() -> None:
    for sentence in sentences(msgspec.to_builtins(WORDS)):
        found = [word for word in REJECTED if word in sentence.lower()]
        assert not found, sentence
