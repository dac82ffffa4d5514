"""The actions in the routine's menu: change, copy, share, delete and restore routines."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from floorside.domain.routine import ExerciseItem, Routine
from floorside.services.routine.routine_names import free_name
from floorside.services.routine.routine_service import RoutineService
from floorside.storage.faults import DataFault
from floorside.storage.file_names import ROUTINE_ENDING, ROUTINE_ENDINGS
from floorside.storage.files.routine_files import LONGEST_NAME
from floorside.ui.kit.dialogs import Dialogs
from floorside.ui.kit.open_folder import open_folder
from floorside.ui.kit.wording.offered_name import offered_name

#: A new routine begins with this exercise, until the person adds others.
FIRST_EXERCISE = "easy-breathing"

#: The most deleted ones in the menu.
MOST_TO_BRING_BACK = 5


class RoutineMenu(QObject):
    """`edit_wanted`: edit the present routine, and whether to begin with its name.

    `choose_wanted`: show the routine with this id. `print_wanted`: put the routine on paper.
    """

    edit_wanted = Signal(bool)
    told = Signal(str, str, object)
    choose_wanted = Signal(str)
    file_chosen = Signal(object)  # Path
    print_wanted = Signal(object)  # Routine

    def __init__(self, page: QWidget, routine_service: RoutineService) -> None:
        super().__init__(page)
        self._page = page
        self._routine_service = routine_service

    def fill(self, menu: QMenu, routine: Routine) -> None:
        store = self._routine_service.store
        menu.addSeparator()
        self._offer(menu, self.tr("Edit this routine"), lambda: self.edit_wanted.emit(False))
        if store.is_changed(routine.id) and routine != self._routine_service.as_it_came(routine.id):
            self._offer(menu, self.tr("Put everything back as it came"), lambda: self.put_back(routine))
        self._offer(menu, self.tr("Copy this routine"), lambda: self.copy(routine))
        self._offer(menu, self.tr("New routine"), self.new)
        if not store.is_shipped(routine.id):
            self._offer(menu, self.tr("Delete this routine"), lambda: self.delete(routine))
        menu.addSeparator()
        self._offer(menu, self.tr("Print…"), lambda: self.print_wanted.emit(routine))
        self._offer(menu, self.tr("Share as a file…"), lambda: self._ask_where_to(routine))
        self._offer(menu, self.tr("Add from a file…"), self._ask_where_from)
        for gone in store.taken_away()[:MOST_TO_BRING_BACK]:
            said = self.tr("Bring back “{name}”").format(name=gone.name)
            self._offer(menu, said, partial(self.bring_back, gone))

    def new(self) -> None:
        exercise = self._routine_service.catalogue.exercises[FIRST_EXERCISE]
        items = (ExerciseItem(exercise.id, exercise.default),)
        self._add(Routine("", self._free(self.tr("My routine")), "", items), self.tr("A new routine"))
        self.edit_wanted.emit(True)

    def copy(self, routine: Routine) -> None:
        name = self.tr("{name}, copy").format(name=routine.name)[:LONGEST_NAME]
        self._add(replace(routine, name=self._free(name)), self.tr("{name} copied").format(name=routine.name))
        self.edit_wanted.emit(True)

    def put_back(self, routine: Routine) -> None:
        service = self._routine_service
        if service.as_it_came(routine.id) == service.store.shipped(routine.id):
            said = self.tr("{name} is as it came: exercises, order, rests, doses and name")
        else:
            said = self.tr("{name} is as it came, with the small doses of your gentle start")
        service.put_back(routine.id, said.format(name=routine.name))

    def delete(self, routine: Routine) -> None:
        self._routine_service.delete(routine.id, self.tr("{name} deleted").format(name=routine.name))

    def bring_back(self, routine: Routine) -> None:
        self._routine_service.bring_back(routine, self.tr("{name} is back").format(name=routine.name))
        self.choose_wanted.emit(routine.id)

    def share(self, routine: Routine, path: Path) -> None:
        """Write the routine to a file that somebody else can add."""
        from floorside.storage.files.own.shared_routines import save_shared_routine

        service = self._routine_service
        try:
            save_shared_routine(path, routine, service.catalogue, service.folder)
        except OSError as error:
            said = self.tr("{path} could not be written ({reason}): choose another place.")
            service.trouble.emit(said.format(path=path, reason=error.strerror))
        except DataFault as fault:
            service.trouble.emit(str(fault))
        else:
            said = self.tr("{name} is saved as {path}.").format(name=routine.name, path=path)
            self.told.emit(said, self.tr("Show in folder"), partial(open_folder, path.parent, service.trouble.emit))

    def _add(self, routine: Routine, said: str) -> None:
        self.choose_wanted.emit(self._routine_service.add(routine, said).id)

    def _free(self, name: str) -> str:
        return free_name(name, self._routine_service.routines.values())

    def _ask_where_to(self, routine: Routine) -> None:
        title = self.tr("Share {name}").format(name=routine.name)
        if path := Dialogs(self._page).save_as(
            title, offered_name(routine.name, routine.id, ROUTINE_ENDING), f"Floorside (*{ROUTINE_ENDING})"
        ):
            self.share(routine, path)

    def _ask_where_from(self) -> None:
        if path := Dialogs(self._page).open(self.tr("Add a routine"), f"Floorside (*{' *'.join(ROUTINE_ENDINGS)})"):
            self.file_chosen.emit(path)

    def _offer(self, menu: QMenu, text: str, do: Callable[[], None]) -> None:
        menu.addAction(text.replace("&", "&&")).triggered.connect(lambda: do())
