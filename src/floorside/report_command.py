"""`floorside report FILE.pdf`: the page for a physiotherapist, without the window."""

import sys
from argparse import Namespace
from dataclasses import replace
from datetime import datetime

from PySide6.QtGui import QGuiApplication

from floorside.cli import reading, settings_in
from floorside.command_output import print_lines
from floorside.services.physio_reading import half_year_before, read_report
from floorside.storage.data_folder import DataFolder
from floorside.storage.faults import DataFault
from floorside.storage.files.catalogue import load_catalogue
from floorside.storage.files.own_exercises import add_own_exercises
from floorside.ui.history.report.paint_report import report_pages
from floorside.ui.history.report.report_words import extent_words
from floorside.ui.kit.paper.paper import save_pdf, system_paper
from floorside.ui.kit.theme import add_bundled_fonts
from floorside.window_language import speak


def write_report(arguments: Namespace, folder: DataFolder) -> int:
    """Returns the exit code. Raises DataFault."""
    if arguments.file.suffix.lower() != ".pdf":
        raise DataFault(str(arguments.file), "has no known ending; write it as .pdf")
    today = datetime.now().astimezone().date()
    catalogue = load_catalogue(arguments.language)
    for fault in add_own_exercises(catalogue, folder.exercises):
        print(f"floorside: {fault}", file=sys.stderr)
    conditions, since = settings_in(folder).conditions, arguments.since or half_year_before(today)
    with reading(folder) as database:
        try:
            report = read_report(database, conditions, since, today)
        except (ValueError, TypeError) as error:  # a damaged value
            raise DataFault(str(folder.database), f"cannot be read ({error})") from error
    if not arguments.notes:
        report = replace(report, notes=())
    application = QGuiApplication.instance() or QGuiApplication(["floorside", "-platform", "offscreen"])
    speak(application, arguments.language)
    add_bundled_fonts()
    save_pdf(arguments.file, report_pages(report, catalogue), system_paper())
    del application  # it has to live while Qt paints
    print_lines([f"{extent_words(report)}; written to {arguments.file}"])
    return 0
