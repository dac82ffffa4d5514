"""Fits how long a voice takes for a text of a language to what espeak-ng takes, for resources/speech/LANGUAGE.toml.

python -m tools.measure_speech de fr es pt_BR
"""

import re
import subprocess
import sys
import tomllib
import wave
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np

RESOURCES = Path(__file__).parents[1] / "resources"
WORDS_A_MINUTE = "160"
#: espeak-ng's names where they differ from those of our files.
VOICES = {"pt_BR": "pt-br", "en": "en-us"}


def texts(language: str) -> list[str]:
    """What the voice may say: the steps of all exercises, and phrases without placeholders."""
    files = [RESOURCES / "catalogue/text" / f"{language}.toml", RESOURCES / "speech" / f"{language}.toml"]
    found = [text for file in files if file.exists() for text in _spoken(tomllib.loads(file.read_text("utf-8")))]
    return sorted({text.replace("{side}", "").replace("{other}", "") for text in found})


def _spoken(value: Any, key: str = "") -> Iterator[str]:
    if isinstance(value, dict):
        for name, inside in value.items():
            yield from _spoken(inside, name)
    elif isinstance(value, list) and key in ("steps", "numbers"):
        yield from (each for each in value if isinstance(each, str))
    elif isinstance(value, str) and (key in ("breathing", "begin", "release") or _is_phrase(value)):
        yield value


def _is_phrase(value: Any) -> bool:
    return isinstance(value, str) and value.endswith(".") and "{" not in value and len(value) < 150


def seconds_of(text: str, language: str, file: Path) -> float:
    command = ["espeak-ng", "-v", VOICES.get(language, language), "-s", WORDS_A_MINUTE, "-w", str(file), text]
    subprocess.run(command, check=True)
    with wave.open(str(file)) as sound:
        return float(sound.getnframes() / sound.getframerate())


def counts(text: str) -> list[float]:
    """What estimate_seconds counts: 1, the letters, the words and the stops."""
    letters = len(re.sub(r"\W", "", text))
    stops = len(re.findall(r"[.,:;?]", text.rstrip(".?")))
    return [1, letters, len(re.split(r"[\s-]+", text)), stops]


def fit(language: str) -> None:
    said = texts(language)
    with TemporaryDirectory() as folder:
        measured = np.array([seconds_of(text, language, Path(folder) / "said.wav") for text in said])
    rows = np.array([counts(text) for text in said])
    found = np.maximum(0, np.linalg.lstsq(rows, measured, rcond=None)[0])
    ratio = 1.1 * (rows @ found) / measured
    names = ("text", "letter", "word", "stop")
    print(f"{language}:", ", ".join(f"{name} = {value:.4f}" for name, value in zip(names, found, strict=True)))
    print(f"  {len(said)} texts, estimated / measured: median {np.median(ratio):.2f}, least {ratio.min():.2f};")
    print(f"  {(ratio < 1).mean():.1%} of them take longer than estimated")


if __name__ == "__main__":
    for named in sys.argv[1:] or ["en"]:
        fit(named)
