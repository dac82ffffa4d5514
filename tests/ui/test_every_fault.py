"""Whatever the window calls in storage and devices fails in turn: it says so, goes on or ends, and loses no set.

The calls are not listed but traced, so that a new one is tried by itself. `python -m benchmarks.bench_faults` also
tries those within storage and devices, every error everywhere, and faults that pass.
"""

import os
from collections.abc import Iterator

import pytest

from tests.ui.faults.expected import complaints
from tests.ui.faults.server import FaultServer

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="a run for each fault is only fast where there is fork")


@pytest.fixture(scope="module")
def server() -> Iterator[FaultServer]:
    server = FaultServer()
    yield server
    server.close()


@pytest.fixture(scope="module")
def points(server: FaultServer) -> list[str]:
    return server.points()


def test_the_calls_of_a_start_a_session_and_a_close_are_found(points: list[str]) -> None:
    for some in (
        "start floorside.storage.integrity.opening:open_store",
        "start floorside.storage.history.sessions:History.unfinished",
        "session floorside.storage.history.writer:SessionWriter.save_set",
        "session floorside.storage.history.sessions:History.save_set",
        "session floorside.devices.sound.speech:Speech.say",
        "close floorside.storage.database.database:Database.close",
    ):
        assert some in points


#: What asks SQLite for something.
SQLITE = tuple(f"floorside.storage.{wing}." for wing in ("database", "exchange", "history", "integrity"))


def may_raise(point: str, error: str) -> bool:
    return not error.startswith("sqlite3.") or point.split()[1].startswith(SQLITE)


@pytest.mark.parametrize("error", ["OSError", "sqlite3.OperationalError", "RuntimeError"])
@pytest.mark.parametrize("phase", ["start", "session", "close"])
def test_whatever_fails_is_said_and_logged_and_no_set_is_lost(
    phase: str, error: str, points: list[str], server: FaultServer
) -> None:
    tried = [point for point in points if point.startswith(f"{phase} ") and may_raise(point, error)]
    found = {point: complaints(point, *server.run(point, error)) for point in tried}
    assert {point: wrong for point, wrong in found.items() if wrong} == {}
    assert len(tried) >= 4
