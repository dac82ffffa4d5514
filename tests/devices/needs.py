"""What tests of sound need from the computer."""

import os
import shutil
from ctypes import CDLL

import pytest

from floorside.devices.sound.opus_library import load_opus


def needs(missing: str) -> None:
    """Skips where something is missing (a sentence), but fails where FLOORSIDE_SOUND_TESTS=1 asks for these tests."""
    if missing and os.environ.get("FLOORSIDE_SOUND_TESTS") == "1":
        pytest.fail(missing)
    if missing:
        pytest.skip(missing)


def needs_libopus() -> CDLL:
    """Skips where it is not installed, but fails on the build server, which has it."""
    if library := load_opus():
        return library
    missing = "not installed: libopus (Debian's libopus0), so Qt decodes the recorded voice"
    if os.environ.get("CI"):
        pytest.fail(missing)
    pytest.skip(missing)


def needs_a_voice() -> None:
    missing = [name for name in ("speech-dispatcher", "espeak-ng") if shutil.which(name) is None]
    needs(f"not installed: {', '.join(missing)}" if missing else "")
