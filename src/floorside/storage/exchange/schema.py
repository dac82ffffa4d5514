"""The schema of an exported file: types that msgspec checks, with the same limits as the database."""

from dataclasses import fields
from datetime import date
from typing import Annotated, Any

import msgspec
from msgspec import UNSET, Meta, Struct, UnsetType

from floorside.domain.exercise import Direction, Side
from floorside.domain.session.record import Hurt, Legs, SessionOutcome, SessionRecord, SetAmount, SetOutcome, SetRecord
from floorside.sentence import Sentence
from floorside.storage.exchange.merging import Incoming
from floorside.storage.exchange.values import Aware, day_in_range, in_utc, unsigned_zero
from floorside.storage.files.value_faults import ValueFault, value_fault
from floorside.storage.history.corrections import SETS, START
from floorside.storage.history.multi_value import DELETED, REPLACED, Register
from floorside.storage.history.rows import EDITABLE
from floorside.storage.history.session_json import KEY_OF

Count = Annotated[int, Meta(ge=0, le=100_000)]
Number = Annotated[int, Meta(ge=1, le=100_000)]
Seconds = Annotated[float, Meta(ge=0, le=604_800)]
Pain = Annotated[int, Meta(ge=0, le=10)]
#: The longest walk, in minutes: a day.
Minutes = Annotated[int, Meta(ge=1, le=1440)]
RungNumber = Annotated[int, Meta(ge=-100, le=100)]
Name = Annotated[str, Meta(max_length=200)]
#: SQLite measures a text only up to its first NUL.
Exercise = Annotated[str, Meta(max_length=200, pattern="^[^\\x00]+$")]
Id = Annotated[str, Meta(max_length=64, pattern="^[^\\x00]+$")]
Digest = Annotated[str, Meta(pattern="^[0-9a-f]{32}$")]


#: More sets than the longest routine: 100 exercises of 6 sets on two sides in two directions.
MOST_SETS = 2500
#: More different values of one session than any number of computers produces.
MOST_OTHER_VALUES = 200


class AmountSchema(Struct):
    reps: Count
    seconds: Seconds
    hold_seconds: Seconds

    def amount(self) -> SetAmount:
        return SetAmount(self.reps, unsigned_zero(self.seconds), unsigned_zero(self.hold_seconds))


class SetSchema(Struct, kw_only=True):
    position: Count
    exercise: Exercise
    side: Side | None = None
    direction: Direction | None = None
    set: Number
    planned: AmountSchema
    done: AmountSchema
    outcome: SetOutcome
    hurt: Hurt | None = None
    rung: RungNumber = 0

    def record(self) -> SetRecord:
        values = {field.name: getattr(self, field.name) for field in fields(SetRecord)}
        return SetRecord(**{**values, "planned": self.planned.amount(), "done": self.done.amount()})


Sets = Annotated[list[SetSchema], Meta(max_length=MOST_SETS)]
Offset = Annotated[int, Meta(ge=-86_399, le=86_399)]


class OtherValueSchema(Struct):
    field: Name
    value: Any = None


class VersionSchema(Struct):
    """A value that was given to a field, or, if it was replaced, only its stamp."""

    field: Name
    stamp: Annotated[str, Meta(min_length=1, max_length=64, pattern="^[!-~]+$")]
    value: Any = UNSET


Versions = Annotated[list[VersionSchema], Meta(max_length=100_000)]


class DeletedSessionSchema(Struct):
    id: Id
    versions: Versions

    def register(self) -> Register:
        """The register of DELETED. Raises ValueError for a version of another field."""
        registers = registers_of(self.versions)
        if registers.keys() - {DELETED}:
            raise ValueFault("versions", Sentence("only {name} can stand here", name=DELETED))
        return registers.get(DELETED, {})


class SessionSchema(Struct, kw_only=True):
    id: Id
    routine: Name
    started: Aware
    ended: Aware | None = None
    local_date: date
    outcome: SessionOutcome
    active_seconds: Seconds
    pain_before: Pain | None = None
    pain_after: Pain | None = None
    sets: Sets
    routine_name: Annotated[str, Meta(max_length=1000)] = ""
    utc_offset_seconds: Offset = 0
    zone: Name = ""
    planned_works: Count = 0
    planned_exercises: Count = 0
    pain_worst: Pain | None = None
    pain_worst_exercise: Name | None = None
    pain_worst_side: Side | None = None
    pain_morning: Pain | None = None
    legs: Legs | None = None
    walk_minutes: Minutes | None = None
    elsewhere: bool = False
    note: Annotated[str, Meta(max_length=100_000)] = ""
    past: Annotated[list[Digest], Meta(max_length=100_000)] = []
    other_values: Annotated[list[OtherValueSchema], Meta(max_length=MOST_OTHER_VALUES)] = []
    versions: Versions | UnsetType = UNSET

    def incoming(self) -> Incoming:
        """The session for merging. Raises ValueError as `record` does, and for another value that its field does not
        accept.
        """
        others = tuple((other.field, other.value) for other in self.other_values)
        for name, value in others:
            check_other_value(name, value)
        registers = None if self.versions is UNSET else registers_of(self.versions)
        return Incoming(self.record(), tuple(self.past), others, registers)

    def record(self) -> SessionRecord:
        """The session. Raises ValueError if two sets have the same position, or a time is out of range."""
        sets = _records_of(self.sets)
        values = {field.name: getattr(self, KEY_OF.get(field.name, field.name)) for field in fields(SessionRecord)}
        values |= {
            "started": in_utc(self.started, "started"),
            "ended": None if self.ended is None else in_utc(self.ended, "ended"),
            "local_date": day_in_range(self.local_date),
            "active_seconds": unsigned_zero(self.active_seconds),
            "sets": sets,
        }
        return SessionRecord(**values)


def _records_of(sets: list[SetSchema]) -> tuple[SetRecord, ...]:
    """The sets in order. Raises ValueError if two have the same position."""
    records = sorted((form.record() for form in sets), key=lambda record: record.position)
    if len({record.position for record in records}) < len(records):
        raise ValueFault("sets", Sentence("two sets have the same position"))
    return tuple(records)


def registers_of(versions: list[VersionSchema]) -> dict[str, Register]:
    """The registers of these versions. Raises ValueError for a value that its field does not accept."""
    registers: dict[str, dict[str, Any]] = {}
    for version in versions:
        value = REPLACED if version.value is UNSET else version.value
        if value is not REPLACED:
            _check_value(version.field, value, "versions")
        registers.setdefault(version.field, {})[version.stamp] = value
    return dict(registers)


def check_other_value(name: str, value: Any) -> None:
    """Raises ValueError if the person could not choose this value. A field that cannot be edited may have any value."""
    _check_value(name, value, "other_values")
    if value is None and name in _TYPES:
        raise ValueFault("other_values", Sentence("a value is missing for {name}", name=name))


def _check_value(name: str, value: Any, place: str) -> None:
    if name not in _TYPES:
        return
    try:
        converted = msgspec.convert(value, _TYPES[name])
        if isinstance(converted, CorrectedStart):
            in_utc(converted.started, "started"), day_in_range(converted.local_date)
        if isinstance(converted, CorrectedSets):
            _records_of(converted.sets)
    except (msgspec.ValidationError, ValueError) as error:
        wrong = value_fault(error)
        raise ValueFault(f"{place}, {name}" + (f".{wrong.at}" if wrong.at else ""), wrong.what) from None


class CorrectedStart(Struct):
    started: Aware
    utc_offset_seconds: Offset
    local_date: date


class CorrectedSets(Struct):
    outcome: SessionOutcome
    sets: Sets


_TYPES: dict[str, Any] = {
    field.name: field.type for field in msgspec.structs.fields(SessionSchema) if field.name in EDITABLE
}
_TYPES |= {DELETED: bool, START: CorrectedStart, SETS: CorrectedSets}


class DocumentSchema(Struct):
    format: str
    version: int | float
    sessions: list[msgspec.Raw]
    deleted_sessions: list[msgspec.Raw] | None = None
    dose_changes: list[msgspec.Raw] | None = None
    answers: list[msgspec.Raw] | None = None
    questionnaires: list[msgspec.Raw] | None = None
    activities: list[msgspec.Raw] | None = None
    activity_ratings: list[msgspec.Raw] | None = None
    exercises: list[msgspec.Raw] | None = None
    routines: list[msgspec.Raw] | None = None
    plans: list[msgspec.Raw] | None = None
    pictures: list[msgspec.Raw] | None = None
