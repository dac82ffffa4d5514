"""A session as plain values, one key for each field: for `floorside history --json` and for exports."""

import json
from dataclasses import fields
from datetime import UTC, date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

from floorside.domain.session.record import SessionRecord, SetAmount, SetRecord
from floorside.storage.data_folder import make_private_folder, write_private_file

FORMAT = "floorside-history"
#: Version 1 had no stamps: see exchange/unstamped.py. Version 2 had no corrections, and no sessions done elsewhere.
FORMAT_VERSION = 3

#: Fields of SessionRecord that have another key.
KEY_OF = {"routine_id": "routine"}


def session_object(session: SessionRecord) -> dict[str, Any]:
    """Times are ISO in UTC, seconds are numbers, missing answers null."""
    return {KEY_OF.get(field.name, field.name): _plain(getattr(session, field.name)) for field in fields(session)}


def iso(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")


def keep_aside(session: SessionRecord, folder: Path) -> Path:
    """Write the session as an export of its own, over its earlier one if there is one; returns the file. Raises
    OSError.
    """
    document = {"format": FORMAT, "version": FORMAT_VERSION, "sessions": [session_object(session)]}
    path = folder / f"session-{session.id}.json"
    make_private_folder(folder)
    # ASCII keeps a text that is not valid Unicode, which may be why the database refused the session.
    write_private_file(path, json.dumps(document).encode("ascii"))
    return path


def _plain(value: Any) -> Any:
    match value:
        case datetime():
            return iso(value)
        case date():
            return value.isoformat()
        case StrEnum():
            return str(value)
        case SetRecord() | SetAmount():
            return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
        case tuple():
            return [_plain(each) for each in value]
    return value
