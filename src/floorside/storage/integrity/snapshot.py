"""Reading the history while another program has it open: a copy is read, taken so that it is as of one moment."""

import shutil
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from floorside.storage.data_folder import DataFolder
from floorside.storage.database.clean_close import wal_path
from floorside.storage.database.database import open_database, unreachable_database
from floorside.storage.database.faults import InUse
from floorside.storage.integrity.backup import list_backups
from floorside.storage.integrity.checking import Findings, check_file
from floorside.storage.integrity.opening import Opened, open_store

TRIES = 5
WAL_HEADER_BYTES = 32


@contextmanager
def history_to_read(folder: DataFolder, now: datetime) -> Iterator[Opened]:
    """The history as it is, for reading only; an empty one where there is none, and none is made then.

    Raises as opening.open_store, but for InUse, which it raises only while the other program writes without a pause.
    """
    with ExitStack() as stack:
        opened = _open(folder, now, stack)
        stack.callback(opened.database.close)
        yield opened


def _open(folder: DataFolder, now: datetime, stack: ExitStack) -> Opened:
    if not folder.database.exists() and not list_backups(folder.backups):
        return Opened(unreachable_database(folder.database), ())
    try:
        return open_store(folder, now)
    except InUse:
        copy = Path(stack.enter_context(TemporaryDirectory(prefix="floorside-"))) / folder.database.name
        _copy(folder.database, copy)
        return Opened(open_database(copy), ())


def look_through(folder: DataFolder) -> Findings:
    """What the history is worth, whether or not it is open elsewhere; it is left as it is. Raises OSError or InUse."""
    with TemporaryDirectory(prefix="floorside-") as scratch:
        copy = Path(scratch) / folder.database.name
        _copy(folder.database, copy)
        return check_file(copy)


def _copy(path: Path, copy: Path) -> None:
    """First the database, then its -wal, which has all that the database may lack of the last checkpoint, unless it was
    begun anew meanwhile: then its header is another one, and we try again.
    """
    for _ in range(TRIES):
        before = _wal_header(path)
        shutil.copyfile(path, copy)
        if wal_path(path).exists():
            shutil.copyfile(wal_path(path), wal_path(copy))
        if _wal_header(path) == before:
            return
    raise InUse(str(path), "is being written to by another Floorside: try again in a moment")


def _wal_header(path: Path) -> bytes:
    try:
        with wal_path(path).open("rb") as file:
            return file.read(WAL_HEADER_BYTES)
    except FileNotFoundError:
        return b""
