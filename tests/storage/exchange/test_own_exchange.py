"""Own exercises and routines in exports: idempotent, the newer version wins, and none is ever lost."""

import json
import os
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from floorside.domain.exercise import Amount, Dose, DoseKind, Posture
from floorside.domain.own_exercise import OwnExercise, own_exercise, without
from floorside.domain.routine import ExerciseItem, RestItem, Routine
from floorside.domain.self_care.flare_plan import FLARE_PLAN, FlarePlan
from floorside.storage.data_folder import DataFolder, data_folder
from floorside.storage.database.database import open_database
from floorside.storage.exchange.export_json import export_json
from floorside.storage.exchange.import_json import NotImported, import_json
from floorside.storage.exchange.import_reader import ImportFault
from floorside.storage.exchange.own_exchange import own_objects
from floorside.storage.file_names import TAKEN_AWAY
from floorside.storage.files.flare_plans import find_flare_plan, save_flare_plan
from floorside.storage.files.own.own_exercises import add_own_exercises, load_own_exercises, save_own_exercise
from floorside.storage.files.own.own_files import bring_back, own_file, own_ids, take_away
from floorside.storage.files.own.own_routines import forget_own_routine, load_own_routines, save_own_routine, taken_away
from floorside.storage.files.shipped.catalogue import load_catalogue, load_routines
from floorside.storage.history.sessions import History
from tests.storage.own import HUG, SWAY
from tests.storage.sessions import a_session

NOW = datetime(2026, 12, 1, 8, 0, tzinfo=UTC)
BRIDGE = load_catalogue().exercises["bridge"]
BUTTERFLY = ExerciseItem("butterfly", Dose(Amount(1, 40), Amount(1, 40)))


def dosed(reps: int) -> Routine:
    amount = Amount(reps, 1)
    items = (ExerciseItem("bridge", replace(BRIDGE.default, left=amount, right=amount)), RestItem(20))
    return Routine("mine", "Mine", "Every other day", items)


HUGGING = Routine("hugging", "Hugging", "", (ExerciseItem(HUG.id, HUG.exercise.default),))


class Machine:
    """A data folder with files that are as old as they are said to be."""

    def __init__(self, path: Path) -> None:
        self.folder: DataFolder = data_folder(path)
        self.file = path / "export.json"

    def keep(self, routine: Routine, hour: int = 8) -> None:
        catalogue = load_catalogue()
        add_own_exercises(catalogue, self.folder.exercises)
        save_own_routine(self.folder.routines, routine, catalogue.exercises)
        self._date(self.folder.routines, routine.id, hour)

    def make(self, own: OwnExercise, hour: int = 8) -> None:
        save_own_exercise(self.folder.exercises, own)
        self._date(self.folder.exercises, own.id, hour)

    def write(self, plan: FlarePlan, hour: int = 8) -> None:
        save_flare_plan(self.folder.plans, plan)
        self._date(self.folder.plans, plan.id, hour)

    def _date(self, folder: Path, id_: str, hour: int) -> None:
        at = datetime(2026, 11, 20, hour, tzinfo=UTC).timestamp()
        os.utime(own_file(folder, id_), (at, at))

    def export(self) -> Path:
        with closing(open_database(self.folder.database)) as database:
            export_json(database, self.file, NOW, own=own_objects(self.folder, database))
        return self.file

    def take_in(self, file: Path) -> dict[str, int]:
        with closing(open_database(self.folder.database)) as database:
            return dict(import_json(database, file, NOW, folder=self.folder).besides)

    @property
    def routines(self) -> dict[str, Routine]:
        catalogue = load_catalogue()
        add_own_exercises(catalogue, self.folder.exercises)
        return load_own_routines(self.folder.routines, catalogue.exercises)[0]

    def exercises(self, place: str = "") -> dict[str, OwnExercise]:
        return load_own_exercises(self.folder.exercises / place, load_catalogue().figures)[0]


@pytest.fixture
def desk(tmp_path: Path) -> Machine:
    (tmp_path / "desk").mkdir()
    return Machine(tmp_path / "desk")


@pytest.fixture
def laptop(tmp_path: Path) -> Machine:
    (tmp_path / "laptop").mkdir()
    return Machine(tmp_path / "laptop")


def test_all_that_was_made_comes_along_once_and_twice(desk: Machine, laptop: Machine) -> None:
    for own in (HUG, SWAY):
        desk.make(own)
    for routine in (HUGGING, dosed(12), replace(dosed(11), id="full")):
        desk.keep(routine)
    take_away(desk.folder.exercises, SWAY.id)
    assert laptop.take_in(desk.export()) == {"exercises": 2, "routines": 3}
    assert laptop.routines == desk.routines
    assert (laptop.exercises(), laptop.exercises(TAKEN_AWAY)) == ({HUG.id: HUG}, {SWAY.id: SWAY})
    assert laptop.take_in(desk.file) == {}
    assert laptop.export().read_bytes() == desk.file.read_bytes()


def test_nothing_made_is_no_list(desk: Machine) -> None:
    assert list(json.loads(desk.export().read_text())) == ["format", "version", "exported", "sessions"]


def test_a_routine_that_was_taken_away_stays_away(desk: Machine, laptop: Machine) -> None:
    desk.keep(dosed(12))
    laptop.take_in(desk.export())
    take_away(laptop.folder.routines, "mine")
    assert laptop.take_in(desk.file) == {}
    assert laptop.routines == {}


def test_one_that_was_taken_away_and_changed_elsewhere_since_comes_back(desk: Machine, laptop: Machine) -> None:
    laptop.keep(dosed(12), hour=8)
    take_away(laptop.folder.routines, "mine")
    desk.keep(dosed(13), hour=9)
    assert laptop.take_in(desk.export()) == {"routines": 1}
    assert [routine.items for routine in laptop.routines.values()] == [dosed(13).items]
    assert laptop.take_in(desk.file) == {}


def test_an_exercise_that_was_taken_away_and_changed_elsewhere_since_comes_back_under_its_id(
    desk: Machine, laptop: Machine
) -> None:
    desk.make(HUG)
    laptop.take_in(desk.export())
    take_away(laptop.folder.exercises, HUG.id)
    renamed = OwnExercise(HUG.exercise, replace(HUG.text, name="Both knees"))
    desk.make(renamed, hour=9)
    assert laptop.take_in(desk.export()) == {"exercises": 1}
    assert (laptop.exercises(), laptop.exercises(TAKEN_AWAY)) == ({HUG.id: renamed}, {})
    assert desk.take_in(laptop.export()) == {}


def test_what_was_taken_away_elsewhere_is_taken_away_here_and_can_be_brought_back(
    desk: Machine, laptop: Machine
) -> None:
    for machine in (desk, laptop):
        machine.keep(dosed(12))
        machine.make(HUG)
    take_away(desk.folder.routines, "mine")
    take_away(desk.folder.exercises, HUG.id)
    assert laptop.take_in(desk.export()) == {"exercises": 1, "routines": 1}
    assert (laptop.routines, laptop.exercises()) == ({}, {})
    bring_back(laptop.folder.routines, "mine")
    assert desk.take_in(laptop.export()) == {"routines": 1}
    assert desk.routines == laptop.routines == {"mine": dosed(12)}


def test_a_routine_that_is_as_it_shipped_again_is_so_elsewhere(desk: Machine, laptop: Machine) -> None:
    desk.keep(replace(dosed(12), id="full"))
    laptop.take_in(desk.export())
    forget_own_routine(desk.folder.routines, "full")
    assert laptop.take_in(desk.export()) == {"routines": 1}
    assert laptop.routines == {}
    assert taken_away(laptop.folder.routines, load_catalogue().exercises) == []
    assert desk.take_in(laptop.export()) == {}


def test_a_file_that_was_lost_comes_back_from_an_export_also_from_an_older_one(desk: Machine) -> None:
    desk.keep(dosed(12))
    older = desk.export().read_bytes()
    desk.keep(dosed(14), hour=9)
    desk.export()
    own_file(desk.folder.routines, "mine").unlink()
    desk.file.write_bytes(older)
    assert desk.take_in(desk.file) == {"routines": 1}
    assert desk.routines == {"mine": dosed(12)}


@pytest.mark.parametrize("hour", [7, 9])
def test_a_version_that_knew_the_other_is_used_whatever_the_clocks_say(
    desk: Machine, laptop: Machine, hour: int
) -> None:
    desk.keep(dosed(12), hour=8)
    laptop.take_in(desk.export())
    laptop.keep(dosed(14), hour=hour)
    assert desk.take_in(laptop.export()) == {"routines": 1}
    assert desk.routines == {"mine": dosed(14)}
    assert own_ids(desk.folder.routines / TAKEN_AWAY) == [], "it was known when it was replaced"


@pytest.mark.parametrize(("hour", "reps"), [(7, 12), (9, 14)])
def test_of_two_versions_of_a_routine_the_newer_is_used(desk: Machine, laptop: Machine, hour: int, reps: int) -> None:
    laptop.keep(dosed(12), hour=8)
    desk.keep(dosed(14), hour=hour)
    taken = laptop.take_in(desk.export())
    assert laptop.routines == {"mine": dosed(reps)}
    assert taken == ({"routines": 1} if reps == 14 else {})
    if taken:
        assert len(own_ids(laptop.folder.routines / TAKEN_AWAY)) == 1, "the older one is kept aside"
    assert laptop.take_in(desk.file) == {}


def test_two_routines_that_only_share_an_id_are_both_kept_and_named_alike_on_both(
    desk: Machine, laptop: Machine
) -> None:
    other = replace(dosed(12), items=(BUTTERFLY,))
    laptop.keep(other)
    desk.keep(dosed(12), hour=9)
    laptop.take_in(desk.export())
    desk.take_in(laptop.export())
    assert desk.routines == laptop.routines
    (home,) = desk.routines.keys() - {"mine"}
    assert desk.routines == {"mine": dosed(12), home: replace(other, id=home)}
    assert laptop.take_in(desk.export()) == desk.take_in(laptop.export()) == {}
    desk.keep(dosed(13), hour=10)
    laptop.take_in(desk.export())
    assert laptop.routines == desk.routines


def held(machine: Machine) -> dict[str, list[str]]:
    return {id_: [item.exercise for item in each.exercises] for id_, each in machine.routines.items()}


@pytest.mark.parametrize("hour", [7, 9])
@pytest.mark.parametrize("id_", ["full", "mine"])
def test_what_either_computer_removed_stays_removed_in_the_version_in_use(
    desk: Machine, laptop: Machine, id_: str, hour: int
) -> None:
    whole = replace(load_routines(load_catalogue())["full"], id=id_)
    if id_ == "mine":  # a shipped one is there from the first
        desk.keep(whole, hour=6)
        laptop.take_in(desk.export())
        laptop.export()
    desk.keep(without(whole, "butterfly"), hour=8)
    laptop.keep(without(whole, "bridge"), hour=hour)
    files = laptop.export(), desk.export()
    desk.take_in(files[0])
    laptop.take_in(files[1])
    assert desk.routines == laptop.routines, "whatever the order"
    rest = [item.exercise for item in whole.exercises if item.exercise not in ("bridge", "butterfly")]
    (other,) = desk.routines.keys() - {id_}
    assert held(desk)[id_] == rest
    assert set(held(desk)[other]) == {*rest, "butterfly" if hour == 7 else "bridge"}, "the earlier one, whole"
    kept = " ".join(path.read_text() for path in desk.folder.routines.rglob("*.older-*.toml"))
    assert ('"bridge"' in kept, '"butterfly"' in kept) == (hour == 7, hour == 9), "and the later one"
    assert desk.take_in(laptop.export()) == laptop.take_in(desk.export()) == {}
    desk.keep(replace(whole, description="as chosen"), hour=9)
    laptop.take_in(desk.export())
    assert held(laptop)[id_] == [item.exercise for item in whole.exercises], "a choice counts everywhere"


@pytest.mark.parametrize("hour", [7, 9])
def test_what_one_computer_removed_stays_removed_though_the_other_changed_a_dose(
    desk: Machine, laptop: Machine, hour: int
) -> None:
    whole = replace(dosed(14), id="full", items=(*dosed(14).items, BUTTERFLY))
    desk.keep(replace(whole, items=(BUTTERFLY,)), hour=8)
    laptop.keep(whole, hour=hour)
    desk.take_in(laptop.export())
    laptop.take_in(desk.export())
    assert desk.routines == laptop.routines
    (other,) = desk.routines.keys() - {"full"}
    assert held(desk) == {"full": ["butterfly"], other: ["bridge", "butterfly"]}
    assert desk.take_in(laptop.export()) == laptop.take_in(desk.export()) == {}


@pytest.mark.parametrize("hour", [7, 9])
def test_of_two_versions_of_an_exercise_the_newer_is_used(desk: Machine, laptop: Machine, hour: int) -> None:
    renamed = OwnExercise(HUG.exercise, replace(HUG.text, name="Both knees"))
    laptop.make(HUG, hour=8)
    desk.make(renamed, hour=hour)
    laptop.take_in(desk.export())
    assert laptop.exercises() == {HUG.id: renamed if hour == 9 else HUG}


@pytest.mark.parametrize("hour", [7, 9])
def test_two_exercises_that_only_share_an_id_are_both_kept_and_routines_hold_what_they_held(
    desk: Machine, laptop: Machine, hour: int
) -> None:
    other = OwnExercise(own_exercise(HUG.id, Posture.CHAIR, DoseKind.REPS), replace(HUG.text, name="Knee lift"))
    lifting = Routine("lifting", "Lifting", "", (ExerciseItem(HUG.id, other.exercise.default),))
    laptop.make(other)
    laptop.keep(lifting)
    desk.make(HUG, hour=hour)
    desk.keep(HUGGING)
    for _ in range(2):
        laptop.take_in(desk.export())
        desk.take_in(laptop.export())
    assert desk.exercises() == laptop.exercises()
    assert desk.routines == laptop.routines
    names = {id_: own.text.name for id_, own in desk.exercises().items()}
    held = {routine.id: names[item.exercise] for routine in desk.routines.values() for item in routine.exercises}
    assert held == {"hugging": HUG.text.name, "lifting": "Knee lift"}
    assert laptop.take_in(desk.export()) == desk.take_in(laptop.export()) == {}


def test_a_file_that_cannot_be_used_is_never_written_over(desk: Machine, laptop: Machine) -> None:
    laptop.folder.routines.mkdir()
    broken = own_file(laptop.folder.routines, "mine")
    broken.write_text("by hand, half done")
    desk.keep(dosed(12))
    laptop.take_in(desk.export())
    assert laptop.routines == {"mine": dosed(12)}
    (kept,) = (laptop.folder.routines / TAKEN_AWAY).iterdir()
    assert kept.read_text() == "by hand, half done"


def test_a_fault_is_named_with_its_line_and_nothing_is_imported(desk: Machine, laptop: Machine) -> None:
    desk.make(HUG)
    desk.keep(dosed(12))
    document = desk.export().read_text()
    desk.file.write_text(document.replace('"reps": 12', '"reps": 99').replace('"posture": "supine"', '"posture": 3'))
    with pytest.raises(ImportFault) as caught:
        laptop.take_in(desk.file)
    first, second = caught.value.faults
    assert first.startswith("line 3: exercise, posture: expected text in quotes")
    assert second.startswith("line 5: routine, items[0].reps: is 99, allowed is more than 0")
    assert not laptop.folder.exercises.exists()


def test_a_stamp_that_is_no_time_is_a_fault(desk: Machine, laptop: Machine) -> None:
    desk.make(HUG)
    desk.file.write_text(desk.export().read_text().replace('"changed": "2026', '"changed": "then'))
    with pytest.raises(ImportFault, match="line 3, changed"):
        laptop.take_in(desk.file)


def snapshot(folder: Path) -> dict[str, tuple[bytes, int]]:
    files = (path for path in folder.rglob("*") if path.is_file() and not path.name.startswith("history.db"))
    return {str(path.relative_to(folder)): (path.read_bytes(), path.stat().st_mtime_ns) for path in files}


def test_own_files_that_cannot_be_written_leave_the_history_and_each_other_as_they_were(
    desk: Machine, laptop: Machine
) -> None:
    desk.make(HUG)
    desk.make(SWAY)
    desk.keep(HUGGING)
    with closing(open_database(desk.folder.database)) as database:
        History(database).begin(a_session(), None)
    laptop.make(OwnExercise(HUG.exercise, replace(HUG.text, name="Older")), hour=7)
    laptop.folder.routines.write_text("a file where a folder should be")
    before = snapshot(laptop.folder.data)
    with pytest.raises(NotImported, match="nothing was imported"):
        laptop.take_in(desk.export())
    assert snapshot(laptop.folder.data) == before
    with closing(open_database(laptop.folder.database)) as database:
        assert History(database).sessions() == []
    laptop.folder.routines.unlink()
    assert laptop.take_in(desk.file) == {"exercises": 2, "routines": 1}


def test_a_history_that_cannot_be_written_leaves_the_own_files_as_they_were(desk: Machine, laptop: Machine) -> None:
    desk.make(HUG)
    desk.keep(HUGGING)
    laptop.make(OwnExercise(HUG.exercise, replace(HUG.text, name="Older")), hour=7)
    before = snapshot(laptop.folder.data)
    with closing(open_database(laptop.folder.database)) as database:
        laptop.folder.database.unlink()
        with pytest.raises(NotImported, match="nothing was imported"):
            import_json(database, desk.export(), NOW, folder=laptop.folder)
    assert snapshot(laptop.folder.data) == before
    assert not laptop.folder.routines.exists()


def test_an_own_exercise_in_another_programs_hand_is_read(desk: Machine, laptop: Machine) -> None:
    desk.make(HUG)
    document = json.loads(desk.export().read_text())
    document["exercises"][0].update(default={**document["exercises"][0]["default"], "sets": 1.0}, cue=None)
    desk.file.write_text(json.dumps(document))
    assert laptop.take_in(desk.file) == {"exercises": 1}
    assert laptop.exercises() == {HUG.id: OwnExercise(HUG.exercise, replace(HUG.text, cue=""))}


def test_more_routines_than_anybody_has_are_refused_by_the_first_too_many(desk: Machine, laptop: Machine) -> None:
    desk.keep(dosed(12))
    document = json.loads(desk.export().read_text())
    (routine,) = document["routines"]
    document["routines"] = [{**routine, "id": f"r{number}"} for number in range(1001)]
    lines = ",\n".join(json.dumps(each) for each in document.pop("routines"))
    desk.file.write_text(f'{json.dumps({**document, "sessions": []})[:-2]}\n], "routines": [\n{lines}\n]}}\n')
    with pytest.raises(ImportFault) as caught:
        laptop.take_in(desk.file)
    assert caught.value.faults == ("line 1003: the list routines has more than 1000 entries",)


def test_the_flare_plan_comes_along_and_of_two_the_later_is_used(desk: Machine, laptop: Machine) -> None:
    first, second = FlarePlan(helps=("Heat",)), FlarePlan(helps=("Heat", "A walk"))
    desk.write(first)
    assert laptop.take_in(desk.export()) == {"plans": 1}
    assert laptop.take_in(desk.file) == {}
    assert find_flare_plan(laptop.folder.plans) == first
    laptop.write(second, hour=9)
    assert desk.take_in(laptop.export()) == {"plans": 1}
    assert find_flare_plan(desk.folder.plans) == second
    take_away(desk.folder.plans, FLARE_PLAN)
    assert laptop.take_in(desk.export()) == {"plans": 1}
    assert find_flare_plan(laptop.folder.plans) is None
    assert own_ids(laptop.folder.plans / TAKEN_AWAY) == [FLARE_PLAN]


def test_of_two_plans_written_apart_the_other_one_is_kept_aside(desk: Machine, laptop: Machine) -> None:
    desk.write(FlarePlan(helps=("Heat",)))
    laptop.write(FlarePlan(helps=("Cold",)), hour=9)
    desk.take_in(laptop.export())
    laptop.take_in(desk.export())
    for machine in (desk, laptop):
        assert find_flare_plan(machine.folder.plans) == FlarePlan(helps=("Cold",))
    assert len(own_ids(desk.folder.plans / TAKEN_AWAY)) == 1


def test_a_plan_that_could_be_no_file_is_not_imported(desk: Machine, laptop: Machine) -> None:
    desk.write(FlarePlan(helps=("Heat",)))
    desk.file.write_text(desk.export().read_text().replace('"Heat"', "3"))
    with pytest.raises(ImportFault, match="helps"):
        laptop.take_in(desk.file)
    assert not laptop.folder.plans.exists()
