"""How well a person knows an exercise, from the history."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from floorside.domain.session.record import SetAmount, SetOutcome
from floorside.domain.speech.experience import DoneForm, Experience
from floorside.storage.history.done_forms import DONE_FORMS, done_forms, experience
from floorside.storage.history.sessions import History
from tests.storage.sessions import CIRCLES, LEFT, RIGHT, START, a_history, a_session

DAY = START.date()


def kept(history: History, number: int, *sets: object, on: date = DAY) -> None:
    days = timedelta(days=(on - DAY).days)
    session = a_session()
    history.begin(
        replace(session, id=f"session-{number}", started=session.started + days, local_date=on, sets=tuple(sets)),  # type: ignore[arg-type]
        None,
    )


def test_each_session_says_once_in_which_forms_an_exercise_was_done(tmp_path: Path) -> None:
    history = a_history(tmp_path)
    hurt = replace(RIGHT, rung=-1, outcome=SetOutcome.HURT, done=SetAmount(0, 0, 0))
    kept(history, 0, LEFT, hurt, replace(CIRCLES, outcome=SetOutcome.SKIPPED))
    assert done_forms(history.database, DAY) == [
        DoneForm(1, DAY, "figure-four", -1, hurt=True),
        DoneForm(1, DAY, "figure-four", 0),
    ]
    assert done_forms(history.database, DAY + timedelta(days=1)) == []


def test_twice_done_is_known_and_a_deleted_session_was_not(tmp_path: Path) -> None:
    history = a_history(tmp_path)
    for number, days in enumerate((0, 2, 4)):
        assert experience(history.database, DAY + timedelta(days=5)).known == (
            {("figure-four", 0)} if number == 2 else set()
        )
        kept(history, number, LEFT, on=DAY + timedelta(days=days))
    assert not experience(history.database, DAY + timedelta(days=5)).newcomer
    for number in (0, 1):
        history.delete(f"session-{number}", START)
    assert experience(history.database, DAY + timedelta(days=5)) == Experience(newcomer=True)


def test_a_history_of_years_is_asked_for_six_weeks_alone(tmp_path: Path) -> None:
    history = a_history(tmp_path)
    for number in range(3):
        kept(history, number, LEFT, on=DAY + timedelta(days=number))
    assert experience(history.database, DAY + timedelta(days=60)) == Experience()


def test_of_a_long_history_only_the_last_sessions_are_read(tmp_path: Path) -> None:
    history = a_history(tmp_path)
    with history.database.reading() as connection:
        steps = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {DONE_FORMS}", (DAY.isoformat(),))]
    assert any("sessions_by_date" in step for step in steps), steps
    assert not [step for step in steps if step.startswith("SCAN sets")]


def test_what_was_done_elsewhere_was_never_explained(tmp_path: Path) -> None:
    history = a_history(tmp_path)
    for number in range(4):
        history.begin(replace(a_session(number), elsewhere=True), None)
    assert experience(history.database, DAY + timedelta(days=5)) == Experience(frozenset(), newcomer=True)
