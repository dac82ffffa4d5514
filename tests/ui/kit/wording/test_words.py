from datetime import date

import pytest
from PySide6.QtWidgets import QApplication
from tools.compile_translations import compile_stale

from floorside.domain.exercise import Amount, Direction, Dose, DoseKind, Phase, Side
from floorside.domain.session.record import SetAmount, SetOutcome, SetRecord
from floorside.language import ENGLISH
from floorside.storage.files.shipped.catalogue import load_catalogue
from floorside.ui.kit.wording import words
from floorside.window_language import speak

CATALOGUE = load_catalogue()


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (14, "under a minute"),
        (59.9, "under a minute"),
        (60, "1\xa0min"),
        (89, "1\xa0min"),
        (91, "2\xa0min"),
        (825, "14\xa0min"),
        (3600, "1\xa0h"),
        (31_200, "8\xa0h\xa040\xa0min"),
    ],
)
def test_duration(seconds: float, text: str) -> None:
    assert words.duration(seconds) == text


@pytest.mark.parametrize(
    ("exercise", "line", "detail"),
    [
        ("pelvic-tilt", "5 × 10\xa0s", ""),
        ("bridge", "10 reps", "up 2 · hold 1 · down 4"),
        ("supine-figure-four", "30\xa0s", "both sides"),
        ("low-cobra", "10 × 5\xa0s", ""),
        ("forearm-plank", "3 × 10\xa0s", ""),
        ("hip-circles", "10 each way", "both sides"),
        ("butterfly", "30\xa0s", ""),
        ("straddle-fold", "5 breaths", ""),
        ("lateral-walk", "10 each way", ""),
    ],
)
def test_the_default_doses(exercise: str, line: str, detail: str) -> None:
    entry = CATALOGUE.exercises[exercise]
    assert words.dose_line(entry, entry.default) == line
    assert words.dose_detail(entry, entry.default) == detail


def test_two_sides_that_differ() -> None:
    dose = Dose(left=Amount(hold_seconds=45), right=Amount(hold_seconds=35))
    exercise = CATALOGUE.exercises["supine-figure-four"]
    assert words.dose_line(exercise, dose) == "L 45\xa0s · R 35\xa0s"
    assert words.dose_detail(exercise, dose) == ""


def test_a_tempo_without_a_hold_does_not_name_it() -> None:
    dose = Dose(Amount(reps=8), Amount(reps=8), sets=2, tempo={Phase.UP: 3, Phase.DOWN: 2.5})
    exercise = CATALOGUE.exercises["bridge"]
    assert words.dose_line(exercise, dose) == "2 × 8 reps"
    assert words.dose_detail(exercise, dose) == "up 3 · down 2.5"


@pytest.mark.parametrize(
    ("kind", "amount", "text"),
    [
        (DoseKind.HOLD, SetAmount(1, 34.6, 34.6), "35\xa0s"),
        (DoseKind.REPS, SetAmount(1, 5, 1), "1 rep"),
        (DoseKind.REPS_WITH_HOLD, SetAmount(4, 70, 10), "4 × 10\xa0s"),
        (DoseKind.REPS_WITH_HOLD, SetAmount(0, 3, 0), "0 reps"),
        (DoseKind.CIRCLES, SetAmount(10, 40, 0), "10 circles"),
        (DoseKind.BREATHS, SetAmount(5, 50, 0), "5 breaths"),
        (DoseKind.STEPS, SetAmount(1, 2, 0), "1 step"),
    ],
)
def test_amount_of_a_set(kind: DoseKind, amount: SetAmount, text: str) -> None:
    assert words.set_amount(kind, amount) == text


def test_which_set() -> None:
    amount = SetAmount(10, 40, 0)
    circles = SetRecord(3, "hip-circles", Side.LEFT, Direction.BACKWARD, 1, amount, amount, SetOutcome.DONE)
    plank = SetRecord(9, "forearm-plank", None, None, 2, amount, amount, SetOutcome.DONE)
    assert words.which_set(circles, 1, 1) == "left, backward"
    assert words.which_set(plank, 2, 3) == "2 of 3"
    assert words.which_set(plank, 1, 1) == ""


@pytest.mark.parametrize(
    ("that", "text"),
    [
        (date(2026, 11, 21), "Today"),
        (date(2026, 11, 20), "Yesterday"),
        (date(2026, 11, 19), "Thu 19 Nov"),
        (date(2025, 11, 19), "Wed 19 Nov 2025"),
    ],
)
def test_days(that: date, text: str) -> None:
    assert words.day(that, today=date(2026, 11, 21)) == text


@pytest.mark.parametrize(
    ("before", "after", "text"),
    [(3, 1, "pain 3 → 1"), (0, None, "pain before 0"), (None, 2, "pain after 2"), (None, None, "")],
)
def test_pain(before: int | None, after: int | None, text: str) -> None:
    assert words.pain(before, after) == text


def test_in_french_a_space_stands_before_the_colon(qapp: QApplication) -> None:
    assert words.with_colon("Colours", "Dark") == "Colours: Dark"
    compile_stale()
    speak(qapp, "fr")
    try:
        assert words.with_colon("Couleurs", "Sombre") == "Couleurs\N{NO-BREAK SPACE}: Sombre"
    finally:
        speak(qapp, ENGLISH)
