"""A file that somebody else wrote is refused in one line that names the place, and never in another way."""

import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from floorside.domain.exercise import Area
from floorside.storage.faults import DataFault
from floorside.storage.files.toml_files import NO_BREAKS, convert, fault, read_toml, suggestion


@dataclass(frozen=True)
class Leaf:
    number: int
    area: Area = Area.CORE


@dataclass(frozen=True)
class Tree:
    leaves: tuple[Leaf, ...]
    named: dict[str, Leaf]


def refusal(path: Path) -> str:
    with pytest.raises(DataFault) as caught:
        read_toml(path)
    return str(caught.value).removeprefix(str(path))


def test_reads_a_file_with_a_byte_order_mark_and_windows_lines(tmp_path: Path) -> None:
    path = tmp_path / "a.toml"
    path.write_bytes(b"\xef\xbb\xbfa = 1\r\nb = 2\r\n")
    assert read_toml(path) == {"a": 1, "b": 2}


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b'a = 1\nname = "\xff"\n', ", line 2: this is not UTF-8, save the file as UTF-8 text"),
        (b"a = 1\nb\n", ", line 2, column 2: this is not TOML: a name needs an equals sign and a value after it"),
        (b"a = " + b"9" * 5000, ": a number has thousands of digits, use an ordinary one"),
        (b"a = " + b"[" * 100_000, ": lists or tables are nested too deeply, two levels are enough"),
    ],
)
def test_refuses_what_is_not_toml(tmp_path: Path, content: bytes, expected: str) -> None:
    path = tmp_path / "a.toml"
    path.write_bytes(content)
    assert refusal(path) == expected


def test_refuses_a_huge_file_unread(tmp_path: Path) -> None:
    path = tmp_path / "a.toml"
    with path.open("wb") as file:
        file.truncate(50_000_000)
    assert refusal(path) == ": the file has 50.0 MB, at most 1 MB is allowed"


def test_refuses_what_is_not_a_file(tmp_path: Path) -> None:
    assert refusal(tmp_path) == ": this is a folder, a TOML file is expected"
    assert refusal(tmp_path / "none.toml") == ": there is no such file, check its name"
    (tmp_path / "file").touch()
    assert refusal(tmp_path / "file" / "none.toml") == ": there is no such file, check its name"
    with pytest.raises(DataFault, match="not a file name"):
        read_toml(Path("a\0b"))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_refuses_a_pipe_rather_than_wait_for_it(tmp_path: Path) -> None:
    path = tmp_path / "a.toml"
    os.mkfifo(path)
    assert refusal(path) == ": this is not an ordinary file, a TOML file is expected"


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (
            {"leaves": [{"number": 1}, {"nummer": 1}], "named": {}},
            "leaves[1].nummer: this key is unknown, did you mean",
        ),
        ({"leaves": [{}], "named": {}}, "leaves[0]: 'number' is missing, add it"),
        (
            {"leaves": [], "named": {"x": {"number": "1"}}},
            "named.x.number: expected a whole number, got text in quotes",
        ),
        ({"leaves": [3], "named": {}}, "leaves[0]: expected a table, got a whole number"),
        (
            {"leaves": [{"number": 1, "area": "cor"}], "named": {}},
            "leaves[0].area: 'cor' is unknown, did you mean 'core'?",
        ),
        ({"leaves": 3, "named": {}}, "leaves: expected a list, got a whole number"),
    ],
)
def test_names_the_place_of_a_fault(data: object, expected: str) -> None:
    with pytest.raises(DataFault) as caught:
        convert(Path("a.toml"), data, Tree)
    assert str(caught.value).startswith(f"a.toml, {expected}")


def test_suggests_the_nearest_word_or_lists_them_all() -> None:
    assert str(suggestion("brigde", ["bridge", "plank"])) == "did you mean 'bridge'?"
    assert str(suggestion("zzz", ["plank", "bridge"])) == "known are bridge, plank"


@given(st.binary(max_size=200))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_bytes_are_read_or_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.toml"
    path.write_bytes(content)
    with suppress(DataFault):
        assert isinstance(read_toml(path), dict)


@given(st.text(max_size=1000), st.text(max_size=1000))
def test_a_fault_is_one_short_line_whatever_it_quotes(place: str, what: str) -> None:
    line = str(fault(Path("a.toml"), place, what))
    assert all(letter.isprintable() or letter in NO_BREAKS for letter in line)
    assert len(line) < 1000


def test_the_spaces_of_french_stay_in_a_sentence_and_what_moves_the_cursor_does_not() -> None:
    said = str(fault(Path("a.toml"), "", "ce n’est pas du TOML\N{NO-BREAK SPACE}: \x1b[2J"))
    assert said == "a.toml: ce n’est pas du TOML\N{NO-BREAK SPACE}: ?[2J"
