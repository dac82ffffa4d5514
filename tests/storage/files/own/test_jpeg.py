"""The structure of JPEG files: a picture and nothing else, complete."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from floorside.storage.files.own.jpeg import bare_jpeg_size, is_whole_jpeg
from tests.storage.pictures import WHITE

EXIF = b"\xff\xe1\x00\x0bExif\x00\x00GPS"


def test_the_size_is_read_without_decoding() -> None:
    assert bare_jpeg_size(WHITE) == (8, 6)
    large = WHITE.replace(b"\x00\x06\x00\x08", b"\xff\xff\xff\xff")
    assert bare_jpeg_size(large) == (65535, 65535)


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"", "is no JPEG"),
        (b"\x89PNG", "is no JPEG"),
        (WHITE[:2] + EXIF + WHITE[2:], "something else"),
        (WHITE[:2] + b"\xff\xfe\x00\x04hi" + WHITE[2:], "something else"),
        (WHITE + b"PK", "something else"),
        (b"\xff\xd8\xff\xd9", "something else"),
        (WHITE[:-2], "too early"),
        (WHITE[:100], "too early"),
    ],
    ids=["empty", "png", "exif", "comment", "more after it", "no frame", "cut off", "cut off early"],
)
def test_anything_else_is_refused(data: bytes, what: str) -> None:
    with pytest.raises(ValueError, match=what):
        bare_jpeg_size(data)


def test_a_camera_may_write_more_than_a_picture_but_not_less() -> None:
    assert is_whole_jpeg(WHITE[:2] + EXIF + WHITE[2:] + b"more")
    assert not is_whole_jpeg(WHITE[:-2])
    assert not is_whole_jpeg(WHITE[:30])


@given(st.binary(max_size=40), st.integers(0, len(WHITE)))
def test_no_bytes_end_in_anything_but_a_sentence(noise: bytes, at: int) -> None:
    data = WHITE[:at] + noise + WHITE[at:]
    is_whole_jpeg(data)
    with suppress(ValueError):
        bare_jpeg_size(data)
