"""A year of twelve made-up people: no dose runs away, flares bring doses down, and steady work gets somewhere.

docs/simulated-year.svg shows the same years.
"""

from datetime import timedelta
from itertools import pairwise

import pytest
from tools.simulated_people import FIRST_DAY, PEOPLE, Year, simulate

from floorside.domain.progression.suggestion import Kind
from floorside.domain.progression.traffic_light import Light
from tests.domain.sessions import RAISES

PERSONS = {person.name: person for person in PEOPLE}


@pytest.fixture(scope="module")
def years() -> dict[str, Year]:
    return {name: simulate(person) for name, person in PERSONS.items()}


def ends(year: Year) -> list[float]:
    return [line[-1] for line in year.heights.values()]


def test_there_are_twelve(years: dict[str, Year]) -> None:
    assert len(years) == 12


def test_no_dose_runs_away(years: dict[str, Year]) -> None:
    """Nobody ends far above what they can do: at most half a ladder's rung for who raises by hand, a third else."""
    for year in years.values():
        spare = 0.75 if year.person.by_hand else 0.6
        for candidate, line in year.heights.items():
            assert max(line) <= year.person.most + spare, (year.person.name, candidate)


def test_no_dose_rises_by_suggestion_more_than_once_a_week(years: dict[str, Year]) -> None:
    for year in years.values():
        rises = [(day, one) for day, one in year.shown if one.kind in RAISES]
        for candidate in year.heights:
            days = [day for day, one in rises if (one.exercise, one.side) == candidate]
            accepted = {c.local_date for c in year.changes if (c.exercise, c.side) == candidate and c.why != "by_hand"}
            kept = [day for day in days if day in accepted]
            assert all(later - earlier >= timedelta(days=7) for earlier, later in pairwise(kept))


def test_steady_work_reaches_the_ceiling_and_the_next_rung(years: dict[str, Year]) -> None:
    year = years["Steady"]
    assert sum(end >= 1 for end in ends(year)) >= 5
    assert Kind.HARDER in {one.kind for _, one in year.shown}
    assert Kind.EASIER not in {one.kind for _, one in year.shown}


def test_a_flare_brings_doses_down_within_two_sessions(years: dict[str, Year]) -> None:
    year = years["Flare-ups"]
    for flare in year.person.flares:
        start = FIRST_DAY + timedelta(days=flare.day)
        scored = [day for day, light in year.lights if day >= start and light != Light.UNSCORED][:2]
        less = [
            one for day, one in year.shown if start <= day <= scored[-1] + timedelta(days=1) and one.kind not in RAISES
        ]
        assert less, flare


def test_after_the_last_flare_the_doses_come_back(years: dict[str, Year]) -> None:
    assert sum(ends(years["Flare-ups"])) > sum(line[0] for line in years["Flare-ups"].heights.values())


def test_the_bad_side_stays_below_the_good_one(years: dict[str, Year]) -> None:
    heights = years["One bad side"].heights
    for exercise in ("supine-figure-four", "hip-circles"):
        left, right = (sum(line) for (id_, _), line in heights.items() if id_ == exercise)
        assert right < left


@pytest.mark.parametrize("name", ["Never answers", "Declines"])
def test_who_never_answers_or_declines_keeps_the_doses(years: dict[str, Year], name: str) -> None:
    assert all(len(set(line)) == 1 for line in years[name].heights.values())
    assert bool(years[name].shown) is (name == "Declines")


def test_who_starts_sore_hardly_rises(years: dict[str, Year]) -> None:
    assert max(ends(years["Sore from the start"])) <= 0.7


def test_symptoms_down_the_leg_bring_easier_forms(years: dict[str, Year]) -> None:
    year = years["Down the leg"]
    first, last = (FIRST_DAY + timedelta(days=n) for n in year.person.spreads)
    kinds = {one.kind for day, one in year.shown if first <= day <= last + timedelta(days=3)}
    assert Kind.EASIER in kinds
    assert not kinds & {Kind.UP, Kind.HARDER}


def test_with_high_blood_pressure_the_plank_stays_short(years: dict[str, Year]) -> None:
    assert set(years["Careful"].heights["forearm-plank", None]) == {0}
