"""The flare plan, and every change of it: writes it at once, and puts each change on the undo stack."""

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from floorside.domain.self_care.flare_plan import FlarePlan
from floorside.services.file_writer import succeeds
from floorside.services.undo import UndoService
from floorside.storage.faults import DataFault
from floorside.storage.files import flare_plans
from floorside.storage.files.own import own_files


class FlarePlanService(QObject):
    """`trouble`: one sentence for the person."""

    trouble = Signal(str)

    def __init__(self, folder: Path, undoing: UndoService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._undoing = undoing
        self._unsaved: FlarePlan | None = None

    @property
    def plan(self) -> FlarePlan:
        """The plan; an empty one if there is none, or the file cannot be used."""
        if self._unsaved is not None:
            return self._unsaved
        with suppress(DataFault):
            return flare_plans.find_flare_plan(self._folder) or FlarePlan()
        return FlarePlan()

    @property
    def fault(self) -> str:
        """Why the file cannot be used, in one line; "" if all is well."""
        try:
            flare_plans.find_flare_plan(self._folder)
        except DataFault as broken:
            return str(broken)
        return ""

    def change(self, plan: FlarePlan, said: str) -> None:
        """Replace the plan; an empty plan deletes it. `said`: the change in a few words."""
        before = self.plan
        if plan != before:
            self._undoing.do(said, lambda: self._keep(plan), lambda: self._keep(before))

    @property
    def is_saved(self) -> bool:
        """Whether the file is as the person left the plan."""
        return self._unsaved is None

    def save_again(self) -> None:
        """Write what could not be written, without a word if that fails once more."""
        if (plan := self._unsaved) is not None:
            succeeds(lambda: self._write(plan))

    def _keep(self, plan: FlarePlan) -> None:
        try:
            self._write(plan)
        except OSError as error:
            said = self.tr(
                "The flare plan could not be saved ({reason}). Floorside keeps it in memory and tries again."
            )
            self.trouble.emit(said.format(reason=error.strerror or error))

    def _write(self, plan: FlarePlan) -> None:
        """Raises OSError; the plan is then kept in memory."""
        self._unsaved = plan
        if self.fault:
            own_files.set_aside(self._folder, plan.id)
        if not plan.is_empty:
            flare_plans.save_flare_plan(self._folder, plan)
        elif own_files.own_file_is_there(self._folder, plan.id):
            own_files.take_away(self._folder, plan.id)
        self._unsaved = None
