"""When a dose decreases, and by how much, as docs/progression.md has it."""

from dataclasses import replace

import pytest

from floorside.domain.exercise import Amount, Dose
from floorside.domain.progression.suggestion import Choice, Kind, ReasonKey, answer_to
from floorside.domain.session.record import Hurt, Legs, SetOutcome
from tests.domain.progression.asking import (
    AMBER,
    BUTTERFLY,
    CHRONIC,
    RED,
    Answers,
    _answered,
    ask,
    ask_after,
    ask_chronic,
    hold,
    plank,
    reps,
    steady_weeks,
    what,
)
from tests.domain.sessions import (
    EXERCISES,
    RAISES,
    CandidateId,
    at,
    change,
    day,
    routine_of,
    session,
)


@pytest.mark.parametrize(
    ("dose", "kind", "after"),
    [
        (hold(60), Kind.DOWN, Amount(1, 48)),
        (hold(35), Kind.DOWN, Amount(1, 28)),
        (hold(12), Kind.DOWN, Amount(1, 10)),  # the bottom of the range
        (hold(10), Kind.EASIER, Amount(1, 10, -1)),
        (hold(8), Kind.EASIER, Amount(1, 8, -1)),
        (hold(95), Kind.DOWN, Amount(1, 76)),
        (hold(30, rung=-1), Kind.DOWN, Amount(1, 24, -1)),
        (hold(10, rung=-1), Kind.EASIER, Amount(1, 10, -2)),
        (hold(35, rung=1), Kind.DOWN, Amount(1, 30, 1)),  # a harder form is left at the bottom of the usual range
        (hold(30, rung=1), Kind.EASIER, Amount(1, 72)),  # a fifth below the ceiling that was climbed
    ],
)
def test_one_red_is_a_fifth_less_and_at_the_bottom_an_easier_form(dose: Dose, kind: Kind, after: Amount) -> None:
    (down,) = ask_after(routine_of(("butterfly", dose)), RED)
    assert (down.kind, down.after) == (kind, after)
    assert (down.reason.key, down.reason.pain, down.advice) == (ReasonKey.WORST, 6, False)


def test_at_the_bottom_of_the_lowest_rung_there_is_nothing_less() -> None:
    assert ask_after(routine_of(("butterfly", hold(10, rung=-2))), RED) == ()


def test_two_reds_with_nothing_easier_left_are_advice_that_is_given_once() -> None:
    routine = routine_of(("butterfly", hold(10, rung=-2)))
    reds = [session(n, routine, RED) for n in (0, 2)]
    (advice,) = ask(routine, reds)
    assert (advice.kind, advice.reason.key, advice.advice) == (Kind.ADVICE, ReasonKey.NOTHING_EASIER, True)
    assert advice.after == advice.before
    read = _answered([advice], Choice.NOT_YET, 5)
    assert ask(routine, reds, answers=read, today=6) == ()
    (again,) = ask(routine, [*reds, session(7, routine, RED)], answers=read, today=8)
    assert (again.kind, again.evidence) == (Kind.ADVICE, ("session-2", "session-7"))


def test_advice_counts_among_the_two_cards() -> None:
    names = ("butterfly", "straddle-fold", "hip-circles")
    lowest = {"straddle-fold": 3, "hip-circles": 3}
    routine = routine_of(
        *((name, replace(EXERCISES[name].default, left=amount, right=amount))
          for name in names
          for amount in [Amount(lowest.get(name, 1), 0 if name in lowest else 10, -2)])
    )  # fmt: skip
    found = ask(routine, [session(n, routine, RED) for n in (0, 2)])
    assert [one.kind for one in found] == [Kind.ADVICE, Kind.ADVICE]


def test_two_ambers_at_the_bottom_change_nothing() -> None:
    assert ask_after(routine_of(("butterfly", hold(10))), AMBER, AMBER) == ()


def test_down_is_the_last_green_dose_where_there_is_one_below() -> None:
    records = [session(0, routine_of(("butterfly", hold(35)))), session(2, BUTTERFLY), session(4, BUTTERFLY, RED)]
    (down,) = ask(BUTTERFLY, records)
    assert down.after == Amount(1, 35)


def test_the_last_green_dose_is_never_outside_the_range() -> None:
    records = [session(0, routine_of(("butterfly", hold(7)))), session(4, BUTTERFLY, RED)]
    assert ask(BUTTERFLY, records)[0].after == Amount(1, 10)


def test_the_last_green_dose_of_another_form_or_routine_is_none() -> None:
    form = change(2, "butterfly", hold(35, rung=-1), hold(60))
    routine = routine_of(("butterfly", hold(60)))
    records = [
        session(0, routine_of(("butterfly", hold(35)))),
        session(3, routine_of(("butterfly", hold(50)), routine="short")),
        session(4, routine, RED),
    ]
    (down,) = ask(routine, records, changes=[form])
    assert down.after == Amount(1, 48)


def test_two_reds_are_the_easier_form_with_advice_across_a_change() -> None:
    lowered = change(1, "butterfly", hold(50), hold(40))
    records = [session(0, routine_of(("butterfly", hold(50))), RED), session(2, BUTTERFLY, RED)]
    (easier,) = ask(BUTTERFLY, records, changes=[lowered])
    assert (easier.kind, easier.reason.key, easier.after) == (Kind.EASIER, ReasonKey.TWO_REDS, Amount(1, 40, -1))
    assert easier.advice
    assert easier.evidence == ("session-0", "session-2")


def test_two_reds_on_the_lowest_rung_are_less_with_advice() -> None:
    (down,) = ask_after(routine_of(("butterfly", hold(60, rung=-2))), RED, RED)
    assert (down.kind, down.advice, down.after) == (Kind.DOWN, True, Amount(1, 48, -2))


def test_an_easier_form_is_taken_up_where_it_was_last_green() -> None:
    now = routine_of(("butterfly", hold(30, rung=1)))
    climbed = change(2, "butterfly", hold(85), hold(30, rung=1))
    records = [session(0, routine_of(("butterfly", hold(85)))), session(4, now, RED)]
    (easier,) = ask(now, records, changes=[climbed])
    assert easier.after == Amount(1, 85)


def test_what_came_before_the_last_change_lowers_nothing_more() -> None:
    changed = change(4, "butterfly", hold(50), hold(40))
    assert ask(BUTTERFLY, [session(4, BUTTERFLY, RED)], changes=[changed]) == ()
    ambers = [session(4, BUTTERFLY, AMBER), session(5, BUTTERFLY, AMBER)]
    assert ask(BUTTERFLY, ambers, changes=[changed], today=6) == ()


@pytest.mark.parametrize("told", [(RED,), (AMBER, AMBER), (RED, RED)])
def test_what_was_too_much_is_still_said_of_a_dose_that_the_person_has_raised_since(told: tuple[Answers, ...]) -> None:
    records = [session(2 * number, BUTTERFLY, answers) for number, answers in enumerate(told)]
    (before,) = ask(BUTTERFLY, records, today=5)
    raised = change(4, "butterfly", hold(40), hold(60))
    (less,) = ask(routine_of(("butterfly", hold(60))), records, changes=[raised], today=5)
    assert (less.kind, less.reason, less.advice) == (before.kind, before.reason, before.advice)


def test_one_session_makes_no_more_than_two_of_them_less() -> None:
    routine = routine_of(("pelvic-tilt", hold(40)), ("bridge", reps(12)), ("butterfly", hold(40)))
    records = [session(0, routine, (1, 3, 4, 1))]
    first = ask(routine, records)
    assert len(first) == 2
    answers = [answer_to(one, Choice.ACCEPTED, at(0), day(0)) for one in first]
    changes = [change(0, one.exercise, hold(1), hold(2)) for one in first]
    assert ask(routine, records, answers=answers, changes=changes, today=1) == ()


def test_what_spread_is_first_then_what_was_the_worst_then_what_rose_last() -> None:
    names = ("pelvic-tilt", "bridge", "butterfly", "forearm-plank")
    routine = routine_of(*((name, hold(40) if name != "bridge" else reps(12)) for name in names))
    spread = session(
        0, routine, (1, 7, 5, 1), worst_exercise="butterfly", hurts={("forearm-plank", None): Hurt.SPREADING}
    )
    assert [one.exercise for one in ask(routine, [spread])] == ["forearm-plank", "butterfly"]
    rose = change(-10, "bridge", reps(11), reps(12))
    fell = change(-9, "pelvic-tilt", hold(50), hold(40))
    sore = session(0, routine, (1, 3, 4, 1))
    assert [one.exercise for one in ask(routine, [sore], changes=[rose, fell])] == ["bridge", "pelvic-tilt"]


@pytest.mark.parametrize("told", [CHRONIC, (5, 5, 5, 4), (4, 5, 5, 4), (4, 4, 5, 4)])
def test_pain_that_stays_at_four_or_five_holds_and_is_never_less(told: Answers) -> None:
    records = steady_weeks(BUTTERFLY, range(0, 60, 2), told)
    for count in range(1, 9):  # not yet three weeks
        assert ask_chronic(BUTTERFLY, records[:count], today=2 * count) == ()
    lowered = [
        one for n in range(30) for one in ask_chronic(BUTTERFLY, records[:n], today=2 * n) if one.kind not in RAISES
    ]
    assert lowered == []


def test_one_point_more_in_the_morning_neither_lowers_nor_hides_a_second_bad_session() -> None:
    noisy = (1, 1, 1, 2)
    assert ask_after(BUTTERFLY, noisy, noisy, noisy) == ()
    assert [one.kind for one in ask_after(BUTTERFLY, AMBER, noisy, AMBER)] == []
    assert [one.kind for one in ask_after(BUTTERFLY, AMBER, AMBER, noisy)] == []


def test_a_set_cut_short_by_the_doorbell_lowers_nothing() -> None:
    cut: dict[CandidateId, SetOutcome] = {("butterfly", None): SetOutcome.CUT_SHORT}
    records = [session(n, BUTTERFLY, outcomes=cut) for n in range(0, 12, 2)]
    assert all(ask(BUTTERFLY, records[:n], today=2 * n) == () for n in range(7))
    hurt = [session(n, BUTTERFLY, hurts={("butterfly", None): Hurt.SHARP}) for n in (0, 2)]
    assert [one.kind for one in ask(BUTTERFLY, hurt)] == [Kind.DOWN]


def test_red_is_found_at_any_pain_before() -> None:
    spread = session(0, BUTTERFLY, (6, 6, 6, 6), hurts={("butterfly", None): Hurt.SPREADING})
    assert what(ask(BUTTERFLY, [spread])) == [("butterfly", Kind.DOWN, ReasonKey.SPREADING)]
    assert what(ask(BUTTERFLY, [session(0, BUTTERFLY, (6, 10, 10, 9))])) == [("butterfly", Kind.DOWN, ReasonKey.WORST)]
    legs = session(0, BUTTERFLY, (8, None, None, None), legs=Legs.NEW)
    assert what(ask(BUTTERFLY, [legs])) == [("butterfly", Kind.DOWN, ReasonKey.LEGS)]


def test_sets_that_were_added_go_first() -> None:
    (down,) = ask_after(routine_of(("forearm-plank", plank(5))), RED)
    assert (down.kind, down.after, down.sets) == (Kind.DOWN, Amount(1, 10), (5, 4))
    (down,) = ask_after(routine_of(("forearm-plank", plank(3))), RED)
    assert (down.kind, down.after, down.sets) == (Kind.DOWN, Amount(1, 8), None)
    (easier,) = ask_after(routine_of(("forearm-plank", plank(5))), RED, RED)
    assert (easier.kind, easier.after, easier.sets) == (Kind.EASIER, Amount(1, 10, -1), (5, 3))


def test_what_was_answered_in_one_routine_is_still_suggested_for_the_same_exercise_in_another() -> None:
    """Pain in one session asks for less of two exercises, which are in both routines."""
    names = ("low-cobra", "butterfly")
    done = routine_of(*((name, reps(10) if name == "low-cobra" else hold(40)) for name in names), routine="short")
    smaller = routine_of(*((name, reps(5) if name == "low-cobra" else hold(20)) for name in names), routine="full")
    spread: dict[CandidateId, Hurt] = {("low-cobra", None): Hurt.SPREADING}
    records = [session(0, done, (1, 7, 5, 1), worst_exercise="butterfly", hurts=spread)]
    for today in (0, 1):
        answers = [answer_to(one, Choice.ACCEPTED, at(0), day(0)) for one in ask(smaller, records, today=0)]
        assert len(answers) == 2
        assert [one.exercise for one in ask(done, records, answers=answers, today=today)] == list(names)
