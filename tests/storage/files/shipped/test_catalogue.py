"""The shipped catalogue is complete and consistent; a broken one says where."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from floorside.domain.exercise import Amount, Area, Exercise, Kit, Phase
from floorside.domain.progression.growth import dose_seconds
from floorside.domain.routine import dose_fault
from floorside.domain.session.plan import StepKind, lay_out
from floorside.domain.session.timing import Timing
from floorside.language import known_languages
from floorside.resource_files import resource_path
from floorside.storage.faults import DataFault
from floorside.storage.files.shipped.catalogue import (
    Urgency,
    catalogue_faults,
    load_catalogue,
    load_routines,
    present_routine_name,
    read_catalogue,
)

CATALOGUE = load_catalogue()
ROUTINES = load_routines(CATALOGUE)
STRUCTURE = resource_path("catalogue/exercises.toml")
TEXT = resource_path("catalogue/text/en.toml")

#: Words that frighten, diagnose or promise (docs/care.md says why), and the exclamation mark.
REJECTED = ("damage", "wear and tear", "trapped", "pinched", "cure", "at all costs", "harm", "must", "!")


def sentences(part: Any) -> Iterator[str]:
    """All the text in a structure of plain values."""
    if isinstance(part, str):
        yield part
    elif isinstance(part, dict):
        for value in part.values():
            yield from sentences(value)
    elif isinstance(part, list | tuple):
        for value in part:
            yield from sentences(value)


def shown_sentences() -> list[str]:
    words = msgspec.to_builtins(CATALOGUE.words)
    del words["sources"]
    return list(sentences(words))


@pytest.mark.parametrize("language", known_languages())
def test_nothing_is_wrong_with_what_ships(language: str) -> None:
    assert catalogue_faults(language) == []


def test_holds_the_ten_exercises_and_breathing() -> None:
    assert list(CATALOGUE.exercises) == [
        "pelvic-tilt",
        "bridge",
        "supine-figure-four",
        "low-cobra",
        "forearm-plank",
        "hip-circles",
        "butterfly",
        "straddle-fold",
        "chair-figure-four",
        "lateral-walk",
        "easy-breathing",
    ]


def test_the_usual_ranges_are_those_of_the_sources() -> None:
    def holds(exercise_id: str) -> tuple[float, float]:
        usual = CATALOGUE.exercises[exercise_id].usual
        assert usual is not None
        limits = usual.hold_seconds
        assert limits is not None
        return limits.low, limits.high

    assert holds("pelvic-tilt") == (10, 60)
    assert holds("supine-figure-four") == holds("butterfly") == (30, 90)
    assert holds("forearm-plank") == (10, 60)
    for exercise_id in ("bridge", "low-cobra"):
        usual = CATALOGUE.exercises[exercise_id].usual
        assert usual is not None
        reps = usual.reps
        assert reps is not None
        assert (reps.low, reps.high) == (10, 15)


@pytest.mark.parametrize("exercise", CATALOGUE.exercises.values(), ids=lambda exercise: exercise.id)
def test_every_default_lies_in_its_range(exercise: Exercise) -> None:
    dose, limits = exercise.default, exercise.range
    assert dose_fault(exercise, dose) is None
    for value, allowed in (
        (dose.left.reps, limits.reps),
        (dose.left.hold_seconds, limits.hold_seconds),
        (dose.sets, limits.sets),
    ):
        assert allowed is None or allowed.low <= value <= allowed.high


@pytest.mark.parametrize("exercise", CATALOGUE.exercises.values(), ids=lambda exercise: exercise.id)
def test_a_range_reaches_from_below_the_usual_one_to_its_top(exercise: Exercise) -> None:
    usual, limits = exercise.usual or exercise.range, exercise.range
    pairs = ((usual.reps, limits.reps), (usual.hold_seconds, limits.hold_seconds), (usual.sets, limits.sets))
    for narrow, wide in pairs:
        assert (narrow is None) is (wide is None)
        if narrow and wide:
            assert wide.low <= narrow.low
            assert wide.high == narrow.high


@pytest.mark.parametrize("exercise", CATALOGUE.exercises.values(), ids=lambda exercise: exercise.id)
def test_a_gentle_start_is_at_most_five_of_anything_and_less_than_usual(exercise: Exercise) -> None:
    start = exercise.start
    if start is None:
        assert exercise.area is Area.CALM
        return
    assert dose_fault(exercise, start) is None
    assert start.left == start.right
    assert start.left.reps <= 5
    assert start.left.rung < 0 or exercise.id == "pelvic-tilt"
    assert dose_seconds(exercise, start) < dose_seconds(exercise, exercise.default)


def test_breathing_stays_within_five_to_eight_breaths_a_minute() -> None:
    tempo = CATALOGUE.exercises["easy-breathing"].default.tempo
    assert 5 <= 60 / (tempo[Phase.IN] + tempo[Phase.OUT]) <= 8  # [80]


@pytest.mark.parametrize("exercise", CATALOGUE.exercises.values(), ids=lambda exercise: exercise.id)
def test_every_exercise_is_described_whole(exercise: Exercise) -> None:
    text = CATALOGUE.texts[exercise.id]
    assert exercise.sources
    for words in (text.name, text.cue, text.breathing):
        assert words.strip() == words != ""
    for several in (text.aliases, text.steps, text.easier, text.harder, text.mistakes, text.stop_when):
        assert several
    assert all(len(step.split()) <= 12 for step in text.steps)


@pytest.mark.parametrize("rejected", REJECTED)
def test_no_sentence_frightens_promises_or_shouts(rejected: str) -> None:
    assert [sentence for sentence in shown_sentences() if rejected in sentence.lower()] == []


def test_every_sentence_ends_and_no_step_is_long_winded() -> None:
    for text in CATALOGUE.texts.values():
        for sentence in (*text.steps, *text.easier, *text.harder, *text.mistakes, *text.stop_when, text.breathing):
            assert sentence.endswith(".")
            assert sentence[0].isupper()


def test_red_flags_name_a_source_for_each_sign_and_an_action_for_each_group() -> None:
    flags = CATALOGUE.words.red_flags
    assert [group.urgency for group in flags.groups] == list(Urgency)
    for group in flags.groups:
        assert group.action
        assert all(sign.sources for sign in group.signs)
    assert "{number}" in flags.groups[0].action


@pytest.mark.parametrize(("sign", "urgency"), [("hip that is hot", "emergency"), ("In pregnancy", "same_day")])
def test_red_flags_are_those_of_a_hip_and_of_pregnancy_too(sign: str, urgency: str) -> None:
    (group,) = [group for group in CATALOGUE.words.red_flags.groups if any(sign in each.text for each in group.signs)]
    assert group.urgency == urgency


def test_routines_hold_what_they_promise() -> None:
    assert {id_: [item.exercise for item in routine.exercises] for id_, routine in ROUTINES.items()} == {
        "full": list(CATALOGUE.exercises)[:7],
        "short": ["bridge", "supine-figure-four", "hip-circles"],
        "flare": ["pelvic-tilt", "supine-figure-four", "easy-breathing"],
        "chair": ["chair-figure-four", "lateral-walk"],
    }
    assert ROUTINES["full"].name == "Hip & back, full"
    assert all(routine.id == id_ and routine.description for id_, routine in ROUTINES.items())


def test_a_flare_day_is_gentle() -> None:
    tilt, figure_four, _ = ROUTINES["flare"].exercises
    assert tilt.dose.left == Amount(5, 5)
    assert 15 <= figure_four.dose.left.hold_seconds <= 20


def test_the_chair_routine_stays_off_the_floor() -> None:
    kit = {piece for item in ROUTINES["chair"].exercises for piece in CATALOGUE.exercises[item.exercise].kit}
    assert Kit.MAT not in kit


@pytest.mark.parametrize(("routine_id", "minutes"), [("full", (11, 16)), ("short", (5, 7))])
def test_a_routine_takes_the_time_that_it_promises(routine_id: str, minutes: tuple[int, int]) -> None:
    plan = lay_out(ROUTINES[routine_id], CATALOGUE.exercises, Timing())
    assert minutes[0] <= plan.seconds / 60 <= minutes[1]


def test_hip_circles_are_four_works_of_ten() -> None:
    plan = lay_out(ROUTINES["full"], CATALOGUE.exercises, Timing())
    circles = [step for step in plan.steps if step.kind is StepKind.WORK and step.exercise == "hip-circles"]
    assert [(step.side, step.direction, step.reps) for step in circles] == [
        ("left", "forward", 10),
        ("left", "backward", 10),
        ("right", "forward", 10),
        ("right", "backward", 10),
    ]


@pytest.mark.parametrize(
    ("file", "old", "new", "expected"),
    [
        (STRUCTURE, "area = 'core'", "area = 'cor'", "pelvic-tilt.area: 'cor' is unknown, did you mean 'core'?"),
        (STRUCTURE, "reps = 5, hold", "reps = 50, hold", "pelvic-tilt.default.reps: is 50, allowed is more than 0"),
        (STRUCTURE, "hold_seconds = 10,", "hold_seconds = -1,", "pelvic-tilt.default.hold_seconds: is -1, allowed"),
        (STRUCTURE, "kit =", "kitt =", "pelvic-tilt.kitt: this key is unknown, did you mean 'kit'?"),
        (STRUCTURE, "'10', '30'", "'10', '999'", "pelvic-tilt.sources: source '999' is unknown"),
        (STRUCTURE, "[pelvic-tilt]", "[pelvic-tip]", "exercises: 'pelvic-tip' has no words here, add them"),
        (TEXT, "loop_band = 'loop band'", "", "kit: 'loop_band' has no words here, add"),
        (
            TEXT,
            "Press evenly through",
            "Now " * 9 + "press through",
            "exercises.bridge.steps[1]: has 13 words, allowed",
        ),
        (
            TEXT,
            "[exercises.bridge.forms.half-height]",
            "[exercises.bridge.forms.half-hight]",
            "exercises.bridge.forms: 'half-height' has no words here, add them",
        ),
        (
            TEXT,
            "[exercises.easy-breathing]",
            '[exercises.easy-breathing.forms]\nhalf = { name = "Half" }\n[exercises.easy-breathing]',
            "exercises.easy-breathing.forms.half: these words belong to nothing",
        ),
        (
            TEXT,
            "Lift your hips half as high as usual.",
            "Now " * 9 + "lift your hips half as high.",
            "exercises.bridge.forms.half-height.steps[2]: has 15 words, allowed",
        ),
        (TEXT, "sources = ['43']", "sources = ['x']", "red_flags: source 'x' is unknown"),
        (TEXT, "[conditions.H]", "[conditions.X]", "conditions.X: "),
        (
            TEXT,
            "hip-circles = 'Make small circles and",
            "hip-circle = 'Make small circles and",
            "conditions.I.advice: there is no exercise 'hip-circle', did you mean",
        ),
        (TEXT, "chair = 'sturdy chair'\n", "", "kit: 'chair' has no words here, add them"),
    ],
)
def test_a_broken_catalogue_says_where(tmp_path: Path, file: Path, old: str, new: str, expected: str) -> None:
    files = {STRUCTURE: tmp_path / "exercises.toml", TEXT: tmp_path / "en.toml"}
    for source, copy in files.items():
        content = source.read_text(encoding="utf-8")
        assert source is not file or old in content
        copy.write_text(content.replace(old, new, 1) if source is file else content, encoding="utf-8")
    with pytest.raises(DataFault) as caught:
        read_catalogue(files[STRUCTURE], files[TEXT])
    # Words are looked for in the text, whichever of the two files is at fault.
    assert str(caught.value).removeprefix(f"{tmp_path}/").partition(", ")[2].startswith(expected)


def test_an_unknown_language_is_english() -> None:
    assert load_catalogue("tlh").words == CATALOGUE.words


def test_the_document_names_every_source_that_the_words_name() -> None:
    document = (Path(__file__).parents[4] / "docs" / "care.md").read_text(encoding="utf-8")
    for number, citation in CATALOGUE.words.sources.items():
        assert f"- **{number}** {citation}\n" in document


def test_a_routine_stored_in_one_language_is_called_as_in_another() -> None:
    english, german = (load_routines(load_catalogue(language))["full"].name for language in ("en", "de"))
    assert english != german
    assert present_routine_name("full", english, "de") == german
    assert present_routine_name("full", german, "en") == english
    assert present_routine_name("full", "My morning", "de") == "My morning"
    assert present_routine_name("my-own", english, "de") == english


@pytest.mark.parametrize("file", [STRUCTURE, *sorted(TEXT.parent.glob("*.toml"))], ids=lambda file: file.name)
def test_what_a_start_reads_is_written_as_python_reads_it_fast(file: Path) -> None:
    lines = file.read_text(encoding="utf-8").splitlines()
    slow = [line for line in lines if '"' in line and "'" not in line and not line.startswith("#")]
    assert not slow, "python's tomllib reads a text in double quotes letter by letter: put it in single ones"
