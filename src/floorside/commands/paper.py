"""The commands that write a PDF: `floorside report` and `floorside print`."""

import sys
from argparse import Namespace
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication, QImage

from floorside.commands.cli import experience_in, reading, settings_in
from floorside.commands.output import print_lines
from floorside.routine_by_word import find_routine
from floorside.sentence import Sentence
from floorside.services.customs import customs_of
from floorside.services.history.physio_reading import half_year_before, read_report
from floorside.storage.data_folder import DataFolder
from floorside.storage.faults import DataFault
from floorside.storage.files.own.own_exercises import add_own_exercises
from floorside.storage.files.shipped.catalogue import Catalogue, load_catalogue
from floorside.ui.history.report.paint_report import report_pages
from floorside.ui.history.report.report_words import extent_words
from floorside.ui.kit.look.theme import add_bundled_fonts
from floorside.ui.kit.own_pictures import load_picture
from floorside.ui.kit.paper.paper import chosen_paper, save_pdf
from floorside.ui.kit.wording.formats import first_weekday, use
from floorside.ui.routine.paper.entry_pictures import PIXELS
from floorside.ui.routine.paper.paint_routine import sheet_of, sheet_pages
from floorside.window_language import speak


def write_report(arguments: Namespace, folder: DataFolder) -> int:
    """The page for a physiotherapist. Returns the exit code. Raises DataFault."""
    _refuse_other_endings(arguments.file)
    application = _application(arguments.language)
    catalogue, today = _catalogue(folder, arguments.language), _today()
    settings = settings_in(folder)
    use(customs_of(settings))
    conditions, since = settings.conditions, arguments.since or half_year_before(today)
    with reading(folder) as database:
        try:
            report = read_report(database, conditions, since, today, first_weekday())
        except (ValueError, TypeError) as error:  # a damaged value
            raise DataFault(str(folder.database), Sentence("cannot be read ({error})", error=error)) from error
    if not arguments.notes:
        report = replace(report, notes=())
    save_pdf(arguments.file, report_pages(report, catalogue), chosen_paper())
    print_lines([Sentence("{extent}; written to {file}", extent=extent_words(report), file=arguments.file)])
    del application  # it has to live while Qt paints
    return 0


def write_routine(arguments: Namespace, folder: DataFolder) -> int:
    """A routine on paper. Returns the exit code. Raises DataFault."""
    _refuse_other_endings(arguments.file)
    application = _application(arguments.language)
    catalogue, settings = _catalogue(folder, arguments.language), settings_in(folder)
    use(customs_of(settings))
    routine = find_routine(arguments.routine or settings.routine, catalogue, folder.routines)

    def picture(name: str) -> QImage:
        return load_picture(folder, name, PIXELS)

    sheet = sheet_of(routine, catalogue, settings, _today(), picture, experience_in(folder))
    if not sheet.routine.exercises:
        raise DataFault(
            routine.name, Sentence("the conditions leave nothing of it for now; they are ticked in Settings")
        )
    save_pdf(arguments.file, sheet_pages(sheet, catalogue), chosen_paper())
    print_lines([Sentence("{name}, written to {file}", name=routine.name, file=arguments.file)])
    del application  # it has to live while Qt paints
    return 0


def _refuse_other_endings(file: Path) -> None:
    if file.suffix.lower() != ".pdf":
        raise DataFault(str(file), Sentence("has no known ending; write it as .pdf"))


def _today() -> date:
    return datetime.now().astimezone().date()


def _catalogue(folder: DataFolder, language: str) -> Catalogue:
    catalogue = load_catalogue(language)
    for fault in add_own_exercises(catalogue, folder.exercises):
        print(f"floorside: {fault}", file=sys.stderr)
    return catalogue


def _application(language: str) -> QCoreApplication:
    """Has to live while Qt words and paints."""
    application = QGuiApplication.instance() or QGuiApplication(["floorside", "-platform", "offscreen"])
    speak(application, language)
    add_bundled_fonts()
    return application
