"""Puts pages on paper: the size of the system, a PDF, or a printer."""

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QLocale, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QDialog, QWidget

from floorside.sentence import Sentence
from floorside.storage.data_folder import write_private_file
from floorside.storage.faults import DataFault
from floorside.ui.kit.paper.sheet import POINT
from floorside.ui.kit.wording import formats

POINTS_PER_INCH = 72

#: Where paper is Letter and not A4 (Unicode CLDR, supplemental data, paperSize).
LETTER_COUNTRIES = frozenset(["BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"])


@dataclass(frozen=True, slots=True)
class Pages:
    """What is to be on paper. `paint`: paints in units of 1/720 inch on pages of a size in points, calls its last
    argument before each page but the first, and returns the number of pages.
    """

    title: str
    paint: Callable[[QPainter, QSizeF, Callable[[], object]], int]


def system_paper(environment: Mapping[str, str] = os.environ) -> QPageSize:
    """A4 or Letter, by the country of the system's formats and not by its language."""
    named = environment.get("LC_ALL") or environment.get("LC_PAPER")
    locale = QLocale(named) if named else QLocale.system()
    is_letter = QLocale.territoryToCode(locale.territory()) in LETTER_COUNTRIES
    return QPageSize(QPageSize.PageSizeId.Letter if is_letter else QPageSize.PageSizeId.A4)


def chosen_paper() -> QPageSize:
    """The paper that the person chose, or else the system's."""
    chosen = {"a4": QPageSize.PageSizeId.A4, "letter": QPageSize.PageSizeId.Letter}.get(formats.paper())
    return system_paper() if chosen is None else QPageSize(chosen)


def page_layout(paper: QPageSize) -> QPageLayout:
    """The whole page; the painting keeps its own margin."""
    none = QMarginsF(0, 0, 0, 0)
    layout = QPageLayout(paper, QPageLayout.Orientation.Portrait, none)
    layout.setMode(QPageLayout.Mode.FullPageMode)
    return layout


def points_of(paper: QPageSize) -> QSizeF:
    return paper.size(QPageSize.Unit.Point)


def pdf_of(pages: Pages, paper: QPageSize) -> bytes:
    """The pages as a PDF of vectors and text."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(pages.title)
    writer.setCreator("Floorside")
    writer.setPageLayout(page_layout(paper))
    writer.setResolution(POINTS_PER_INCH * POINT)
    painter = QPainter(writer)
    pages.paint(painter, points_of(paper), writer.newPage)
    painter.end()
    return bytes(buffer.data().data())


def print_pages(parent: QWidget, pages: Pages, paper: QPageSize) -> bool:
    """Let the person choose a printer and paper, and print; False if the printer does not take it."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # asks the system for its printers

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(pages.title)
    printer.setPageLayout(page_layout(paper))
    if QPrintDialog(printer, parent).exec() != QDialog.DialogCode.Accepted:
        return True
    printer.setFullPage(True)
    painter = QPainter()
    if not painter.begin(printer):
        return False
    scale = printer.resolution() / (POINTS_PER_INCH * POINT)
    painter.scale(scale, scale)
    pages.paint(painter, points_of(printer.pageLayout().pageSize()), printer.newPage)
    return painter.end()


def save_pdf(path: Path, pages: Pages, paper: QPageSize) -> None:
    """Replace the file completely or not at all. Raises DataFault."""
    try:
        write_private_file(Path(os.path.realpath(path)), pdf_of(pages, paper))
    except OSError as error:
        raise DataFault(
            str(path), Sentence("could not be written ({reason}): choose another place", reason=error.strerror)
        ) from error
