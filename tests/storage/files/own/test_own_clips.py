"""Recordings of the person's own words: found by their text, as long as they are."""

import wave
from pathlib import Path

from floorside.domain.speech.clips import own_clip_name
from floorside.storage.files.own.own_clips import delete_own_clips, load_own_clips, save_own_clip


def test_what_was_saved_is_found_by_its_text_with_its_length(tmp_path: Path) -> None:
    folder = tmp_path / "cache" / "voice-1"
    save_own_clip(folder, "Sway.", bytes(2 * 4800))
    clip = load_own_clips(folder)[own_clip_name("Sway.")]
    assert (Path(clip.file), clip.seconds) == (folder / own_clip_name("Sway."), 0.1)
    with wave.open(clip.file) as file:
        assert file.getparams()[:4] == (1, 2, 48_000, 4800)
    assert own_clip_name("Sway") not in load_own_clips(folder)


def test_without_a_folder_there_are_none(tmp_path: Path) -> None:
    assert load_own_clips(tmp_path / "none") == {}


def test_what_is_deleted_is_gone_and_what_is_gone_already_does_not_matter(tmp_path: Path) -> None:
    save_own_clip(tmp_path, "Sway.", b"")
    save_own_clip(tmp_path, "Hug.", b"")
    delete_own_clips(tmp_path, {own_clip_name("Sway."), own_clip_name("Never there.")})
    assert list(load_own_clips(tmp_path)) == [own_clip_name("Hug.")]
