"""The laws of joining registers: any order gives the same result, and repeating changes nothing."""

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from floorside.storage.history.multi_value import (
    DELETED,
    REPLACED,
    beside,
    is_deleted,
    joined,
    root,
    shown,
    with_values,
)

NOW = datetime(2026, 12, 1, 8, 0, tzinfo=UTC)
VALUES = st.sampled_from([REPLACED, None, "", 0, 3, "x"])
REGISTERS = st.dictionaries(
    st.sampled_from(["note", "pain_after"]), st.dictionaries(st.sampled_from("abcd"), VALUES, max_size=4), max_size=2
)


@given(REGISTERS, REGISTERS, REGISTERS)
def test_to_join_is_the_same_in_any_order_and_once_is_twice(one: Any, two: Any, three: Any) -> None:
    assert joined(one, two) == joined(two, one)
    assert joined(joined(one, two), three) == joined(one, joined(two, three))
    assert joined(joined(one, two), two) == joined(one, two)


@given(REGISTERS, REGISTERS)
def test_what_was_replaced_stays_replaced(one: Any, two: Any) -> None:
    both = joined(one, two)
    for each in (one, two):
        for field, register in each.items():
            assert all(both[field][stamp] is REPLACED for stamp, value in register.items() if value is REPLACED)


def test_who_gives_a_value_replaces_what_is_known_there_and_of_several_the_last_is_shown() -> None:
    register = with_values({"a": 3, "b": 4}, [5, 6, 7], NOW)
    assert (register["a"], register["b"]) == (REPLACED, REPLACED)
    assert (shown("pain_after", register), beside(register, 7)) == (7, [5, 6])
    assert shown("pain_after", with_values(register, [], NOW)) is None


@pytest.mark.parametrize(
    ("register", "value", "others"),
    [
        ({}, None, []),
        ({"a": 3, "b": 5}, 5, [3]),
        ({"a": 3, "b": None}, 3, []),
        ({"a": 0, "b": None}, 0, []),
        ({"a": 4, "b": 4}, 4, []),
        ({"a": 4, "b": REPLACED}, 4, []),
    ],
)
def test_the_latest_that_says_something_is_shown_and_the_others_stand_beside_it(
    register: Any, value: Any, others: list[Any]
) -> None:
    assert (shown("pain_after", register), beside(register, value)) == (value, others)


@pytest.mark.parametrize(
    ("register", "deleted"), [({}, False), ({"a": True}, True), ({"a": False, "b": True}, False), ({"a": False}, False)]
)
def test_a_session_is_deleted_if_nobody_has_it_still(register: Any, deleted: bool) -> None:
    assert is_deleted({DELETED: register}) is deleted


def test_a_value_that_nobody_changed_has_the_same_stamp_everywhere() -> None:
    assert root("x") == root("x")
    assert root("x").keys() != root("y").keys()
    assert root(3).keys() != root("3").keys()
