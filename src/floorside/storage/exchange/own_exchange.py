"""Exports and imports the person's own exercises, routines and flare plan, including deleted ones.

Of two versions, the one that is based on the other is used. If neither is, the later one is used, and the other goes
into a set-aside file. If they are two different exercises or routines with one id, one of them gets another id; what
one of two versions of a routine lacks is left out of the other as well (removed_apart).
"""

import sqlite3
from collections import Counter
from collections.abc import Sequence, Set
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import msgspec

from floorside.domain.own_exercise import OwnExercise, holds, with_ids
from floorside.domain.routine import Routine
from floorside.storage.data_folder import DataFolder
from floorside.storage.database.database import Database
from floorside.storage.exchange.own_inventory import (
    Inventory,
    Made,
    Thing,
    clear,
    kinds,
    known_catalogue,
    own_id_of,
    read_inventory,
    write,
    write_aside,
)
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
    write_versions,
)
from floorside.storage.exchange.removed_apart import are_related, are_there, has_more, in_both
from floorside.storage.files.flare_plans import flare_plan_of
from floorside.storage.files.own.own_exercises import (
    OwnExerciseSchema,
    own_exercise_of,
)
from floorside.storage.files.routine_files import own_routine_of
from floorside.storage.files.shipped.catalogue import Catalogue, load_catalogue
from floorside.storage.files.toml_files import convert

#: The lists of an export, in their order: routines need exercises.
OWN_LISTS = ("exercises", "routines", "plans")


@dataclass(frozen=True, slots=True)
class Brought:
    """An exercise or routine from another computer; `list` is one of OWN_LISTS."""

    list: str
    made: Made
    stamp: Stamp


def own_objects(folder: DataFolder, database: Database) -> dict[str, list[dict[str, Any]]]:
    """Everything that can be read, for an export: the values of each file, with its stamp. Leaves out empty lists.

    Stores the present versions, so that the next change is known to come after them; not in a read-only history.
    """
    with database.reading() as connection:
        kept = {name: read_versions(connection, name) for name in OWN_LISTS}
    inventories = [read_inventory(kept[kind.name], kind) for kind in kinds(folder, known_catalogue(folder))]
    for inventory in inventories:
        if inventory.registers != kept[inventory.kind.name]:
            # An export works even if nothing can be stored.
            with suppress(sqlite3.Error, OSError), database.transaction() as connection:
                write_versions(connection, inventory.kind.name, inventory.registers)
    found = {inventory.kind.name: [_object(inventory, id_) for id_ in inventory.things] for inventory in inventories}
    return {name: objects for name, objects in found.items() if objects}


def _object(inventory: Inventory, id_: str) -> dict[str, Any]:
    thing = inventory.things[id_]
    stamp = Stamp(thing.changed, deleted=thing.state is State.DELETED)
    return {
        **inventory.kind.data(thing.made),
        **msgspec.to_builtins(stamp),
        **version_fields(inventory.registers[id_]),
    }


class OwnReader:
    """Parses the entries of these lists in order: a routine may use the exercises before it."""

    def __init__(self) -> None:
        self._catalogue: Catalogue | None = None

    def read(self, name: str, data: bytes) -> Brought:
        """Parse one entry. Raises DataFault or msgspec.MsgspecError if it could not be a file of the person."""
        catalogue = self._catalogue = self._catalogue or load_catalogue()
        values = msgspec.json.decode(data, type=dict[str, Any])
        stamp = msgspec.convert({key: values.pop(key) for key in Stamp.__struct_fields__ if key in values}, Stamp)
        if name == "routines":
            return Brought(name, own_routine_of(Path("routine"), values, catalogue.exercises), stamp)
        if name == "plans":
            return Brought(name, flare_plan_of(Path("plan"), values), stamp)
        own = own_exercise_of(
            Path("exercise"), "", convert(Path("exercise"), values, OwnExerciseSchema), catalogue.figures
        )
        catalogue.put(own)
        return Brought(name, own, stamp)


def take_in(brought: Sequence[Brought], folder: DataFolder, database: Database) -> Counter[str]:
    """Store what is new or newer; returns the number for each list. Repeating it changes nothing. Raises OSError or
    sqlite3.Error.
    """
    if not brought:
        return Counter()
    with database.transaction() as connection:
        taking = _Taking(connection, folder, {(each.list, each.made.id) for each in brought})
        for each in brought:
            taking.take(each)
        return taking.end()


class _Taking:
    """One import. `names`: (list, id) of everything in it. Each entry sees what the earlier ones wrote."""

    def __init__(self, connection: sqlite3.Connection, folder: DataFolder, names: Set[tuple[str, str]]) -> None:
        self._connection = connection
        self._catalogue = known_catalogue(folder)
        self._inventories = {
            kind.name: read_inventory(read_versions(connection, kind.name), kind)
            for kind in kinds(folder, self._catalogue)
        }
        self._names = names
        #: The exercises' ids on the other computer → their ids here.
        self._local_ids: dict[str, str] = {}

    def take(self, each: Brought) -> None:
        inventory, id_ = self._inventories[each.list], each.made.id
        made = with_ids(each.made, self._local_ids) if isinstance(each.made, Routine) else each.made
        thing = Thing(made, each.stamp.state, each.stamp.changed)
        theirs, ours = brought_register(each.stamp, inventory.kind.data(made)), inventory.registers.get(id_, {})
        both, stamp = united(ours, theirs), used_stamp(theirs)
        neither_knew = bool(ours) and not is_replaced(both, stamp) and not is_replaced(both, used_stamp(ours))
        inventory.registers[id_] = settled(both)
        is_newer = used_stamp(both) == stamp and stamp not in ours
        if neither_knew and are_related(id_, ours, theirs) and self._leave_out(inventory, thing, is_newer):
            return
        if is_newer:
            self._use_theirs(inventory, thing, neither_knew)
        else:
            self._keep_ours(inventory, thing, neither_knew)

    def _leave_out(self, inventory: Inventory, theirs: Thing, is_newer: bool) -> bool:
        """Of two versions of one routine with other exercises, use what both have, and keep the rest beside it. This is
        a version of its own, which replaces both, and the same on every computer. False if there is no such version.
        """
        id_ = theirs.made.id
        here = inventory.things.get(id_)
        if here is None or not are_there(here, theirs) or inventory.kind.are_alike(here.made, theirs.made):
            return False
        later, earlier = (theirs, here) if is_newer else (here, theirs)
        safe = in_both(later.made, earlier.made)
        if not safe.exercises:
            return False
        beside, aside = (earlier, later) if has_more(earlier.made, safe) else (later, earlier)
        self._give_own_id(inventory, beside)
        if aside.made != safe:
            write_aside(inventory.kind, aside)
        self._use(inventory, replace(later, made=safe), is_news=here.made != safe)
        return True

    def _use(self, inventory: Inventory, thing: Thing, is_news: bool) -> None:
        id_ = thing.made.id
        register, data = inventory.registers[id_], inventory.kind.data(thing.made)
        inventory.registers[id_] = observed(register, thing.state, data, thing.changed)
        if is_news:
            inventory.news.add(id_)
            self._put(inventory, id_, thing)

    def _use_theirs(self, inventory: Inventory, theirs: Thing, neither_knew: bool) -> None:
        """Replace our version by theirs."""
        id_ = theirs.made.id
        here = inventory.things.get(id_)
        if here and (here.made, here.state) == (theirs.made, theirs.state):
            return
        differ = bool(here and not inventory.kind.are_alike(here.made, theirs.made))
        if here and differ and (neither_knew or self._has_own_id(inventory, here.made)):
            self._rename_ours(inventory, here)
            neither_knew = False
        inventory.news.add(id_)
        clear(inventory.kind.folder, id_, keep=not here or neither_knew)
        self._put(inventory, id_, theirs)

    def _keep_ours(self, inventory: Inventory, theirs: Thing, neither_knew: bool) -> None:
        """Keep our version, and store theirs beside it unless it is known here already."""
        here = inventory.things.get(theirs.made.id)
        alike = here is None or inventory.kind.are_alike(here.made, theirs.made)
        if neither_knew and alike and (here is None or here.made != theirs.made):
            write_aside(inventory.kind, theirs)
        elif (neither_knew and not alike) or self._has_own_id(inventory, theirs.made):
            self._local_ids[theirs.made.id] = self._give_own_id(inventory, theirs)

    def _has_own_id(self, inventory: Inventory, made: Made) -> bool:
        """Whether this one already got an id of its own, here or on the other computer, because another one has its
        id.
        """
        own_id = own_id_of(inventory.kind, made)
        return own_id in inventory.registers or (inventory.kind.name, own_id) in self._names

    def end(self) -> Counter[str]:
        for name, inventory in self._inventories.items():
            write_versions(self._connection, name, inventory.registers)
        return +Counter({name: len(inventory.news) for name, inventory in self._inventories.items()})

    def _put(self, inventory: Inventory, id_: str, thing: Thing) -> None:
        if isinstance(thing.made, OwnExercise):
            self._catalogue.put(thing.made, offered=thing.state is State.THERE)
        write(inventory.kind.folder, inventory.kind.data(thing.made), thing)
        inventory.things[id_] = thing

    def _rename_ours(self, inventory: Inventory, here: Thing) -> None:
        """Give ours an id of its own, also in the routines that use it."""
        id_ = here.made.id
        own_id = self._give_own_id(inventory, here)
        routines = self._inventories["routines"]
        for routine_id, thing in list(routines.things.items()):
            if inventory.kind.name == "exercises" and holds(thing.made, id_):
                clear(routines.kind.folder, routine_id, keep=False)
                self._put(routines, routine_id, replace(thing, made=with_ids(thing.made, {id_: own_id})))

    def _give_own_id(self, inventory: Inventory, thing: Thing) -> str:
        """Store one under an id made from its content, so that every computer gives it the same id."""
        own_id = own_id_of(inventory.kind, thing.made)
        if own_id not in inventory.registers:
            own = inventory.kind.renamed(thing.made, own_id)
            inventory.registers[own_id] = observed({}, thing.state, inventory.kind.data(own), thing.changed)
            self._put(inventory, own_id, replace(thing, made=own))
            inventory.news.add(own_id)
        return own_id
