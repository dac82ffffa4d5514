"""A session has the routine as the person can do it today."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from floorside.domain.care import Note
from floorside.domain.exercise import Condition, Effect
from floorside.domain.session.record import Hurt
from floorside.domain.speech.experience import FIRST_SESSIONS
from floorside.services.history.history_reader import HistoryReader
from floorside.services.routine.adapted_routines import AdaptedRoutines
from floorside.services.settings_store import SettingsStore
from floorside.storage.files.shipped.catalogue import Catalogue, load_routines
from floorside.storage.history.done_forms import experience
from floorside.storage.history.sessions import History
from tests.domain.sessions import session
from tests.ui.hand_clock import HandClock

TODAY = datetime(2026, 3, 28, 7, 0, tzinfo=UTC)


@pytest.fixture
def adapted(catalogue: Catalogue, settings: SettingsStore, history: History) -> AdaptedRoutines:
    return AdaptedRoutines(catalogue, settings, HistoryReader(history), HandClock().clock())


def begin_today(history: History, catalogue: Catalogue, number: int, hurt: Hurt | None = None) -> str:
    """A session of today; the exercise in whose first set it hurt."""
    done = session(number, load_routines(catalogue)["full"])
    sets = (replace(done.sets[0], hurt=hurt), *done.sets[1:])
    history.begin(replace(done, started=TODAY, local_date=TODAY.date(), sets=sets), None)
    return sets[0].exercise


def test_what_made_the_pain_spread_rests_for_the_day(
    adapted: AdaptedRoutines, history: History, catalogue: Catalogue
) -> None:
    full = load_routines(catalogue)["full"]
    assert adapted.resting() == frozenset()
    hurt = begin_today(history, catalogue, 1, Hurt.SPREADING)
    assert adapted.resting() == {hurt}
    assert hurt not in [item.exercise for item in adapted.adapt(full).routine.exercises]
    assert hurt not in {step.exercise for step in adapted.plan(full).steps}


def test_a_condition_that_is_ticked_counts_at_once(
    adapted: AdaptedRoutines, settings: SettingsStore, catalogue: Catalogue
) -> None:
    full = load_routines(catalogue)["full"]
    assert adapted.adapt(full).notes == ()
    settings.change(conditions=(Condition.HIP_REPLACEMENT,))
    assert adapted.adapt(full).notes
    assert adapted.plan(full).steps == ()


def test_a_warned_exercise_stays_as_it_is_until_that_is_taken_back(
    adapted: AdaptedRoutines, settings: SettingsStore, catalogue: Catalogue
) -> None:
    full = load_routines(catalogue)["full"]
    condition, warned = next(
        (condition, notes) for condition in Condition if (notes := warned_by(adapted, settings, condition, catalogue))
    )
    settings.change(conditions=(condition,))
    adapted.keep(warned, True)
    assert settings.value.shown_anyway == tuple(sorted((note.exercise, condition) for note in warned))
    assert all(note.shown_anyway for note in adapted.adapt(full).notes if note.effect is Effect.WARN)
    adapted.keep(warned, False)
    assert settings.value.shown_anyway == ()


def warned_by(
    adapted: AdaptedRoutines, settings: SettingsStore, condition: Condition, catalogue: Catalogue
) -> list[Note]:
    settings.change(conditions=(condition,))
    return [note for note in adapted.adapt(load_routines(catalogue)["full"]).notes if note.effect is Effect.WARN]


def test_the_week_counts_what_was_done_and_what_is_wanted(
    adapted: AdaptedRoutines, settings: SettingsStore, history: History, catalogue: Catalogue
) -> None:
    settings.change(days_wanted=2)
    assert (adapted.week().week.done, adapted.week().week.wanted) == (0, 2)
    begin_today(history, catalogue, 1)
    assert (adapted.week().week.done, adapted.week().today) == (1, TODAY.date())


def test_after_a_few_sessions_nobody_is_a_newcomer(
    adapted: AdaptedRoutines, history: History, catalogue: Catalogue
) -> None:
    for number in range(FIRST_SESSIONS):
        assert adapted.experience().newcomer
        begin_today(history, catalogue, number)
    assert not adapted.experience().newcomer


def test_what_was_done_since_is_known_and_what_was_deleted_no_longer(
    adapted: AdaptedRoutines, history: History, catalogue: Catalogue
) -> None:
    for number in range(FIRST_SESSIONS):
        exercise = begin_today(history, catalogue, number)
    assert (exercise, 0) in adapted.experience().known
    assert adapted.experience() == experience(history.database, TODAY.date())
    for record in history.sessions():
        history.delete(record.id, TODAY)
        assert adapted.experience() == experience(history.database, TODAY.date())
    assert adapted.experience().newcomer
