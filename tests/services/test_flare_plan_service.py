from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from floorside.domain.self_care.flare_plan import FlarePlan
from floorside.services.flare_plan_service import FlarePlanService
from floorside.services.undo import UndoService
from floorside.storage.files.flare_plans import find_flare_plan
from floorside.storage.files.own.own_files import own_ids

FIRST, SECOND = FlarePlan(helps=("Heat",)), FlarePlan(helps=("Heat", "A walk"))


@pytest.fixture
def undoing(qapp: QApplication) -> Iterator[UndoService]:
    undoing = UndoService()
    yield undoing
    undoing.deleteLater()


@pytest.fixture
def service(undoing: UndoService, tmp_path: Path) -> FlarePlanService:
    return FlarePlanService(tmp_path / "plans", undoing)


def test_a_change_is_in_the_file_at_once_and_can_be_undone(
    service: FlarePlanService, undoing: UndoService, tmp_path: Path
) -> None:
    assert service.plan.is_empty
    service.change(FIRST, "written")
    service.change(SECOND, "changed")
    assert find_flare_plan(tmp_path / "plans") == SECOND
    undoing.undo()
    assert service.plan == FIRST
    undoing.undo()
    assert service.plan.is_empty
    undoing.redo()
    assert service.plan == FIRST


def test_an_emptied_plan_is_deleted_and_kept_aside(
    service: FlarePlanService, undoing: UndoService, tmp_path: Path
) -> None:
    service.change(FIRST, "written")
    service.change(FlarePlan(), "deleted")
    assert find_flare_plan(tmp_path / "plans") is None
    assert own_ids(tmp_path / "plans" / "deleted") == ["flare"]
    undoing.undo()
    assert service.plan == FIRST


def test_nothing_changed_is_nothing_to_undo(service: FlarePlanService, undoing: UndoService) -> None:
    service.change(FIRST, "written")
    service.change(FIRST, "changed")
    assert undoing.said == "written"


def test_a_file_that_cannot_be_used_is_told_of_and_kept_aside(service: FlarePlanService, tmp_path: Path) -> None:
    (tmp_path / "plans").mkdir()
    (tmp_path / "plans" / "flare.toml").write_text("helps = 3")
    assert service.plan.is_empty
    assert "helps: expected a list" in service.fault
    service.change(FIRST, "written")
    assert (service.plan, service.fault) == (FIRST, "")
    (kept,) = (tmp_path / "plans" / "deleted").iterdir()
    assert kept.read_text() == "helps = 3"


def test_what_cannot_be_written_lasts_until_the_end_and_is_told(service: FlarePlanService, tmp_path: Path) -> None:
    (tmp_path / "plans").write_text("a file where a folder should be")
    told: list[str] = []
    service.trouble.connect(told.append)
    service.change(FIRST, "written")
    assert service.plan == FIRST
    assert told[0] == "The flare plan could not be saved (File exists). Floorside keeps it in memory and tries again."
    service.save_again()
    assert (service.is_saved, len(told)) == (False, 1)
    (tmp_path / "plans").unlink()
    service.save_again()
    assert (service.is_saved, find_flare_plan(tmp_path / "plans")) == (True, FIRST)
