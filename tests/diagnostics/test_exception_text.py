import json
import sqlite3
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from floorside.diagnostics.exception_text import exception_place, exception_text, exception_words
from floorside.routine_by_word import find_routine
from floorside.storage.faults import DataFault
from floorside.storage.files.own.own_routines import load_own_routines
from floorside.storage.files.shipped.catalogue import load_catalogue

NOTE = "stabbing in the left hip"


def raised(error: BaseException) -> BaseException:
    try:
        raise error
    except BaseException as caught:
        return caught


@pytest.mark.parametrize(
    "error",
    [KeyError(NOTE), ValueError(NOTE), DataFault(NOTE, NOTE), LookupError(NOTE), Exception(NOTE), OSError(NOTE)],
    ids=lambda error: type(error).__name__,
)
def test_what_a_person_wrote_is_left_out(error: Exception) -> None:
    assert exception_text(raised(error)).splitlines()[0] == type(error).__name__
    assert NOTE not in exception_text(raised(error))


@given(st.text(min_size=4))
def test_no_number_or_json_that_cannot_be_read_is_repeated(written: str) -> None:
    for read in (int, json.loads):
        with pytest.raises(ValueError, match=r"\S") as found:
            read(f"{NOTE}{written}")
        assert NOTE not in exception_text(found.value)


def test_a_file_is_named_by_why_it_cannot_be_used_and_not_by_its_name() -> None:
    assert exception_words(OSError(13, "Permission denied", "/home/anna/routine.toml")) == (
        "OSError: [Errno 13] Permission denied"
    ).replace("OSError", "PermissionError")


def test_the_words_of_python_itself_and_of_sqlite_are_kept() -> None:
    assert exception_words(TypeError("unsupported operand")) == "TypeError: unsupported operand"
    with closing(sqlite3.connect(":memory:")) as database, pytest.raises(sqlite3.Error) as found:
        database.execute("SELECT * FROM nowhere")
    assert exception_words(found.value) == "OperationalError: no such table: nowhere"


def test_causes_come_first_and_each_has_its_places_without_the_folders_above() -> None:
    try:
        try:
            find_routine("nowhere", load_catalogue())
        except DataFault as fault:
            raise RuntimeError("no routine") from fault
    except RuntimeError as error:
        lines = exception_text(error).splitlines()
        place = exception_place(error)
    assert [line for line in lines if not line.startswith(" ")][-2:] == ["DataFault", "RuntimeError: no routine"]
    assert any(line.startswith("  floorside/routine_by_word.py:") for line in lines)
    assert not any("/src/" in line for line in lines)
    assert place == ""  # the last one came up here, in a test


def test_the_place_is_the_innermost_one_in_floorside() -> None:
    with pytest.raises(AttributeError) as found:
        load_own_routines(None, {})  # type: ignore[arg-type]
    assert exception_place(found.value).startswith("floorside/storage/")


def test_a_recursion_without_end_is_cut_short() -> None:
    def again() -> None:
        again()

    with pytest.raises(RecursionError) as found:
        again()
    assert len(exception_text(found.value).splitlines()) < 40


def test_causes_in_a_circle_come_to_an_end() -> None:
    one, two = raised(RuntimeError("one")), raised(RuntimeError("two"))
    one.__cause__, two.__cause__ = two, one
    assert len(exception_text(one).splitlines()) < 40
