"""Answers, and which suggestions they exclude."""

import pytest

from floorside.domain.exercise import Amount, Side
from floorside.domain.progression.suggestion import (
    Answer,
    Choice,
    Kind,
    Reason,
    ReasonKey,
    Suggestion,
    answer_to,
    is_answered,
)
from tests.domain.sessions import at, day


def suggestion(
    kind: Kind = Kind.UP,
    side: Side | None = Side.LEFT,
    evidence: tuple[str, ...] = ("a", "b"),
    exercise: str = "bridge",
    routine: str = "mine",
) -> Suggestion:
    reason = Reason(ReasonKey.TWO_GREENS, day(0))
    return Suggestion(routine, exercise, side, kind, Amount(1, 30), Amount(1, 35), reason, evidence)


def test_an_answer_remembers_what_was_asked() -> None:
    assert answer_to(suggestion(), Choice.NOT_YET, at(1), day(1)) == Answer(
        at(1), day(1), "mine", "bridge", Side.LEFT, Kind.UP, ("a", "b"), Choice.NOT_YET
    )


@pytest.mark.parametrize(
    ("choice", "asked", "answered"),
    [
        (Choice.NOT_YET, suggestion(), True),
        (Choice.ACCEPTED, suggestion(), True),
        (Choice.NOT_YET, suggestion(evidence=("b", "c")), False),
        (Choice.NOT_YET, suggestion(kind=Kind.HARDER), False),
        (Choice.NOT_YET, suggestion(side=Side.RIGHT), False),
        (Choice.NOT_YET, suggestion(routine="short"), False),
        (Choice.NEVER, suggestion(evidence=("b", "c")), True),
        (Choice.NEVER, suggestion(kind=Kind.HARDER, evidence=("b", "c")), True),
        (Choice.NEVER, suggestion(routine="short"), True),
        (Choice.NEVER, suggestion(kind=Kind.DOWN), False),
        (Choice.NEVER, suggestion(side=Side.RIGHT), False),
        (Choice.NEVER, suggestion(exercise="plank"), False),
    ],
)
def test_what_an_answer_stands_in_the_way_of(choice: Choice, asked: Suggestion, answered: bool) -> None:
    assert is_answered(asked, [answer_to(suggestion(), choice, at(1), day(1))]) is answered


def test_no_harder_form_ever_does_not_mean_no_more_of_this_one() -> None:
    answer = answer_to(suggestion(Kind.HARDER), Choice.NEVER, at(1), day(1))
    assert not is_answered(suggestion(Kind.UP), [answer])
