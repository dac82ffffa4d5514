"""What the reminder remembers: a few days, and nothing that a damaged file could break."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from floorside.storage.file_names import IN_DATA, kind_of
from floorside.storage.files.reminder_state import MOST_DAYS, load_unanswered, save_unanswered

FIRST = date(2026, 11, 2)


def test_what_was_saved_comes_back_in_order(tmp_path: Path) -> None:
    path = tmp_path / "data" / "reminder.json"
    save_unanswered(path, [FIRST + timedelta(days=2), FIRST, FIRST])
    assert load_unanswered(path) == (FIRST, FIRST + timedelta(days=2))
    assert kind_of(path.name, [IN_DATA]) == "reminder"


def test_it_does_not_grow(tmp_path: Path) -> None:
    save_unanswered(tmp_path / "reminder.json", [FIRST + timedelta(days=number) for number in range(99)])
    assert len(load_unanswered(tmp_path / "reminder.json")) == MOST_DAYS


def test_without_a_file_there_are_none(tmp_path: Path) -> None:
    assert load_unanswered(tmp_path / "reminder.json") == ()


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{}", '{"unanswered": 3}', '{"unanswered": ["soon"]}', '{"unanswered": [null]}', "[" * 5000, "\x00"],
)
def test_a_damaged_file_counts_as_none(tmp_path: Path, text: str) -> None:
    (tmp_path / "reminder.json").write_text(text)
    assert load_unanswered(tmp_path / "reminder.json") == ()


@given(st.binary(max_size=60))
def test_nothing_in_it_raises(data: bytes) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "reminder.json").write_bytes(data)
        assert isinstance(load_unanswered(Path(folder) / "reminder.json"), tuple)
