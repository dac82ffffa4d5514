"""The recordings of the words of own exercises: WAV files in the cache, each named after its text.

There is no index: whoever has the text knows the name, and the size says the length.
"""

import io
import wave
from contextlib import suppress
from pathlib import Path

from floorside.domain.speech.clips import RATE, Clip, own_clip_name
from floorside.storage.data_folder import make_private_folder, write_private_file

#: Of a WAV file as the module `wave` writes it.
_HEADER_BYTES, _SAMPLE_BYTES = 44, 2


def load_own_clips(folder: Path) -> dict[str, Clip]:
    """What is there, by the name of its file; none if the folder cannot be read."""
    clips: dict[str, Clip] = {}
    with suppress(OSError):
        for path in folder.glob("*.wav"):
            samples = max(0, path.stat().st_size - _HEADER_BYTES) // _SAMPLE_BYTES
            clips[path.name] = Clip(str(path), samples)
    return clips


def save_own_clip(folder: Path, text: str, samples: bytes) -> None:
    """`samples`: 48 kHz, 16 bit, mono. Raises OSError."""
    content = io.BytesIO()
    with wave.open(content, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(_SAMPLE_BYTES)
        file.setframerate(RATE)
        file.writeframes(samples)
    folder.parent.mkdir(parents=True, exist_ok=True)
    make_private_folder(folder)
    write_private_file(folder / own_clip_name(text), content.getvalue())


def delete_own_clips(folder: Path, names: set[str]) -> None:
    """Those that cannot be deleted stay."""
    for name in names:
        with suppress(OSError):
            (folder / name).unlink(missing_ok=True)
