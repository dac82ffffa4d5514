"""The commands that write a PDF: `floorside report` and `floorside print`."""

import sys
from argparse import Namespace
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from floorside.cli import reading, settings_in
from floorside.command_output import print_lines
from floorside.planning import find_routine
from floorside.services.physio_reading import half_year_before, read_report
from floorside.storage.data_folder import DataFolder
from floorside.storage.faults import DataFault
from floorside.storage.files.catalogue import Catalogue, load_catalogue
from floorside.storage.files.own_exercises import add_own_exercises
from floorside.ui.history.report.paint_report import report_pages
from floorside.ui.history.report.report_words import extent_words
from floorside.ui.kit.paper.paper import Pages, save_pdf, system_paper
from floorside.ui.kit.theme import add_bundled_fonts
from floorside.ui.routine.paper.paint_routine import sheet_of, sheet_pages


def write_report(arguments: Namespace, folder: DataFolder) -> int:
    """The page for a physiotherapist. Returns the exit code. Raises DataFault."""
    _refuse_other_endings(arguments.file)
    catalogue, today = _catalogue(folder), _today()
    conditions, since = settings_in(folder).conditions, arguments.since or half_year_before(today)
    with reading(folder) as database:
        try:
            report = read_report(database, conditions, since, today)
        except (ValueError, TypeError) as error:  # a damaged value
            raise DataFault(str(folder.database), f"cannot be read ({error})") from error
    if not arguments.notes:
        report = replace(report, notes=())
    _save(arguments.file, report_pages(report, catalogue))
    print_lines([f"{extent_words(report)}; written to {arguments.file}"])
    return 0


def write_routine(arguments: Namespace, folder: DataFolder) -> int:
    """A routine on paper. Returns the exit code. Raises DataFault."""
    _refuse_other_endings(arguments.file)
    catalogue, settings = _catalogue(folder), settings_in(folder)
    routine = find_routine(arguments.routine or settings.routine, catalogue, folder.routines)
    sheet = sheet_of(routine, catalogue, settings, _today())
    if not sheet.routine.exercises:
        raise DataFault(routine.name, "the conditions leave nothing of it for now; they are ticked in Settings")
    _save(arguments.file, sheet_pages(sheet, catalogue))
    print_lines([f"{routine.name}, written to {arguments.file}"])
    return 0


def _refuse_other_endings(file: Path) -> None:
    if file.suffix.lower() != ".pdf":
        raise DataFault(str(file), "has no known ending; write it as .pdf")


def _today() -> date:
    return datetime.now().astimezone().date()


def _catalogue(folder: DataFolder) -> Catalogue:
    catalogue = load_catalogue()
    for fault in add_own_exercises(catalogue, folder.exercises):
        print(f"floorside: {fault}", file=sys.stderr)
    return catalogue


def _save(file: Path, pages: Pages) -> None:
    application = QGuiApplication.instance() or QGuiApplication(["floorside", "-platform", "offscreen"])
    add_bundled_fonts()
    save_pdf(file, pages, system_paper())
    del application  # it has to live while Qt paints
