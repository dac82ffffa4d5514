"""The one SQLite file: opened by one program at a time, with every commit on the disk before it counts."""

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from floorside.storage.data_folder import make_private_folder, move_into_place
from floorside.storage.database.clean_close import (
    SUSPECT,
    break_seal,
    seal_empty_wal,
    seal_of,
    wal_path,
    write_seal,
)
from floorside.storage.database.faults import READ_ERRORS, fault_for, is_damage
from floorside.storage.database.file_identity import count_commit
from floorside.storage.database.image import connect_image
from floorside.storage.database.migrations import SCHEMA_VERSION, migrate
from floorside.storage.database.schema import schema_number
from floorside.storage.database.sqlite_file import (
    connect,
    copy_into,
    create_database,
    new_path,
    reachable,
    refuse_foreign,
)
from floorside.storage.faults import DataFault

SUSPECT_SENTENCE = "A part of the history cannot be read. It is mended when Floorside is started again."


class Database:
    """One connection and the lock that lets one thread at a time use it.

    `suspect` is set by whoever finds a fault: the file is then looked through at the next start. `told` is called once,
    by the thread that found it, with a sentence for the person. `committed` is called after each commit, on the thread
    that made it.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection, inode: int | None) -> None:
        self.path = path
        self.lock = threading.RLock()
        self.connection = connection
        self.suspect = False
        self.told: Callable[[str], None] = lambda _: None
        self.unreachable = ""
        self.committed: Callable[[], None] = lambda: None
        self._inode = inode
        self._sealed = True

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """A part that cannot be read makes the file suspect. Raises sqlite3.Error."""
        with self.lock:
            try:
                yield self.connection
            except (sqlite3.DatabaseError, ValueError, TypeError) as error:
                if is_damage(error) or isinstance(error, (ValueError, TypeError)):
                    self.suspects()
                raise

    def suspects(self) -> None:
        """Something in the file is damaged. Its seal is broken at once, so that the next start mends it."""
        with self.lock:
            if self.suspect or self._inode is None:
                return
            self.suspect = True
            self._sealed = False
            if not self.is_lost:
                with suppress(OSError):
                    break_seal(self.path)  # on a full disk, that is all that can be done
                    write_seal(self.path, SUSPECT)
        self.told(SUSPECT_SENTENCE)

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """All of it is on the disk when the block is left, or none of it. May be nested; the outermost commits.

        Raises sqlite3.Error if it could not be written, OSError if the file is not, or no longer, at its path.
        """
        with self.lock:
            if self.connection.in_transaction:
                yield self.connection
                return
            if self.is_lost:
                # On most systems a deleted file still takes writes, which nobody would ever read again.
                raise OSError(self.unreachable) if self.unreachable else FileNotFoundError(f"{self.path} is gone")
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                yield self.connection
                count_commit(self.connection)
                self.connection.execute("COMMIT")
            except BaseException as error:
                if self.connection.in_transaction:
                    self.connection.execute("ROLLBACK")
                if isinstance(error, Exception) and is_damage(error) and not isinstance(error, sqlite3.IntegrityError):
                    self.suspects()
                raise
            self._break_seal()
        self.committed()

    @property
    def is_lost(self) -> bool:
        """The file was taken from its path, or another one put there."""
        return self._inode is None or _inode(self.path) != self._inode

    def reopen(self) -> None:
        """Go on with the file that lies at the path now; where there is none, put ours back there.

        Raises DatabaseFault, sqlite3.Error or OSError if that cannot be done.
        """
        with self.lock:
            reachable(self.path)
            if self.is_lost and not self.path.exists():
                self._put_back()
            if not self.is_lost:
                self.connection.close()  # the lock on a file is the process's: two connections would share it
            connection = connect(self.path)
            migrate(connection)
            with suppress(sqlite3.Error):
                self.connection.close()
            self.connection = connection
            self._inode = _inode(self.path)
            seal_empty_wal(self.path)
            self._sealed = True

    def shrink(self) -> bool:
        """On a full disk, give back what the -wal takes; False if that was nothing."""
        with self.lock:
            try:
                size = wal_path(self.path).stat().st_size
                (busy, _, _) = self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            except (sqlite3.Error, OSError):
                return False
            seal_empty_wal(self.path)
            self._sealed = True
            return size > 0 and not busy

    def close(self) -> None:
        """Leave the file whole, without its -wal, and sealed unless something about it is suspect."""
        with self.lock:
            with suppress(sqlite3.Error, OSError):
                if not self.is_lost and not self.suspect:
                    self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                    write_seal(self.path, seal_of(self.connection))
            self.connection.close()

    def _put_back(self) -> None:
        make_private_folder(self.path.parent)
        new = new_path(self.path)
        copy_into(self.connection, new)
        move_into_place(new, self.path)

    def _break_seal(self) -> None:
        if self._sealed:
            with suppress(OSError):
                break_seal(self.path)
            self._sealed = False


def open_database(path: Path, before_migration: Callable[[sqlite3.Connection], None] | None = None) -> Database:
    """Open the history at `path`, made if it isn't there, brought to this program's schema if it is older.

    `before_migration` may keep a copy. Raises InUse, NewerSchema, Damaged or NoAccess with one sentence; the file is
    then untouched. It is not asked whether every page is sound: see `opening.open_store` for that.
    """
    try:
        make_private_folder(path.parent)
        if not path.exists():
            with suppress(FileExistsError):
                create_database(path)
        refuse_foreign(path)
        connection = connect(path)
    except (OSError, *READ_ERRORS) as error:
        raise fault_for(path, error) from error
    try:
        if before_migration is not None and schema_number(connection) < SCHEMA_VERSION:
            before_migration(connection)
        migrate(connection)
    except (*READ_ERRORS, OSError) as error:
        connection.close()
        raise fault_for(path, error) from error
    except DataFault:
        connection.close()
        raise
    seal_empty_wal(path)
    return Database(path, connection, _inode(path))


def unreachable_database(path: Path, why: str = "", image: bytearray | None = None) -> Database:
    """Stands in for a file that cannot be opened: refuses writes, saying `why`, until `reopen` succeeds.

    It reads as empty, or as what `image` holds of a file that cannot be written. Raises sqlite3.Error if it is damaged.
    """
    connection = connect_image(image or bytearray(), check_same_thread=False)
    try:
        migrate(connection)
    except sqlite3.Error:
        connection.close()
        raise
    database = Database(path, connection, None)
    database.unreachable = why
    return database


def _inode(path: Path) -> int | None:
    try:
        return path.stat().st_ino
    except OSError:
        return None
