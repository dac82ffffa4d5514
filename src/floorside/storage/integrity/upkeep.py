"""Daily maintenance of the history: a backup, and a check."""

import sqlite3
import threading
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime

from floorside.storage.data_folder import DataFolder
from floorside.storage.database.database import Database
from floorside.storage.history.activities import forget_removed
from floorside.storage.history.changes import remove_deleted
from floorside.storage.integrity.backup import BackupFault, can_wait, is_due, list_backups, make_backup, thin_out
from floorside.storage.integrity.checking import Stopped
from floorside.storage.integrity.picture_upkeep import look_after_pictures


def daily_upkeep(
    database: Database, folder: DataFolder, now: datetime, is_closing: Callable[[], bool] = lambda: False
) -> str | None:
    """Make a backup if one is due, delete superfluous ones, remove sessions and activities that were deleted long ago,
    and look after the pictures.

    Takes as long as a check of the whole history. When the program closes meanwhile, the backup is left for the next
    start, unless the newest one is some days old. Returns a sentence for the person if something is wrong.
    """
    backups = list_backups(folder.backups)
    if not is_due(backups, now):
        return None
    can_stop = can_wait(backups, now)
    try:
        make_backup(database, folder.backups, now, may_go_on=lambda: not (can_stop and is_closing()))
    except Stopped:
        return None
    except BackupFault as fault:
        return f"{fault}."
    thin_out(folder.backups)
    with suppress(sqlite3.Error, OSError):  # tomorrow is early enough
        remove_deleted(database, now)
        forget_removed(database, now)
    with suppress(OSError):
        look_after_pictures(folder, now)
    return None


def upkeep_in_background(
    database: Database,
    folder: DataFolder,
    now: datetime,
    tell: Callable[[str | None], None],
    is_closing: Callable[[], bool] = lambda: False,
) -> threading.Thread:
    """The same on a thread of its own, which it starts and returns; `tell` gets the result on that thread.

    Join the thread before you close the database.
    """

    def work() -> None:
        tell(daily_upkeep(database, folder, now, is_closing))

    thread = threading.Thread(target=work, name="upkeep", daemon=True)
    thread.start()
    return thread
