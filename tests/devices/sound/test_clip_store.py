"""Recordings decoded by libopus or by Qt: to the sample, in the order of need, and within the bound of memory."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtMultimedia import QAudioDecoder
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from floorside.devices.sound import clip_decoder, clip_store
from floorside.devices.sound.clip_store import ClipStore
from floorside.domain.speech.clips import Clip
from floorside.storage.files.shipped.voice_clips import load_clips
from tests.devices.needs import needs_libopus

CLIPS = load_clips("en")
ALL = [clip for text in CLIPS.samples for _, clip in CLIPS.placed(text)]

#: What Qt tells of a file that cannot be decoded, and of a computer without PipeWire.
pytestmark = pytest.mark.qt_log_ignore("FFmpeg error description", "pipewire", extend=True)


class Kept:
    def __init__(self) -> None:
        self.broken: list[str] = []
        self.store = ClipStore(self.broken.append)

    def has(self, *clips: Clip) -> bool:
        return all(self.store.samples(clip.file) is not None for clip in clips)


@pytest.fixture(params=["libopus", "qt"])
def kept(request: pytest.FixtureRequest, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Kept]:
    if request.param == "libopus":
        needs_libopus()
    else:
        monkeypatch.setattr(clip_decoder, "load_opus", lambda: None)
    kept = Kept()
    yield kept
    delete(kept.store)


def test_recordings_have_as_many_samples_as_the_index_says(kept: Kept, qtbot: QtBot) -> None:
    """A part of them; test_opus_library.py decodes all."""
    some = ALL[::20]
    for clip in some:
        kept.store.prepare(clip.file, clip.samples)
    qtbot.waitUntil(lambda: kept.has(some[-1]) or bool(kept.broken), timeout=600_000)
    assert kept.broken == []
    assert kept.has(*some)


def test_what_is_needed_now_comes_before_what_waits(kept: Kept, qtbot: QtBot) -> None:
    first, *others, now = ALL[:30]
    for clip in (first, *others):
        kept.store.prepare(clip.file, clip.samples)
    kept.store.need(now.file, now.samples)
    qtbot.waitUntil(lambda: kept.has(now), timeout=60_000)
    assert not kept.has(*others)


def test_what_is_prepared_stops_at_the_bound_and_what_is_needed_replaces_the_oldest(
    kept: Kept, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, two, three, four = ALL[:4]
    monkeypatch.setattr(clip_store, "MOST_SAMPLES", one.samples + two.samples + min(three.samples, four.samples) // 2)
    for clip in (one, two, three):
        kept.store.prepare(clip.file, clip.samples)
    qtbot.waitUntil(lambda: kept.has(one, two), timeout=60_000)
    kept.store.need(one.file, one.samples)
    assert not kept.has(three)
    kept.store.need(four.file, four.samples)
    qtbot.waitUntil(lambda: kept.has(four), timeout=60_000)
    assert not kept.has(two)


@pytest.mark.parametrize("content", [b"", b"not a recording", None], ids=["empty", "another file", "missing"])
def test_a_file_that_cannot_be_decoded_is_told_and_the_next_one_follows(
    content: bytes | None, kept: Kept, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "broken.opus"
    if content is not None:
        file.write_bytes(content)
    kept.store.prepare(str(file), 100)
    kept.store.prepare(ALL[0].file, ALL[0].samples)
    qtbot.waitUntil(lambda: kept.has(ALL[0]), timeout=60_000)
    assert kept.broken == [str(file)]


def test_a_recording_of_another_length_is_not_used(kept: Kept, qtbot: QtBot) -> None:
    kept.store.prepare(ALL[0].file, ALL[0].samples - 1)
    qtbot.waitUntil(lambda: bool(kept.broken), timeout=60_000)
    assert not kept.has(ALL[0])


def test_what_qt_says_after_the_error_of_a_recording_does_not_end_the_next_one(
    kept: Kept, qtbot: QtBot, tmp_path: Path
) -> None:
    kept.store.prepare(str(tmp_path / "missing.opus"), 100)
    of_the_first = kept.store.findChildren(QAudioDecoder)
    kept.store.prepare(ALL[0].file, ALL[0].samples)
    qtbot.waitUntil(lambda: bool(kept.broken), timeout=60_000)
    for decoder in of_the_first:
        decoder.finished.emit()
    qtbot.waitUntil(lambda: kept.has(ALL[0]), timeout=60_000)
    assert len(kept.broken) == 1
