"""Multi-value registers: every value that was ever given to a field has a stamp, and is there or was replaced.

Whoever gives a field a value replaces those that are known there. Values that did not know of each other both stay.
Stamps are only ever added, and what was replaced stays replaced. So to join what two machines know is to unite two
sets: the order in which machines meet, and how often, makes no difference (a two-phase set). No clock decides.
"""

import hashlib
import json
import os
from collections.abc import Iterable, Mapping
from datetime import datetime
from enum import Enum
from typing import Any, Final

from floorside.storage.history.rows import time_text


class Replaced(Enum):
    REPLACED = "replaced"


REPLACED: Final = Replaced.REPLACED

#: Of one field: what was said, or that it was replaced, by its stamp.
Register = Mapping[str, Any]
#: Registers by their fields.
Registers = Mapping[str, Register]

#: Whether a session was deleted is a register too. Of two machines that disagree, the one wins that has it still.
DELETED = "deleted"


def joined(ours: Registers, theirs: Registers) -> dict[str, Register]:
    """What both know together; the same whoever is ours."""
    return {field: _joined(ours.get(field, {}), theirs.get(field, {})) for field in {**ours, **theirs}}


def _joined(ours: Register, theirs: Register) -> Register:
    united = {**ours, **theirs}
    for stamp in ours.keys() & theirs.keys():
        pair = (ours[stamp], theirs[stamp])
        united[stamp] = REPLACED if REPLACED in pair else max(pair, key=value_text)
    return united


def with_values(register: Register, values: Iterable[Any], now: datetime) -> dict[str, Any]:
    """Replace what is there; of several values the last one is shown."""
    values = list(values)
    stamps = sorted(f"{time_text(now)}-{os.urandom(8).hex()}" for _ in values)
    return {**dict.fromkeys(register, REPLACED), **dict(zip(stamps, values, strict=True))}


def shown(field: str, register: Register) -> Any:
    """The value that stands for the field: the latest that says something. None where nothing was said."""
    live = [(_ranks(field, value), stamp, value) for stamp, value in register.items() if value is not REPLACED]
    return max(live, key=lambda each: each[:2])[2] if live else None


def beside(register: Register, value: Any) -> list[Any]:
    """What else is said, each once, beside the `value` that is shown."""
    found = {value_text(other): other for other in register.values() if other is not REPLACED and is_said(other)}
    found.pop(value_text(value), None)
    return [found[text] for text in sorted(found)]


def is_deleted(registers: Registers) -> bool:
    return shown(DELETED, registers.get(DELETED, {})) is True


def root(value: Any) -> Register:
    """The register of a value that nobody stamped: the same on every machine."""
    return {f"0-{fingerprint(value)}": value}


def fingerprint(*values: Any) -> str:
    return hashlib.blake2b(value_text(values).encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def value_text(value: Any) -> str:
    """The value as JSON, the same text for the same value."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def is_said(value: Any) -> bool:
    return value not in (None, "")


def _ranks(field: str, value: Any) -> bool:
    return value is False if field == DELETED else is_said(value)
