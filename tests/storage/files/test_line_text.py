"""Names of all scripts stay as they are; characters that end a line or change its direction are removed."""

import json
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from floorside.domain.routine import Routine
from floorside.storage.data_folder import data_folder
from floorside.storage.database.database import open_database
from floorside.storage.exchange.export_json import export_json
from floorside.storage.exchange.import_json import import_json
from floorside.storage.exchange.own_exchange import own_objects
from floorside.storage.files.line_text import is_blank, is_line, one_line
from floorside.storage.files.own.own_exercises import load_own_exercises, save_own_exercise
from floorside.storage.files.own.own_routines import load_own_routines, save_own_routine
from floorside.storage.files.shipped.catalogue import load_catalogue, load_routines
from tests.storage.own import HUG

CATALOGUE = load_catalogue()
NOW = datetime(2026, 12, 1, 8, 0, tzinfo=UTC)
PERSIAN = "می\u200cخواهم"
HINDI = "क्\u200dष"
BENGALI = "র\u200d্যা"
FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467 hug"
NAMES = (PERSIAN, HINDI, BENGALI, FAMILY, "Ångström", "腰\u3000痛", "עברית \u200fRLM", "soft\u00adhyphen", "\U0001fae9")
OVERRIDES = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
words = st.text(st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp"), exclude_characters=OVERRIDES), max_size=20)


@pytest.mark.parametrize("name", NAMES)
def test_a_name_is_kept_in_files_and_exports(name: str, tmp_path: Path) -> None:
    here, there = data_folder(tmp_path / "here"), data_folder(tmp_path / "there")
    own = replace(HUG, text=replace(HUG.text, name=name, steps=(name, name), cue=name))
    routine = Routine("mine", name, name, load_routines(CATALOGUE)["short"].items)
    save_own_exercise(here.exercises, own)
    save_own_routine(here.routines, routine, CATALOGUE.exercises)
    with closing(open_database(here.database)) as database:
        export_json(database, tmp_path / "all.json", NOW, own=own_objects(here, database))
    assert name in {each["name"] for each in json.loads((tmp_path / "all.json").read_text("utf-8"))["routines"]}
    with closing(open_database(there.database)) as database:
        import_json(database, tmp_path / "all.json", NOW, folder=there)
    for folder in (here, there):
        assert load_own_exercises(folder.exercises, CATALOGUE.figures) == ({own.id: own}, [])
        assert load_own_routines(folder.routines, CATALOGUE.exercises) == ({"mine": routine}, [])


@pytest.mark.parametrize("name", NAMES[:5])
def test_what_is_typed_is_kept_letter_by_letter(name: str) -> None:
    assert one_line(f"  {name}\n ") == name


@pytest.mark.parametrize("letter", [*OVERRIDES, "\n", "\r", "\t", "\0", "\x7f", "\x85", "\u2028", "\u2029", "\ud800"])
def test_controls_and_overrides_have_no_place(letter: str) -> None:
    assert not is_line(f"a{letter}b")
    assert one_line(f"a{letter}b") == "a b"


@pytest.mark.parametrize("text", ["", " ", "\u200d", "\u200b\u00a0\u3000", "\ufeff", "\u0301"])
def test_what_shows_nothing_is_blank(text: str) -> None:
    assert is_blank(text)


@given(words)
def test_whatever_is_typed_comes_back_from_its_file(typed: str) -> None:
    line = one_line(typed)
    assert is_line(line)
    if not is_blank(line):
        with TemporaryDirectory() as scratch:
            own = replace(HUG, text=replace(HUG.text, name=line))
            save_own_exercise(Path(scratch), own)
            assert load_own_exercises(Path(scratch), CATALOGUE.figures) == ({own.id: own}, [])
