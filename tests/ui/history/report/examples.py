"""Reports of a plausible half year."""

from dataclasses import replace

from floorside.domain.exercise import Side
from floorside.domain.self_care.activities import Activity, Rating
from floorside.domain.self_care.physio_numbers import physio_report
from floorside.domain.self_care.physio_report import Report
from floorside.domain.self_care.questionnaire import roland_morris
from floorside.domain.session.record import Hurt, Legs, SessionRecord
from tests.domain.sessions import ROUTINES, day, session, walk

FIGURE_FOUR = "supine-figure-four"
DAYS = 182


def half_a_year() -> list[SessionRecord]:
    return [record for number in range(DAYS) for record in _of_day(number)]


def _of_day(number: int) -> list[SessionRecord]:
    pain = 5 - 3 * number // DAYS
    if number % 7 == 5:
        return [walk(number, 15 + number // 20)]
    if number % 7 not in (0, 2, 4):
        return []
    hurts: dict[tuple[str, Side | None], Hurt] = (
        {(FIGURE_FOUR, Side.RIGHT): (*Hurt,)[number % 4]} if number % 5 == 0 else {}
    )
    legs = (Legs.SAME, Legs.HIGHER, None)[number % 3]
    made = session(number, ROUTINES["full"], (pain, pain + 1, pain, pain - 1), legs=legs, hurts=hurts)
    return [replace(made, note="Slept well.") if number % 14 == 0 else made]


def half_year_report() -> Report:
    activities = [Activity("a", "Putting on socks", day(0), None, (Rating(day(3), 3), Rating(day(150), 7)))]
    scores = [roland_morris(day(number), range(1, 15 - number // 30)) for number in range(0, DAYS, 30)]
    return physio_report(half_a_year(), day(0), day(DAYS - 1), scores, activities)
