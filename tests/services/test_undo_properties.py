"""Undoing any changes of a routine restores it in memory, in its file and in the dose history."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from floorside.domain.exercise import Side
from floorside.domain.progression.dose_change import DoseChange, Part, Why, with_value
from floorside.domain.routine import RestItem, WaitItem
from floorside.services.routine.routine_service import RoutineService
from floorside.storage.data_folder import data_folder
from floorside.storage.database.database import open_database
from floorside.storage.files.own.own_routines import load_own_routines
from floorside.storage.files.shipped.catalogue import load_catalogue
from floorside.ui.kit.wording.dose_words import change_words
from tests.properties import examples
from tests.ui.hand_clock import HandClock

CATALOGUE = load_catalogue()
Step = Callable[[RoutineService], None]


def turn(place: int, part: Part, value: int, side: Side | None) -> Step:
    def do(routine_service: RoutineService) -> None:
        items = routine_service.routines["full"].exercises
        item = items[place % len(items)]
        exercise = CATALOGUE.exercises[item.exercise]
        own_side = side if exercise.has_sides else None
        dose = with_value(exercise, item.dose, part, value, own_side)
        routine_service.set_dose("full", item.exercise, own_side, dose)

    return do


def move(place: int, to: int) -> Step:
    def do(routine_service: RoutineService) -> None:
        items = list(routine_service.routines["full"].items)
        items.insert(to % len(items), items.pop(place % len(items)))
        routine_service.edit(replace(routine_service.routines["full"], items=tuple(items)), "moved")

    return do


def put_in(place: int, seconds: int) -> Step:
    def do(routine_service: RoutineService) -> None:
        items = list(routine_service.routines["full"].items)
        items.insert(place % len(items), RestItem(seconds) if seconds else WaitItem())
        routine_service.edit(replace(routine_service.routines["full"], items=tuple(items)), "put in")

    return do


def put_back(routine_service: RoutineService) -> None:
    if routine_service.store.is_changed("full"):
        routine_service.put_back("full", "as it came")


def change_together(reps: int) -> Step:
    """Change every dose of the routine as one command, as an offer does."""

    def do(routine_service: RoutineService) -> None:
        now = routine_service.clock.local()
        changes = []
        for item in routine_service.routines["full"].exercises:
            after = with_value(CATALOGUE.exercises[item.exercise], item.dose, Part.REPS, reps)
            if after != item.dose:
                changes.append(DoseChange(now, now.date(), "full", item.exercise, None, item.dose, after, Why.AWAY))
        if changes:
            routine_service.change_together(changes, "changed together")

    return do


def undo(routine_service: RoutineService) -> None:
    routine_service.undoing.undo()


def redo(routine_service: RoutineService) -> None:
    routine_service.undoing.redo()


def take_back(place: int) -> Step:
    """One of those that "How it changed" offers: the latest of each exercise."""

    def do(routine_service: RoutineService) -> None:
        latest = {kept.change.exercise: kept for kept in routine_service.log.changes() if not kept.change.undone}
        if latest:
            kept = list(latest.values())[place % len(latest)]
            routine_service.undo_kept(kept.number, kept.change)

    return do


places = st.integers(0, 20)
parts = st.sampled_from([Part.REPS, Part.HOLD, Part.SETS])
steps = st.one_of(
    st.builds(turn, places, parts, st.integers(1, 120), st.sampled_from([None, *Side])),
    st.builds(move, places, places),
    st.builds(put_in, places, st.integers(0, 60)),
    st.just(put_back),
    st.builds(change_together, st.integers(1, 20)),
    st.just(undo),
    st.just(redo),
    st.builds(take_back, places),
)


def doses_by_the_book(routine_service: RoutineService) -> set[tuple[str, Side | None, str, str]]:
    """What the dose history says was changed, whenever it was."""
    return {
        (kept.change.exercise, kept.change.side, repr(kept.change.before), repr(kept.change.after))
        for kept in routine_service.log.changes()
        if not kept.change.undone
    }


@pytest.mark.usefixtures("qapp")
@examples(0.25)
@given(st.lists(steps, max_size=8))
@example([turn(0, Part.REPS, 1, None), put_back, take_back(0)])
@example([change_together(1), take_back(0)])
def test_undone_as_often_all_is_as_it_was(done: list[Step]) -> None:
    assert QApplication.instance()
    with TemporaryDirectory() as scratch:
        folder, clock = Path(scratch) / "routines", HandClock()
        with closing(open_database(Path(scratch) / "history.db")) as database:
            routine_service = RoutineService(
                CATALOGUE, data_folder(folder.parent), database, clock.clock(), change_words
            )
            before = dict(routine_service.routines)
            for step in done:
                step(routine_service)
                clock.now += 10
                routine_service.store.flush()
                own, faults = load_own_routines(folder, CATALOGUE.exercises)
                assert faults == []
                assert own.get("full", before["full"]) == routine_service.routines["full"]
            told: list[str] = []
            routine_service.trouble.connect(told.append)
            at_last, doses_at_last = dict(routine_service.routines), doses_by_the_book(routine_service)
            undone = 0
            while routine_service.undoing.said:
                routine_service.undoing.undo()
                undone += 1
            assert routine_service.routines == before
            for _ in range(undone):
                routine_service.undoing.redo()
            assert routine_service.routines == at_last
            assert doses_by_the_book(routine_service) == doses_at_last
            while routine_service.undoing.said:
                routine_service.undoing.undo()
            assert told == []
            assert routine_service.routines == before
            routine_service.store.flush()
            assert load_own_routines(folder, CATALOGUE.exercises) == ({}, [])
            assert all(kept.change.undone for kept in routine_service.log.changes())
            routine_service.deleteLater()
