"""What tests of real sound need from the computer."""

import os
import shutil

import pytest


def needs(missing: str) -> None:
    """Skips where something is missing (a sentence), but fails where FLOORSIDE_SOUND_TESTS=1 asks for these tests."""
    if missing and os.environ.get("FLOORSIDE_SOUND_TESTS") == "1":
        pytest.fail(missing)
    if missing:
        pytest.skip(missing)


def needs_a_voice() -> None:
    missing = [name for name in ("speech-dispatcher", "espeak-ng") if shutil.which(name) is None]
    needs(f"not installed: {', '.join(missing)}" if missing else "")
