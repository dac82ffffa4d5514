"""A history that was killed in the middle of a session."""

import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

from floorside.storage.data_folder import DataFolder
from floorside.storage.history.sessions import History
from floorside.storage.integrity.opening import Opened

NOW = datetime(2026, 12, 1, 8, 0, tzinfo=UTC)

#: What a process ends with that was killed; Windows has no signals, and takes the number of one as an exit code.
KILLED_CODE = 9 if os.name == "nt" else -9

KILLED = """
import os, sys
from pathlib import Path
from tests.storage.sessions import *
history = a_history(Path(sys.argv[1]))
history.begin(an_unfinished_session(int(sys.argv[2])), PLAN)
history.save_set(f"session-{sys.argv[2]}", LEFT)
os.kill(os.getpid(), 9)
"""


def killed_in_a_session(folder: DataFolder, number: int) -> None:
    command = [sys.executable, "-c", KILLED, str(folder.data), str(number)]
    assert subprocess.run(command, check=False).returncode == KILLED_CODE


def ids(opened: Opened) -> list[str]:
    return [session.id for session in History(opened.database).sessions()]


def all_ids(count: int) -> list[str]:
    return [f"session-{number}" for number in range(count)]


def overwrite(path: Path, at: int, data: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(at)
        file.write(data)
