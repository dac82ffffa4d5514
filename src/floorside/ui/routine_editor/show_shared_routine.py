"""Shows a routine from somebody else's file, and adds it to the person's own if they want it."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import msgspec
from PySide6.QtCore import QCoreApplication

from floorside.domain.routine import Routine
from floorside.planning import make_plan
from floorside.services.routine.routine_names import free_name, of_same_name
from floorside.services.routine.routine_service import RoutineService
from floorside.services.services import Services
from floorside.storage.files.own.shared_routines import SharedRoutine, read_shared_routine
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.ui.kit.look.theme import Theme
from floorside.ui.routine_editor.shared_routine_page import SharedRoutinePage
from floorside.ui.window.main_window import MainWindow


def show_shared_routine(
    window: MainWindow, theme: Theme, services: Services, path: Path, then: Callable[[str], None]
) -> None:
    """Ask before anything is added; the same routine as one of the person's is shown at once. Raises DataFault.

    `then`: called with the id of the routine that was added, or that is the same.
    """
    service = services.routine_service
    shared = read_shared_routine(path, service.catalogue, service.exercises.reserved)
    if (known := _same(service, shared)) is not None:
        then(known.id)
        said = QCoreApplication.translate("SharedRoutine", "You have this routine already.")
        window.show_banner(said, source="known routine", done=True)
        return
    catalogue = with_brought(service.catalogue, shared)
    settings = msgspec.structs.replace(services.settings.value, conditions=())
    seconds = make_plan(shared.routine, catalogue, settings).seconds
    routines = service.routines.values()
    mine = of_same_name(shared.routine.name, routines)
    other_name = free_name(shared.routine.name, routines) if mine else ""
    page = SharedRoutinePage(theme, shared, catalogue, seconds, other_name)

    def take(routine: Routine, instead_of: Routine | None) -> None:
        if service.exercises.keep_pictures(shared.pictures.values()):  # if not, the window says why
            window.pages_over.leave()
            then(_taken(service, shared, routine, instead_of).id)

    page.added.connect(lambda: take(replace(shared.routine, name=other_name or shared.routine.name), None))
    page.replaced.connect(lambda: take(shared.routine, mine))
    page.closed.connect(window.pages_over.leave)
    window.pages_over.show(page)


def _taken(service: RoutineService, shared: SharedRoutine, routine: Routine, instead_of: Routine | None) -> Routine:
    if instead_of is None:
        said = QCoreApplication.translate("SharedRoutine", "{name} added").format(name=routine.name)
        return service.add(routine, said, shared.brought)
    said = QCoreApplication.translate("SharedRoutine", "{name} replaced").format(name=routine.name)
    routine = replace(routine, id=instead_of.id)
    service.edit(routine, said, shared.brought)
    return routine


def with_brought(catalogue: Catalogue, shared: SharedRoutine) -> Catalogue:
    """The catalogue as it would be with the exercises in the file."""
    words = msgspec.structs.replace(catalogue.words, exercises=dict(catalogue.words.exercises))
    both = msgspec.structs.replace(
        catalogue, exercises=dict(catalogue.exercises), words=words, gone=set(catalogue.gone)
    )
    for own in shared.brought:
        both.put(own)
    return both


def _same(service: RoutineService, shared: SharedRoutine) -> Routine | None:
    routines = service.routines.values()
    return next((each for each in routines if replace(each, id=shared.routine.id) == shared.routine), None)
