"""A recording as it is played: without silence at its ends, as loud as the others, at the rate of the stream."""

from typing import Any

import pytest

np = pytest.importorskip("numpy")

from floorside.own_voice.rendering import (  # noqa: E402
    AFTER_SECONDS,
    BEFORE_SECONDS,
    LOUDEST,
    MODEL_RATE,
    at_twice_the_rate,
    polished,
    samples_of,
)

SECOND = np.arange(MODEL_RATE) / MODEL_RATE
TONE = (0.5 * np.sin(2 * np.pi * 440 * SECOND)).astype(np.float32)


def test_the_silence_at_the_ends_is_cut_and_the_ends_fade() -> None:
    wave = polished(np.concatenate([np.zeros(5000), TONE, np.zeros(9000)]).astype(np.float32))
    assert len(wave) == pytest.approx(MODEL_RATE * (1 + BEFORE_SECONDS + AFTER_SECONDS), abs=5)
    assert wave[0] == wave[-1] == 0


def test_no_sample_is_clipped() -> None:
    assert np.max(np.abs(polished(2 * TONE))) == pytest.approx(LOUDEST, abs=0.01)


@pytest.mark.parametrize("wave", [np.zeros(500, dtype=np.float32), np.zeros(0, dtype=np.float32)])
def test_silence_is_an_error(wave: Any) -> None:
    with pytest.raises(ValueError, match="silent"):
        polished(wave)


@pytest.mark.parametrize("length", [MODEL_RATE, MODEL_RATE - 1])
def test_twice_the_rate_is_the_same_tone(length: int) -> None:
    wave = at_twice_the_rate(TONE[:length])
    assert len(wave) == 2 * length
    assert np.allclose(wave[2000:-2000:2], TONE[1000 : length - 1000], atol=0.01)
    middle = 0.5 * np.sin(2 * np.pi * 440 * (np.arange(1000, length - 1000) + 0.5) / MODEL_RATE)
    assert np.allclose(wave[2001:-2000:2], middle, atol=0.01)


def test_samples_are_16_bit_and_never_wrap_around() -> None:
    assert samples_of(np.array([0, 1, -1, 2], dtype=np.float32)) == b"\0\0\xff\x7f\x01\x80\xff\x7f"
