"""A sound server of one's own for the tests that record what is heard."""

import os
from collections.abc import Iterator

import pytest

from tests.devices.sound_server import SoundServer, private_sound_server


@pytest.fixture
def sound_server(monkeypatch: pytest.MonkeyPatch) -> Iterator[SoundServer]:
    """Skips where PulseAudio is not installed, unless FLOORSIDE_SOUND_TESTS=1 asks for these tests."""
    if missing := SoundServer.missing():
        if os.environ.get("FLOORSIDE_SOUND_TESTS") == "1":
            pytest.fail(missing)
        pytest.skip(missing)
    with private_sound_server() as server:
        for name, value in server.environment.items():
            monkeypatch.setenv(name, value)
        yield server
