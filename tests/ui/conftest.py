"""Fixtures for the pages' tests: a theme, the shipped catalogue, a history in a file, the whole program."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from floorside.build_app import App
from floorside.storage.database.database import Database, open_database
from floorside.storage.files.shipped.catalogue import Catalogue, load_catalogue
from floorside.storage.history.sessions import History
from floorside.ui.kit.look.theme import Theme
from tests.ui.care.program import Program
from tests.ui.hand_clock import HandClock
from tests.ui.person import Person, started_app


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    theme = Theme(qapp, "light")
    yield theme
    theme.deleteLater()


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return load_catalogue()


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with closing(open_database(tmp_path / "history.db")) as database:
        yield database


@pytest.fixture
def history(database: Database) -> History:
    return History(database)


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def app(qtbot: QtBot, qapp: QApplication, tmp_path: Path, clock: HandClock) -> Iterator[App]:
    with started_app(qtbot, qapp, tmp_path, clock) as running:
        yield running


@pytest.fixture
def person(qtbot: QtBot, app: App, clock: HandClock) -> Person:
    return Person(qtbot, app, clock)


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Program:
    return Program(qtbot, qapp, tmp_path)
