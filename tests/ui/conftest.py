"""Fixtures for the pages' tests: a theme, the shipped catalogue, a history in a file, the whole program."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from floorside.storage.database.database import open_database
from floorside.storage.files.shipped.catalogue import Catalogue, load_catalogue
from floorside.storage.history.sessions import History
from floorside.ui.kit.look.theme import Theme
from tests.ui.care.program import Program


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    theme = Theme(qapp, "light")
    yield theme
    theme.deleteLater()


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return load_catalogue()


@pytest.fixture
def history(tmp_path: Path) -> Iterator[History]:
    database = open_database(tmp_path / "history.db")
    yield History(database)
    database.close()


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Program:
    return Program(qtbot, qapp, tmp_path)
