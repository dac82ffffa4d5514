"""Whatever is chosen as a picture becomes a small one without a past, or is refused in one sentence."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QColorSpace, QImage

from floorside.storage.files.own.jpeg import bare_jpeg_size
from floorside.storage.files.own.pictures import LONGEST_SIDE, MOST_PICTURE_BYTES
from floorside.ui.own_exercise.take_picture import (
    Refused,
    picture_of_data,
    picture_of_file,
    picture_of_image,
    readable_kinds,
)
from tests.ui.own_exercise.picture_files import (
    a_picture,
    a_sheet,
    colour_at,
    encoded,
    large_png,
    moving_webp,
    photo_with_place,
)

pytestmark = pytest.mark.usefixtures("qapp")


def refusal(data: bytes) -> str:
    with pytest.raises(Refused) as refused:
        picture_of_data(data, "scan.png")
    return str(refused.value)


@pytest.mark.parametrize(
    ("orientation", "red_at"), [(1, (0.25, 0.25)), (3, (0.75, 0.75)), (6, (0.75, 0.25)), (8, (0.25, 0.75))]
)
def test_a_photo_stands_upright_and_nothing_but_the_picture_is_left(
    orientation: int, red_at: tuple[float, float]
) -> None:
    photo = photo_with_place(QSize(2400, 1800), orientation)
    assert b"Exif" in photo
    taken = picture_of_data(photo, "photo.jpg").jpeg
    upright = (1200, 1600) if orientation in (6, 8) else (1600, 1200)
    assert bare_jpeg_size(taken) == upright  # which refuses any part that is not needed to decode it
    assert not any(word in taken for word in (b"Exif", b"GPS", b"Anna", b"after it"))
    assert colour_at(taken, *red_at).red() > colour_at(taken, *red_at).blue() + 200


def test_large_ones_are_scaled_and_small_ones_left_as_they_are() -> None:
    for size, stored in (((4000, 1000), (1600, 400)), ((900, 600), (900, 600)), ((1, 5000), (1, 1600))):
        assert bare_jpeg_size(picture_of_image(a_picture(*size), "x").jpeg) == stored


@pytest.mark.parametrize("kind", ["png", "jpeg", "webp"])
def test_the_kinds_that_are_promised(kind: str) -> None:
    taken = picture_of_data(encoded(a_picture(640, 480), kind), "x").jpeg
    assert colour_at(taken, 0.25, 0.25).red() > 240
    assert colour_at(taken, 0.75, 0.75).lightness() > 240


def test_print_colours_and_many_bits_and_moving_ones_are_taken_too() -> None:
    cmyk = a_picture(640, 480).convertToFormat(QImage.Format.Format_CMYK8888)
    red = colour_at(picture_of_data(encoded(cmyk, "jpeg"), "x").jpeg, 0.25, 0.25)
    assert red.red() > red.blue() + 150
    assert bare_jpeg_size(picture_of_data(large_png(640, 480, 16, 2), "x").jpeg) == (640, 480)
    assert bare_jpeg_size(picture_of_data(moving_webp(), "x").jpeg) == (64, 48)


def test_what_is_transparent_becomes_white() -> None:
    clear = QImage(40, 40, QImage.Format.Format_ARGB32)
    clear.fill(QColor(0, 0, 0, 0))
    assert colour_at(picture_of_image(clear, "x").jpeg, 0.5, 0.5) == QColor("white")


def test_a_wide_range_of_colours_becomes_the_usual_one() -> None:
    wide = a_picture(40, 40)
    wide.fill(QColor(0, 200, 0))
    wide.setColorSpace(QColorSpace(QColorSpace.NamedColorSpace.DisplayP3))
    assert colour_at(picture_of_data(encoded(wide, "png"), "x").jpeg, 0.5, 0.5).green() > 200


def test_even_noise_fits() -> None:
    noise = QImage(2000, 2000, QImage.Format.Format_RGB32)
    state = 1
    for y in range(0, 2000, 4):
        for x in range(0, 2000, 4):
            state = state * 1103515245 + 12345 & 0x7FFFFFFF
            noise.setPixel(x, y, state)
    taken = picture_of_image(noise, "x").jpeg
    assert len(taken) <= MOST_PICTURE_BYTES
    assert max(bare_jpeg_size(taken)) <= LONGEST_SIDE


@pytest.mark.skipif("pdf" not in readable_kinds(), reason="Qt reads no PDF here")
def test_a_page_of_a_sheet() -> None:
    sheet = a_sheet(3)
    first, third = picture_of_data(sheet, "sheet.pdf"), picture_of_data(sheet, "sheet.pdf", 2)
    assert first.pages == 3
    assert bare_jpeg_size(first.jpeg)[1] == LONGEST_SIDE
    assert first.jpeg != third.jpeg


@pytest.mark.qt_log_ignore("libpng|Rejecting image|QPdf|libwebp")
@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"", "scan.png is not a picture. Choose one of these: png, jpg"),
        (b"hello, this is text", "is not a picture"),
        (b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>", "is not a picture"),
        (b"GIF89a" + bytes(20), "is not a picture"),
        (
            large_png(30_000, 30_000, 1, 0, 9),
            "has 30000 × 30000 pixels, which is too large. Save it",
        ),
        (large_png(6000, 6000, 16, 6, 9), "has 6000 × 6000 pixels, which is too large"),
        (large_png(1000, 1000, 8, 2)[:600], "cannot be read to its end, so it was not added."),
        (b"\0\0\0\x20ftypavif" + bytes(20), "cannot be read here, since it is of the kind AVIF. Save it as JPEG."),
        (b"\xff\xd8\xff\xe0" + bytes(100), "cannot be read to its end"),
        (b"RIFF\x10\0\0\0WEBPVP8 " + bytes(20), "cannot be read to its end"),
        (
            b"%PDF-1.7 and no more",
            "cannot be read to its end" if "pdf" in readable_kinds() else "since it is of the kind PDF",
        ),
    ],
    ids=["empty", "text", "svg", "gif", "bomb", "deep", "cut png", "avif", "bad jpeg", "bad webp", "bad pdf"],
)
def test_the_rest_is_refused_in_one_sentence(data: bytes, what: str) -> None:
    assert what in refusal(data)


@pytest.mark.qt_log_ignore("libwebp|libpng")
@pytest.mark.parametrize("kind", ["jpeg", "webp", "png"])
@pytest.mark.parametrize("part", [0.3, 0.7, 0.95])
def test_half_a_file_is_not_taken_for_a_whole_one(kind: str, part: float) -> None:
    data = encoded(a_picture(1600, 1200), kind)
    assert "cannot be read to its end" in refusal(data[: int(len(data) * part)])


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    for path, what in ((tmp_path / "no.png", "No such file"), (tmp_path, "is not an ordinary file")):
        with pytest.raises(Refused, match=what):
            picture_of_file(path)


MEASURE = """
import re, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from floorside.ui.own_exercise.take_picture import Refused, picture_of_file
application = QCoreApplication([])
try:
    picture_of_file(Path(sys.argv[1]))
    print("taken")
except Refused as refused:
    print(refused)
print(int(re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())[1]) // 1024)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the memory is counted otherwise elsewhere")
@pytest.mark.parametrize(
    ("shape", "said"),
    [
        ((30_000, 30_000, 1, 0), "too large"),
        ((7300, 5400, 16, 6), "too large"),
        ((2480, 3508, 16, 6), "taken"),
        ((7300, 5400, 8, 6), "too large"),
        ((4960, 7016, 8, 2), "taken"),
        ((4960, 7016, 8, 0), "taken"),
    ],
    ids=["bomb", "deep and large", "deep", "40 MP with alpha", "a sheet", "a grey sheet"],
)
def test_no_file_takes_more_than_200_mb(shape: tuple[int, int, int, int], said: str, tmp_path: Path) -> None:
    path = tmp_path / "scan.png"
    path.write_bytes(large_png(*shape))
    run = subprocess.run([sys.executable, "-c", MEASURE, str(path)], capture_output=True, text=True, check=True)
    outcome, megabytes = run.stdout.splitlines()
    assert said in outcome
    assert int(megabytes) <= 200
