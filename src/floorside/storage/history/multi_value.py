"""Multi-value registers: every value that anybody gave to a field has a stamp, and is either present or replaced.

A new value replaces those that its computer knows. Two values that did not know of each other both stay. Stamps are
only ever added, and a replaced value stays replaced, so joining two registers is a union of two sets: the result does
not depend on the order or the number of joins (a two-phase set), and no clock decides.
"""

import json
import os
from collections.abc import Iterable, Mapping
from datetime import datetime
from enum import Enum
from typing import Any, Final

from floorside.digest import blake2b
from floorside.storage.history.rows import time_text


class Replaced(Enum):
    REPLACED = "replaced"


REPLACED: Final = Replaced.REPLACED

_ROOT = "0-"

#: The register of one field: stamp → value, or REPLACED.
Register = Mapping[str, Any]
#: Registers by field.
Registers = Mapping[str, Register]

#: The field that says whether a session was deleted. If two computers differ, the session stays.
DELETED = "deleted"


def joined(ours: Registers, theirs: Registers) -> dict[str, Register]:
    """All that two computers know together; the result is the same if they swap places."""
    return {field: _joined(ours.get(field, {}), theirs.get(field, {})) for field in {**ours, **theirs}}


def _joined(ours: Register, theirs: Register) -> Register:
    united = {**ours, **theirs}
    for stamp in ours.keys() & theirs.keys():
        pair = (ours[stamp], theirs[stamp])
        united[stamp] = REPLACED if REPLACED in pair else max(pair, key=value_text)
    return united


def with_values(register: Register, values: Iterable[Any], now: datetime) -> dict[str, Any]:
    """A register in which new values replace the present ones; the last of several is shown."""
    values = list(values)
    stamps = sorted(f"{time_text(now)}-{os.urandom(8).hex()}" for _ in values)
    return {**dict.fromkeys(register, REPLACED), **dict(zip(stamps, values, strict=True))}


def shown(field: str, register: Register) -> Any:
    """The value to show: the latest one that is not empty. None if there is none."""
    live = [(_ranks(field, value), stamp, value) for stamp, value in register.items() if value is not REPLACED]
    return max(live, key=lambda each: each[:2])[2] if live else None


def beside(register: Register, value: Any) -> list[Any]:
    """The other values beside the one that is shown, each once."""
    found = {value_text(other): other for other in register.values() if other is not REPLACED and is_said(other)}
    found.pop(value_text(value), None)
    return [found[text] for text in sorted(found)]


def is_deleted(registers: Registers) -> bool:
    return shown(DELETED, registers.get(DELETED, {})) is True


def root(value: Any) -> Register:
    """The register of a value without a stamp: the same on every computer."""
    return {f"{_ROOT}{fingerprint(value)}": value}


def is_root(stamp: str) -> bool:
    """Whether it is the stamp of a value that had none."""
    return stamp.startswith(_ROOT)


def fingerprint(*values: Any) -> str:
    return blake2b(value_text(values).encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def value_text(value: Any) -> str:
    """The value as JSON: equal values give equal text."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def is_said(value: Any) -> bool:
    return value not in (None, "")


def _ranks(field: str, value: Any) -> bool:
    return value is False if field == DELETED else is_said(value)
