"""A data folder with every file that the program can write."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from floorside.domain.routine import Routine
from floorside.domain.self_care.flare_plan import FlarePlan
from floorside.storage.data_folder import DataFolder, data_folder, make_data_folder, write_private_file
from floorside.storage.file_names import SALVAGE
from floorside.storage.files.flare_plans import save_flare_plan
from floorside.storage.files.own.own_clips import save_own_clip
from floorside.storage.files.own.own_exercises import save_own_exercise
from floorside.storage.files.own.own_files import set_aside, take_away
from floorside.storage.files.own.own_routines import save_own_routine
from floorside.storage.files.own.pictures import save_picture
from floorside.storage.files.reminder_state import save_unanswered
from floorside.storage.files.settings import Settings, load_settings, save_settings
from floorside.storage.files.shipped.catalogue import load_catalogue, load_routines
from floorside.storage.integrity.opening import open_store
from floorside.storage.integrity.picture_upkeep import look_after_pictures
from floorside.storage.integrity.upkeep import daily_upkeep
from tests.storage.own import SWAY
from tests.storage.pictures import BLACK, SEEN_HUG, WHITE
from tests.storage.sessions import a_history

NOW = datetime(2026, 12, 1, 8, 0, tzinfo=UTC)


def full_folder(tmp_path: Path) -> DataFolder:
    """Backups, a damaged history that was set aside, own files and deleted ones, settings, also broken ones."""
    folder = data_folder(tmp_path / "data")
    make_data_folder(folder.data)
    history = a_history(folder.data, sessions=3)
    for day in range(2):
        daily_upkeep(history.database, folder, NOW + timedelta(days=day))
    history.database.close()
    _write_own(folder)
    save_own_clip(folder.voice, "Sway.", b"")
    write_private_file(folder.settings, b"look = 'pink'")
    load_settings(folder.settings)
    save_settings(folder.settings, Settings())
    write_private_file(folder.geometry, b"")
    save_unanswered(folder.reminder, [NOW.date()])
    folder.database.write_text("damaged")
    open_store(folder, NOW).database.close()
    return folder


def leave_half_written(folder: DataFolder) -> None:
    """What a power cut leaves of a write."""
    salvage = folder.data / f"{SALVAGE}x1_abcde"
    salvage.mkdir()
    for path in (
        salvage / "copy-True.db-wal",
        folder.data / "history.db.new-4711",
        folder.data / "history.db-seal.new",
        folder.backups / "000009-20261201T080000Z-daily.db.part",
        folder.backups / "restoring.part-journal",
        folder.routines / "mine.toml.new",
        folder.plans / "flare.toml.new",
        folder.settings.with_name("settings.toml.new"),
    ):
        path.touch(mode=0o600)


def _write_own(folder: DataFolder) -> None:
    catalogue = load_catalogue()
    shipped = load_routines(catalogue)["short"]
    for id_ in ("mine", "other", "third"):
        mine = Routine(id_, "Mine", "", shipped.items)
        save_own_routine(folder.routines, mine, catalogue.exercises)
    take_away(folder.routines, "other")
    set_aside(folder.routines, "third")
    save_flare_plan(folder.plans, FlarePlan(helps=("Heat",)))
    for data in (WHITE, BLACK):
        save_picture(folder, data)
    for own in (SEEN_HUG, SWAY):
        save_own_exercise(folder.exercises, own)
    look_after_pictures(folder, NOW)
    take_away(folder.exercises, SWAY.id)
