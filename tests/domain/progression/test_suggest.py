"""What is suggested, and when, as docs/progression.md has it; how many at once, and what answers exclude."""

from dataclasses import replace

import pytest

from floorside.domain.exercise import Amount, Condition, Side
from floorside.domain.progression.dose_change import DoseMovedOn, accept, apply_change
from floorside.domain.progression.suggest import suggestions
from floorside.domain.progression.suggestion import Choice, Kind, ReasonKey, answer_to
from floorside.domain.session.record import Hurt, Legs, SessionRecord, SetOutcome
from tests.domain.progression.asking import (
    AMBER,
    BUTTERFLY,
    FIGURE_FOUR,
    GREEN,
    NO_MORNING,
    RED,
    SORE_GREEN,
    SORE_START,
    UNTOLD,
    Answers,
    _answered,
    ask,
    ask_after,
    ask_after_four_greens,
    hold,
    plank,
    reps,
    what,
)
from tests.domain.sessions import (
    EXERCISES,
    CandidateId,
    at,
    change,
    day,
    default_routine,
    routine_of,
    session,
)


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


def test_a_suggestion_of_sets_is_for_the_sets_that_it_was_made_for() -> None:
    routine = routine_of(("forearm-plank", plank(3)))
    assert ask_after(routine, GREEN, GREEN, GREEN) == ()
    (up,) = ask_after_four_greens(routine)
    with pytest.raises(DoseMovedOn):
        accept(up, routine_of(("forearm-plank", plank(2))), at(5), day(5))
