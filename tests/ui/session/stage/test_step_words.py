import pytest

from floorside.domain.exercise import DoseKind
from floorside.ui.session.stage.step_words import amount_words, clock_number


@pytest.mark.parametrize(
    ("seconds", "shown"),
    [(45, "45"), (44.9999, "45"), (44.0, "44"), (43.99, "44"), (0.01, "1"), (0, "0"), (-0.2, "0"), (30 + 1e-9, "30")],
)
def test_a_second_is_shown_until_it_is_gone(seconds: float, shown: str) -> None:
    assert clock_number(seconds) == shown


@pytest.mark.parametrize(("seconds", "shown"), [(99.4, "1:40"), (99, "99"), (100, "1:40"), (600, "10:00")])
def test_from_a_hundred_on_minutes_and_seconds(seconds: float, shown: str) -> None:
    assert clock_number(seconds) == shown


@pytest.mark.parametrize(
    ("kind", "one", "several"),
    [
        (DoseKind.BREATHS, "1 breath", "2 breaths"),
        (DoseKind.CIRCLES, "1 circle", "2 circles"),
        (DoseKind.STEPS, "1 step", "2 steps"),
        (DoseKind.REPS, "once", "2 times"),
        (DoseKind.REPS_WITH_HOLD, "1 × 5\N{NO-BREAK SPACE}s", "2 × 5\N{NO-BREAK SPACE}s"),
    ],
)
def test_one_is_not_several(kind: DoseKind, one: str, several: str) -> None:
    assert [amount_words(kind, count, 5) for count in (1, 2)] == [one, several]
