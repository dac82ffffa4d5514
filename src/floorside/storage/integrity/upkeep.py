"""What the history needs now and then: a backup a day, and a look through it."""

import sqlite3
import threading
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime

from floorside.storage.data_folder import DataFolder
from floorside.storage.database.database import Database
from floorside.storage.history.changes import remove_deleted
from floorside.storage.integrity.backup import BackupFault, is_due, list_backups, make_backup, thin_out


def daily_upkeep(database: Database, folder: DataFolder, now: datetime) -> str | None:
    """Make a backup if one is due, thin out the old ones, and remove what was deleted long ago.

    Takes as long as a look through the whole history. Returns a sentence for the person if something is wrong.
    """
    if not is_due(list_backups(folder.backups), now):
        return None
    try:
        make_backup(database, folder.backups, now)
    except BackupFault as fault:
        return f"{fault}."
    thin_out(folder.backups)
    with suppress(sqlite3.Error, OSError):  # it can wait for tomorrow
        remove_deleted(database, now)
    return None


def upkeep_in_background(
    database: Database, folder: DataFolder, now: datetime, tell: Callable[[str], None]
) -> threading.Thread:
    """The same on a thread of its own, a while after the start and after each session; `tell` is called on it.

    Join the thread before the database is closed.
    """

    def work() -> None:
        if trouble := daily_upkeep(database, folder, now):
            tell(trouble)

    thread = threading.Thread(target=work, name="upkeep", daemon=True)
    thread.start()
    return thread
