"""What is missing is recorded, what nothing says any more is deleted, and a text that fails stops nothing."""

from dataclasses import replace
from pathlib import Path

import pytest

from floorside.domain.own_exercise import OwnExercise
from floorside.domain.routine import ExerciseItem, Routine
from floorside.domain.speech.clips import own_clip_name
from floorside.domain.speech.script import texts_from
from floorside.own_voice import job
from floorside.own_voice.job import Record, record_missing
from floorside.planning import chosen_clips, make_guide, make_plan
from floorside.storage.data_folder import DataFolder, data_folder, make_data_folder
from floorside.storage.files.own.own_clips import load_own_clips
from floorside.storage.files.own.own_exercises import save_own_exercise
from floorside.storage.files.own.own_files import take_away
from floorside.storage.files.settings import Settings, save_settings
from floorside.storage.files.shipped.catalogue import load_catalogue
from tests.storage.own import HUG, SWAY


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    """With one own exercise."""
    folder = data_folder(tmp_path / "data")
    make_data_folder(folder.data)
    save(folder, HUG)
    return folder


def save(folder: DataFolder, own: OwnExercise) -> None:
    folder.exercises.mkdir(exist_ok=True)
    save_own_exercise(folder.exercises, own)


class FakeVoice:
    """Says each letter for 10 ms."""

    def __init__(self) -> None:
        self.loaded = 0
        self.said: list[str] = []

    def __call__(self) -> Record:
        self.loaded += 1
        return self.say

    def say(self, text: str) -> bytes:
        if "\N{SNOWMAN}" in text:
            raise IndexError(text)
        self.said.append(text)
        return bytes(2 * 480 * len(text))


@pytest.mark.parametrize("level", ["as_needed", "everything", "short"])
def test_everything_that_is_said_of_an_own_exercise_is_recorded(folder: DataFolder, level: str) -> None:
    assert record_missing(folder, "en", FakeVoice()) == []
    catalogue, settings = load_catalogue(), Settings(voice_level=level)  # type: ignore[arg-type]
    catalogue.put(HUG)
    found = load_own_clips(folder.voice)
    catalogue.own_clips.update(found)
    items = (ExerciseItem("bridge", catalogue.exercises["bridge"].default), ExerciseItem(HUG.id, HUG.exercise.default))
    plan = make_plan(Routine("mine", "Mine", "", items), catalogue, settings)
    clips = chosen_clips(settings, catalogue)
    assert [text for text in texts_from(plan, 0, make_guide(catalogue, settings)) if clips.seconds(text) is None] == []


def test_only_what_does_not_ship_is_recorded_and_only_once(folder: DataFolder) -> None:
    voice = FakeVoice()
    record_missing(folder, "en", voice)
    assert {"Knee hug.", "Draw one knee to your chest."} <= set(voice.said)
    assert not [text for text in voice.said if "seconds" in text or text == "Halfway."]
    record_missing(folder, "en", voice)
    assert (voice.loaded, len(voice.said)) == (1, len(set(voice.said)))


def test_what_nothing_says_any_more_is_deleted(folder: DataFolder) -> None:
    voice = FakeVoice()
    record_missing(folder, "en", voice)
    save(folder, replace(HUG, text=replace(HUG.text, name="Hug")))
    record_missing(folder, "en", voice)
    samples = load_own_clips(folder.voice)
    assert own_clip_name("Hug.") in samples
    assert own_clip_name("Knee hug.") not in samples
    take_away(folder.exercises, HUG.id)
    record_missing(folder, "en", voice)
    assert load_own_clips(folder.voice) == {}


def test_a_text_that_the_voice_cannot_say_is_told_without_its_words_and_the_others_are_recorded(
    folder: DataFolder,
) -> None:
    save(folder, replace(SWAY, text=replace(SWAY.text, name="Sway \N{SNOWMAN}")))
    faults = record_missing(folder, "en", FakeVoice())
    assert {fault.partition(": ")[2] for fault in faults} == {"IndexError"}
    assert own_clip_name("Knee hug.") in load_own_clips(folder.voice)


def test_the_recordings_stop_at_their_bound(folder: DataFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(job, "MOST_BYTES", 10_000)
    (fault,) = record_missing(folder, "en", FakeVoice())
    assert "no more room" in fault
    assert len(load_own_clips(folder.voice)) == 1


def test_whoever_chose_a_voice_of_the_system_needs_no_recordings(folder: DataFolder) -> None:
    save_settings(folder.settings, Settings(voice_name="Scots"))
    assert record_missing(folder, "en", FakeVoice()) == []
    assert not folder.voice.exists()
