"""Reading while another program has the history open."""

import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

from floorside.storage.data_folder import data_folder
from floorside.storage.history.sessions import History
from floorside.storage.integrity.snapshot import history_to_read, look_through
from tests.storage.sessions import LEFT, a_history, a_session

NOW = datetime(2026, 12, 1, 8, 0, tzinfo=UTC)

READER = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from floorside.storage.data_folder import data_folder
from floorside.storage.history.sessions import History
from floorside.storage.integrity.snapshot import history_to_read
with history_to_read(data_folder(Path(sys.argv[1])), datetime.now(UTC)) as opened:
    print(*[f"{session.id}:{len(session.sets)}" for session in History(opened.database).sessions()])
"""

LOOKER = """
from floorside.storage.integrity.snapshot import look_through
print(look_through(data_folder(Path(sys.argv[1]))))
"""


def test_another_process_reads_what_was_committed_a_moment_ago(tmp_path: Path) -> None:
    history = a_history(tmp_path, sessions=2)
    history.save_set("session-1", LEFT)
    before = {file.name: file.read_bytes() for file in tmp_path.iterdir() if file.suffix != ".db"}
    read = subprocess.run([sys.executable, "-c", READER, str(tmp_path)], capture_output=True, text=True, check=True)
    assert read.stdout == "session-0:3 session-1:3\n"
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir() if file.suffix != ".db"} == before
    history.begin(a_session(2), None)
    history.database.close()


def test_where_there_is_none_an_empty_one_is_read_and_none_is_made(tmp_path: Path) -> None:
    with history_to_read(data_folder(tmp_path / "new"), NOW) as opened:
        assert History(opened.database).sessions() == []
    assert not (tmp_path / "new").exists()


def test_a_closed_one_is_read_where_it_lies(tmp_path: Path) -> None:
    a_history(tmp_path, sessions=1).database.close()
    with history_to_read(data_folder(tmp_path), NOW) as opened:
        assert History(opened.database).sessions() == [a_session()]


def test_a_look_through_changes_nothing_and_disturbs_nobody(tmp_path: Path) -> None:
    folder = data_folder(tmp_path)
    history = a_history(tmp_path, sessions=2)
    found = subprocess.run(
        [sys.executable, "-c", READER.split("with ")[0] + LOOKER, str(tmp_path)],
        capture_output=True,
        text=True,
        check=True,
    )
    assert found.stdout == "2 sessions, all sound\n"
    history.database.close()
    before = sorted(folder.data.iterdir())
    assert look_through(folder).is_sound
    assert sorted(folder.data.iterdir()) == before
