"""The stamps of a damaged history, as far as they can be read: with them two computers merge their changes."""

import json
import sqlite3
from collections.abc import Container, Mapping
from contextlib import suppress
from dataclasses import dataclass, field

import msgspec

from floorside.storage.database.faults import READ_ERRORS
from floorside.storage.exchange.own_versions import VersionStamp, add_versions, read_versions, united
from floorside.storage.exchange.schema import VersionSchema, registers_of
from floorside.storage.history.field_values import store_register, stored_registers
from floorside.storage.history.multi_value import REPLACED, Register, joined
from floorside.storage.history.rows import Row

_VALUES = "SELECT session_id, field, stamp, value FROM field_values ORDER BY session_id {0}, field {0}, stamp {0}"
_VERSIONS = "SELECT list, id, stamp, content FROM own_versions ORDER BY list {0}, id {0}, stamp {0}"


@dataclass(slots=True)
class SalvagedStamps:
    """`values`: by session id, the registers of its fields; `versions`: by list and id, those of own files."""

    values: dict[str, dict[str, Register]] = field(default_factory=dict)
    versions: dict[str, dict[str, Register]] = field(default_factory=dict)

    def read(self, connection: sqlite3.Connection) -> None:
        """Add the sound ones of this version of the file."""
        for session_id, name, stamp, value in _rows(connection, _VALUES):
            with suppress(msgspec.MsgspecError, ValueError, TypeError):
                version = {"field": name, "stamp": stamp, **({} if value is None else {"value": json.loads(value)})}
                registers = registers_of([msgspec.convert(version, VersionSchema)])
                self.values[session_id] = joined(self.values.get(session_id, {}), registers)
        for name, id_, stamp, content in _rows(connection, _VERSIONS):
            with suppress(msgspec.MsgspecError):
                register = {msgspec.convert(stamp, VersionStamp): REPLACED if content is None else content}
                listed = self.versions.setdefault(name, {})
                listed[id_] = united(listed.get(id_, {}), register)


def _rows(connection: sqlite3.Connection, query: str) -> list[Row]:
    """The rows that can be read from either end, without those whose text is not UTF-8."""
    usual, connection.text_factory = connection.text_factory, lambda data: data.decode("utf-8", "surrogateescape")
    rows: dict[Row, None] = {}
    try:
        for way in ("ASC", "DESC"):
            with suppress(*READ_ERRORS):
                for row in connection.execute(query.format(way)):
                    rows[row] = None
                break
    finally:
        connection.text_factory = usual
    return [row for row in rows if _is_text(row)]


def _is_text(row: Row) -> bool:
    with suppress(UnicodeEncodeError):
        return bool("".join(map(str, row)).encode())
    return False


def put_stamps(connection: sqlite3.Connection, found: SalvagedStamps, saved: Container[str]) -> None:
    """Join them with the backup's, in the caller's transaction. `saved`: the ids of the sessions that were saved.

    A session that comes from the backup alone has older values than these stamps speak of. Without them, a newer value
    of another computer stays the newer one.
    """
    here = {session_id for (session_id,) in connection.execute("SELECT id FROM sessions")}
    for session_id, registers in found.values.items():
        if session_id in saved or session_id not in here:
            _put_values(connection, session_id, registers)
    for name, versions in found.versions.items():
        _put_versions(connection, name, versions)


def _put_values(connection: sqlite3.Connection, session_id: str, registers: Mapping[str, Register]) -> None:
    for name, register in joined(stored_registers(connection, session_id), registers).items():
        with suppress(sqlite3.IntegrityError):
            store_register(connection, session_id, name, register)


def _put_versions(connection: sqlite3.Connection, name: str, versions: Mapping[str, Register]) -> None:
    known = read_versions(connection, name)
    for id_, register in versions.items():
        both = united(known.get(id_, {}), register)
        if all(content is REPLACED for content in both.values()):
            continue  # the version that is used cannot be read, so the others decide nothing
        with suppress(sqlite3.IntegrityError):
            add_versions(connection, name, id_, both)
