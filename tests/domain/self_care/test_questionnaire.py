"""The questionnaire's score, and the comparison of two of them."""

import pytest

from floorside.domain.self_care.questionnaire import clear_change, comparison_for, is_due, roland_morris
from tests.domain.sessions import day


def test_the_score_is_the_number_of_ticks() -> None:
    assert roland_morris(day(0), []).score == 0
    assert roland_morris(day(0), [1, 24, 24]).score == 2


@pytest.mark.parametrize("number", [0, 25])
def test_a_sentence_that_is_not_there_is_refused(number: int) -> None:
    with pytest.raises(ValueError, match=f"there is no sentence {number}, they are 1 to 24"):
        roland_morris(day(0), [3, number])


def test_it_is_asked_again_after_four_weeks() -> None:
    assert is_due(None, day(0))
    assert not is_due(roland_morris(day(0), []), day(27))
    assert is_due(roland_morris(day(0), []), day(28))


@pytest.mark.parametrize(
    ("first", "last", "days", "change"),
    [
        (12, 7, 28, -5),
        (12, 7, 27, 0),  # never of two that lie close together
        (12, 9, 28, 0),
        (10, 7, 28, 0),  # 30 %, and still what chance does
        (1, 2, 28, 0),
        (3, 2, 28, 0),
        (4, 0, 28, 0),
        (17, 12, 28, 0),  # 5 points, and less than 30 %
        (20, 14, 28, -6),
        (0, 4, 28, 0),
        (0, 5, 28, 5),
        (8, 8, 28, 0),
    ],
)
def test_a_change_is_told_only_where_it_is_clear(first: int, last: int, days: int, change: int) -> None:
    before, after = (roland_morris(day(on), range(1, 1 + n)) for on, n in ((0, first), (days, last)))
    assert clear_change(before, after) == change


@pytest.mark.parametrize(
    ("scores", "against", "change"),
    [
        ((12, 12), 0, 0),
        ((12, 4), 0, -8),
        ((12, 4, 11), 1, 7),  # a relapse after better months
        ((12, 4, 8), 0, 0),
        ((12, 11, 4), 0, -8),
        ((9, 16, 9), 1, -7),  # better again
        ((9, 16, 17), 0, 8),
        ((4, 12, 5, 11), 0, 7),
    ],
)
def test_a_relapse_is_held_against_the_best_time_between(scores: tuple[int, ...], against: int, change: int) -> None:
    filled = [roland_morris(day(28 * n), range(1, 1 + score)) for n, score in enumerate(scores)]
    found = comparison_for(filled)
    assert (filled.index(found), clear_change(found, filled[-1])) == (against, change)
