"""What a person made, on its way into an export and out of it: own exercises and routines, deleted ones too.

Of two versions the one that knew the other is used. Of two that did not know each other the later one is used and the
other kept aside; if they are two different things under one id, the other one gets an id of its own.
"""

import os
import sqlite3
from collections import Counter
from collections.abc import Callable, Mapping, Sequence, Set
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec

from floorside.domain.own_exercise import OwnExercise, holds, is_another, with_id, with_ids
from floorside.domain.routine import Routine
from floorside.storage.data_folder import DataFolder, make_private_folder
from floorside.storage.database.database import Database
from floorside.storage.exchange.own_versions import (
    Stamp,
    State,
    brought_register,
    is_replaced,
    observed,
    read_versions,
    settled,
    united,
    used_stamp,
    version_fields,
    with_files,
    write_versions,
)
from floorside.storage.files.catalogue import Catalogue, load_catalogue
from floorside.storage.files.own_exercises import (
    OwnExerciseForm,
    add_own_exercises,
    from_form,
    load_own_exercises,
    own_exercise_data,
)
from floorside.storage.files.own_files import MOST_LETTERS_OF_AN_ID, TAKEN_AWAY, own_file, write_own_file
from floorside.storage.files.own_routines import load_own_routines
from floorside.storage.files.routine_files import own_routine_of, routine_data
from floorside.storage.files.toml_files import convert
from floorside.storage.history.multi_value import Register, fingerprint

#: The lists of an export, in their order: a routine is made of exercises.
OWN_LISTS = ("exercises", "routines")

Made = OwnExercise | Routine


@dataclass(frozen=True, slots=True)
class Brought:
    """Something made elsewhere; `list` is one of OWN_LISTS."""

    list: str
    made: Made
    stamp: Stamp


@dataclass(frozen=True, slots=True)
class _Kind:
    """What differs between exercises and routines."""

    name: str
    folder: Path
    load: Callable[[Path], Mapping[str, Any]]
    data: Callable[[Any], dict[str, Any]]
    renamed: Callable[[Any, str], Any]
    are_alike: Callable[[Any, Any], bool]


@dataclass(frozen=True, slots=True)
class _Thing:
    """As its file is now."""

    made: Any
    state: State
    changed: datetime


@dataclass(slots=True)
class _Shelf:
    """All of one kind that is here: things by their ids, their registers, and which of these are new."""

    kind: _Kind
    things: dict[str, _Thing]
    registers: dict[str, Register]
    news: set[str] = field(default_factory=set)


def own_objects(folder: DataFolder, database: Database) -> dict[str, list[dict[str, Any]]]:
    """All that can be read, for an export: the values of its file, and its stamp. An empty list is left out.

    How it is now is remembered, so that the next change is known to come after it; not in a history that is only read.
    """
    with database.reading() as connection:
        shelves = [_shelf(connection, kind) for kind in _kinds(folder, _known(folder))]
        for shelf in shelves:
            if shelf.registers != read_versions(connection, shelf.kind.name):
                with suppress(sqlite3.Error, OSError), database.transaction():
                    write_versions(connection, shelf.kind.name, shelf.registers)
    found = {shelf.kind.name: [_object(shelf, id_) for id_ in shelf.things] for shelf in shelves}
    return {name: objects for name, objects in found.items() if objects}


def _object(shelf: _Shelf, id_: str) -> dict[str, Any]:
    thing = shelf.things[id_]
    stamp = Stamp(thing.changed, deleted=thing.state is State.DELETED)
    return {
        **shelf.kind.data(thing.made),
        **msgspec.to_builtins(stamp),
        **version_fields(shelf.registers[id_]),
    }


class OwnReader:
    """Reads the entries of the two lists, one after the other: a routine may hold the exercises before it."""

    def __init__(self) -> None:
        self._catalogue: Catalogue | None = None

    def read(self, name: str, data: bytes) -> Brought:
        """Raises DataFault, or msgspec.MsgspecError, for what could not be a file of the person's own."""
        catalogue = self._catalogue = self._catalogue or load_catalogue()
        values = msgspec.json.decode(data, type=dict[str, Any])
        stamp = msgspec.convert({key: values.pop(key) for key in Stamp.__struct_fields__ if key in values}, Stamp)
        if name == "routines":
            return Brought(name, own_routine_of(Path("routine"), values, catalogue.exercises), stamp)
        own = from_form(Path("exercise"), "", convert(Path("exercise"), values, OwnExerciseForm), catalogue.figures)
        catalogue.put(own)
        return Brought(name, own, stamp)


def take_in(brought: Sequence[Brought], folder: DataFolder, database: Database) -> Counter[str]:
    """Keep what is new or newer; how many of each list. Twice is once. Raises OSError or sqlite3.Error."""
    if not brought:
        return Counter()
    with database.transaction() as connection:
        taking = _Taking(connection, folder, {(each.list, each.made.id) for each in brought})
        for each in brought:
            taking.take(each)
        return taking.end()


class _Taking:
    """One import; `names`: lists and ids of all that came. What is written is seen by what comes after it."""

    def __init__(self, connection: sqlite3.Connection, folder: DataFolder, names: Set[tuple[str, str]]) -> None:
        self._connection = connection
        self._catalogue = _known(folder)
        self._shelves = {kind.name: _shelf(connection, kind) for kind in _kinds(folder, self._catalogue)}
        self._names = names
        #: The ids that exercises have here, by those that they had there.
        self._homes: dict[str, str] = {}

    def take(self, each: Brought) -> None:
        shelf, id_ = self._shelves[each.list], each.made.id
        made = with_ids(each.made, self._homes) if isinstance(each.made, Routine) else each.made
        thing = _Thing(made, each.stamp.state, each.stamp.changed)
        theirs, ours = brought_register(each.stamp, shelf.kind.data(made)), shelf.registers.get(id_, {})
        both, stamp = united(ours, theirs), used_stamp(theirs)
        neither_knew = bool(ours) and not is_replaced(both, stamp) and not is_replaced(both, used_stamp(ours))
        shelf.registers[id_] = settled(both)
        if used_stamp(both) == stamp and stamp not in ours:
            self._use(shelf, thing, neither_knew)
        else:
            self._lose(shelf, thing, neither_knew)

    def _use(self, shelf: _Shelf, theirs: _Thing, neither_knew: bool) -> None:
        """Theirs takes the place of ours."""
        id_ = theirs.made.id
        here = shelf.things.get(id_)
        if here and (here.made, here.state) == (theirs.made, theirs.state):
            return
        differ = bool(here and not shelf.kind.are_alike(here.made, theirs.made))
        if here and differ and (neither_knew or self._has_home(shelf, here.made)):
            self._part(shelf, here)
            neither_knew = False
        shelf.news.add(id_)
        _clear(shelf.kind.folder, id_, keep=not here or neither_knew)
        self._put(shelf, id_, theirs)

    def _lose(self, shelf: _Shelf, theirs: _Thing, neither_knew: bool) -> None:
        """Ours stays; theirs is kept beside it if nobody has seen both before."""
        here = shelf.things.get(theirs.made.id)
        alike = here is None or shelf.kind.are_alike(here.made, theirs.made)
        if neither_knew and alike and (here is None or here.made != theirs.made):
            _write_aside(shelf.kind, theirs)
        elif (neither_knew and not alike) or self._has_home(shelf, theirs.made):
            self._homes[theirs.made.id] = self._give_home(shelf, theirs)

    def _has_home(self, shelf: _Shelf, made: Made) -> bool:
        """It was parted from what has its id, here or there."""
        home = _home_of(shelf.kind, made)
        return home in shelf.registers or (shelf.kind.name, home) in self._names

    def end(self) -> Counter[str]:
        for name, shelf in self._shelves.items():
            write_versions(self._connection, name, shelf.registers)
        return +Counter({name: len(shelf.news) for name, shelf in self._shelves.items()})

    def _put(self, shelf: _Shelf, id_: str, thing: _Thing) -> None:
        if isinstance(thing.made, OwnExercise):
            self._catalogue.put(thing.made, offered=thing.state is State.THERE)
        _write(shelf.kind.folder, shelf.kind.data(thing.made), thing)
        shelf.things[id_] = thing

    def _part(self, shelf: _Shelf, here: _Thing) -> None:
        """Ours gets an id of its own, also where routines name it."""
        id_ = here.made.id
        home = self._give_home(shelf, here)
        routines = self._shelves["routines"]
        for routine_id, thing in list(routines.things.items()):
            if shelf.kind.name == "exercises" and holds(thing.made, id_):
                _clear(routines.kind.folder, routine_id, keep=False)
                self._put(routines, routine_id, replace(thing, made=with_ids(thing.made, {id_: home})))

    def _give_home(self, shelf: _Shelf, thing: _Thing) -> str:
        """Keep a thing under an id that is made of what it is, so that it is the same one on every machine."""
        home = _home_of(shelf.kind, thing.made)
        if home not in shelf.registers:
            own = shelf.kind.renamed(thing.made, home)
            shelf.registers[home] = observed({}, thing.state, shelf.kind.data(own), thing.changed)
            self._put(shelf, home, replace(thing, made=own))
            shelf.news.add(home)
        return home


def _home_of(kind: _Kind, made: Made) -> str:
    end = f"-{fingerprint(kind.data(made))[:6]}"
    return f"{made.id[: MOST_LETTERS_OF_AN_ID - len(end)]}{end}"


def _kinds(folder: DataFolder, catalogue: Catalogue) -> tuple[_Kind, _Kind]:
    exercises = _Kind(
        "exercises",
        folder.exercises,
        lambda place: load_own_exercises(place, catalogue.figures)[0],
        own_exercise_data,
        with_id,
        lambda one, other: not is_another(one.exercise, other.exercise),
    )
    routines = _Kind(
        "routines",
        folder.routines,
        lambda place: load_own_routines(place, catalogue.exercises)[0],
        lambda routine: routine_data(routine, catalogue.exercises),
        lambda routine, id_: replace(routine, id=id_),
        lambda one, other: _exercises(one) == _exercises(other),
    )
    return exercises, routines


def _exercises(routine: Routine) -> set[str]:
    return {item.exercise for item in routine.exercises}


def _shelf(connection: sqlite3.Connection, kind: _Kind) -> _Shelf:
    """How everything of a kind is now."""
    things = {
        id_: _Thing(made, state, _changed(own_file(place, id_)))
        for place, state in ((kind.folder / TAKEN_AWAY, State.DELETED), (kind.folder, State.THERE))
        for id_, made in kind.load(place).items()
    }
    kept = with_files(read_versions(connection, kind.name), kind.folder)
    now = {
        id_: observed(kept.get(id_, {}), thing.state, kind.data(thing.made), thing.changed)
        for id_, thing in things.items()
    }
    return _Shelf(kind, things, {**kept, **now})


def _known(folder: DataFolder) -> Catalogue:
    catalogue = load_catalogue()
    add_own_exercises(catalogue, folder.exercises)
    return catalogue


def _changed(path: Path) -> datetime:
    """In whole seconds, as every file system keeps them."""
    return datetime.fromtimestamp(int(path.stat().st_mtime), UTC)


def _clear(folder: Path, id_: str, *, keep: bool) -> None:
    """Make room for another version. What was there is kept aside, under a name that nothing reads, if `keep`."""
    for place in (folder, folder / TAKEN_AWAY):
        if not (path := own_file(place, id_)).exists():
            continue
        if keep:
            make_private_folder(folder / TAKEN_AWAY)
            path.replace(_aside(folder, id_, _changed(path)))
        else:
            path.unlink()


def _aside(folder: Path, id_: str, changed: datetime) -> Path:
    return own_file(folder / TAKEN_AWAY, f"{id_}.older-{int(changed.timestamp())}")


def _write(folder: Path, data: Mapping[str, Any], thing: _Thing) -> None:
    """As old as it is elsewhere."""
    place = folder if thing.state is State.THERE else folder / TAKEN_AWAY
    _write_as(own_file(place, data["id"]), data, thing)


def _write_aside(kind: _Kind, thing: _Thing) -> None:
    _write_as(_aside(kind.folder, thing.made.id, thing.changed), kind.data(thing.made), thing)


def _write_as(path: Path, data: Mapping[str, Any], thing: _Thing) -> None:
    import tomli_w  # only who writes pays for it

    write_own_file(path.parent, path.stem, tomli_w.dumps(data))
    os.utime(path, (thing.changed.timestamp(),) * 2)
