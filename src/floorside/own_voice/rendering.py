"""Makes speech of a text, with the voice that recorded the program's own phrases, and as loud as those.

The package hibari-tts has the voice, and uses no network. It is imported here alone, at the first use, since hardly
anybody has it.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Wave: TypeAlias = NDArray[np.float32]

PACE = 0.9
#: The samples per second of the model.
MODEL_RATE = 24_000
#: As loud as speech has to be beside the tones: 4 dB above what the model gives. No sample is clipped.
GAIN = 1.58
LOUDEST = 0.98
#: Below this part of its loudest sample a recording counts as silent at its ends, of which these seconds are kept.
SILENT = 0.01
BEFORE_SECONDS, AFTER_SECONDS = 0.01, 0.06
#: The fades at the ends, in seconds.
FADE_IN_SECONDS, FADE_OUT_SECONDS = 0.005, 0.03


def load_voice() -> "Callable[[str], Wave]":
    """A function that speaks a text, `MODEL_RATE` samples a second; the same text always in the same way. Raises
    ImportError.
    """
    from hibari import Hibari

    speak: Any = Hibari(threads=1)
    return lambda text: polished(speak(text, speed=PACE, seed=0))


def polished(wave: "Wave") -> "Wave":
    """Without the silence at its ends, faded in and out, and as loud as the others. Raises ValueError for silence."""
    import numpy as np

    loudest = float(np.max(np.abs(wave), initial=0))
    if not loudest:
        raise ValueError("the voice is silent")
    loud = np.nonzero(np.abs(wave) > SILENT * loudest)[0]
    begin = max(0, loud[0] - round(BEFORE_SECONDS * MODEL_RATE))
    wave = wave[begin : loud[-1] + round(AFTER_SECONDS * MODEL_RATE)] * min(GAIN, LOUDEST / loudest)
    rise, fall = round(FADE_IN_SECONDS * MODEL_RATE), round(FADE_OUT_SECONDS * MODEL_RATE)
    wave[:rise] *= np.linspace(0, 1, rise, dtype=np.float32)[: len(wave)]
    wave[-fall:] *= np.linspace(1, 0, fall, dtype=np.float32)[-len(wave) :]
    return wave


def at_twice_the_rate(wave: "Wave") -> "Wave":
    """The same sound with twice as many samples a second, and nothing above its highest tones."""
    import numpy as np

    spectrum = np.fft.rfft(wave)
    if len(wave) % 2 == 0:
        spectrum[-1] /= 2  # this tone is now two
    return (2 * np.fft.irfft(spectrum, 2 * len(wave))).astype(np.float32)


def samples_of(wave: "Wave") -> bytes:
    """16 bit, in the byte order of WAV files."""
    import numpy as np

    return np.round(np.clip(wave, -1, 1) * 32767).astype("<i2").tobytes()
