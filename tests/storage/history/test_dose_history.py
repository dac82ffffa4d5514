"""Changes of doses and answers come back as they were written, after another start too."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from floorside.domain.exercise import Amount, Dose, Phase, Side
from floorside.domain.progression.dose_change import DoseChange, Why
from floorside.domain.progression.suggestion import Answer, Choice, Kind
from floorside.storage.database.database import Database, open_database
from floorside.storage.history.dose_history import (
    KeptChange,
    add_answer,
    add_change,
    answers,
    dose_changes,
    dose_from,
    dose_text,
    extend_change,
    mark_undone,
    take_back_answer,
)

THIRTY = Dose(Amount(1, 30), Amount(1, 30))
RIGHT_35 = replace(THIRTY, right=Amount(1, 35))
CHANGE = DoseChange(
    when=datetime(2026, 11, 21, 7, 30, 0, 250000, tzinfo=UTC),
    local_date=date(2026, 11, 21),
    routine="full",
    exercise="supine-figure-four",
    side=Side.RIGHT,
    before=THIRTY,
    after=RIGHT_35,
    why=Why.UP,
)
ANSWER = Answer(
    when=datetime(2026, 11, 21, 7, 30, tzinfo=UTC),
    local_date=date(2026, 11, 21),
    routine="full",
    exercise="bridge",
    side=None,
    kind=Kind.HARDER,
    evidence=("one", "two"),
    choice=Choice.NOT_YET,
)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with closing(open_database(tmp_path / "history.db")) as database:
        yield database


def test_a_change_and_an_answer_come_back_after_another_start(tmp_path: Path) -> None:
    with closing(open_database(tmp_path / "history.db")) as database:
        add_change(database, CHANGE)
        add_answer(database, ANSWER)
    with closing(open_database(tmp_path / "history.db")) as database:
        assert dose_changes(database) == [KeptChange(1, CHANGE)]
        assert answers(database) == [ANSWER]


def test_an_undone_change_is_kept_as_undone(database: Database) -> None:
    first, second = add_change(database, CHANGE), add_change(database, replace(CHANGE, side=None))
    mark_undone(database, first)
    assert [kept.change.undone for kept in dose_changes(database)] == [True, False]
    assert [kept.number for kept in dose_changes(database)] == [first, second]


def test_a_change_may_go_further(database: Database) -> None:
    number = add_change(database, CHANGE)
    extend_change(database, number, replace(THIRTY, right=Amount(1, 40)))
    (kept,) = dose_changes(database)
    assert (kept.change.before.right.hold_seconds, kept.change.after.right.hold_seconds) == (30, 40)


def test_an_answer_can_be_taken_back(database: Database) -> None:
    number = add_answer(database, ANSWER)
    add_answer(database, replace(ANSWER, choice=Choice.NEVER))
    take_back_answer(database, number)
    assert [answer.choice for answer in answers(database)] == [Choice.NEVER]


def test_advice_can_be_answered(database: Database) -> None:
    add_answer(database, replace(ANSWER, kind=Kind.ADVICE))
    assert [answer.kind for answer in answers(database)] == [Kind.ADVICE]


amounts = st.builds(Amount, st.integers(1, 30), st.floats(0, 600), st.integers(-2, 5))
doses = st.builds(
    Dose,
    amounts,
    amounts,
    st.integers(1, 5),
    st.floats(0, 600),
    st.dictionaries(st.sampled_from(Phase), st.floats(0, 60)),
)


@given(doses)
def test_every_dose_is_kept_to_the_last_digit(dose: Dose) -> None:
    assert dose_from(dose_text(dose)) == dose
