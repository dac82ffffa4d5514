"""The identity of a history file and its number of commits: one row in the table `ledger`, which every commit updates.

SQLite accepts a -wal from another database, or an older one of the same database, as its own. The row in the -wal
reveals it.
"""

import sqlite3
from contextlib import closing
from pathlib import Path

from floorside.storage.database.faults import READ_ERRORS


def count_commit(connection: sqlite3.Connection) -> None:
    connection.execute("UPDATE ledger SET commits = commits + 1")


def state_of(connection: sqlite3.Connection) -> tuple[str, int]:
    """The identity of the file and its number of commits: equal as long as nobody has written anything."""
    file_id, commits = connection.execute("SELECT file_id, commits FROM ledger").fetchone()
    return file_id, commits


def wal_is_foreign(database: Path) -> bool:
    """Whether a closed file's -wal comes from another database or an older time. Does not check whether they are
    sound.
    """
    without = _ledger(database, "immutable=1")
    with_wal = _ledger(database, "mode=ro")
    if without is None or with_wal is None:
        return False
    return with_wal[0] != without[0] or with_wal[1] < without[1]


def _ledger(database: Path, how: str) -> tuple[str, int] | None:
    try:
        with closing(sqlite3.connect(f"{database.absolute().as_uri()}?{how}", uri=True, timeout=0)) as connection:
            return connection.execute("SELECT file_id, commits FROM ledger").fetchone()  # type: ignore[no-any-return]
    except READ_ERRORS as error:
        if getattr(error, "sqlite_errorname", "").startswith("SQLITE_BUSY"):
            raise
        return None
