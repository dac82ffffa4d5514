"""libopus gives exactly the samples that a file promises, or an error."""

from array import array
from contextlib import suppress
from ctypes import CDLL
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from floorside.devices.sound.ogg_opus import OggOpus, read_ogg_opus
from floorside.devices.sound.opus_library import decoded
from floorside.storage.files.shipped.voice_clips import load_clips
from tests.devices.needs import needs_libopus
from tests.devices.sound.ogg_files import changed, pages, sealed

CLIPS = load_clips("en")
ALL = [clip for text in CLIPS.samples for _, clip in CLIPS.placed(text)]
GOOD = Path(ALL[0].file).read_bytes()
RECORDING = read_ogg_opus(GOOD)


@pytest.fixture(scope="module")
def library() -> CDLL:
    return needs_libopus()


def whole(library: CDLL, recording: OggOpus) -> "array[int]":
    return array("h", (value for piece in decoded(library, recording) for value in piece))


def test_every_recording_that_ships_has_as_many_samples_as_the_index_says(library: CDLL) -> None:
    for clip in ALL:
        recording = read_ogg_opus(Path(clip.file).read_bytes())
        assert sum(map(len, decoded(library, recording))) == clip.samples


def test_a_gain_of_6_db_makes_it_twice_as_loud_and_the_reverse(library: CDLL) -> None:
    plain, half = whole(library, RECORDING), whole(library, replace(RECORDING, gain=-1541))
    assert np.allclose(np.array(half), np.array(plain) / 2, atol=1.5)


def test_what_is_to_be_skipped_and_what_is_past_the_end_is_left_out(library: CDLL) -> None:
    plain = whole(library, RECORDING)
    later = replace(RECORDING, skipped=RECORDING.skipped + 30_000, samples=RECORDING.samples - 40_000)
    assert whole(library, later) == plain[30_000:-10_000]


def test_a_recording_with_too_few_packets_is_an_error(library: CDLL) -> None:
    with pytest.raises(ValueError, match="samples are missing"):
        whole(library, replace(RECORDING, packets=RECORDING.packets[:-2]))


def test_an_impossible_gain_is_an_error(library: CDLL) -> None:
    with pytest.raises(ValueError, match="gain"):
        whole(library, replace(RECORDING, gain=100_000))


PAGES = list(pages(GOOD))
BODY = range(len(PAGES[0] + PAGES[1]) + 27 + PAGES[2][26], len(PAGES[0] + PAGES[1] + PAGES[2]))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.sampled_from(BODY), st.integers(1, 255))
def test_a_changed_packet_gives_as_many_samples_or_an_error(library: CDLL, at: int, by: int) -> None:
    """Even where the checksum hides it: libopus reads only within the packet."""
    recording = read_ogg_opus(sealed(changed(GOOD, at, bytes([GOOD[at] ^ by]))))
    with suppress(ValueError):
        assert len(whole(library, recording)) == recording.samples


@given(st.lists(st.binary(max_size=100), min_size=1, max_size=4))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_anything_for_a_packet_gives_as_many_samples_or_an_error(library: CDLL, packets: list[bytes]) -> None:
    recording = OggOpus(0, 960, 0, tuple(packets))
    with suppress(ValueError):
        assert len(whole(library, recording)) == 960
