"""Imports another copy of the history, such as a backup or a syncing program's second version."""

from contextlib import AbstractContextManager, closing, nullcontext
from datetime import datetime
from pathlib import Path

from floorside.storage.data_folder import DataFolder
from floorside.storage.database.database import Database, unreachable_database
from floorside.storage.database.image import connect_image, is_database, read_image
from floorside.storage.exchange.export_json import Progress
from floorside.storage.exchange.import_json import ImportReport, count_merged, import_json
from floorside.storage.exchange.import_reader import ImportFault
from floorside.storage.exchange.lists import LISTS, known_entries, merge_entry, sound_entries
from floorside.storage.exchange.merging import Incoming, merge_session
from floorside.storage.history.changes import past_of, read_other_values
from floorside.storage.history.field_values import read_registers
from floorside.storage.history.session_rows import key_of, read_sessions
from floorside.storage.integrity.checking import check_connection


def import_file(
    database: Database,
    path: Path,
    now: datetime,
    progress: Progress | None = None,
    folder: DataFolder | None = None,
    around: AbstractContextManager[object] | None = None,
) -> ImportReport:
    """Merge an export or a copy of a history file into the history. Raises the same errors as import_json."""
    if is_database(path):
        return import_database(database, path, now, progress, around)
    return import_json(database, path, now, progress, folder, around)


def import_database(
    database: Database,
    path: Path,
    now: datetime,
    progress: Progress | None = None,
    around: AbstractContextManager[object] | None = None,
) -> ImportReport:
    """Merge a copy of a history file in one transaction; the copy stays as it is. Raises the same errors as
    import_json.
    """
    with closing(_open(path)) as other:
        report = ImportReport()
        theirs = other.connection
        sessions = list(read_sessions(theirs, None))
        with around or nullcontext(), database.transaction() as connection:
            for number, session in enumerate(sessions, start=1):
                key = key_of(theirs, session.id)
                past, others = tuple(past_of(theirs, key)), tuple(read_other_values(theirs, key))
                incoming = Incoming(session, past, others, read_registers(theirs, session.id, key))
                count_merged(report, session, merge_session(connection, incoming, now), now)
                if progress is not None:
                    progress(number, len(sessions))
            known = {name: known_entries(connection, name) for name in LISTS}
            for name, entry in sound_entries(theirs):
                report.besides[name] += merge_entry(connection, name, entry, known[name])
    return report


def _open(path: Path) -> Database:
    """Open the copy. Raises ImportFault or OSError."""
    image = read_image(path)
    with closing(connect_image(image)) as connection:
        findings = check_connection(connection)
    if not findings.is_sound:
        raise ImportFault(str(path), [str(findings)])
    return unreachable_database(path, image=image)
