"""Both ways of decoding give the same, in time, and each file ends once."""

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QLibraryInfo, QObject, QVersionNumber
from PySide6.QtMultimedia import QAudioDecoder
from pytestqt.qtbot import QtBot

from floorside.devices.sound import clip_decoder, qt_decoder
from floorside.devices.sound.clip_decoder import ClipDecoder, decoder_of
from floorside.devices.sound.mixer import Samples
from floorside.devices.sound.piece_decoder import PieceDecoder, opus_pieces
from floorside.devices.sound.qt_decoder import QtDecoder
from floorside.domain.speech.clips import Clip
from floorside.storage.files.shipped.voice_clips import load_clips
from tests.devices.needs import needs_libopus

CLIPS = load_clips("en")
ALL = [clip for text in CLIPS.samples for _, clip in CLIPS.placed(text)]

#: What Qt tells of a file that cannot be decoded, and of a computer without PipeWire.
pytestmark = pytest.mark.qt_log_ignore("FFmpeg error description", "pipewire", extend=True)


def finished(decoder: ClipDecoder, qtbot: QtBot) -> Samples:
    made: list[Samples] = []
    decoder.finished.connect(made.append)
    decoder.start()
    qtbot.waitUntil(lambda: bool(made), timeout=60_000)
    return made[0]


#: FFmpeg has a resampler of its own: its samples lie half a sample elsewhere, and differ in the highest tones.
ALIKE = 0.97


@pytest.mark.parametrize("clip", ALL[::150], ids=lambda clip: Path(clip.file).stem)
def test_libopus_and_qt_give_the_same_at_the_same_place(clip: Clip, qtbot: QtBot) -> None:
    parent = QObject()
    mine = finished(PieceDecoder(clip.file, opus_pieces(needs_libopus(), clip.file), parent), qtbot)
    qts = finished(QtDecoder(clip.file, parent), qtbot)
    assert len(mine) == len(qts) == clip.samples
    likeness = [np.corrcoef(np.array(mine), np.roll(np.array(qts), by))[0, 1] for by in (-2, -1, 0, 1, 2)]
    assert max(likeness) == max(likeness[1:4])
    assert likeness[2] > ALIKE


def test_without_libopus_qt_decodes(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clip_decoder, "load_opus", lambda: None)
    parent = QObject()
    decoder = decoder_of(ALL[0].file, parent)
    assert parent.findChildren(QAudioDecoder)
    assert len(finished(decoder, qtbot)) == ALL[0].samples


def test_a_file_that_qt_does_not_decode_in_time_is_given_up_and_ends_once(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(qt_decoder, "DEADLINE_MS", 0)
    parent, made = QObject(), list[Samples]()
    decoder = QtDecoder(ALL[0].file, parent)
    decoder.finished.connect(made.append)
    decoder.start()
    qtbot.waitUntil(lambda: bool(made), timeout=60_000)
    _say_all_again(parent)
    assert list(map(len, made)) == [0]
    assert "does not decode it" in caplog.text


def _say_all_again(parent: QObject) -> None:
    """What Qt may say once more, or too late."""
    for decoder in parent.findChildren(QAudioDecoder):
        decoder.error.emit(QAudioDecoder.Error.ResourceError)
        decoder.finished.emit()


def test_nothing_that_qt_says_after_an_error_counts(qtbot: QtBot, tmp_path: Path) -> None:
    parent, made = QObject(), list[Samples]()
    file = tmp_path / "broken.opus"
    file.write_bytes(b"not a recording")
    decoder = QtDecoder(str(file), parent)
    decoder.finished.connect(made.append)
    decoder.start()
    _say_all_again(parent)
    qtbot.waitUntil(lambda: bool(made), timeout=60_000)
    _say_all_again(parent)
    assert list(map(len, made)) == [0]


#: Qt looks for its plugins once in a process.
WITHOUT_PLUGINS = """
from PySide6.QtCore import QCoreApplication, QObject
from floorside.devices.sound.qt_decoder import QtDecoder
application, parent = QCoreApplication([]), QObject()
application.setLibraryPaths([])
decoder = QtDecoder("some.opus", parent)
decoder.finished.connect(lambda samples: print(len(samples)))
decoder.start()
"""


@pytest.mark.skipif(
    QLibraryInfo.version() >= QVersionNumber(6, 12), reason="Qt 6.12 says that it can decode without its plugin"
)
def test_without_qts_plugin_a_file_is_given_up_at_once() -> None:
    done = subprocess.run([sys.executable, "-c", WITHOUT_PLUGINS], capture_output=True, text=True, check=True)
    assert done.stdout == "0\n"


def test_a_file_that_libopus_cannot_decode_is_logged(
    qtbot: QtBot, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    damaged = bytearray(Path(ALL[0].file).read_bytes())
    damaged[-50] ^= 1
    file = tmp_path / "broken.opus"
    file.write_bytes(damaged)
    parent = QObject()
    decoder = PieceDecoder(str(file), opus_pieces(needs_libopus(), str(file)), parent)
    assert len(finished(decoder, qtbot)) == 0
    assert "is damaged" in caplog.text
