"""The facts about one exercise and side of a routine."""

from dataclasses import replace

import pytest

from floorside.domain.exercise import Dose, Side
from floorside.domain.progression.attempts import JudgedSessions
from floorside.domain.progression.candidate import LONG_AGO, candidates_of
from tests.domain.sessions import EXERCISES, at, change, default_routine

ROUTINE = default_routine("supine-figure-four")
DOSE = EXERCISES["supine-figure-four"].default


def longer(dose: Dose) -> Dose:
    return replace(dose, left=replace(dose.left, hold_seconds=dose.left.hold_seconds + 5))


@pytest.mark.parametrize(
    ("after", "rises"), [(longer(DOSE), True), (replace(DOSE, sets=2), False), (replace(DOSE, rest_seconds=30), False)]
)
def test_only_a_longer_hold_or_a_harder_form_counts_as_a_rise(after: Dose, rises: bool) -> None:
    kept = [change(3, "supine-figure-four", DOSE, after, Side.LEFT)]
    (left, _) = candidates_of(ROUTINE, EXERCISES, JudgedSessions(), kept, ())
    assert left.changed == at(3, 20)
    assert left.risen == (at(3, 20) if rises else LONG_AGO)
