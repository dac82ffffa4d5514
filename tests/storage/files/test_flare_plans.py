"""The flare plan's file: reading gives what was written, and a fault is one line."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from floorside.domain.self_care.flare_plan import FIELDS, FlarePlan
from floorside.storage.faults import DataFault
from floorside.storage.files.flare_plans import (
    LONGEST_LINE,
    MOST_LINES,
    find_flare_plan,
    flare_plan_data,
    flare_plan_of,
    load_flare_plans,
    save_flare_plan,
)
from floorside.storage.files.shipped.flare_plan_words import load_flare_plan_words
from tests.storage.own import lines

PLAN = FlarePlan(("Heat",), ("Lifting",), ("Short walks", "Work"), ("My doctor, after two weeks",))


def test_what_is_saved_is_found(tmp_path: Path) -> None:
    assert find_flare_plan(tmp_path / "plans") is None
    save_flare_plan(tmp_path / "plans", PLAN)
    assert find_flare_plan(tmp_path / "plans") == PLAN
    assert load_flare_plans(tmp_path / "plans") == ({"flare": PLAN}, [])


@given(st.tuples(*(st.lists(lines, max_size=4).map(tuple) for _ in FIELDS)))
def test_every_plan_is_read_back_as_it_was_written(written: tuple[tuple[str, ...], ...]) -> None:
    plan = FlarePlan(*written)  # type: ignore[arg-type]
    assert flare_plan_of(Path("plan"), flare_plan_data(plan)) == plan


@pytest.mark.parametrize(
    ("name", "written", "said"),
    [
        ("flare", 'id = "other"', "id: is 'other', allowed is 'flare'"),
        ("other", 'id = "flare"', "rename the file to flare.toml"),
        ("flare", f'helps = ["{"x" * (LONGEST_LINE + 1)}"]', "helps[0]: allowed is one line of at most 200"),
        ("flare", 'call = ["a\\nb"]', "call[0]: allowed is one line"),
        ("flare", 'keep = [" "]', "keep[0]: allowed is one line"),
        ("flare", f"less = {['x'] * (MOST_LINES + 1)}", "less: the list has 21 entries, allowed is at most 20"),
        ("flare", "helps = 3", "helps: expected a list"),
        ("flare", 'help = ["x"]', "help: this key is unknown, did you mean 'helps'?"),
    ],
)
def test_a_file_that_cannot_be_used_is_told_in_one_line(tmp_path: Path, name: str, written: str, said: str) -> None:
    (tmp_path / f"{name}.toml").write_text(written)
    plans, (fault,) = load_flare_plans(tmp_path)
    assert plans == {}
    assert said in str(fault)
    assert "\n" not in str(fault)


def test_what_may_be_picked_fits_into_a_plan() -> None:
    words = load_flare_plan_words()
    picked = FlarePlan(*(getattr(words, name).suggested for name in FIELDS))
    assert flare_plan_of(Path("plan"), flare_plan_data(picked)) == picked


def test_a_broken_file_is_no_plan(tmp_path: Path) -> None:
    (tmp_path / "flare.toml").write_text("helps = [")
    with pytest.raises(DataFault):
        find_flare_plan(tmp_path)
