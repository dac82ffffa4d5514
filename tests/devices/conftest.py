"""A private sound server for the tests that record what is heard."""

from collections.abc import Iterator

import pytest

from tests.devices.needs import needs
from tests.devices.sound_server import SoundServer, private_sound_server


@pytest.fixture
def sound_server(monkeypatch: pytest.MonkeyPatch) -> Iterator[SoundServer]:
    needs(SoundServer.missing())
    with private_sound_server() as server:
        for name, value in server.environment.items():
            monkeypatch.setenv(name, value)
        yield server
