"""Pictures in exports: they come along whole, or nothing does."""

import json
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from floorside.domain.routine import ExerciseItem, Routine
from floorside.domain.self_care.flare_plan import FlarePlan
from floorside.storage.data_folder import DataFolder, data_folder
from floorside.storage.database.database import open_database
from floorside.storage.exchange.export_json import export_json
from floorside.storage.exchange.folder_sync import synchronise
from floorside.storage.exchange.import_json import NotImported, import_json
from floorside.storage.exchange.import_reader import ImportFault
from floorside.storage.exchange.picture_exchange import own_lists
from floorside.storage.files.flare_plans import save_flare_plan
from floorside.storage.files.own.own_exercises import load_own_exercises, save_own_exercise
from floorside.storage.files.own.own_files import take_away
from floorside.storage.files.own.own_routines import save_own_routine
from floorside.storage.files.own.pictures import picture_path, read_picture, save_picture
from floorside.storage.files.shipped.catalogue import load_catalogue
from tests.storage.own import HUG, SWAY
from tests.storage.pictures import BLACK, PICTURES, SEEN_HUG, WHITE
from tests.storage.sessions import a_history
from tests.storage.unwritable import unwritable

NOW = datetime(2026, 12, 1, 8, 0, tzinfo=UTC)


@pytest.fixture
def desk(tmp_path: Path) -> DataFolder:
    folder = data_folder(tmp_path / "desk")
    for data in (WHITE, BLACK):
        save_picture(folder, data)
    save_own_exercise(folder.exercises, SEEN_HUG)
    return folder


@pytest.fixture
def laptop(tmp_path: Path) -> DataFolder:
    (tmp_path / "laptop").mkdir()
    return data_folder(tmp_path / "laptop")


def export(folder: DataFolder, name: str = "export.json") -> Path:
    with closing(open_database(folder.database)) as database:
        export_json(database, folder.data / name, NOW, own=own_lists(folder, database))
    return folder.data / name


def take_in(folder: DataFolder, file: Path) -> dict[str, int]:
    with closing(open_database(folder.database)) as database:
        return dict(import_json(database, file, NOW, folder=folder).besides)


def test_they_come_along_and_go_out_again_the_same(desk: DataFolder, laptop: DataFolder) -> None:
    file = export(desk)
    assert take_in(laptop, file) == {"exercises": 1}
    assert [read_picture(laptop, name) for name in PICTURES] == [WHITE, BLACK]
    assert load_own_exercises(laptop.exercises, load_catalogue().figures)[0] == {HUG.id: SEEN_HUG}
    assert export(laptop).read_bytes() == file.read_bytes()
    assert take_in(laptop, file) == {}


def test_everything_there_is_goes_through_an_empty_folder_and_is_the_same(desk: DataFolder, laptop: DataFolder) -> None:
    a_history(desk.data, sessions=3).database.close()
    hugging = Routine("hugging", "Hugging", "", (ExerciseItem(HUG.id, HUG.exercise.default),))
    catalogue = load_catalogue()
    catalogue.put(SEEN_HUG)
    save_own_routine(desk.routines, hugging, catalogue.exercises)
    save_flare_plan(desk.plans, FlarePlan(helps=("Heat",)))
    save_own_exercise(desk.exercises, replace(SWAY, exercise=replace(SWAY.exercise, pictures=PICTURES[:1])))
    take_away(desk.exercises, SWAY.id)
    file = export(desk)
    take_in(laptop, file)
    assert export(laptop).read_bytes() == file.read_bytes()


def test_deleted_exercises_bring_theirs(desk: DataFolder, laptop: DataFolder) -> None:
    take_away(desk.exercises, HUG.id)
    take_in(laptop, export(desk))
    assert read_picture(laptop, PICTURES[0]) == WHITE


def test_a_missing_one_does_not_hold_back_the_rest(desk: DataFolder, laptop: DataFolder) -> None:
    picture_path(desk, PICTURES[0]).unlink()
    take_in(laptop, export(desk))
    assert read_picture(laptop, PICTURES[1]) == BLACK
    assert not picture_path(laptop, PICTURES[0]).exists()
    save_picture(desk, WHITE)
    assert take_in(laptop, export(desk)) == {}
    assert read_picture(laptop, PICTURES[0]) == WHITE


def test_without_any_the_export_is_what_it_was(desk: DataFolder) -> None:
    save_own_exercise(desk.exercises, HUG)
    assert '"pictures"' not in export(desk).read_text()


def test_an_export_that_another_program_laid_out_is_read(desk: DataFolder, laptop: DataFolder) -> None:
    file = export(desk)
    file.write_text(json.dumps(json.loads(file.read_text()), indent=2))
    take_in(laptop, file)
    assert read_picture(laptop, PICTURES[1]) == BLACK


@pytest.mark.parametrize(
    ("before", "after", "what"),
    [
        (PICTURES[0], "0" * 32 + ".jpg", "is not the picture of that name"),
        (PICTURES[0], "../../evil.jpg", "does not have the form"),
        ("/9j/4AAQ", "/9j/4QAQ", "holds something else than a picture"),
        ("/9j/", "####", "Invalid base64"),
    ],
)
def test_what_is_no_picture_of_ours_is_named_and_nothing_imported(
    desk: DataFolder, laptop: DataFolder, before: str, after: str, what: str
) -> None:
    file = export(desk)
    head, pictures = file.read_text().split('"pictures": [\n')
    file.write_text(head + '"pictures": [\n' + pictures.replace(before, after, 1))
    with pytest.raises(ImportFault, match=what):
        take_in(laptop, file)
    assert not laptop.exercises.exists()


def test_if_the_exercises_cannot_be_written_no_picture_stays(desk: DataFolder, laptop: DataFolder) -> None:
    file = export(desk)
    save_own_exercise(laptop.exercises, HUG)
    (laptop.exercises / "pictures").mkdir()
    with unwritable(laptop.exercises), pytest.raises(NotImported):
        take_in(laptop, file)
    assert list((laptop.exercises / "pictures").iterdir()) == []


def test_two_folders_in_step(desk: DataFolder, laptop: DataFolder, tmp_path: Path) -> None:
    shared = tmp_path / "shared"
    shared.mkdir()

    def step(folder: DataFolder) -> None:
        with closing(open_database(folder.database)) as database:
            synchronise(database, folder, shared, NOW, lambda: True)

    step(desk)
    step(laptop)
    assert [read_picture(laptop, name) for name in PICTURES] == [WHITE, BLACK]
    picture_path(desk, PICTURES[0]).unlink()
    step(desk)
    step(laptop)
    step(desk)
    assert [read_picture(folder, PICTURES[1]) for folder in (desk, laptop)] == [BLACK, BLACK]
