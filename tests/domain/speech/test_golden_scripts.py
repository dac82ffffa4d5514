"""Transcripts of the voice in the full routine, from the first day on; the times are those of the recordings."""

from pathlib import Path

import pytest
from pytest_regressions.file_regression import FileRegressionFixture

from floorside.domain.speech.experience import Experience, experience_after
from floorside.domain.speech.script import script_lines
from floorside.planning import make_guide, make_plan
from floorside.storage.files.settings import Settings
from floorside.storage.files.shipped.catalogue import load_catalogue
from tests.domain.speech.test_experience import FULL

CATALOGUE = load_catalogue()
GOLDEN = Path(__file__).parents[2] / "golden"
DAYS = {
    "first-day": experience_after(FULL, 0),
    "tenth-day": experience_after(FULL, 9),
    "after-a-month-away": Experience(),
}


@pytest.mark.parametrize("day", DAYS)
def test_script(day: str, file_regression: FileRegressionFixture) -> None:
    plan = make_plan(FULL, CATALOGUE, Settings(), DAYS[day])
    said = "\n".join(script_lines(plan, make_guide(CATALOGUE, Settings(), DAYS[day]))) + "\n"
    file_regression.check(said, encoding="utf-8", fullpath=GOLDEN / f"script-{day}.txt")
