"""Properties of suggestions for every history: ranges, no increase after red, no repetition, and undoing every step."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from hypothesis import given
from hypothesis import strategies as st

from floorside.domain.exercise import Condition, Side
from floorside.domain.forms import rung_numbers
from floorside.domain.progression.attempts import JudgedSessions, reported_sessions
from floorside.domain.progression.dose_change import DoseChange, Part, accept, apply_change, undo_change
from floorside.domain.progression.growth import grown_part, range_of, value_in
from floorside.domain.progression.suggest import suggestions
from floorside.domain.progression.suggestion import MOST_AT_ONCE, Answer, Choice, Kind, Suggestion, answer_to
from floorside.domain.progression.traffic_light import Light, session_verdict
from floorside.domain.routine import Routine, dose_fault
from floorside.domain.session.record import Hurt, Legs, SessionRecord, SetOutcome
from tests.domain.sessions import EXERCISES, RAISES, CandidateId, at, day, default_routine, session
from tests.properties import examples

ROUTINE = default_routine("bridge", "supine-figure-four", "forearm-plank")
CANDIDATES: list[CandidateId] = [
    (one.exercise, one.side) for one in {(s.exercise, s.side): s for s in session(0, ROUTINE).sets}.values()
]

pain = st.one_of(st.none(), st.integers(0, 4), st.integers(0, 10))


@st.composite
def told(draw: st.DrawFn, number: int, routine: Routine) -> SessionRecord:
    if draw(st.booleans()):  # comfortable, so that doses also rise
        return session(number, routine, (1, 2, 1, 1))
    outcomes = draw(st.dictionaries(st.sampled_from(CANDIDATES), st.sampled_from(list(SetOutcome)[:3]), max_size=2))
    hurts = draw(st.dictionaries(st.sampled_from(CANDIDATES), st.sampled_from(list(Hurt)), max_size=1))
    return session(
        number,
        routine,
        draw(st.tuples(pain, pain, pain, pain)),
        worst_exercise=draw(st.sampled_from([None, *(item.exercise for item in routine.exercises)])),
        worst_side=draw(st.sampled_from([None, *Side])),
        legs=draw(st.sampled_from([None, Legs.NONE, Legs.SAME, Legs.SAME, Legs.FURTHER])),
        outcomes=outcomes,
        hurts=hurts,
    )


@dataclass
class Life:
    """A person who is asked before each session; what was shown, with the records and the routine of that moment."""

    routine: Routine
    records: list[SessionRecord]
    changes: list[DoseChange]
    answers: list[Answer]
    shown: list[tuple[Suggestion, Routine, tuple[SessionRecord, ...]]]
    judged: JudgedSessions = field(default_factory=JudgedSessions)


@st.composite
def lives(draw: st.DrawFn) -> Life:
    life = Life(ROUTINE, [], [], [], [])
    conditions = draw(st.sampled_from([(), (), (Condition.SORE_KNEE,), (Condition.BLOOD_PRESSURE,)]))
    number = 0
    for _ in range(draw(st.integers(1, 25))):
        number += draw(st.integers(1, 4))
        _ask(draw, life, number, conditions)
        life.records.append(draw(told(number, life.routine)))
    _ask(draw, life, number + 1, conditions)
    return life


def _ask(draw: st.DrawFn, life: Life, number: int, conditions: Sequence[Condition]) -> None:
    facts = (life.records, life.routine, EXERCISES, life.changes, life.answers, day(number), conditions)
    found = suggestions(*facts)
    assert suggestions(*facts, judged=life.judged) == found  # what is known from earlier searches changes nothing
    assert len(found) <= MOST_AT_ONCE
    for one in found:
        life.shown.append((one, life.routine, tuple(life.records)))
        choices = [Choice.ACCEPTED, Choice.ACCEPTED, Choice.NOT_YET, Choice.NEVER]
        choice = Choice.NOT_YET if one.kind is Kind.ADVICE else draw(st.sampled_from(choices))
        life.answers.append(answer_to(one, choice, at(number, 7), day(number)))
        if choice is Choice.ACCEPTED:
            accepted = accept(one, life.routine, at(number, 7), day(number))
            life.routine = apply_change(life.routine, accepted)
            life.changes.append(replace(accepted, undone=False))


slowly = examples(0.25)


@slowly
@given(lives())
def test_a_suggestion_never_leaves_the_range(life: Life) -> None:
    for one, _, _ in life.shown:
        bounds = range_of(EXERCISES[one.exercise], _part(one))
        assert bounds.low <= value_in(one.after, _part(one)) <= bounds.high
        assert one.after.rung in rung_numbers(EXERCISES[one.exercise])
    for item in life.routine.exercises:
        assert dose_fault(EXERCISES[item.exercise], item.dose) is None


def _part(one: Suggestion) -> Part:
    part = grown_part(EXERCISES[one.exercise])
    assert part
    return part


@slowly
@given(lives())
def test_nothing_rises_after_red(life: Life) -> None:
    for one, _, records in life.shown:
        if one.kind in RAISES:
            last = reported_sessions(records)[-1]
            assert session_verdict(last.record, last.usual).light is not Light.RED


@slowly
@given(lives())
def test_less_is_less_and_more_is_more(life: Life) -> None:
    for one, _, _ in life.shown:
        sets_before, sets_after = one.sets or (0, 0)
        before = (sets_before, value_in(one.before, _part(one)))
        after = (sets_after, value_in(one.after, _part(one)))
        assert {
            Kind.UP: after > before and one.after.rung == one.before.rung,
            Kind.DOWN: after < before and one.after.rung == one.before.rung,
            Kind.HARDER: one.after.rung == one.before.rung + 1,
            Kind.EASIER: one.after.rung < one.before.rung,
            Kind.ADVICE: one.after == one.before,
        }[one.kind]


@slowly
@given(lives())
def test_the_same_evidence_never_suggests_the_same_twice(life: Life) -> None:
    asked = [(one.exercise, one.side, one.kind, one.evidence) for one, _, _ in life.shown]
    assert len(set(asked)) == len(asked)


@slowly
@given(lives())
def test_accepted_and_undone_the_first_doses_are_back(life: Life) -> None:
    routine = life.routine
    for change in reversed(life.changes):
        routine = undo_change(routine, change)
    assert routine == ROUTINE


@slowly
@given(lives())
def test_one_step_undone_is_as_if_it_had_not_been(life: Life) -> None:
    for one, routine in ((one, routine) for one, routine, _ in life.shown if one.kind is not Kind.ADVICE):
        made = accept(one, routine, at(0), day(0))
        assert undo_change(apply_change(routine, made), made) == routine


@slowly
@given(lives(), st.randoms())
def test_the_order_in_which_records_are_given_does_not_matter(life: Life, random: object) -> None:
    mixed = list(life.records)
    random.shuffle(mixed)  # type: ignore[attr-defined]
    today = life.records[-1].local_date
    assert suggestions(mixed, life.routine, EXERCISES, life.changes, life.answers, today) == suggestions(
        life.records, life.routine, EXERCISES, life.changes, life.answers, today
    )
