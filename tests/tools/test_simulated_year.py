"""A year of 24 fictional people: no dose grows without limit, flares decrease doses, and steady work increases them.

docs/simulated-year.svg shows the same years.
"""

from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from tools.simulate_year import summary
from tools.simulated_life import FIRST_DAY, Year, simulate_all
from tools.simulated_people import PEOPLE, CandidateId

from floorside.domain.check_in import Notice
from floorside.domain.progression.dose_change import Why, touches
from floorside.domain.progression.suggestion import Kind
from floorside.domain.progression.traffic_light import Light
from floorside.domain.routine import amount_for
from floorside.domain.session.record import Legs
from tests.domain.sessions import RAISES

PERSONS = {person.name: person for person in PEOPLE}


@pytest.fixture(scope="module")
def years() -> dict[str, Year]:
    return dict(zip(PERSONS, simulate_all(PEOPLE), strict=True))


def ends(year: Year) -> list[float]:
    return [line[-1] for line in year.heights.values()]


def test_there_are_twenty_four(years: dict[str, Year]) -> None:
    assert len(years) == 24


def test_the_document_has_the_numbers_of_these_years(years: dict[str, Year]) -> None:
    document = (Path(__file__).parents[2] / "docs" / "progression.md").read_text(encoding="utf-8").splitlines()
    assert [line for year in years.values() if (line := summary(year)) not in document] == []


def test_no_dose_runs_away(years: dict[str, Year]) -> None:
    """Nobody ends far above what they can do: at most half a ladder's rung for who raises by hand, a third else."""
    for year in years.values():
        spare = 0.75 if year.person.by_hand else 0.6
        for candidate, line in year.heights.items():
            assert max(line) <= year.person.most + spare, (year.person.name, candidate)


def test_no_dose_rises_by_suggestion_more_than_once_a_week_or_three_days_while_it_is_small(
    years: dict[str, Year],
) -> None:
    for year in years.values():
        rises = [(day, one) for day, one in year.shown if one.kind in RAISES]
        for candidate in year.heights:
            days = [day for day, one in rises if (one.exercise, one.side) == candidate]
            accepted = {c.local_date for c in year.changes if (c.exercise, c.side) == candidate and c.why != "by_hand"}
            kept = [day for day in days if day in accepted]
            for earlier, later in pairwise(kept):
                small = year.heights[candidate][(later - FIRST_DAY).days - 1] < 0
                assert later - earlier >= timedelta(days=3 if small else 7)


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


def kinds(year: Year) -> list[Kind]:
    return [one.kind for _, one in year.shown]


def lights(year: Year, first: int, last: int) -> list[str]:
    """Of the sessions from one day to another, counted from the first."""
    return [light for day, light in year.lights if first <= (day - FIRST_DAY).days < last]


def test_ordinary_unevenness_lowers_little(years: dict[str, Year]) -> None:
    assert kinds(years["Steady"]).count(Kind.DOWN) <= 10


def test_a_pain_of_four_to_five_that_stays_ends_above_where_it_began_and_calmly(years: dict[str, Year]) -> None:
    for name in ("Chronic 4–5", "Chronic, more in motion"):
        year = years[name]
        assert all(line[-1] >= line[0] for line in year.heights.values())
        assert sum(ends(year)) > sum(line[0] for line in year.heights.values()) + 1
        assert Kind.EASIER not in kinds(year)
        assert kinds(year).count(Kind.DOWN) < kinds(year).count(Kind.UP) / 4
        assert lights(year, 0, 364).count(Light.RED) < len(year.lights) / 10


def test_who_starts_sore_and_eases_rises_without_reds(years: dict[str, Year]) -> None:
    year = years["Sore from the start"]
    assert lights(year, 0, 364).count(Light.RED) < len(year.lights) / 20
    assert sum(ends(year)) > sum(line[0] for line in year.heights.values())


@pytest.mark.parametrize("name", ["Long break", "Three holidays"])
def test_after_weeks_away_there_are_no_more_reds_than_before(years: dict[str, Year], name: str) -> None:
    year = years[name]
    for first, last in year.person.away:
        before, after = lights(year, first - 60, first), lights(year, last, last + 60)
        assert after.count(Light.RED) <= before.count(Light.RED)


@pytest.mark.parametrize("name", ["Long break", "Three holidays"])
def test_after_weeks_away_doses_are_about_half_and_back_within_two_weeks(years: dict[str, Year], name: str) -> None:
    year = years[name]
    for first, last in year.person.away:
        whys = [why for day, why in year.offered if last <= (day - FIRST_DAY).days < last + 16]
        assert whys == [Why.AWAY, Why.BACK, Why.BACK]
        (on,) = (
            (day - FIRST_DAY).days
            for day, why in year.offered
            if why is Why.AWAY and first <= (day - FIRST_DAY).days < last + 16
        )
        for candidate, line in year.heights.items():
            assert line[on] < line[first - 1], candidate
            assert line[on + 14] >= min(line[first - 1], 1.0), candidate


def crossings(year: Year) -> dict[CandidateId, int]:
    """How often each went from the usual form to an easier one or back."""
    found = dict.fromkeys(year.heights, 0)
    for change in year.changes:
        for candidate in found:
            forms = [min(0, amount_for(dose, candidate[1]).rung) for dose in (change.before, change.after)]
            found[candidate] += touches(change, *candidate) and forms[0] != forms[1]
    return found


def test_going_up_and_down_between_two_forms_ends(years: dict[str, Year]) -> None:
    assert max(crossings(years["One bad side"]).values()) <= 4
    for year in years.values():
        assert max(crossings(year).values()) <= 8, year.person.name


@pytest.mark.parametrize("name", ["Sore beginner", "Calm beginner"])
def test_a_gentle_start_grows_into_the_usual_forms(years: dict[str, Year], name: str) -> None:
    year = years[name]
    assert max(line[0] for line in year.heights.values()) < 0
    assert min(ends(year)) >= 0
    assert lights(year, 0, 364).count(Light.RED) < len(year.lights) / 10


def test_slow_worsening_is_told_and_lowers(years: dict[str, Year]) -> None:
    year = years["Slowly worse"]
    assert [notice for _, notice in year.noticed].count(Notice.WORSENING) == 1
    assert kinds(year).count(Kind.DOWN) > 10


def test_a_doorbell_lowers_no_more_than_an_ordinary_year(years: dict[str, Year]) -> None:
    assert kinds(years["Doorbell"]).count(Kind.DOWN) <= 10


def test_who_tells_no_mornings_gets_somewhere_too(years: dict[str, Year]) -> None:
    assert sum(ends(years["No mornings"])) > sum(line[0] for line in years["No mornings"].heights.values()) + 1


def test_sciatica_is_led_gently_at_first_and_told_to_see_somebody(years: dict[str, Year]) -> None:
    year = years["Sciatica"]
    gentle = [record for record in year.records if record.routine_id == "flare"]
    assert gentle
    assert {Notice.SORE_STARTS, Notice.THREE_REDS} & {notice for _, notice in year.noticed}
    assert sum(ends(year)) > sum(line[0] for line in year.heights.values())


def test_symptoms_down_the_leg_bring_easier_forms(years: dict[str, Year]) -> None:
    year = years["Down the leg"]
    spread = [record.local_date for record in year.records if record.legs is Legs.FURTHER]
    first, last = spread[0], spread[-1]
    kinds = {one.kind for day, one in year.shown if first < day <= last + timedelta(days=3)}
    assert Kind.EASIER in kinds
    assert not kinds & {Kind.UP, Kind.HARDER}


def test_with_high_blood_pressure_the_plank_stays_short(years: dict[str, Year]) -> None:
    assert set(years["Careful"].heights["forearm-plank", None]) == {0}


def test_no_plank_is_held_longer_than_its_source_has_it(years: dict[str, Year]) -> None:
    for year in years.values():
        changed = [change for change in year.changes if change.exercise == "forearm-plank" and change.why != "by_hand"]
        assert all(change.after.left.hold_seconds <= 10 for change in changed)
