"""Opens histories, and closes each of them when the test has ended."""

from collections.abc import Iterator
from datetime import datetime

import pytest

from floorside.storage.data_folder import DataFolder
from floorside.storage.integrity import opening
from floorside.storage.integrity.opening import Opened

_opened: list[Opened] = []


def open_store(folder: DataFolder, now: datetime) -> Opened:
    opened = opening.open_store(folder, now)
    _opened.append(opened)
    return opened


@pytest.fixture
def close_all() -> Iterator[None]:
    yield
    while _opened:
        _opened.pop().database.close()
