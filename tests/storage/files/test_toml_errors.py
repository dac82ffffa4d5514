import tomllib
from collections.abc import Iterator

import pytest

from floorside.sentence import use_translation
from floorside.storage.files.toml_errors import place_of, reason_of


def error_of(text: str) -> tomllib.TOMLDecodeError:
    with pytest.raises(tomllib.TOMLDecodeError) as caught:
        tomllib.loads(text)
    return caught.value


@pytest.mark.parametrize(
    ("text", "place", "reason"),
    [
        ("a\n", "line 1, column 2", "a name needs an equals sign and a value after it"),
        ("= 1", "line 1, column 1", "each line begins with a name, or with a bracket"),
        ("b = 1\na = 2026-02-30", "line 2, column 5", "there is no such day or time"),
        ("a = tru\n", "line 1, column 5", "a value is expected: a number, a list, or text in quotes"),
        ('a = "x', "at the end", "the quotation mark after a text is missing"),
        ("a = 'x", "at the end", "the quotation mark after a text is missing"),
        ("a = 'x\nb = '", "line 1, column 7", "the quotation mark after a text is missing"),
        ('a = "x\n', "line 1, column 7", "the quotation mark after a text is missing"),
        ("a = [1 2]", "line 1, column 8", "a comma or the closing bracket is missing"),
        ("a = { b = 1", "at the end", "a comma or the closing bracket is missing"),
        ("[[a]", "line 1, column 4", "the closing bracket is missing"),
        ("a = 1 b = 2", "line 1, column 7", "nothing else may follow on this line"),
        ("[a]\n[a]\n", "line 2, column 3", "this name stands here for the second time"),
        ("a = { b = 1, b = 2 }", "line 1, column 19", "this name stands here for the second time"),
        (r'a = "\q"', "line 1, column 8", "write two backslashes for one"),
        ("# \x01", "line 1, column 3", "a character here is not allowed"),
    ],
)
def test_says_where_and_why_in_plain_words(text: str, place: str, reason: str) -> None:
    error = error_of(text)
    assert str(place_of(error)) == place
    assert str(reason_of(error)) == f"this is not TOML: {reason}"


def test_a_reason_that_is_not_known_is_left_out() -> None:
    assert str(reason_of(tomllib.TOMLDecodeError("Something new (at line 3, column 1)"))) == "this is not TOML"


@pytest.fixture
def in_capitals() -> Iterator[None]:
    use_translation(lambda text, _count: text if "{" in text else text.upper())
    yield
    use_translation(None)


@pytest.mark.usefixtures("in_capitals")
def test_no_word_of_the_parser_stays_in_english() -> None:
    error = error_of("a = 'x")
    assert (str(place_of(error)), str(reason_of(error))) == (
        "AT THE END",
        "this is not TOML: THE QUOTATION MARK AFTER A TEXT IS MISSING",
    )
