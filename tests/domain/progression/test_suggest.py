"""Each row of docs/progression.md: what is suggested, when, for which side, and what keeps it back."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest

from floorside.domain.exercise import Amount, Condition, Dose, Side
from floorside.domain.progression.dose_change import DoseChange, DoseMovedOn, Why, accept, apply_change
from floorside.domain.progression.suggest import suggestions
from floorside.domain.progression.suggestion import Answer, Choice, Kind, ReasonKey, Suggestion, answer_to
from floorside.domain.routine import Routine
from floorside.domain.session.record import Hurt, Legs, SessionRecord, SetOutcome
from tests.domain.sessions import (
    EXERCISES,
    GROWING,
    RAISES,
    ROUTINES,
    CandidateId,
    at,
    change,
    day,
    default_routine,
    routine_of,
    session,
)

FIGURE_FOUR = "supine-figure-four"
GREEN, AMBER, RED = (1, 1, 1, 1), (1, 5, 1, 1), (1, 6, 1, 1)
UNTOLD, NO_MORNING = (None, None, None, None), (1, 1, 1, None)
SORE_GREEN, SORE_START = (4, 3, 4, 1), (6, 6, 6, 6)

Answers = tuple[int | None, int | None, int | None, int | None]

#: Three usual weeks long ago, so that the days of a test add none: with an exercise that no test looks at.
USUAL_WEEKS = [
    replace(session(n, default_routine("easy-breathing", routine="other")), id=f"usual-{n}") for n in (-28, -26, -24)
]


def hold(seconds: float, right: float | None = None, rung: int = 0) -> Dose:
    return Dose(Amount(1, seconds, rung), Amount(1, seconds if right is None else right, rung))


def reps(count: int, hold_seconds: float = 1, rung: int = 0) -> Dose:
    return replace(
        EXERCISES["bridge"].default, left=Amount(count, hold_seconds, rung), right=Amount(count, hold_seconds, rung)
    )


BUTTERFLY = routine_of(("butterfly", hold(40)))
BRIDGE = routine_of(("bridge", reps(12)))


def ask(
    routine: Routine,
    records: Sequence[SessionRecord],
    *,
    today: int = 5,
    changes: Sequence[DoseChange] = (),
    answers: Sequence[Answer] = (),
    conditions: Sequence[Condition] = (),
    usual: Sequence[SessionRecord] = USUAL_WEEKS,
) -> tuple[Suggestion, ...]:
    return suggestions([*usual, *records], routine, EXERCISES, changes, answers, day(today), conditions)


def ask_after(routine: Routine, *told: Answers, today: int = 5) -> tuple[Suggestion, ...]:
    """After sessions on Monday, Wednesday and so on."""
    return ask(routine, [session(2 * n, routine, answers) for n, answers in enumerate(told)], today=today)


def ask_after_four_greens(routine: Routine) -> tuple[Suggestion, ...]:
    """As many as a set more asks for."""
    return ask(routine, [session(n, routine) for n in (0, 2, 4, 7)], today=8)


def what(found: Sequence[Suggestion]) -> list[tuple[str, Kind, ReasonKey]]:
    return [(one.exercise, one.kind, one.reason.key) for one in found]


@pytest.mark.parametrize(
    ("told", "kinds"),
    [
        ((), []),
        ((GREEN,), []),
        ((GREEN, GREEN), [Kind.UP]),
        ((AMBER, GREEN, GREEN), [Kind.UP]),
        ((GREEN, AMBER), []),
        ((GREEN, AMBER, GREEN), []),
        ((GREEN, UNTOLD, GREEN), []),  # an answer that is missing holds
        ((GREEN, GREEN, NO_MORNING), []),
        ((GREEN, SORE_GREEN), []),  # from 4 or 5, green means no rise
        ((SORE_GREEN, SORE_GREEN), []),
        ((GREEN, SORE_START, GREEN), []),  # not scored
        ((AMBER,), []),
        ((AMBER, AMBER), [Kind.DOWN]),
        ((AMBER, UNTOLD, AMBER), [Kind.DOWN]),  # what was not told does not count
        ((AMBER, SORE_START, AMBER), [Kind.DOWN]),
        ((AMBER, GREEN, AMBER), []),
        ((UNTOLD, UNTOLD), []),
        ((NO_MORNING, NO_MORNING), []),
        ((RED,), [Kind.DOWN]),
        ((RED, UNTOLD), [Kind.DOWN]),
        ((RED, GREEN), []),  # it went by
        ((RED, AMBER), []),
        ((GREEN, GREEN, RED), [Kind.DOWN]),
        ((RED, RED), [Kind.EASIER]),
        ((RED, UNTOLD, RED), [Kind.EASIER]),
        ((RED, GREEN, RED), [Kind.DOWN]),
        ((SORE_START, SORE_START), []),
    ],
)
def test_what_follows_from_which_sessions(told: tuple[Answers, ...], kinds: list[Kind]) -> None:
    assert [one.kind for one in ask_after(BUTTERFLY, *told)] == kinds


def test_never_answering_suggests_nothing_for_months() -> None:
    records = [session(n, BUTTERFLY, UNTOLD) for n in range(0, 90, 2)]
    assert all(not ask(BUTTERFLY, records[:n], today=2 * n) for n in range(len(records)))


def test_no_session_no_suggestion() -> None:
    assert suggestions([], BUTTERFLY, EXERCISES, (), (), day(0)) == ()


# up


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


def test_what_was_made_easier_in_the_session_says_nothing_about_the_usual_form() -> None:
    eased = [in_form_of(session(n, BUTTERFLY), -1) for n in (0, 2)]
    assert ask(BUTTERFLY, eased) == ()
    easier = routine_of(("butterfly", hold(40, rung=-1)))
    (back,) = ask(easier, eased)
    assert back.reason.key is ReasonKey.BACK


def test_a_set_eased_to_the_usual_form_takes_its_session_out_of_the_harder_one() -> None:
    harder = routine_of(("butterfly", hold(40, rung=1)))
    eased = [session(n, harder) for n in (0, 2)]
    assert [up.kind for up in ask(harder, eased)] == [Kind.UP]
    mixed = [replace(one, sets=(*in_form_of(one, 1).sets, *in_form_of(one, 0).sets)) for one in eased]
    assert ask(harder, mixed) == ()


def in_form_of(record: SessionRecord, rung: int) -> SessionRecord:
    return replace(record, sets=tuple(replace(one, rung=rung) for one in record.sets))


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


# down


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


@pytest.mark.parametrize(
    ("record", "key", "pain", "usual"),
    [
        (session(0, BUTTERFLY, RED), ReasonKey.WORST, 6, None),
        (session(0, BUTTERFLY, (1, 3, 4, 1)), ReasonKey.AFTER, 4, 1),
        (session(0, BUTTERFLY, (1, 3, 1, 3)), ReasonKey.MORNING, 3, 1),
        (session(0, BUTTERFLY, UNTOLD, legs=Legs.FURTHER), ReasonKey.LEGS, None, None),
        (session(0, BUTTERFLY, UNTOLD, hurts={("butterfly", None): Hurt.SPREADING}), ReasonKey.SPREADING, None, None),
    ],
)
def test_the_reason_names_the_fact(
    record: SessionRecord, key: ReasonKey, pain: int | None, usual: float | None
) -> None:
    (down,) = ask(BUTTERFLY, [record])
    assert (down.reason.key, down.reason.pain, down.reason.usual, down.reason.on) == (key, pain, usual, day(0))


# sides, order, and no more than two


def test_left_and_right_go_their_own_ways() -> None:
    routine = routine_of((FIGURE_FOUR, hold(40, 60)))
    stopped: dict[CandidateId, SetOutcome] = {(FIGURE_FOUR, Side.RIGHT): SetOutcome.CUT_SHORT}
    records = [session(n, routine, (1, 5, 1, 1), worst_exercise=FIGURE_FOUR, outcomes=stopped) for n in (0, 2)]
    (down,) = ask(routine, records)
    assert (down.side, down.kind, down.after) == (Side.RIGHT, Kind.DOWN, Amount(1, 48))
    # said in so many words, it is the same
    said = [session(n, routine, (1, 5, 1, 1), worst_exercise=FIGURE_FOUR, worst_side=Side.RIGHT) for n in (0, 2)]
    assert ask(routine, said) == (down,)
    # once the right side is lowered, the left one rises
    lowered = change(2, FIGURE_FOUR, hold(40, 60), hold(40, 48), Side.RIGHT)
    after = apply_change(routine, lowered)
    (up,) = ask(after, records, changes=[lowered])
    assert (up.side, up.kind, up.after) == (Side.LEFT, Kind.UP, Amount(1, 45))


def test_never_more_than_two_and_what_changed_longest_ago_rises_first() -> None:
    routine = default_routine("bridge", "butterfly", FIGURE_FOUR, "hip-circles")
    records = [session(n, routine) for n in (0, 2)]
    found = ask(routine, records)
    assert [one.exercise for one in found] == ["bridge", "butterfly"]
    bridge = change(-12, "bridge", EXERCISES["bridge"].default, EXERCISES["bridge"].default)
    risen = replace(bridge, before=replace(bridge.before, sets=2))
    assert [(one.exercise, one.side) for one in ask(routine, records, changes=[risen])] == [
        ("butterfly", None),
        (FIGURE_FOUR, Side.LEFT),
    ]


def test_no_more_than_two_on_one_day() -> None:
    routine = default_routine("bridge", "butterfly", FIGURE_FOUR)
    records = [session(n, routine) for n in (0, 2)]
    first = ask(routine, records)
    answers = [answer_to(one, Choice.NOT_YET, at(5), day(5)) for one in first]
    assert len(ask(routine, records, answers=answers[:1])) == 1
    assert ask(routine, records, answers=answers) == ()
    assert [one.exercise for one in ask(routine, records, answers=answers, today=6)] == [FIGURE_FOUR] * 2


def test_less_comes_before_more() -> None:
    routine = routine_of(("butterfly", hold(40)), ("bridge", reps(12)))
    records = [session(n, routine, (1, 5, 1, 1), worst_exercise="bridge") for n in (0, 2)]
    assert what(ask(routine, records)) == [("bridge", Kind.DOWN, ReasonKey.TWO_AMBERS)]


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


# the week's growth


def test_work_grows_by_a_tenth_a_week() -> None:
    routine = routine_of(("butterfly", hold(40)), ("chair-figure-four", hold(60)))  # 160 s of work
    records = [session(n, routine) for n in (0, 2)]
    fifteen = change(-2, "butterfly", hold(25), hold(40))
    assert ask(routine, records, changes=[fifteen], today=4) == ()  # 15 of 14.5 s are used up
    five = change(-2, "butterfly", hold(35), hold(40))
    (up, second) = ask(routine, records, changes=[five], today=4)  # 15.5 s: 5 + 5 + 5
    assert (up.side, second.side) == (Side.LEFT, Side.RIGHT)
    assert len(ask(routine, records, changes=[replace(fifteen, local_date=day(-3))], today=4)) == 2


def test_the_cap_is_soft_one_rise_is_always_allowed_and_elsewhere_does_not_count() -> None:
    plank = EXERCISES["forearm-plank"].default
    small = routine_of(("forearm-plank", plank), ("chair-figure-four", hold(20)))  # 70 s: seven are the limit
    records = [session(n, small) for n in (0, 2, 4, 7)]
    assert what(ask(small, records, today=8)) == [("forearm-plank", Kind.UP, ReasonKey.TWO_GREENS)]
    elsewhere = change(1, "bridge", reps(5), reps(15), routine="short")
    gone = change(1, "my-own", hold(5), hold(60))
    assert len(ask(small, records, changes=[elsewhere, gone], today=8)) == 1


# answers


def _answered(found: Sequence[Suggestion], choice: Choice, on: int) -> list[Answer]:
    return [answer_to(one, choice, at(on), day(on)) for one in found]


@pytest.mark.parametrize("choice", list(Choice))
def test_the_same_evidence_is_asked_about_once(choice: Choice) -> None:
    records = [session(n, BUTTERFLY) for n in (0, 2)]
    answers = _answered(ask(BUTTERFLY, records), choice, 5)
    assert ask(BUTTERFLY, records, answers=answers, today=6) == ()


def test_not_yet_asks_again_after_the_next_green() -> None:
    records = [session(n, BUTTERFLY) for n in (0, 2)]
    answers = _answered(ask(BUTTERFLY, records), Choice.NOT_YET, 3)
    assert ask(BUTTERFLY, [*records, session(4, BUTTERFLY, AMBER)], answers=answers) == ()
    (again,) = ask(BUTTERFLY, [*records, session(4, BUTTERFLY)], answers=answers)
    assert again.evidence == ("session-2", "session-4")


def test_never_is_never_for_this_exercise_and_side_and_kind() -> None:
    routine = routine_of((FIGURE_FOUR, hold(60)))
    greens = [session(n, routine) for n in (0, 2)]
    left, right = ask(routine, greens)
    answers = _answered([left], Choice.NEVER, 3)
    later = [*greens, session(4, routine)]
    assert [one.side for one in ask(routine, later, answers=answers)] == [Side.RIGHT]
    assert right.side is Side.RIGHT
    assert [one.side for one in ask(routine, [*later, session(5, routine, RED)], answers=answers, today=6)] == [
        Side.LEFT,
        Side.RIGHT,
    ]
    top = routine_of((FIGURE_FOUR, hold(90)))
    harder = ask(top, [session(n, top) for n in (1, 3)], answers=answers)
    assert [(one.side, one.kind) for one in harder] == [(Side.RIGHT, Kind.HARDER)]


# conditions


def test_what_a_condition_hides_is_not_asked_about() -> None:
    routine = default_routine("low-cobra")
    greens = [session(n, routine) for n in (0, 2)]
    assert ask(routine, greens, conditions=[Condition.STENOSIS]) == ()
    assert len(ask(routine, greens, conditions=[Condition.OSTEOPOROSIS])) == 1


def test_a_condition_keeps_the_form_easy_and_the_hold_short() -> None:
    knee = routine_of((FIGURE_FOUR, hold(90)))
    assert ask(knee, [session(n, knee) for n in (0, 2)], conditions=[Condition.SORE_KNEE]) == ()
    groin = routine_of(("butterfly", hold(40, rung=-1)))
    (up,) = ask(groin, [session(n, groin) for n in (0, 2)], conditions=[Condition.GROIN_PINCH])
    assert (up.kind, up.after) == (Kind.UP, Amount(1, 45, -1))
    plank = routine_of(("forearm-plank", hold(10)))
    assert ask(plank, [session(n, plank) for n in (0, 2)], conditions=[Condition.BLOOD_PRESSURE]) == ()


def test_a_hold_that_a_condition_shortens_is_not_lowered_but_its_form_may_be() -> None:
    saved, done = routine_of(("forearm-plank", hold(30))), routine_of(("forearm-plank", hold(10)))
    pressure = [Condition.BLOOD_PRESSURE]
    (easier,) = ask(saved, [session(0, done, RED)], conditions=pressure)
    assert (easier.kind, easier.after) == (Kind.EASIER, Amount(1, 10, -1))
    assert ask(saved, [session(n, saved) for n in (0, 2)], conditions=pressure) == ()


# steady pain, small doses, and no more than two forms of anything in a hurry

CHRONIC = (4, 4, 4, 4)


def ask_chronic(routine: Routine, records: Sequence[SessionRecord], today: int, changes: Sequence[DoseChange] = (),
                answers: Sequence[Answer] = ()) -> tuple[Suggestion, ...]:  # fmt: skip
    usual = [replace(one, pain_before=4, pain_morning=4) for one in USUAL_WEEKS]
    return ask(routine, records, today=today, changes=changes, answers=answers, usual=usual)


def steady_weeks(routine: Routine, days: Sequence[int], answers: Answers = CHRONIC) -> list[SessionRecord]:
    return [session(n, routine, answers) for n in days]


@pytest.mark.parametrize("told", [CHRONIC, (5, 5, 5, 4), (4, 5, 5, 4), (4, 4, 5, 4)])
def test_pain_that_stays_at_four_or_five_holds_and_is_never_less(told: Answers) -> None:
    records = steady_weeks(BUTTERFLY, range(0, 60, 2), told)
    for count in range(1, 9):  # not yet three weeks
        assert ask_chronic(BUTTERFLY, records[:count], today=2 * count) == ()
    lowered = [
        one for n in range(30) for one in ask_chronic(BUTTERFLY, records[:n], today=2 * n) if one.kind not in RAISES
    ]
    assert lowered == []


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


def test_a_quiet_start_stands_for_a_morning_that_was_not_told() -> None:
    (up,) = ask(
        BUTTERFLY, [session(0, BUTTERFLY, NO_MORNING), session(2, BUTTERFLY, NO_MORNING), session(4, BUTTERFLY)]
    )
    assert up.evidence == ("session-2", "session-4")
    sore = session(4, BUTTERFLY, (2, 1, 1, 1))
    assert ask(BUTTERFLY, [session(0, BUTTERFLY), session(2, BUTTERFLY, NO_MORNING), sore]) == ()
    late = [session(0, BUTTERFLY), session(2, BUTTERFLY, NO_MORNING), session(10, BUTTERFLY)]
    assert ask(BUTTERFLY, late, today=12) == ()


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


def test_who_never_tells_a_morning_is_read_from_the_next_start() -> None:
    untold = [replace(one, pain_morning=None) for one in USUAL_WEEKS]
    records = [session(n, BUTTERFLY, NO_MORNING) for n in (0, 2, 4)]
    (up,) = ask(BUTTERFLY, records, usual=untold)
    assert up.evidence == ("session-0", "session-2")
    sore = session(4, BUTTERFLY, (1, 5, 1, None))
    assert ask(BUTTERFLY, [*records[:2], sore], usual=untold) == ()


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


# the plank grows by sets, the tilt gives up reps


def plank(sets: int, hold_seconds: float = 10, rung: int = 0) -> Dose:
    amount = Amount(1, hold_seconds, rung)
    return replace(EXERCISES["forearm-plank"].default, left=amount, right=amount, sets=sets)


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


def test_sets_that_were_added_go_first() -> None:
    (down,) = ask_after(routine_of(("forearm-plank", plank(5))), RED)
    assert (down.kind, down.after, down.sets) == (Kind.DOWN, Amount(1, 10), (5, 4))
    (down,) = ask_after(routine_of(("forearm-plank", plank(3))), RED)
    assert (down.kind, down.after, down.sets) == (Kind.DOWN, Amount(1, 8), None)
    (easier,) = ask_after(routine_of(("forearm-plank", plank(5))), RED, RED)
    assert (easier.kind, easier.after, easier.sets) == (Kind.EASIER, Amount(1, 10, -1), (5, 3))


def test_a_suggestion_of_sets_is_for_the_sets_that_it_was_made_for() -> None:
    routine = routine_of(("forearm-plank", plank(3)))
    assert ask_after(routine, GREEN, GREEN, GREEN) == ()
    (up,) = ask_after_four_greens(routine)
    with pytest.raises(DoseMovedOn):
        accept(up, routine_of(("forearm-plank", plank(2))), at(5), day(5))


def test_the_hold_of_the_tilt_grows_and_its_reps_give_way() -> None:
    (up,) = ask_after(routine_of(("pelvic-tilt", Dose(Amount(5, 15), Amount(5, 15)))), GREEN, GREEN)
    assert (up.kind, up.after) == (Kind.UP, Amount(4, 20))
