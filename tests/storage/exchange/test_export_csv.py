"""The CSV table: a spreadsheet reads it, and executes nothing in it."""

import csv
import re
from dataclasses import replace
from io import StringIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from floorside.domain.exercise import Side
from floorside.storage.exchange.export_csv import export_csv, write_csv
from tests.storage.sessions import LEFT, a_history, a_session


def test_a_row_for_each_set_with_local_times(tmp_path: Path) -> None:
    history = a_history(tmp_path / "data", sessions=2)
    file = tmp_path / "export.csv"
    assert export_csv(history.database, file) == 2
    assert file.read_bytes().startswith(b"\xef\xbb\xbf")
    with file.open(encoding="utf-8-sig", newline="") as lines:
        rows = list(csv.DictReader(lines))
    assert len(rows) == 6
    assert {
        name: rows[1][name] for name in ("started", "exercise", "side", "rung", "planned_seconds", "done_seconds")
    } == {
        "started": "2026-11-16T07:40:00+01:00",
        "exercise": "figure-four",
        "side": "right",
        "rung": "0",
        "planned_seconds": "35.0",
        "done_seconds": "21.5",
    }


def test_a_session_without_sets_still_has_its_row() -> None:
    text = StringIO()
    write_csv(text, [a_session(sets=())])
    assert len(list(csv.reader(StringIO(text.getvalue())))) == 2


def test_the_worst_pain_says_with_what_it_came() -> None:
    text = StringIO()
    told = replace(a_session(), pain_worst_exercise="figure-four", pain_worst_side=Side.RIGHT, sets=(LEFT,))
    write_csv(text, [told])
    (row,) = csv.DictReader(StringIO(text.getvalue()))
    assert (row["pain_worst"], row["pain_worst_exercise"], row["pain_worst_side"]) == ("3", "figure-four", "right")


def note_cell(note: str) -> str:
    text = StringIO(newline="")
    write_csv(text, [replace(a_session(), note=note, sets=(LEFT,))])
    (row,) = csv.DictReader(StringIO(text.getvalue(), newline=""))
    return row["note"]


@given(st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=30) | st.text("=+-@;\t\r\n \"'1\uff1d"))
def test_no_note_is_ever_a_formula_wherever_cells_are_parted_and_each_is_readable(note: str) -> None:
    written = note_cell(note)
    assert not written.startswith(("\t", "\r", "\n"))
    for part in re.split(r"[;\t\r\n]", written):
        assert not part.lstrip(' "').startswith(tuple("=+-@\uff1d\uff0b\uff0d\uff20"))
    assert written.replace("'", "") == note.replace("'", "")


@pytest.mark.parametrize(
    ("note", "written"),
    [
        ("=1+1", "'=1+1"),
        ("x;=HYPERLINK(1)", "x;'=HYPERLINK(1)"),
        ("x\t=1+1", "x\t'=1+1"),
        ("knee\n- stiff\n- sore", "knee\n'- stiff\n'- sore"),
        ("3-4 a day; better", "3-4 a day; better"),
    ],
)
def test_an_apostrophe_stands_where_a_formula_could_begin_and_nowhere_else(note: str, written: str) -> None:
    assert note_cell(note) == written
