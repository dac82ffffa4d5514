from dataclasses import replace

import pytest

from floorside.domain.exercise import Side
from floorside.domain.self_care.lesson import Lesson, invites_reading, next_lesson
from floorside.domain.session.record import Hurt, Legs, SessionRecord, SetOutcome
from tests.domain.sessions import default_routine, session

LESSONS = tuple(Lesson(id_, id_.title(), "Words.", ("1",)) for id_ in ("harm", "walking", "sleep"))
ROUTINE = default_routine("bridge", "supine-figure-four")
GOOD = session(0, ROUTINE, (2, 3, 2, None))


def test_each_lesson_has_its_turn_once() -> None:
    offered: list[str] = []
    while lesson := next_lesson(LESSONS, read=(), offered=offered):
        offered.append(lesson.id)
    assert offered == ["harm", "walking", "sleep"]


def test_what_was_read_by_oneself_is_not_offered() -> None:
    lesson = next_lesson(LESSONS, read=("harm",), offered=())
    assert lesson is not None
    assert lesson.id == "walking"


def test_a_comfortable_session_invites_reading() -> None:
    assert invites_reading(GOOD)
    assert invites_reading(replace(GOOD, pain_before=None, pain_worst=None, pain_after=None))


@pytest.mark.parametrize(
    "bad",
    [
        session(0, ROUTINE, (2, 6, 2, None)),
        session(0, ROUTINE, (1, 3, 4, None)),
        session(0, ROUTINE, (6, 6, 6, None)),
        session(0, ROUTINE, (2, 3, 2, None), legs=Legs.FURTHER),
        session(0, ROUTINE, hurts={("bridge", None): Hurt.SHARP}),
        session(0, ROUTINE, hurts={("supine-figure-four", Side.LEFT): Hurt.SPREADING}),
        replace(GOOD, sets=tuple(replace(one, outcome=SetOutcome.SKIPPED) for one in GOOD.sets)),
    ],
    ids=["worst", "after", "sore before", "legs", "hurt", "spreading", "nothing done"],
)
def test_after_a_bad_session_nothing_is_offered_to_read(bad: SessionRecord) -> None:
    assert not invites_reading(bad)


@pytest.mark.parametrize(("planned", "invites"), [(6, True), (7, False), (13, False)])
def test_a_session_of_which_less_than_half_was_begun_invites_nothing(planned: int, invites: bool) -> None:
    begun = len(GOOD.sets)
    assert begun == 3
    assert invites_reading(replace(GOOD, planned_works=planned)) == invites
