"""The history on a real file: what is written comes back, at once and after another start."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from floorside.domain.session.record import Hurt, Legs, SessionOutcome, SessionRecord, SetAmount, SetOutcome, SetRecord
from floorside.storage.database.database import Database
from floorside.storage.history import session_rows
from floorside.storage.history.rows import session_from, session_row, set_row
from floorside.storage.history.session_rows import UnknownSession
from floorside.storage.history.sessions import History, new_session
from floorside.storage.integrity.checking import check_connection
from tests.storage.sessions import CIRCLES, LEFT, PLAN, RIGHT, START, a_history, a_session, an_unfinished_session


def again(history: History, folder: Path) -> History:
    history.database.close()
    return a_history(folder)


def test_a_session_is_written_set_by_set_and_closed(tmp_path: Path) -> None:
    history = a_history(tmp_path)
    history.begin(an_unfinished_session(), PLAN)
    for record in (LEFT, RIGHT, CIRCLES):
        history.save_set("session-0", record)
    history.close("session-0", START + timedelta(seconds=200), SessionOutcome.PARTIAL, 151.5)
    history = again(history, tmp_path)
    assert history.sessions() == [replace(a_session(), pain_after=None)]
    assert history.unfinished() is None


def test_a_set_done_again_replaces_the_first_try(tmp_path: Path) -> None:
    history = a_history(tmp_path)
    history.begin(an_unfinished_session(), PLAN)
    history.save_set("session-0", RIGHT)
    history.save_set("session-0", replace(RIGHT, done=SetAmount(1, 35.0, 35.0), outcome=SetOutcome.DONE))
    assert [record.outcome for record in history.session("session-0").sets] == [SetOutcome.DONE]


def test_a_set_that_was_taken_back_is_gone_and_the_session_is_sound(tmp_path: Path) -> None:
    history = a_history(tmp_path)
    history.begin(an_unfinished_session(), PLAN)
    for record in (LEFT, RIGHT):
        history.save_set("session-0", record)
    for _ in range(2):
        history.remove_set("session-0", RIGHT.position)
    assert [record.position for record in history.session("session-0").sets] == [LEFT.position]
    with history.database.reading() as connection:
        assert check_connection(connection).is_sound


def test_a_session_that_never_ended_is_offered_with_its_plan_and_place(tmp_path: Path) -> None:
    history = a_history(tmp_path, sessions=1)
    history.begin(an_unfinished_session(1), PLAN)
    history.save_set("session-1", LEFT)
    history.progress("session-1", 2, 58.25)
    unfinished = again(history, tmp_path).unfinished()
    assert unfinished is not None
    assert unfinished.plan == PLAN
    assert unfinished.at_step == 2
    assert unfinished.session == replace(an_unfinished_session(1), sets=(LEFT,), active_seconds=58.25)


def test_what_was_done_of_an_unfinished_session_can_be_kept(tmp_path: Path) -> None:
    history = a_history(tmp_path)
    history.begin(an_unfinished_session(), PLAN)
    history.save_set("session-0", LEFT)
    history.progress("session-0", 2, 58.25)
    history.keep("session-0")
    kept = history.session("session-0")
    assert kept.outcome is SessionOutcome.PARTIAL
    assert kept.ended == START + timedelta(seconds=58.25)
    assert history.unfinished() is None


@pytest.mark.parametrize("plan", ["{", "{}", '{"routine_id": 3}'])
def test_a_plan_that_cannot_be_read_still_lets_its_session_be_kept(tmp_path: Path, plan: str) -> None:
    history = a_history(tmp_path)
    history.begin(an_unfinished_session(), PLAN)
    history.save_set("session-0", LEFT)
    history.database.connection.execute("UPDATE sessions SET plan = ?", (plan,))
    unfinished = history.unfinished()
    assert unfinished is not None
    assert unfinished.plan is None
    history.keep("session-0")
    assert history.session("session-0").outcome is SessionOutcome.PARTIAL


def test_begin_twice_is_begin_once(tmp_path: Path) -> None:
    history = a_history(tmp_path)
    for _ in range(2):
        history.begin(an_unfinished_session(), PLAN)
    assert len(history.sessions()) == 1


def test_sessions_since_a_local_date(tmp_path: Path) -> None:
    history = a_history(tmp_path, sessions=3)
    assert [session.id for session in history.sessions(date(2026, 11, 17))] == ["session-1", "session-2"]


def test_a_set_of_no_session_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnknownSession):
        a_history(tmp_path).save_set("nobody", LEFT)


def test_the_local_date_is_that_of_the_start_wherever_one_is() -> None:
    late = datetime(2026, 11, 16, 23, 59, tzinfo=timezone(timedelta(hours=-8)))
    session = new_session(PLAN, late, "America/Los_Angeles")
    assert session.local_date == date(2026, 11, 16)
    assert session.started == datetime(2026, 11, 17, 7, 59, tzinfo=UTC)
    assert (session.utc_offset_seconds, session.planned_works, session.planned_exercises) == (-28800, 3, 2)


seconds = st.floats(0, 604800)
amounts = st.builds(SetAmount, st.integers(0, 1000), seconds, seconds)
sets = st.builds(
    SetRecord,
    position=st.integers(0, 1000),
    exercise=st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1, max_size=20),
    side=st.none() | st.sampled_from(["left", "right"]),
    direction=st.none(),
    set=st.integers(1, 9),
    planned=amounts,
    done=amounts,
    outcome=st.sampled_from(SetOutcome),
    hurt=st.none() | st.sampled_from(Hurt),
    rung=st.integers(-100, 100),
)
pain = st.none() | st.integers(0, 10)
sessions = st.builds(
    SessionRecord,
    id=st.uuids().map(str),
    routine_id=st.text(max_size=20),
    routine_name=st.text(max_size=20),
    started=st.datetimes(timezones=st.just(UTC)),
    ended=st.none() | st.datetimes(timezones=st.just(UTC)),
    utc_offset_seconds=st.integers(-50400, 50400),
    zone=st.text(max_size=20),
    local_date=st.dates(),
    outcome=st.sampled_from(SessionOutcome),
    active_seconds=seconds,
    pain_before=pain,
    pain_worst=pain,
    pain_after=pain,
    pain_morning=pain,
    legs=st.none() | st.sampled_from(Legs),
    note=st.text(max_size=50),
    walk_minutes=st.none() | st.integers(1, 1440),
    sets=st.lists(sets, max_size=5, unique_by=lambda record: record.position).map(
        lambda records: tuple(sorted(records, key=lambda record: record.position))
    ),
)


@given(sessions)
def test_any_session_comes_back_from_its_row_as_it_was(session: SessionRecord) -> None:
    assert session_from(session_row(session), [set_row(record) for record in session.sets]) == session


def statements(database: Database, do: Callable[[], object]) -> int:
    """How many are run by `do`."""
    run: list[str] = []
    database.connection.set_trace_callback(run.append)
    do()
    database.connection.set_trace_callback(None)
    return len(run)


def test_reading_takes_as_many_statements_for_many_sessions_as_for_a_few(tmp_path: Path) -> None:
    history = a_history(tmp_path)
    history.begin(a_session(0), None)
    few = statements(history.database, history.sessions)
    for number in range(1, 120):
        history.begin(a_session(number), None)
    assert statements(history.database, history.sessions) == few
    assert history.sessions() == [a_session(number) for number in range(120)]


def test_sessions_that_are_known_are_not_read_again_until_they_change(tmp_path: Path) -> None:
    history = a_history(tmp_path)
    known: dict[bytes, SessionRecord] = {}
    for number in range(5):
        history.begin(a_session(number), None)
    first = history.sessions(None, known)
    again = history.sessions(None, known)
    assert all(one is other for one, other in zip(first, again, strict=True))
    history.edit("session-3", START + timedelta(days=30), note="Better than yesterday")
    assert [one is other for one, other in zip(first, history.sessions(None, known), strict=True)] == [
        True, True, True, False, True,
    ]  # fmt: skip
    assert history.sessions(None, known) == history.sessions()


def test_more_sessions_than_one_statement_takes_are_all_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    history = a_history(tmp_path)
    monkeypatch.setattr(session_rows, "SESSIONS_AT_ONCE", 7)
    for number in range(20):
        history.begin(a_session(number), None)
    assert history.sessions(a_session(3).local_date) == [a_session(number) for number in range(3, 20)]
