"""The words of suggestions and questionnaires: there is one for each key, and all are calm and plain."""

import string
from collections.abc import Iterator
from typing import Any

import msgspec
import pytest

from floorside.domain.care import Effect
from floorside.domain.dose_change import Why
from floorside.domain.measures import ITEMS
from floorside.domain.suggestion import Choice, Kind, ReasonKey
from floorside.storage.suggestion_words import load_roland_morris, load_suggestion_words
from tests.storage.test_catalogue import REJECTED

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
    assert set(WORDS.offers) == set(Kind)
    assert set(Choice) <= set(WORDS.choices)
    assert set(WORDS.changes) == set(Why)
    assert set(Effect) <= set(WORDS.effects)


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


def test_the_questionnaire_is_whole_and_credited() -> None:
    questionnaire = load_roland_morris()
    assert len(questionnaire.items) == len(set(questionnaire.items)) == ITEMS
    assert "Spine 1983; 8: 141-144" in questionnaire.credit
    assert questionnaire.items[0] == "I stay at home most of the time because of my back."
    assert questionnaire.items[-1] == "I stay in bed most of the time because of my back."
    assert all("back" in item for item in questionnaire.items)
