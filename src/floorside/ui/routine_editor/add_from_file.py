"""Adds a routine from somebody else's file to the person's own."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from floorside.domain.routine import Routine
from floorside.services.routine_service import RoutineService
from floorside.storage.files.shared_routines import SharedRoutine, read_shared_routine


def add_from_file(service: RoutineService, path: Path) -> Routine:
    """The added routine, with the exercises in the file. Raises DataFault."""
    return _add(service, _read(service, path))


def find_or_add(service: RoutineService, path: Path) -> Routine:
    """Add a routine, or find the same one, so that opening a file twice adds it once. Raises DataFault."""
    shared = _read(service, path)
    same = (known for known in service.routines.values() if replace(known, id=shared.routine.id) == shared.routine)
    return next(same, None) or _add(service, shared)


def _read(service: RoutineService, path: Path) -> SharedRoutine:
    return read_shared_routine(path, service.catalogue, service.exercises.reserved)


def _add(service: RoutineService, shared: SharedRoutine) -> Routine:
    said = QCoreApplication.translate("RoutineMenu", "{name} added").format(name=shared.routine.name)
    return service.add(shared.routine, said, shared.brought)
