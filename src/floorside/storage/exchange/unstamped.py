"""Creates stamps for sessions in exports of earlier programs, which had none.

The stamps follow from the values, so importing the same export anywhere and again gives the same result.
"""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any

from floorside.domain.session.record import SessionRecord
from floorside.storage.exchange.export_json import digest_text
from floorside.storage.history.multi_value import REPLACED, Register, Registers, fingerprint, is_said, root
from floorside.storage.history.rows import EDITABLE
from floorside.storage.history.session_json import session_object

_NOTHING: Mapping[str, Any] = MappingProxyType({})


def unstamped_registers(
    session: SessionRecord,
    other_values: Sequence[tuple[str, Any]],
    ours: Mapping[str, Any] | None = None,
    replaced: Registers = _NOTHING,
) -> dict[str, Register]:
    """The registers of a session without stamps. `ours`: the values here, if it is here; an equal value keeps its
    stamp.

    `replaced`: the registers that the export knew when its values differed.
    """
    found: dict[str, dict[str, Any]] = {}
    said = session_object(session)
    for field in EDITABLE:
        value, known = said[field], replaced.get(field, {})
        if ours is None:
            found[field] = dict(root(value)) if is_said(value) else {}
        elif ours[field] == value:
            found[field] = _settled(known, value)
        elif is_said(value) or known:
            stamp = f"1-{fingerprint(field, value, digest_text(session))}"
            found[field] = {**dict.fromkeys(known, REPLACED), stamp: value}
    for field, value in other_values:
        found.setdefault(field, {}).update(root(value))
    return {field: register for field, register in found.items() if register}


def _settled(register: Register, value: Any) -> dict[str, Any]:
    """A register that is settled on this value: every other value counts as replaced."""
    return {stamp: each if each in (REPLACED, value) else REPLACED for stamp, each in register.items()}
