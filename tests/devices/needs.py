"""What a test of real sound needs of the machine."""

import os

import pytest


def needs(missing: str) -> None:
    """Skips where something is missing (a sentence), but fails where FLOORSIDE_SOUND_TESTS=1 asks for these tests."""
    if missing and os.environ.get("FLOORSIDE_SOUND_TESTS") == "1":
        pytest.fail(missing)
    if missing:
        pytest.skip(missing)
