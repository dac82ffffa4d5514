"""Only a whole and undamaged recording is read."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from floorside.devices.sound.ogg_opus import page_checksum, read_ogg_opus
from floorside.storage.files.shipped.voice_clips import load_clips
from tests.devices.sound.ogg_files import CHANNELS, CHECKSUM, FLAGS, GAIN, HEAD, NUMBER, STREAM, changed, pages, sealed

CLIPS = load_clips("en")
ALL = [clip for text in CLIPS.samples for _, clip in CLIPS.placed(text)]
GOOD = Path(ALL[0].file).read_bytes()
ANY_REASON = r"\w"


def test_every_recording_that_ships_is_whole_and_as_long_as_the_index_says() -> None:
    for clip in ALL:
        recording = read_ogg_opus(Path(clip.file).read_bytes())
        assert (recording.samples, recording.gain) == (clip.samples, 0)


def test_a_checksum_is_that_of_the_encoder() -> None:
    for page in pages(GOOD):
        assert page_checksum(page).to_bytes(4, "little") == page[CHECKSUM : CHECKSUM + 4]


@given(st.integers(0, len(GOOD) - 1), st.integers(1, 255))
def test_a_changed_byte_is_noticed(at: int, by: int) -> None:
    with pytest.raises(ValueError, match=ANY_REASON):
        read_ogg_opus(changed(GOOD, at, bytes([GOOD[at] ^ by])))


@given(st.integers(0, len(GOOD) - 1))
def test_a_file_that_ends_early_is_noticed(length: int) -> None:
    with pytest.raises(ValueError, match=ANY_REASON):
        read_ogg_opus(GOOD[:length])


@given(st.binary(max_size=200))
def test_another_file_is_refused(data: bytes) -> None:
    for content in (data, b"OggS" + data, GOOD + data if data else b""):
        with pytest.raises(ValueError, match=ANY_REASON):
            read_ogg_opus(content)


PAGES = list(pages(GOOD))


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"".join([PAGES[0], *PAGES[2:]]), "a page is missing"),
        (GOOD + GOOD, "a page is missing"),
        (changed(GOOD, len(PAGES[0]) + STREAM, b"\x07"), "of something else"),
        (changed(GOOD, len(PAGES[0]) + NUMBER, b"\x07"), "a page is missing"),
        (changed(GOOD, FLAGS, b"\x00"), "no beginning"),
        (b"".join(PAGES[:-1]), "no end"),
        (changed(GOOD, len(PAGES[0]) + FLAGS, b"\x01"), "does not go on"),
        (changed(GOOD, HEAD, b"Speex   "), "not Opus"),
        (changed(GOOD, CHANNELS, b"\x02"), "not mono"),
        (changed(GOOD, len(PAGES[0]) + HEAD, b"NoTags"), "no tags"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_file_of_another_kind_is_refused_although_its_checksums_are_right(data: bytes, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        read_ogg_opus(sealed(data))


def test_its_gain_is_read() -> None:
    assert read_ogg_opus(sealed(changed(GOOD, GAIN, (-512).to_bytes(2, "little", signed=True)))).gain == -512
