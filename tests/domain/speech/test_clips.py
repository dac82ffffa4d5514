"""Texts that are put together from recordings: in which parts, and how long they take."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from floorside.domain.speech.clips import (
    COMMA_SECONDS,
    RATE,
    STOP_SECONDS,
    Clip,
    Clips,
    clip_name,
    own_clip_name,
    parts_of,
    unrecorded_part,
)

CLIPS = Clips(
    "/voice",
    {
        "Bridge,": RATE,
        "ten times,": RATE // 2,
        "ten times.": RATE // 2,
        "Left side.": RATE,
        "Up. Down.": RATE,
        "Up.": RATE,
    },
)


def test_a_recorded_text_is_one_part() -> None:
    assert parts_of("Up. Down.", CLIPS.samples) == ("Up. Down.",)
    assert CLIPS.seconds("Up. Down.") == 1.0


def test_others_are_divided_after_commas_and_full_stops_into_as_few_parts_as_possible() -> None:
    assert parts_of("Bridge, ten times.", CLIPS.samples) == ("Bridge,", "ten times.")
    assert parts_of("Left side. Up. Down. Up.", CLIPS.samples) == ("Left side.", "Up. Down.", "Up.")


@pytest.mark.parametrize("text", ["Plank, ten times.", "Bridge, nine times.", "Bridge,ten times.", "Bridge", ""])
def test_a_text_with_a_part_that_is_not_recorded_is_not_recorded(text: str) -> None:
    assert parts_of(text, CLIPS.samples) == ()
    assert CLIPS.placed(text) == ()
    assert CLIPS.seconds(text) is None


def test_the_pause_between_two_parts_depends_on_what_stands_there() -> None:
    (bridge, comma), (times, stop), (left, _) = CLIPS.placed("Bridge, ten times. Left side.")
    assert (bridge, times, left) == pytest.approx((0, 1 + COMMA_SECONDS, 1.5 + COMMA_SECONDS + STOP_SECONDS))
    assert comma.file == f"/voice/{clip_name('Bridge,')}"
    assert stop.seconds == 0.5
    assert CLIPS.seconds("Bridge, ten times. Left side.") == pytest.approx(2.5 + COMMA_SECONDS + STOP_SECONDS)


@given(st.lists(st.sampled_from(sorted(CLIPS.samples)), min_size=1, max_size=5))
def test_whatever_is_put_together_from_recordings_is_found_again(parts: list[str]) -> None:
    text = " ".join(parts)
    found = parts_of(text, CLIPS.samples)
    assert " ".join(found) == text
    assert len(found) <= len(parts)
    placed = CLIPS.placed(text)
    assert CLIPS.seconds(text) == pytest.approx(placed[-1][0] + placed[-1][1].seconds)


def test_each_recording_has_a_file_of_its_own() -> None:
    files = list(CLIPS.files())
    assert len(set(files)) == len(CLIPS.samples)
    assert files[0] == f"/voice/{clip_name('Bridge,')}"


OWN = Clips("/voice", CLIPS.samples, {own_clip_name("Sway,"): Clip(f"/own/{own_clip_name('Sway,')}", 2 * RATE)})


def test_a_persons_own_recording_is_a_part_like_any_other() -> None:
    (own, first), (times, second) = OWN.placed("Sway, ten times.")
    assert (first.file, first.samples) == (f"/own/{own_clip_name('Sway,')}", 2 * RATE)
    assert second == CLIPS.placed("ten times.")[0][1]
    assert (own, times) == (0, 2 + COMMA_SECONDS)
    assert OWN.seconds("Sway, ten times.") == pytest.approx(2.5 + COMMA_SECONDS)
    assert OWN.seconds("Sway.") is None


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Bridge, ten times.", ""),
        ("Sway, ten times.", "Sway,"),
        ("Standing: my sway, slow, ten times. Up.", "Standing: my sway, slow,"),
        ("Ten times, sway.", "Ten times, sway."),
    ],
)
def test_to_record_is_the_beginning_that_is_not_recorded(text: str, part: str) -> None:
    assert unrecorded_part(text, CLIPS) == part
