import pytest
from pytestqt.qtbot import QtBot

from floorside.ui.kit.look.theme import Theme
from tests.ui.window.built import Built


@pytest.fixture
def built(theme: Theme, qtbot: QtBot) -> Built:
    built = Built(theme)
    qtbot.addWidget(built.window)
    return built
