from datetime import timedelta
from pathlib import Path

import pytest

from floorside.storage.data_folder import DataFolder, data_folder
from floorside.storage.integrity.backup import make_backup
from tests.storage.integrity.killed import NOW
from tests.storage.opened import close_all  # noqa: F401 - a fixture for the tests here
from tests.storage.sessions import a_history, a_session


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    """A history of ten sessions, eight of which are in a backup, closed in good order."""
    folder = data_folder(tmp_path / "data")
    history = a_history(folder.data, sessions=8)
    make_backup(history.database, folder.backups, NOW - timedelta(days=1))
    for number in (8, 9):
        history.begin(a_session(number), None)
    history.database.close()
    return folder
