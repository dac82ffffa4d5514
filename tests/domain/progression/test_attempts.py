"""Which form and which morning count for a session."""

from dataclasses import replace

from floorside.domain.progression.attempts import JudgedSessions
from floorside.domain.progression.suggestion import Kind, ReasonKey
from floorside.domain.routine import Routine, amount_for
from floorside.domain.session.record import SessionRecord
from tests.domain.progression.asking import BUTTERFLY, NO_MORNING, USUAL_WEEKS, ask, hold
from tests.domain.sessions import (
    routine_of,
    session,
)


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


def test_what_is_known_from_an_earlier_search_follows_the_form_of_today() -> None:
    usual, harder = (routine_of(("butterfly", hold(40, rung=rung))) for rung in (0, 1))
    judged = JudgedSessions([session(n, usual) for n in (0, 2)])

    def forms(routine: Routine) -> list[int]:
        now = amount_for(routine.exercises[0].dose, None)
        return [attempt.amount.rung for attempt in judged.attempts("butterfly", None, now, ())]

    assert [forms(each) for each in (usual, usual, harder, usual)] == [[0, 0], [0, 0], [1, 1], [0, 0]]


def in_form_of(record: SessionRecord, rung: int) -> SessionRecord:
    return replace(record, sets=tuple(replace(one, rung=rung) for one in record.sets))


def test_a_quiet_start_stands_for_a_morning_that_was_not_told() -> None:
    (up,) = ask(
        BUTTERFLY, [session(0, BUTTERFLY, NO_MORNING), session(2, BUTTERFLY, NO_MORNING), session(4, BUTTERFLY)]
    )
    assert up.evidence == ("session-2", "session-4")
    sore = session(4, BUTTERFLY, (2, 1, 1, 1))
    assert ask(BUTTERFLY, [session(0, BUTTERFLY), session(2, BUTTERFLY, NO_MORNING), sore]) == ()
    late = [session(0, BUTTERFLY), session(2, BUTTERFLY, NO_MORNING), session(10, BUTTERFLY)]
    assert ask(BUTTERFLY, late, today=12) == ()


def test_who_never_tells_a_morning_is_read_from_the_next_start() -> None:
    untold = [replace(one, pain_morning=None) for one in USUAL_WEEKS]
    records = [session(n, BUTTERFLY, NO_MORNING) for n in (0, 2, 4)]
    (up,) = ask(BUTTERFLY, records, usual=untold)
    assert up.evidence == ("session-0", "session-2")
    sore = session(4, BUTTERFLY, (1, 5, 1, None))
    assert ask(BUTTERFLY, [*records[:2], sore], usual=untold) == ()


def test_a_session_done_elsewhere_never_counts_towards_more_and_breaks_no_row() -> None:
    elsewhere = [replace(session(n, BUTTERFLY), elsewhere=True) for n in (0, 2, 4)]
    assert ask(BUTTERFLY, elsewhere) == ()
    between = [session(0, BUTTERFLY), elsewhere[1], session(4, BUTTERFLY)]
    (up,) = ask(BUTTERFLY, between)
    assert up.evidence == ("session-0", "session-4")
    unanswered = replace(session(2, BUTTERFLY, (None, None, None, None)), elsewhere=True)
    assert len(ask(BUTTERFLY, [session(0, BUTTERFLY), unanswered, session(4, BUTTERFLY)])) == 1


def test_too_much_elsewhere_is_too_much() -> None:
    sore = replace(session(2, BUTTERFLY, (1, 7, 1, 1)), elsewhere=True)
    (down,) = ask(BUTTERFLY, [session(0, BUTTERFLY), sore])
    assert (down.kind, down.evidence) == (Kind.DOWN, ("session-2",))
    restless = replace(session(2, BUTTERFLY, (1, 1, 1, 2)), elsewhere=True)
    assert ask(BUTTERFLY, [session(0, BUTTERFLY), restless, session(4, BUTTERFLY)]) == ()
