"""The history as a CSV table for a spreadsheet: one row for each set."""

import csv
import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any, TextIO

from floorside.domain.session.record import SessionRecord, SetRecord
from floorside.storage.database.database import Database
from floorside.storage.exchange.export_json import Progress, each_session, write_whole
from floorside.storage.history.rows import SESSION_COLUMNS, SET_COLUMNS, session_row, set_row

#: Columns of a session that would mean nothing in a table.
NOT_TOLD = ("utc_offset_seconds", "zone", "planned_works", "planned_exercises")
_SESSION_HEAD_OF = {"id": "session", "routine_id": "routine"}
_SET_HEAD_OF = {"set_number": "set", "outcome": "set_outcome"}

SESSION_HEADS = tuple(_SESSION_HEAD_OF.get(name, name) for name in SESSION_COLUMNS if name not in NOT_TOLD)
#: All columns of a set but the first, its position in the plan.
SET_HEADS = tuple(_SET_HEAD_OF.get(name, name) for name in SET_COLUMNS[1:])

#: The characters that begin a formula in a spreadsheet; the wide ones come from East Asian keyboards.
_FORMULA = "=+\\-@\uff1d\uff0b\uff0d\uff20"
#: Characters that may begin a new cell within a text: in some countries, spreadsheets split at semicolons or tabs.
_CELL_BEGINS = re.compile(rf'((?:\A|[;\t\r\n])[" ]*)(?=[{_FORMULA}])')


def export_csv(database: Database, path: Path, since: date | None = None, progress: Progress | None = None) -> int:
    """Write the history to `path` (UTF-8 with a byte order mark, for Excel); returns the number of sessions.

    Raises exchange.ExportFault.
    """

    sessions = (exported.session for exported in each_session(database, since, progress))
    return write_whole(path, lambda file: write_csv(file, sessions), encoding="utf-8-sig")


def write_csv(file: TextIO, sessions: Iterable[SessionRecord]) -> int:
    """Write the sessions as CSV; returns their number."""
    table = csv.writer(file)
    table.writerow((*SESSION_HEADS, *SET_HEADS))
    count = 0
    for session in sessions:
        table.writerows(_rows(session))
        count += 1
    return count


def _rows(session: SessionRecord) -> Iterator[list[Any]]:
    head = _session_cells(session)
    if not session.sets:
        yield [_safe(cell) for cell in (*head, *([""] * len(SET_HEADS)))]
    for record in session.sets:
        yield [_safe(cell) for cell in (*head, *_set_cells(record))]


def _session_cells(session: SessionRecord) -> tuple[Any, ...]:
    zone = timezone(timedelta(seconds=session.utc_offset_seconds))
    values = dict(zip(SESSION_COLUMNS, session_row(session), strict=True))
    values["started"] = _local(session.started, zone)
    values["ended"] = "" if session.ended is None else _local(session.ended, zone)
    return tuple(value for name, value in values.items() if name not in NOT_TOLD)


def _set_cells(record: SetRecord) -> tuple[Any, ...]:
    return set_row(record)[1:]


def _local(moment: datetime, zone: timezone) -> str:
    return moment.astimezone(zone).isoformat(timespec="seconds")


def _safe(cell: Any) -> Any:
    """A text with an apostrophe before everything that a spreadsheet could execute; numbers stay as they are."""
    if not isinstance(cell, str):
        return cell
    safe = _CELL_BEGINS.sub(r"\1'", cell)
    return f"'{safe}" if safe.startswith(("\t", "\r", "\n")) else safe
