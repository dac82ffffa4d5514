import pytest
from hypothesis import given
from hypothesis import strategies as st

from floorside.domain.speech.phrases import (
    BEFORE_TONE_SECONDS,
    Utterance,
    Weight,
    Wish,
    arrange,
    estimate_seconds,
    in_a_row,
)
from floorside.storage.files.shipped.speech_words import load_speech_words
from tests.domain.overlaps import first_overlap


def seconds_of(text: str) -> float:
    """In these tests a phrase takes a tenth of a second per letter."""
    return len(text) / 10


def wish(text: str, weight: Weight, earliest: float, latest: float | None = None) -> Wish:
    return Wish(tuple(text.split("|")), weight, earliest, earliest if latest is None else latest)


def said(*wishes: Wish, onsets: tuple[tuple[float, Weight], ...] = (), end: float = 100) -> list[tuple[float, str]]:
    return [(round(u.at, 3), u.text) for u in arrange(wishes, onsets, end, seconds_of)]


def test_what_does_not_disturb_is_said_when_it_is_wished() -> None:
    assert said(wish("halfway", Weight.HALFWAY, 5), wish("two", Weight.COUNT, 8)) == [(5, "halfway"), (8, "two")]


def test_the_lighter_of_two_phrases_waits() -> None:
    assert said(wish("breathe out", Weight.HINT, 5, 7), wish("halfway", Weight.HALFWAY, 5)) == [
        (5, "halfway"),
        (6.1, "breathe out"),
    ]


def test_the_lighter_of_two_phrases_is_dropped_when_it_cannot_wait() -> None:
    assert said(wish("breathe out", Weight.HINT, 5), wish("halfway", Weight.HALFWAY, 5)) == [(5, "halfway")]


def test_a_phrase_is_shortened_before_a_heavier_tone() -> None:
    tone = (6.0, Weight.COUNT)
    assert said(wish("breathe out slowly|out", Weight.HINT, 5), onsets=(tone,)) == [(5, "out")]


def test_a_phrase_waits_until_a_heavier_tone_is_over() -> None:
    tone = (5.5, Weight.COUNT)
    assert said(wish("breathe out", Weight.HINT, 5, 6), onsets=(tone,)) == [(5.75, "breathe out")]


def test_a_heavier_phrase_runs_over_a_lighter_tone() -> None:
    assert said(wish("left side", Weight.SIDE, 5), onsets=((5.5, Weight.HALFWAY),)) == [(5, "left side")]


def test_nothing_is_said_beyond_the_end_of_the_step() -> None:
    assert said(wish("halfway", Weight.HALFWAY, 5), end=5.9) == []
    assert said(wish("halfway", Weight.HALFWAY, 5), end=6) == [(5, "halfway")]


def test_in_a_row_each_waits_for_the_one_before() -> None:
    row = in_a_row([("name", Weight.EDGE), ("left", Weight.SIDE)], 1, 10, 0.5, seconds_of)
    assert [(u.at, u.text) for u in row] == [(1, "name"), (1.9, "left")]


def test_in_a_row_the_last_of_the_lightest_goes_first() -> None:
    phrases = [("name", Weight.EDGE), ("hint", Weight.HINT), ("left", Weight.SIDE), ("more", Weight.HINT)]
    kept = {until: [u.text for u in in_a_row(phrases, 0, until, 0.5, seconds_of)] for until in (4, 3.0, 2, 0.5, 0.3)}
    assert kept == {
        4: ["name", "hint", "left", "more"],
        3.0: ["name", "hint", "left"],
        2: ["name", "left"],
        0.5: ["name"],
        0.3: [],
    }


def test_a_slower_voice_takes_longer() -> None:
    assert estimate_seconds("Left side.", -1) > estimate_seconds("Left side.") > estimate_seconds("Left side.", 1)


def test_a_number_takes_less_than_a_second() -> None:
    assert 0.4 < estimate_seconds("Ten.") < 0.8
    assert estimate_seconds("Twenty-seven.") < 1.2


wishes = st.builds(
    lambda letters, weight, earliest, window: wish("x" * letters, weight, earliest, earliest + window),
    st.integers(1, 40),
    st.sampled_from(Weight),
    st.floats(0, 30),
    st.floats(0, 5),
)
onsets = st.lists(st.tuples(st.floats(0, 30), st.sampled_from(Weight)), max_size=8)


@given(st.lists(wishes, max_size=8), onsets)
def test_no_two_phrases_overlap_and_none_runs_over_a_heavier_tone(
    wished: list[Wish], tones: list[tuple[float, Weight]]
) -> None:
    placed = arrange(wished, tones, 30, seconds_of)
    assert first_overlap(placed) is None
    for utterance in placed:
        assert utterance.until <= 30 - BEFORE_TONE_SECONDS
        assert not any(w >= utterance.weight and utterance.at < at < utterance.until for at, w in tones)


def test_an_overlap_is_found() -> None:
    one, two = Utterance(1, "a", 2, Weight.HINT), Utterance(2, "b", 1, Weight.HINT)
    assert first_overlap([two, one]) == (one, two)
    assert first_overlap([one, Utterance(3, "b", 1, Weight.HINT)]) is None


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (1, "one second"),
        (45.4, "forty-five seconds"),
        (99, "ninety-nine seconds"),
        (100, "one minute forty seconds"),
        (120, "two minutes"),
        (121, "two minutes one second"),
    ],
)
def test_times_are_said_in_seconds_as_long_as_there_is_a_word_for_them(seconds: float, said: str) -> None:
    assert load_speech_words().time(seconds) == said


def test_a_phrase_may_end_just_so_long_before_the_end_as_a_tone_needs() -> None:
    assert said(wish("hello", Weight.COUNT, 5), end=5.75) == [(5, "hello")]
    assert said(wish("hello", Weight.COUNT, 5), end=5.7) == []


def test_a_phrase_ends_its_gap_before_a_tone_as_heavy_or_is_not_said() -> None:
    assert said(wish("hello", Weight.SIDE, 5), onsets=((5.75, Weight.SIDE),)) == [(5, "hello")]
    assert said(wish("hello", Weight.SIDE, 5), onsets=((5.7, Weight.SIDE),)) == []


def test_between_two_phrases_there_is_a_gap() -> None:
    two = wish("two", Weight.COUNT, 6)
    assert said(wish("breath", Weight.HINT, 5), two) == [(5, "breath"), (6, "two")]
    assert said(wish("breathes", Weight.HINT, 5), two) == [(6, "two")]
