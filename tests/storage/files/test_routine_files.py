"""Routine files: what they mean, which are refused, and that reading gives what was written."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from floorside.domain.exercise import Amount, Dose, Exercise, Phase, Range
from floorside.domain.routine import ExerciseItem, RestItem, Routine, RoutineItem, WaitItem, dose_fault
from floorside.storage.faults import DataFault
from floorside.storage.files.own.shared_routines import read_routine
from floorside.storage.files.routine_files import routine_toml
from floorside.storage.files.shipped.catalogue import load_catalogue

CATALOGUE = load_catalogue()
EXERCISES = CATALOGUE.exercises
DOCS = Path(__file__).parents[3] / "docs"
HEAD = 'id = "mine"\nname = "Mine"\n'


def read(folder: Path, text: str) -> Routine:
    path = folder / "mine.toml"
    path.write_text(text, encoding="utf-8")
    return read_routine(path, CATALOGUE)


def only_item(folder: Path, item: str) -> RoutineItem:
    return read(folder, f"{HEAD}[[items]]\n{item}\n").items[0]


def refusal(folder: Path, text: str) -> str:
    with pytest.raises(DataFault) as caught:
        read(folder, text)
    return str(caught.value).removeprefix(f"{folder / 'mine.toml'}")


def test_an_exercise_alone_has_its_default_dose(tmp_path: Path) -> None:
    assert only_item(tmp_path, 'exercise = "bridge"') == ExerciseItem("bridge", EXERCISES["bridge"].default)


def test_a_dose_goes_side_before_both_before_default(tmp_path: Path) -> None:
    item = only_item(
        tmp_path, 'exercise = "supine-figure-four"\nhold_seconds = 35\nright = { hold_seconds = 45 }\nsets = 2'
    )
    assert item == ExerciseItem("supine-figure-four", Dose(Amount(1, 35), Amount(1, 45), sets=2))


def test_a_tempo_changes_only_the_phases_that_it_names(tmp_path: Path) -> None:
    item = only_item(tmp_path, 'exercise = "bridge"\ntempo = { up = 3.5 }')
    assert isinstance(item, ExerciseItem)
    assert item.dose.tempo == {Phase.UP: 3.5, Phase.DOWN: 4, Phase.REST: 1}


def test_a_dose_may_lie_one_step_beyond_the_range_as_in_the_window(tmp_path: Path) -> None:
    item = only_item(tmp_path, 'exercise = "butterfly"\nhold_seconds = 95')
    assert isinstance(item, ExerciseItem)
    assert item.dose.left.hold_seconds == 95


def test_rest_and_wait_stand_between_exercises(tmp_path: Path) -> None:
    text = HEAD + '[[items]]\nexercise = "bridge"\n[[items]]\nrest = 15\n[[items]]\nwait = true\n'
    assert read(tmp_path, text).items[1:] == (RestItem(15), WaitItem())


def test_a_gentler_dose_than_the_range_is_allowed(tmp_path: Path) -> None:
    item = only_item(tmp_path, 'exercise = "butterfly"\nhold_seconds = 5')
    assert isinstance(item, ExerciseItem)
    assert item.dose.left.hold_seconds == 5


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        ('exercise = "brigde"', ".exercise: there is no exercise 'brigde', did you mean 'bridge'?"),
        ("exercise = 3", ".exercise: expected text in quotes, got a whole number"),
        ('exercise = "bridge"\nreps = "ten"', ".reps: expected a whole number, got text in quotes"),
        ('exercise = "bridge"\nreps = 10.5', ".reps: expected a whole number, got a number"),
        ('exercise = "bridge"\nreps = 17', ".reps: is 17, allowed is more than 0 and at most 16"),
        (f'exercise = "bridge"\nreps = {"9" * 400}', ".reps: at most 1000000 is allowed"),
        ('exercise = "bridge"\nrepz = 10', ".repz: this key is unknown, did you mean 'reps'?"),
        ('exercise = "bridge"\nsets = 0', ".sets: is 0, allowed is 1 to 4"),
        ('exercise = "bridge"\nrest_seconds = -1', ".rest_seconds: is -1, allowed is 0 to 600"),
        ('exercise = "bridge"\ntempo = { upp = 1 }', ".tempo.upp: is unknown here, did you mean 'up'?"),
        ('exercise = "bridge"\ntempo = { up = -1 }', ".tempo.up: is -1, allowed is 0 to 60"),
        ('exercise = "bridge"\ntempo = { up = "a" }', ".tempo.up: expected a number, got text in quotes"),
        ('exercise = "bridge"\nleft = { reps = 9 }', ".left: is not for bridge, which has no sides: write"),
        ('exercise = "butterfly"\nhold_seconds = -3', ".hold_seconds: is -3, allowed is more than 0 and at most 95"),
        ('exercise = "butterfly"\nhold_seconds = 96', ".hold_seconds: is 96, allowed is more than 0 and at most 95"),
        ('exercise = "butterfly"\nhold_seconds = nan', ".hold_seconds: is nan, allowed is more than 0 and at most 95"),
        ('exercise = "butterfly"\nhold_seconds = inf', ".hold_seconds: is inf, allowed is more than 0 and at most 95"),
        ('exercise = "butterfly"\nreps = 3', ".reps: is not part of the dose of butterfly, leave it out"),
        ('exercise = "butterfly"\ntempo = { up = 1 }', ".tempo.up: is unknown here, this exercise has no tempo"),
        ('exercise = "hip-circles"\ntempo = { circle = 0 }', ": tempo and hold are all 0, a rep needs time"),
        (
            'exercise = "supine-figure-four"\nright = { hold_seconds = 96 }',
            ".right.hold_seconds: is 96, allowed is more",
        ),
        ('exercise = "supine-figure-four"\nright = 40', ".right: expected a table, got a whole number"),
        ("rest = 0", ".rest: is 0, allowed is more than 0 and at most 600 seconds"),
        ("rest = 10\nreps = 3", ": a rest takes no dose, write the dose beside an exercise"),
        ("wait = false", ".wait: is false, allowed is only true; leave the whole item out for no wait"),
        ("wait = true\nrest = 3", ": more than one of exercise, rest and wait is here, allowed is exactly one"),
        ("reps = 3", ": none of exercise, rest and wait is here, allowed is exactly one"),
    ],
)
def test_a_broken_item_is_refused_in_one_line(tmp_path: Path, item: str, expected: str) -> None:
    text = f'{HEAD}[[items]]\nexercise = "bridge"\n[[items]]\n{item}\n'
    assert refusal(tmp_path, text).startswith(f", items[1]{expected}")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ": is damaged, or no routine of Floorside's: ask for it once more"),
        ('name = "Mine"\n[[items]]\nrest = 5', ": 'id' is missing, add it"),
        (f"{HEAD}items = [", ", at the end: this is not TOML"),
        (f"{HEAD}items = []", ", items: the list has 0 entries, allowed is 1 to 100"),
        (f"{HEAD}items = [{'{ rest = 1 }, ' * 101}]", ", items: the list has 101 entries, allowed is 1 to 100"),
        (f"{HEAD}items = [3]", ", items[0]: expected a table, got a whole number"),
        (
            f'{HEAD}items = [{{ exercise = "bridge" }}, {{ rest = 5 }}, {{ exercise = "bridge", reps = 12 }}]',
            ", items[2].exercise: bridge is there already, at items[0]; let it stand once, with more sets",
        ),
        (f"{HEAD}[[items]]\nrest = 5", ", items: there is no exercise in the list, add at least one"),
        ('id = "../x"\nname = "X"\nitems = []', ", id: is '../x', allowed are up to 64 small letters"),
        ('id = "x"\nname = " "\nitems = []', ", name: allowed is one line of at most 80 characters"),
        ('id = "x"\nname = "a\\nb"\nitems = []', ", name: allowed is one line of at most 80 characters"),
        (f'{HEAD}"a\\nb" = 1', ", a?b: this key is unknown, known are description, gentle, id, items, name"),
    ],
)
def test_a_broken_file_is_refused_in_one_line(tmp_path: Path, text: str, expected: str) -> None:
    assert refusal(tmp_path, text).startswith(expected)


def test_the_example_in_the_documents_runs() -> None:
    routine = read_routine(DOCS / "example-routine.toml", CATALOGUE)
    assert [type(item) for item in routine.items] == [
        ExerciseItem, ExerciseItem, RestItem, ExerciseItem, WaitItem, ExerciseItem,
    ]  # fmt: skip


def test_the_document_gives_every_default_and_range() -> None:
    def cell(value: float, limits: Range | None) -> str:
        if limits is None:
            return "–"
        return f"{value:g} ({limits.low:g}–{limits.high:g})" if limits.low < limits.high else f"{value:g}"

    table = (DOCS / "routine-files.md").read_text(encoding="utf-8")
    for exercise in EXERCISES.values():
        usual, limits = exercise.default, exercise.range
        tempo = ", ".join(f"{phase} {seconds:g}" for phase, seconds in usual.tempo.items()) or "–"
        cells = (
            f"`{exercise.id}`",
            cell(usual.left.reps, limits.reps),
            cell(usual.left.hold_seconds, limits.hold_seconds),
            cell(usual.sets, limits.sets),
            tempo,
            "left, right" if exercise.has_sides else "–",
        )
        assert f"| {' | '.join(cells)} |" in table


def seconds_up_to(high: float) -> st.SearchStrategy[float]:
    return st.floats(0, high, allow_nan=False, exclude_min=True) | st.integers(1, int(high)).map(float)


@st.composite
def amounts(draw: st.DrawFn, exercise: Exercise) -> Amount:
    reps, hold = exercise.range.reps, exercise.range.hold_seconds
    return Amount(
        draw(st.integers(1, int(reps.high))) if reps else 1,
        draw(seconds_up_to(hold.high)) if hold else 0,
    )


@st.composite
def exercise_items(draw: st.DrawFn) -> ExerciseItem:
    exercise = draw(st.sampled_from(list(EXERCISES.values())))
    left = draw(amounts(exercise))
    right = draw(st.just(left) | amounts(exercise)) if exercise.has_sides else left
    sets = draw(st.integers(1, int(exercise.range.sets.high)))
    tempo = {phase: draw(seconds_up_to(60)) for phase in exercise.default.tempo}
    return ExerciseItem(exercise.id, Dose(left, right, sets, draw(seconds_up_to(600)), tempo))


def each_once(items: tuple[RoutineItem, ...]) -> tuple[RoutineItem, ...]:
    ids = [item.exercise if isinstance(item, ExerciseItem) else None for item in items]
    return tuple(item for place, item in enumerate(items) if ids[place] is None or ids[place] not in ids[:place])


ONE_LINE = st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=80)
ROUTINES = st.builds(
    lambda name, description, first, others: Routine("mine", name, description, each_once((first, *others))),
    ONE_LINE,
    ONE_LINE,
    exercise_items(),
    st.lists(exercise_items() | st.builds(RestItem, seconds_up_to(600)) | st.just(WaitItem()), max_size=5),
)


@given(ROUTINES)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_written_routine_reads_back_the_same(tmp_path: Path, routine: Routine) -> None:
    assert all(dose_fault(EXERCISES[item.exercise], item.dose) is None for item in routine.exercises)
    assert read(tmp_path, routine_toml(routine, EXERCISES)) == routine
