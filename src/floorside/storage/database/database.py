"""The SQLite file: one program at a time opens it, and a commit returns only when it is on the disk."""

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext, suppress
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
from floorside.storage.database.wal_sync import WalSync, without_waiting
from floorside.storage.faults import DataFault

SUSPECT_SENTENCE = "A part of the history cannot be read. It is mended when Floorside is started again."


class Database:
    """One connection, and the lock that lets one thread at a time use it.

    `suspect`: damage was found, so the next start checks the file. `told`: called once with a sentence for the person,
    on the thread that found the damage. `on_commit`: called after each commit, on the thread that made it.
    `before_migration`: may keep a copy when `reopen` finds an older schema, and raises DataFault if it cannot.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection, inode: int | None) -> None:
        self.path = path
        self.lock = threading.RLock()
        self.connection = connection
        self.suspect = False
        self.told: Callable[[str], None] = lambda _: None
        self.unreachable = ""
        self.on_commit: list[Callable[[], None]] = []
        self.before_migration: Callable[[sqlite3.Connection], None] = lambda _: None
        self._inode = inode
        self._sealed = True
        self._wal_sync = WalSync(wal_path(path), lambda sentence: self.told(sentence))

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """A connection for reading. If a part cannot be read, marks the file as suspect. Raises sqlite3.Error."""
        with self.lock:
            try:
                yield self.connection
            except (sqlite3.DatabaseError, ValueError, TypeError) as error:
                if is_damage(error) or isinstance(error, (ValueError, TypeError)):
                    self.suspects()
                raise

    def suspects(self) -> None:
        """Mark the file as damaged, in the seal as well, so that the next start repairs it even after a crash."""
        with self.lock:
            if self.suspect or self._inode is None:
                return
            self.suspect = True
            self._sealed = False
            if not self.is_lost:
                with suppress(OSError):
                    break_seal(self.path)  # possible even on a full disk, unlike the next line
                    write_seal(self.path, SUSPECT)
        self.told(SUSPECT_SENTENCE)

    @contextmanager
    def transaction(self, *, soon: bool = False) -> Iterator[sqlite3.Connection]:
        """A transaction: when the block ends, all of it is on the disk, or none. Inner transactions join the outermost
        one. `soon`: the block does not wait for the disk, which has it some milliseconds later.

        Raises sqlite3.Error if writing fails, OSError if the file is no longer at its path.
        """
        with self.lock:
            if self.connection.in_transaction:
                yield self.connection
                return
            if self.is_lost:
                # On most systems a program can go on writing to a deleted file, but nobody could read the result.
                raise OSError(self.unreachable) if self.unreachable else FileNotFoundError(f"{self.path} is gone")
            with without_waiting(self.connection) if soon else nullcontext():
                yield from self._commit()
            self._break_seal()
        if soon:
            self._wal_sync.soon()
        for tell in self.on_commit:
            tell()

    def _commit(self) -> Iterator[sqlite3.Connection]:
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

    @property
    def is_lost(self) -> bool:
        """Whether the file is no longer at its path, or another one is there."""
        return self._inode is None or _inode(self.path) != self._inode

    def reopen(self) -> None:
        """Continue with the file that is now at the path; if there is none, write a copy of ours there.

        Raises DataFault, sqlite3.Error or OSError if that fails.
        """
        with self.lock:
            reachable(self.path)
            if self.is_lost and not self.path.exists():
                self._put_back()
            if not self.is_lost:
                self.connection.close()  # a process has one lock a file: closing a second connection would release it
            connection = connect(self.path)
            try:
                if schema_number(connection) < SCHEMA_VERSION:
                    self.before_migration(connection)
                migrate(connection)
            except (DataFault, *READ_ERRORS):
                connection.close()
                raise
            with suppress(sqlite3.Error):
                self.connection.close()
            self.connection = connection
            self._inode = _inode(self.path)
            seal_empty_wal(self.path)
            self._sealed = True

    def shrink(self) -> bool:
        """Free the space of the -wal on a full disk; False if there was none."""
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
        """Write the -wal into the file and close it, with a seal unless it is suspect."""
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
    """Open the history at `path`: create it if it is missing, migrate it if its schema is older.

    `before_migration` may make a copy. Raises InUse, NewerSchema, Damaged or NoAccess with one sentence, and leaves the
    file as it was. Does not check every page: `opening.open_store` does.
    """
    try:
        make_private_folder(path.parent)
        if not path.exists():
            with suppress(FileExistsError):  # a second start may have created it meanwhile
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
    """A substitute for a file that cannot be opened: it refuses writes, with the reason `why`, until `reopen` succeeds.

    Reading gives nothing, or the content of `image` if only writing fails. Raises sqlite3.Error if the image is
    damaged.
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
