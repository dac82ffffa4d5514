"""Which routine a word means."""

from dataclasses import replace
from pathlib import Path

import pytest

from floorside.__main__ import main
from floorside.planning import find_routine
from floorside.storage.catalogue import load_catalogue, load_routines
from floorside.storage.faults import DataFault
from floorside.storage.own_routines import save_own_routine

CATALOGUE = load_catalogue()
SHIPPED = load_routines(CATALOGUE)
MINE = replace(SHIPPED["short"], id="my-routine", name="My routine")


def test_an_own_routine_is_found_by_its_id_and_goes_before_one_that_ships(tmp_path: Path) -> None:
    own_full = replace(SHIPPED["short"], id="full", name="My full one")
    for routine in (MINE, own_full):
        save_own_routine(tmp_path, routine, CATALOGUE.exercises)
    assert find_routine("my-routine", CATALOGUE, tmp_path) == MINE
    assert find_routine("full", CATALOGUE, tmp_path) == own_full
    assert find_routine("full", CATALOGUE) == SHIPPED["full"]


def test_an_unknown_word_names_those_that_are_known(tmp_path: Path) -> None:
    save_own_routine(tmp_path, MINE, CATALOGUE.exercises)
    with pytest.raises(DataFault, match="there are full, short, flare, chair, my-routine, or name"):
        find_routine("yours", CATALOGUE, tmp_path)


def test_the_command_prints_the_plan_of_an_own_routine(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    save_own_routine(tmp_path / "routines", MINE, CATALOGUE.exercises)
    assert main(["--data-dir", str(tmp_path), "plan", "my-routine"]) == 0
    assert "Supine figure-four" in capsys.readouterr().out
