"""The recorded phrases that ship: each text has one, and their licences are there."""

import json
import os
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tools.voice_phrases import phrases

from floorside.domain.exercise import Amount, Condition, Dose, Exercise
from floorside.domain.forms import rung_numbers
from floorside.domain.routine import ExerciseItem, RestItem, Routine, WaitItem
from floorside.domain.speech.clips import Clips, clip_name
from floorside.domain.speech.experience import Experience
from floorside.domain.speech.phrases import estimate_seconds
from floorside.domain.speech.script import texts_from
from floorside.planning import make_guide, make_plan, measure
from floorside.resource_files import resource_path
from floorside.storage.files.settings import Settings, VoiceLevel
from floorside.storage.files.shipped.catalogue import Catalogue, load_catalogue
from floorside.storage.files.shipped.voice_clips import FORMAT, INDEX, load_clips, read_clips
from tests.properties import examples

COMMAND = "record them with `python -m tools.make_voice` (its first lines say how)"
CATALOGUE = load_catalogue()
VOICES = resource_path("voice")
RECORDED = sorted(index.parent.name for index in VOICES.glob(f"*/{INDEX}"))
every_recorded_language = pytest.mark.parametrize("language", RECORDED)


def missing(message: str) -> None:
    """Where nobody can be expected to record, a missing recording is only told: the system's voice says the text."""
    if os.environ.get("CI"):
        pytest.fail(f"{message}; {COMMAND}")
    pytest.skip(f"{message}; {COMMAND}")


@st.composite
def doses(draw: st.DrawFn, exercise: Exercise) -> Dose:
    limits = exercise.range
    reps = st.integers(1, round(limits.reps.high)) if limits.reps else st.just(1)
    holds = st.integers(1, round(limits.hold_seconds.high)) if limits.hold_seconds else st.just(0)
    amounts = st.builds(Amount, reps, holds.map(float), st.sampled_from(rung_numbers(exercise)))
    left = draw(amounts)
    right = draw(amounts) if exercise.has_sides else left
    sets, rest = draw(st.integers(1, round(limits.sets.high))), draw(st.integers(0, 600))
    return replace(exercise.default, left=left, right=right, sets=sets, rest_seconds=rest)


ITEMS = st.one_of(
    *(st.builds(ExerciseItem, st.just(each.id), doses(each)) for each in CATALOGUE.exercises.values()),
    st.builds(RestItem, st.integers(1, 600).map(float)),
    st.just(WaitItem()),
)
ROUTINES = st.builds(
    lambda first, items: Routine("mine", "Mine", "", (first, *items)),
    st.builds(ExerciseItem, st.just("bridge"), doses(CATALOGUE.exercises["bridge"])),
    st.lists(ITEMS, max_size=5),
)
FORMS = [(id_, rung) for id_, exercise in CATALOGUE.exercises.items() for rung in rung_numbers(exercise)]
EXPERIENCES = st.builds(Experience, st.frozensets(st.sampled_from(FORMS)), st.booleans())
LEVELS = st.sampled_from(["as_needed", "everything", "short"])


@cache
def recorded(language: str) -> tuple[Catalogue, Clips]:
    return load_catalogue(language), load_clips(language)


@every_recorded_language
@examples(1.5)
@given(ROUTINES, EXPERIENCES, LEVELS, st.frozensets(st.sampled_from(Condition), max_size=3))
def test_everything_that_is_said_in_a_routine_of_whatever_exercises_is_recorded(
    language: str, routine: Routine, experience: Experience, level: VoiceLevel, conditions: frozenset[Condition]
) -> None:
    catalogue, clips = recorded(language)
    wanted = Settings(voice_level=level, conditions=tuple(conditions))
    plan = make_plan(routine, catalogue, wanted, experience)
    if plan.steps:
        texts = texts_from(plan, 0, make_guide(catalogue, wanted, experience))
        if unrecorded := [text for text in texts if clips.seconds(text) is None]:
            missing(f"not recorded: {unrecorded[0]!r}")


@cache
def as_if_recorded(language: str) -> tuple[Catalogue, Clips]:
    return load_catalogue(language), Clips("", dict.fromkeys(phrases(language), 1))


@pytest.mark.parametrize("language", ["de", "es", "fr", "pt_BR"])
@examples(0.3)
@given(ROUTINES, EXPERIENCES, LEVELS)
def test_in_each_language_all_that_is_said_is_among_the_phrases_to_record(
    language: str, routine: Routine, experience: Experience, level: VoiceLevel
) -> None:
    catalogue, clips = as_if_recorded(language)
    wanted = Settings(voice_level=level)
    plan = make_plan(routine, catalogue, wanted, experience)
    texts = texts_from(plan, 0, make_guide(catalogue, wanted, experience))
    assert [text for text in texts if clips.seconds(text) is None] == []


@every_recorded_language
def test_what_is_recorded_is_what_can_be_said(language: str) -> None:
    wanted, there = phrases(language), set(load_clips(language).samples)
    if wanted - there:
        missing(f"{len(wanted - there)} texts are not recorded, such as {min(wanted - there)!r}")
    if there - wanted:
        missing(f"{len(there - wanted)} recordings are of texts that nothing says, such as {min(there - wanted)!r}")


@every_recorded_language
def test_every_text_has_its_file_and_no_file_is_there_besides(language: str) -> None:
    files = {clip_name(text) for text in load_clips(language).samples}
    assert files
    assert {file.name for file in (VOICES / language).glob("*.opus")} == files


def test_the_licences_of_those_who_made_the_voice_are_there() -> None:
    text = (VOICES / "NOTICE").read_text(encoding="utf-8")
    for name in ("hibari", "Kokoro-82M", "misaki"):
        assert name in text
    assert "Apache License" in (VOICES / "LICENSE").read_text(encoding="utf-8")


def test_the_guide_knows_how_long_a_recording_is_and_estimates_the_rest() -> None:
    length = load_clips("en").samples["Halfway."] / 48_000
    assert measure(Settings(), CATALOGUE)("Halfway.") == length
    assert measure(Settings(voice_name="Scots"), CATALOGUE)("Halfway.") == estimate_seconds("Halfway.")
    assert measure(Settings(), CATALOGUE)("My own words.") == estimate_seconds("My own words.")


@pytest.mark.parametrize(
    "index",
    [b"", b"[]", b'{"format": 1}', json.dumps({"format": FORMAT + 1, "voice": "", "samples": {"Up.": 1}}).encode()],
    ids=["empty", "a list", "without samples", "another format"],
)
def test_an_index_that_cannot_be_used_is_logged_and_nothing_is_recorded(
    index: bytes, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / INDEX).write_bytes(index)
    assert read_clips(tmp_path) == Clips()
    assert "the recorded phrases" in caplog.text


def test_a_language_without_recordings_has_none(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    assert read_clips(tmp_path / "xx") == Clips()
    assert caplog.text == ""
