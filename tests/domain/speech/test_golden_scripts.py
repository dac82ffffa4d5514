"""Transcripts of the voice in the full routine, from the first day on."""

from pathlib import Path

import pytest
from pytest_regressions.file_regression import FileRegressionFixture

from floorside.domain.speech.experience import Experience, experience_after
from floorside.domain.speech.script import script_lines
from tests.domain.speech.test_experience import FULL, script

GOLDEN = Path(__file__).parents[2] / "golden"
DAYS = {
    "first-day": experience_after(FULL, 0),
    "tenth-day": experience_after(FULL, 9),
    "after-a-month-away": Experience(),
}


@pytest.mark.parametrize("day", DAYS)
def test_script(day: str, file_regression: FileRegressionFixture) -> None:
    plan, voice = script(FULL, DAYS[day])
    said = "\n".join(script_lines(plan, voice)) + "\n"
    file_regression.check(said, encoding="utf-8", fullpath=GOLDEN / f"script-{day}.txt")
