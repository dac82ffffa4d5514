"""Three computers change, delete and exchange own routines in any order: all end with the same ones, and every version
that nobody has replaced knowingly still exists.

`pytest --hypothesis-profile=histories tests/storage/exchange/test_own_versions.py` tries 320 histories.
"""

import os
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from floorside.domain.exercise import Amount, Dose
from floorside.domain.routine import ExerciseItem, Routine
from floorside.storage.data_folder import data_folder
from floorside.storage.database.database import open_database
from floorside.storage.exchange.export_json import export_json
from floorside.storage.exchange.import_json import import_json
from floorside.storage.exchange.own_exchange import own_objects
from floorside.storage.files.own.own_files import bring_back, own_file, take_away
from floorside.storage.files.own.own_routines import load_own_routines, save_own_routine, taken_away
from floorside.storage.files.shipped.catalogue import load_catalogue
from tests.properties import examples

NOW = datetime(2026, 12, 1, 8, 0, tzinfo=UTC)
EXERCISES = load_catalogue().exercises
BRIDGE = ExerciseItem("bridge", EXERCISES["bridge"].default)
BUTTERFLY = ExerciseItem("butterfly", Dose(Amount(1, 40), Amount(1, 40)))
ITEMS = ((BRIDGE,), (BUTTERFLY,), (BRIDGE, BUTTERFLY))
#: What is done, on which machine, with which routine, and to which machine it is sent or of what it is made.
Step = tuple[str, int, int, int]
STEPS = st.lists(
    st.tuples(
        st.sampled_from(("write", "write", "delete", "bring_back", "send", "send", "send")),
        *([st.integers(0, 2)] * 3),
    ),
    max_size=14,
)


class Machine:
    """`known` and `replaced` are what it has been told: versions, each a number, by the routine's id."""

    def __init__(self, path: Path, clock: timedelta) -> None:
        self.folder = data_folder(path)
        path.mkdir(parents=True)
        self.database = open_database(self.folder.database)
        self.file = path / "export.json"
        self.clock = clock
        self.known: set[tuple[str, int]] = set()
        self.replaced: set[tuple[str, int]] = set()

    def routines(self) -> tuple[dict[str, Routine], dict[str, Routine]]:
        """Those that are there, and those that can be brought back."""
        there, _ = load_own_routines(self.folder.routines, EXERCISES)
        return there, {routine.id: routine for routine in taken_away(self.folder.routines, EXERCISES)}

    def touched(self, id_: str) -> None:
        """Whoever changes a routine replaces what is known of it."""
        self.replaced |= {each for each in self.known if each[0] == id_}


class World:
    def __init__(self, path: Path) -> None:
        self.machines = [Machine(path / str(n), timedelta(hours=(0, 5, -5)[n])) for n in range(3)]
        self.now = NOW
        self.number = 0

    def do(self, step: Step) -> None:
        what, machine, first, second = step
        self.now += timedelta(minutes=1)
        with suppress(FileNotFoundError, FileExistsError):  # there is nothing to delete just then, say
            getattr(self, f"_{what}")(self.machines[machine], f"mine-{first % 2}", second)

    def send(self, source: Machine, target: Machine) -> int:
        export_json(source.database, source.file, self.now, own=own_objects(source.folder, source.database))
        report = import_json(target.database, source.file, self.now, folder=target.folder)
        target.known |= source.known
        target.replaced |= source.replaced
        return report.besides.total()

    def _send(self, machine: Machine, _: str, second: int) -> None:
        if (target := self.machines[second]) is not machine:
            self.send(machine, target)

    def _write(self, machine: Machine, id_: str, second: int) -> None:
        self.number += 1
        machine.touched(id_)
        machine.known.add((id_, self.number))
        routine = Routine(id_, "Mine", f"version {self.number}.", ITEMS[second])
        save_own_routine(machine.folder.routines, routine, EXERCISES)
        changed = (self.now + machine.clock).timestamp()
        os.utime(own_file(machine.folder.routines, id_), (changed, changed))

    def _delete(self, machine: Machine, id_: str, _: int) -> None:
        take_away(machine.folder.routines, id_)
        machine.touched(id_)

    def _bring_back(self, machine: Machine, id_: str, _: int) -> None:
        bring_back(machine.folder.routines, id_)


@given(STEPS)
@examples(0.08)
@example([("write", 0, 0, 0), ("send", 0, 0, 1), ("delete", 1, 0, 0), ("write", 0, 0, 0), ("send", 0, 0, 1)])
@example([("write", 0, 0, 0), ("write", 1, 0, 1), ("write", 2, 0, 0)])
def test_all_machines_end_with_the_same_routines_and_none_is_lost(
    tmp_path_factory: pytest.TempPathFactory, steps: list[Step]
) -> None:
    world = World(tmp_path_factory.mktemp("world", numbered=True))
    try:
        for step in steps:
            world.do(step)
        pairs = [(one, other) for one in world.machines for other in world.machines if one is not other]
        for _ in range(3):
            for one, other in pairs:
                world.send(one, other)
        first, *others = world.machines
        for other in others:
            assert other.routines() == first.routines()
        kept = "".join(
            path.read_text() for machine in world.machines for path in machine.folder.routines.rglob("*.toml")
        )
        for _, number in first.known - first.replaced:
            assert f"version {number}." in kept, "it is in use, deleted, or kept aside"
        assert sum(world.send(one, other) for one, other in pairs) == 0, "twice is once"
    finally:
        for machine in world.machines:
            machine.database.close()
