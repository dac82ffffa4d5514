"""When a dose increases, and by how much, as docs/progression.md has it."""

from dataclasses import replace
from datetime import timedelta

import pytest

from floorside.domain.check_in import CheckIn
from floorside.domain.exercise import Amount, Dose, Side
from floorside.domain.progression.dose_change import Why, accept, apply_change
from floorside.domain.progression.suggestion import Choice, Kind, ReasonKey
from floorside.domain.routine import Routine
from floorside.domain.session.record import Hurt, Legs, SetOutcome
from tests.domain.progression.asking import (
    AMBER,
    BUTTERFLY,
    CHRONIC,
    FIGURE_FOUR,
    GREEN,
    RED,
    SORE_START,
    USUAL_WEEKS,
    Answers,
    _answered,
    ask,
    ask_after,
    ask_after_four_greens,
    ask_chronic,
    hold,
    plank,
    reps,
    steady_weeks,
    what,
)
from tests.domain.sessions import (
    EXERCISES,
    GROWING,
    RAISES,
    ROUTINES,
    at,
    change,
    day,
    default_routine,
    routine_of,
    session,
)

BRIDGE = routine_of(("bridge", reps(12)))


def test_two_greens_are_five_seconds_or_one_rep_more() -> None:
    (up,) = ask_after(BUTTERFLY, GREEN, GREEN)
    assert (up.before, up.after) == (Amount(1, 40), Amount(1, 45))
    assert (up.reason.key, up.reason.on, up.evidence) == (ReasonKey.TWO_GREENS, day(2), ("session-0", "session-2"))
    assert up.kind in RAISES
    assert not up.advice
    (up,) = ask_after(BRIDGE, GREEN, GREEN)
    assert (up.before, up.after) == (Amount(12, 1), Amount(13, 1))


@pytest.mark.parametrize("exercise", GROWING, ids=lambda exercise: exercise.id)
def test_every_exercise_grows_by_one_thing_within_its_range(exercise: object) -> None:
    id_ = exercise.id  # type: ignore[attr-defined]
    found = ask_after_four_greens(default_routine(id_))
    assert found
    for up in found:
        gained = (up.after.reps - up.before.reps, up.after.hold_seconds - up.before.hold_seconds, up.sets)
        assert gained in ((1, 0, None), (0, 5, None), (0, 0, (3, 4)))
        assert (up.sets is not None) is (id_ == "forearm-plank")


def test_what_is_for_calm_and_what_is_gentle_on_purpose_stay_as_they_are() -> None:
    assert ask_after(default_routine("easy-breathing"), GREEN, GREEN) == ()
    assert ask_after(ROUTINES["flare"], GREEN, GREEN) == ()


def test_a_gentle_dose_below_the_range_grows_towards_it() -> None:
    (up,) = ask_after(routine_of(("butterfly", hold(15))), GREEN, GREEN)
    assert up.after == Amount(1, 20)


@pytest.mark.parametrize(
    ("exercise", "dose", "kind", "after"),
    [
        ("butterfly", hold(88), Kind.UP, Amount(1, 90)),
        ("butterfly", hold(90), Kind.HARDER, Amount(1, 30, 1)),
        ("butterfly", hold(95), Kind.HARDER, Amount(1, 30, 1)),
        ("forearm-plank", hold(60), Kind.HARDER, Amount(1, 10, 1)),
        ("pelvic-tilt", Dose(Amount(5, 60), Amount(5, 60)), Kind.HARDER, Amount(5, 10, 1)),
        ("bridge", reps(15), Kind.HARDER, Amount(10, 3, 1)),
        ("bridge", reps(15, 3, 1), Kind.HARDER, Amount(10, 1, 2)),
        ("low-cobra", reps(15, 5), Kind.HARDER, Amount(10, 6, 1)),
    ],
)
def test_at_the_ceiling_comes_the_next_rung_from_the_bottom(
    exercise: str, dose: Dose, kind: Kind, after: Amount
) -> None:
    (up,) = ask_after_four_greens(routine_of((exercise, dose)))
    assert (up.kind, up.after) == (kind, after)
    assert up.reason.key is (ReasonKey.CEILING if kind is Kind.HARDER else ReasonKey.TWO_GREENS)


def test_at_the_ceiling_of_the_last_rung_it_stays() -> None:
    assert ask_after(routine_of(("butterfly", hold(90, rung=1))), GREEN, GREEN) == ()
    fold = EXERCISES["straddle-fold"].default
    assert ask_after(routine_of(("straddle-fold", replace(fold, left=Amount(8), right=Amount(8)))), GREEN, GREEN) == ()


def test_from_an_easier_form_two_greens_lead_back() -> None:
    (back,) = ask_after(routine_of(("butterfly", hold(50, rung=-1))), GREEN, GREEN)
    assert (back.kind, back.reason.key, back.after) == (Kind.HARDER, ReasonKey.BACK, Amount(1, 15))


def test_back_is_a_fifth_below_what_was_green_there() -> None:
    usual, easier = routine_of(("butterfly", hold(60))), routine_of(("butterfly", hold(60, rung=-1)))
    records = [session(0, usual), *(session(n, easier) for n in (9, 11))]
    eased = change(8, "butterfly", hold(60), hold(60, rung=-1))
    (back,) = ask(easier, records, changes=[eased], today=15)
    assert back.after == Amount(1, 48)


def test_greens_at_a_smaller_dose_and_in_another_routine_are_passed_over() -> None:
    smaller = session(2, routine_of(("butterfly", hold(30))))
    elsewhere = session(4, replace(BUTTERFLY, id="short"))
    records = [session(0, BUTTERFLY), smaller, elsewhere, session(7, BUTTERFLY)]
    (up,) = ask(BUTTERFLY, records, today=8)
    assert up.evidence == ("session-0", "session-7")
    assert ask(BUTTERFLY, [session(0, BUTTERFLY), smaller, elsewhere]) == ()


def test_two_greens_count_from_the_last_change_of_the_dose() -> None:
    changed = change(2, "butterfly", hold(35), hold(40))
    records = [session(n, BUTTERFLY) for n in (0, 2, 4)]
    assert ask(BUTTERFLY, records, changes=[changed], today=20) == ()
    (up,) = ask(BUTTERFLY, [*records, session(7, BUTTERFLY)], changes=[changed], today=20)
    assert up.evidence == ("session-4", "session-7")


def test_it_rises_once_a_week_in_whatever_routine_and_by_whatever_hand() -> None:
    changed = change(3, "butterfly", hold(35), hold(40), routine="short")
    records = [session(n, BUTTERFLY) for n in (4, 7)]
    assert ask(BUTTERFLY, records, changes=[changed], today=9) == ()
    assert len(ask(BUTTERFLY, records, changes=[changed], today=10)) == 1
    assert len(ask(BUTTERFLY, records, changes=[replace(changed, undone=True)], today=9)) == 1


def test_old_greens_say_little_about_today() -> None:
    records = [session(0, BUTTERFLY), session(2, BUTTERFLY)]
    assert len(ask(BUTTERFLY, records, today=21)) == 1
    assert ask(BUTTERFLY, records, today=22) == ()


def test_nothing_rises_after_a_red_or_sore_session_of_any_kind() -> None:
    greens = [session(0, BUTTERFLY), session(1, BUTTERFLY)]
    other = routine_of(("bridge", reps(10)), routine="other")
    for told in (RED, SORE_START):
        assert not [one for one in ask(BUTTERFLY, [*greens, session(3, other, told)]) if one.kind in RAISES]
    assert len(ask(BUTTERFLY, [*greens, session(3, other, AMBER)])) == 1


def test_a_day_added_holds_all_doses_that_week() -> None:
    records = [session(n, BUTTERFLY) for n in (0, 1, 3, 4)]
    assert ask(BUTTERFLY, records, today=6) == ()
    assert len(ask(BUTTERFLY, records, today=7)) == 1


def test_work_grows_by_a_tenth_a_week() -> None:
    routine = routine_of(("butterfly", hold(40)), ("chair-figure-four", hold(60)))  # 160 s of work
    records = [session(n, routine) for n in (0, 2)]
    fifteen = change(-2, "butterfly", hold(25), hold(40))
    assert ask(routine, records, changes=[fifteen], today=4) == ()  # 15 of 14.5 s are used up
    five = change(-2, "butterfly", hold(35), hold(40))
    (up, second) = ask(routine, records, changes=[five], today=4)  # 15.5 s: 5 + 5 + 5
    assert (up.side, second.side) == (Side.LEFT, Side.RIGHT)
    assert len(ask(routine, records, changes=[replace(fifteen, local_date=day(-3))], today=4)) == 2


def test_the_first_exercise_of_a_week_grows_on_both_sides_that_did_the_same() -> None:
    two = routine_of(("chair-figure-four", hold(40)), ("butterfly", hold(20)))  # 100 s: ten are the limit
    records = [session(n, two) for n in (0, 2)]
    named = [(one.exercise, one.side) for one in ask(two, records, today=4)]
    assert named == [("chair-figure-four", Side.LEFT), ("chair-figure-four", Side.RIGHT)]
    alone = routine_of(("chair-figure-four", hold(40)))  # 80 s: eight are the limit
    records = [session(n, alone) for n in (0, 2)]
    left, right = ask(alone, records, today=4)
    assert (left.side, right.side) == (Side.LEFT, Side.RIGHT)
    taken = accept(left, alone, at(4), day(4))
    assert ask(apply_change(alone, taken), records, changes=[taken], today=5) == (right,)


def test_the_cap_is_soft_one_rise_is_always_allowed_and_elsewhere_does_not_count() -> None:
    plank = EXERCISES["forearm-plank"].default
    small = routine_of(("forearm-plank", plank), ("chair-figure-four", hold(20)))  # 70 s: seven are the limit
    records = [session(n, small) for n in (0, 2, 4, 7)]
    assert what(ask(small, records, today=8)) == [("forearm-plank", Kind.UP, ReasonKey.TWO_GREENS)]
    elsewhere = change(1, "bridge", reps(5), reps(15), routine="short")
    gone = change(1, "my-own", hold(5), hold(60))
    assert len(ask(small, records, changes=[elsewhere, gone], today=8)) == 1


def test_after_three_whole_weeks_that_were_no_worse_it_grows_by_a_small_step() -> None:
    changed = change(0, "butterfly", hold(35), hold(40))
    records = steady_weeks(BUTTERFLY, range(2, 44, 3))
    assert all(not ask_chronic(BUTTERFLY, records[:n], changes=[changed], today=20) for n in range(8))
    (up,) = ask_chronic(BUTTERFLY, [r for r in records if r.local_date < day(21)], changes=[changed], today=21)
    assert (up.kind, up.reason.key, up.after) == (Kind.UP, ReasonKey.STEADY_WEEKS, Amount(1, 45))
    # asked once for those weeks, and again after the next three
    put_off = _answered([up], Choice.NOT_YET, 21)
    assert all(
        not ask_chronic(
            BUTTERFLY, [r for r in records if r.local_date < day(n)], changes=[changed], answers=put_off, today=n
        )
        for n in range(22, 42)
    )
    (again,) = ask_chronic(BUTTERFLY, records, changes=[changed], answers=put_off, today=43)
    assert again.evidence != up.evidence


@pytest.mark.parametrize(
    "spoilt",
    [
        (4, 6, 4, 4),  # one of them was too much
        (4, 4, 7, 4),
        (2, 5, 2, 4),
    ],
)
def test_weeks_in_which_it_was_once_too_much_are_not_steady(spoilt: Answers) -> None:
    changed = change(0, "butterfly", hold(35), hold(40))
    records = steady_weeks(BUTTERFLY, range(2, 19, 3))
    assert ask_chronic(BUTTERFLY, [*records[:-1], session(17, BUTTERFLY, spoilt), session(19, BUTTERFLY, CHRONIC)],
               changes=[changed], today=21) == ()  # fmt: skip


def test_few_sessions_or_long_gone_ones_are_no_steady_weeks() -> None:
    changed = change(0, "butterfly", hold(35), hold(40))
    assert ask_chronic(BUTTERFLY, steady_weeks(BUTTERFLY, (2, 9, 16)), changes=[changed], today=21) == ()
    assert ask_chronic(BUTTERFLY, steady_weeks(BUTTERFLY, range(2, 19, 3)), changes=[changed], today=43) == ()


def test_steady_weeks_lead_back_from_an_easier_form_and_to_no_harder_one() -> None:
    changed = change(0, "butterfly", hold(40, rung=-2), hold(40, rung=-1))
    easier = routine_of(("butterfly", hold(40, rung=-1)))
    (back,) = ask_chronic(easier, steady_weeks(easier, range(2, 19, 3)), changes=[changed], today=21)
    assert (back.kind, back.reason.key, back.after) == (Kind.HARDER, ReasonKey.STEADY_WEEKS, Amount(1, 15))
    top = routine_of(("butterfly", hold(90)))
    assert ask_chronic(top, steady_weeks(top, range(2, 19, 3)), changes=[changed], today=21) == ()


def test_below_the_usual_range_a_dose_may_rise_after_three_days() -> None:
    small, grown = routine_of(("bridge", reps(7))), routine_of(("bridge", reps(12)))
    for routine, days in ((small, 3), (grown, 7)):
        count = routine.exercises[0].dose.left.reps
        changed = change(0, "bridge", reps(count - 1), reps(count))
        records = [session(n, routine) for n in (1, 2)]
        assert ask(routine, records, changes=[changed], today=days - 1) == ()
        assert len(ask(routine, records, changes=[changed], today=days)) == 1


def test_no_more_than_two_exercises_rise_in_a_week() -> None:
    routine = routine_of(("butterfly", hold(80)), ("bridge", reps(14)), (FIGURE_FOUR, hold(40)), ("low-cobra", reps(5)))
    records = [session(n, routine) for n in (3, 4)]
    rose = [change(1, "butterfly", hold(75), hold(80), why=Why.UP), change(2, "bridge", reps(13), reps(14), why=Why.UP)]
    found = ask(routine, records, changes=rose, today=5)
    assert [one.exercise for one in found] == ["low-cobra"], "what is small yet is not counted"
    assert [one.exercise for one in ask(routine, records, changes=rose[:1], today=5)] == ["bridge", "low-cobra"]


@pytest.mark.parametrize(("falls", "greens"), [(0, 2), (1, 2), (2, 4), (3, 6)])
def test_after_each_return_the_form_above_is_waited_for_longer(falls: int, greens: int) -> None:
    easier = routine_of(("butterfly", hold(30, rung=-1)))
    changes = [change(-60 + n, "butterfly", hold(30), hold(30, rung=-1)) for n in range(falls)]
    records = [session(n, easier) for n in range(0, 2 * greens, 2)]
    assert ask(easier, records[:-1], changes=changes, today=2 * greens) == ()
    (back,) = ask(easier, records, changes=changes, today=2 * greens)
    assert (back.reason.key, back.after, len(back.evidence)) == (ReasonKey.BACK, Amount(1, 15), greens)


def test_an_easier_form_grows_to_the_usual_amount_before_the_form_above_comes() -> None:
    small = routine_of(("bridge", reps(5, rung=-1)))
    (up,) = ask_after(small, GREEN, GREEN)
    assert (up.kind, up.after) == (Kind.UP, Amount(6, 1, -1))
    (back,) = ask_after(routine_of(("bridge", reps(10, rung=-1))), GREEN, GREEN)
    assert (back.kind, back.after) == (Kind.HARDER, Amount(5, 1))


def test_what_was_made_less_lately_is_waited_for_longer() -> None:
    lowered = [change(n, "butterfly", hold(45), hold(40), why=Why.DOWN) for n in (-14, -10)]
    records = [session(n, BUTTERFLY) for n in (0, 2, 4, 7, 9, 11)]
    assert all(not ask(BUTTERFLY, records[:n], changes=lowered, today=12) for n in range(6))
    (up,) = ask(BUTTERFLY, records, changes=lowered, today=12)
    assert len(up.evidence) == 6
    weeks_later = [replace(one, local_date=one.local_date + timedelta(days=63)) for one in USUAL_WEEKS]
    later = [session(n, BUTTERFLY) for n in (42, 44)]
    assert ask(BUTTERFLY, later, changes=lowered, today=46, usual=weeks_later) == ()
    (up,) = ask(BUTTERFLY, later, changes=lowered, today=47, usual=weeks_later)
    assert len(up.evidence) == 2


def test_a_set_more_waits_two_weeks_from_the_last() -> None:
    routine = routine_of(("forearm-plank", plank(4)))
    added = change(-8, "forearm-plank", plank(3), plank(4), why=Why.UP)
    records = [session(n, routine) for n in (-7, -5, 0, 2)]
    assert ask(routine, records, changes=[added]) == ()
    assert len(ask(routine, records, changes=[added], today=6)) == 1


def test_the_better_side_is_at_most_one_form_ahead() -> None:
    def sides(left: int, right: int) -> Routine:
        dose = Dose(Amount(1, 90, left), Amount(1, 30, right))
        return routine_of((FIGURE_FOUR, dose))

    for left, right, expected in ((0, 0, True), (0, -1, False)):
        routine = sides(left, right)
        found = ask(routine, [session(n, routine) for n in (0, 2)])
        assert any(one.side is Side.LEFT and one.kind is Kind.HARDER for one in found) is expected
    circles = EXERCISES["hip-circles"].default
    for other, expected in ((-1, True), (-2, False)):
        routine = routine_of(("hip-circles", replace(circles, left=Amount(6, 0, -1), right=Amount(3, 0, other))))
        found = ask(routine, [session(n, routine) for n in (0, 2)])
        assert any(one.side is Side.LEFT and one.kind is Kind.HARDER for one in found) is expected


@pytest.mark.parametrize(
    ("dose", "kind", "after", "sets"),
    [
        (plank(3, 5), Kind.UP, Amount(1, 10), None),
        (plank(3), Kind.UP, Amount(1, 10), (3, 4)),
        (plank(4), Kind.UP, Amount(1, 10), (4, 5)),
        (plank(5), Kind.HARDER, Amount(1, 10, 1), (5, 3)),
        (plank(3, 40), Kind.HARDER, Amount(1, 10, 1), None),
    ],
)
def test_the_plank_grows_by_short_sets(dose: Dose, kind: Kind, after: Amount, sets: tuple[int, int] | None) -> None:
    routine = routine_of(("forearm-plank", dose))
    (up,) = ask_after_four_greens(routine)
    assert (up.kind, up.after, up.sets) == (kind, after, sets)
    changed = apply_change(routine, accept(up, routine, at(5), day(5)))
    assert changed.exercises[0].dose == replace(dose, left=after, right=after, sets=sets[1] if sets else dose.sets)


def test_the_hold_of_the_tilt_grows_and_its_reps_give_way() -> None:
    (up,) = ask_after(routine_of(("pelvic-tilt", Dose(Amount(5, 15), Amount(5, 15)))), GREEN, GREEN)
    assert (up.kind, up.after) == (Kind.UP, Amount(4, 20))


@pytest.mark.parametrize(
    ("told", "is_for_less"),
    [
        (CheckIn(), False),
        (CheckIn(before=5, legs=Legs.NONE), False),
        (CheckIn(before=6), True),
        (CheckIn(before=8, legs=Legs.NONE), True),
        (CheckIn(before=1, legs=Legs.HIGHER), False),
        *((CheckIn(before=1, legs=legs), True) for legs in (Legs.FURTHER, Legs.NEW, Legs.BOTH, Legs.WEAKER)),
    ],
)
def test_nothing_increases_while_todays_answers_are_sore_or_the_legs_are_worse(
    told: CheckIn, is_for_less: bool
) -> None:
    done = [session(n, BUTTERFLY) for n in (0, 2)]
    kinds = [one.kind for one in ask(BUTTERFLY, done, told=told)]
    assert kinds == ([] if is_for_less else [Kind.UP])


def test_todays_answers_withhold_no_decrease() -> None:
    done = [session(0, BUTTERFLY, RED)]
    assert [one.kind for one in ask(BUTTERFLY, done, told=CheckIn(before=8))] == [Kind.DOWN]


@pytest.mark.parametrize(("today", "kinds"), [(4, []), (5, [Kind.UP])])
def test_nothing_increases_for_the_rest_of_a_day_with_a_bad_session_of_another_routine(
    today: int, kinds: list[Kind]
) -> None:
    done = [session(n, BUTTERFLY) for n in (0, 2)]
    other = default_routine("bridge", routine="other")
    first, last = (
        replace(session(4, other), id=name, started=at(4, hour)) for name, hour in (("first", 8), ("last", 9))
    )
    spread = replace(first, sets=(replace(first.sets[0], outcome=SetOutcome.HURT, hurt=Hurt.SPREADING),))
    assert [one.kind for one in ask(BUTTERFLY, [*done, first, last], today=4)] == [Kind.UP]
    for bad in (replace(first, pain_before=7), replace(first, legs=Legs.NEW), spread):
        assert [one.kind for one in ask(BUTTERFLY, [*done, bad, last], today=today)] == kinds
