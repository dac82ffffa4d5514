from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from floorside.domain.session.timing import Timing
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.ui.kit.look.theme import Theme
from tests.ui.session.followed import Followed
from tests.ui.session.led_session import LedSession

Lead = Callable[..., LedSession]


@pytest.fixture
def lead(theme: Theme, catalogue: Catalogue) -> Iterator[Lead]:
    """Makes sessions of the shipped routines, not yet started."""
    sessions: list[LedSession] = []

    def make(routine: str = "full", timing: Timing | None = None) -> LedSession:
        sessions.append(LedSession(theme, catalogue, routine, timing))
        return sessions[-1]

    yield make
    for session in sessions:
        session.delete()


@pytest.fixture
def full(lead: Lead) -> LedSession:
    session = lead("full")
    session.start()
    return session


@pytest.fixture
def followed(qtbot: QtBot) -> Iterator[Followed]:
    session = Followed()
    yield session
    session.driver.deleteLater()
