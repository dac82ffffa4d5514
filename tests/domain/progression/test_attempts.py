"""Which form and which morning count for a session."""

from dataclasses import replace

from floorside.domain.progression.suggestion import Kind, ReasonKey
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
