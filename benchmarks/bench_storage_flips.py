"""Flips one bit of a history, 400 times, and counts the changed sessions that the program notices, and by which check.

python -m benchmarks.bench_storage_flips [FLIPS]
"""

import random
import sqlite3
import sys
import tempfile
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from tests.storage.sessions import LEFT, RIGHT, a_session

from floorside.domain.session.record import SessionRecord
from floorside.storage.data_folder import data_folder
from floorside.storage.database.clean_close import Closed, how_closed
from floorside.storage.history.rows import session_from
from floorside.storage.history.session_rows import SESSION_FIELDS, SET_FIELDS
from floorside.storage.history.sessions import History
from floorside.storage.integrity.checking import check_file
from floorside.storage.integrity.opening import open_store

NOW = datetime(2026, 12, 1, 8, 0, tzinfo=UTC)
SETS = tuple(replace(LEFT if n % 2 else RIGHT, position=n) for n in range(31))


def sessions_in(path: Path) -> dict[str, SessionRecord] | None:
    """The sessions that a program without checks would read; None if it could not."""
    try:
        with closing(sqlite3.connect(f"{path.as_uri()}?immutable=1", uri=True)) as connection:
            rows = connection.execute(f"SELECT {SESSION_FIELDS}, key FROM sessions").fetchall()
            return {row[0]: session_from(row[:-1], _sets(connection, row[-1])) for row in rows}
    except (sqlite3.Error, ValueError, TypeError, OverflowError):
        return None


def _sets(connection: sqlite3.Connection, key: int) -> list[tuple[object, ...]]:
    return connection.execute(f"SELECT {SET_FIELDS} FROM sets WHERE session = ? ORDER BY position", (key,)).fetchall()


def integrity_check_passes(path: Path) -> bool:
    try:
        with closing(sqlite3.connect(f"{path.as_uri()}?immutable=1", uri=True)) as connection:
            return connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    except (sqlite3.Error, UnicodeDecodeError):  # the flip may have hit the name of a table
        return False


def main(flips: int) -> None:
    dice = random.Random(2)
    counts = dict.fromkeys(("changed", "integrity_check", "digests", "seal"), 0)
    with tempfile.TemporaryDirectory() as name:
        folder = data_folder(Path(name))
        history = History(open_store(folder, NOW).database)
        for number in range(60):
            history.begin(replace(a_session(number, SETS), note="a little stiff today " * 3), None)
        history.database.close()
        path = folder.database
        sound, truth = path.read_bytes(), sessions_in(path)
        for _ in range(flips):
            data = bytearray(sound)
            at = dice.randrange(len(data) * 8)
            data[at // 8] ^= 1 << at % 8
            path.write_bytes(data)
            if sessions_in(path) == truth:
                continue
            counts["changed"] += 1
            counts["integrity_check"] += not integrity_check_passes(path)
            counts["seal"] += how_closed(path) is not Closed.IN_ORDER
            counts["digests"] += not check_file(path).is_sound
    print(f"{'single-bit flips':<52}{flips:>6}")
    print(f"{'  that change what a session says':<52}{counts['changed']:>6}")
    for name, what in (
        ("integrity_check", "SQLite's own integrity_check alone"),
        ("digests", "our look through a history, digests included"),
        ("seal", "the seal at the next start"),
    ):
        print(f"{'  of these noticed by ' + what:<70}{counts[name]:>6}  {counts[name] / counts['changed']:.1%}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 400)
