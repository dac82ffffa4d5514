"""Creating, inspecting and connecting to SQLite files."""

import os
import sqlite3
import stat
import sys
from contextlib import closing
from pathlib import Path

from floorside.sentence import Sentence
from floorside.storage.data_folder import make_private_folder, move_into_place
from floorside.storage.database.clean_close import companions, is_as_sealed
from floorside.storage.database.faults import READ_ERRORS, Damaged, DatabaseFault, NoAccess, fault_for, newer_schema
from floorside.storage.database.image import HEADER_BYTES, MAGIC, connect_image, read_image
from floorside.storage.database.migrations import APPLICATION_ID, SCHEMA_VERSION, migrate
from floorside.storage.database.schema import is_newer, schema_number, true_number

#: The size of a journal with one page and its header.
MOST_JOURNAL_BYTES = 2 * 4096 + 512
MINIMUM_SQLITE = (3, 37, 0)


def connect(path: Path) -> sqlite3.Connection:
    """The connection for the history. It holds the file's lock from the first statement on.

    Raises InUse, NewerSchema, Damaged, NoAccess or OSError.
    """
    if sqlite3.sqlite_version_info < MINIMUM_SQLITE:
        raise NoAccess(
            str(path),
            Sentence(
                "needs SQLite 3.37, this Python has {version}: use a newer Python",
                version=sqlite3.sqlite_version,
            ),
        )
    path.chmod(0o600)
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode=rw", uri=True, isolation_level=None, check_same_thread=False, timeout=0
    )
    try:
        _set_up(connection)
        refuse_number(connection, path)
    except READ_ERRORS as error:
        connection.close()
        raise fault_for(path, error) from error
    except DatabaseFault:
        connection.close()
        raise
    return connection


def reachable(path: Path) -> Path:
    """The real path of the file, if it is a link; it need not exist. Raises NoAccess or OSError."""
    if path.is_symlink():
        if not path.exists():
            target = path.readlink()
            raise NoAccess(
                str(path),
                Sentence(
                    "is a link to {target}, which is not there: connect that disk or folder again",
                    target=target,
                ),
            )
        path = path.resolve()
    for file in (path, *companions(path)):
        if file.exists() and not stat.S_ISREG(file.stat().st_mode):
            raise NoAccess(str(file), Sentence("is not a file: move it elsewhere"))
    return path


def refuse_number(connection: sqlite3.Connection, path: Path, closed_well: bool = False) -> None:
    """Compare the schema's number with the tables. Raises Damaged or NewerSchema, or sqlite3.Error."""
    if schema_number(connection) == SCHEMA_VERSION:
        return
    if is_newer(connection, closed_well):
        raise newer_schema(path)
    if schema_number(connection) != true_number(connection):
        raise Damaged(str(path), Sentence("has a schema number that does not fit its tables"))


def refuse_foreign(path: Path) -> None:
    """Check the header before SQLite could change anything. Raises Damaged or NewerSchema, OSError or sqlite3.Error.

    Only for a file that this process does not have open: closing any handle of a file releases the process's locks on
    it.
    """
    with path.open("rb") as file:
        header = file.read(HEADER_BYTES)
    if len(header) < HEADER_BYTES or not header.startswith(MAGIC):
        raise Damaged(str(path), Sentence("is damaged, or was not written by Floorside"))
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise Damaged(str(path), Sentence("is a database of another program"))
    if int.from_bytes(header[60:64], "big") != SCHEMA_VERSION:
        with closing(connect_image(read_image(path))) as connection:
            refuse_number(connection, path, is_as_sealed(path))


def refuse_journal(path: Path) -> None:
    """Raises Damaged if there is a -journal of more than one page.

    The history uses a -wal, so another program left that journal, and SQLite would write its content over the history.
    One page is an interrupted change to WAL mode.
    """
    journal = path.with_name(path.name + "-journal")
    if journal.exists() and journal.stat().st_size > MOST_JOURNAL_BYTES:
        raise Damaged(str(path), Sentence("has a -journal of another program beside it"))


def create_database(path: Path) -> None:
    """Create a new history, completely or not at all: it is written beside its place and then moved there."""
    make_private_folder(path.parent)
    new = new_path(path)
    connection = new_file(new)
    try:
        migrate(connection)
    finally:
        connection.close()
    move_into_place(new, path)


def new_path(path: Path) -> Path:
    """A temporary path for a file that will become `path`; each process has another."""
    return path.with_name(f"{path.name}.new-{os.getpid()}")


def new_file(path: Path) -> sqlite3.Connection:
    """A connection to a new, private, empty file; replaces what was there."""
    for leftover in (path, path.with_name(path.name + "-journal")):
        leftover.unlink(missing_ok=True)
    path.touch(mode=0o600)
    return sqlite3.connect(path, isolation_level=None)


def copy_into(connection: sqlite3.Connection, path: Path) -> None:
    """Write all that the connection sees into a new file, and sync it. Raises sqlite3.Error or OSError."""
    target = new_file(path)
    try:
        connection.backup(target)
        target.execute("PRAGMA journal_mode = DELETE")  # a copy is one file, without a -wal
    except BaseException:
        target.close()
        path.unlink(missing_ok=True)
        raise
    target.close()


def _set_up(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA locking_mode = EXCLUSIVE")  # one program at a time, and no -shm file
    connection.execute("PRAGMA journal_mode = WAL")  # one sync for each commit
    connection.execute("PRAGMA synchronous = FULL")  # a commit survives a power cut
    connection.execute("PRAGMA wal_autocheckpoint = 64")  # a long -wal could fill a nearly full disk
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA secure_delete = ON")  # overwrites what a person deletes
    connection.execute("PRAGMA trusted_schema = OFF")  # a manipulated schema must not run functions
    if sys.platform == "darwin":
        connection.execute("PRAGMA fullfsync = ON")  # on macOS fsync alone does not reach the disk
        connection.execute("PRAGMA checkpoint_fullfsync = ON")
    connection.execute("BEGIN IMMEDIATE")  # takes the lock now, so that a second start notices it at once
    connection.execute("COMMIT")
