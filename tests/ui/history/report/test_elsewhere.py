"""The page says which sessions the program did not lead."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QPageSize
from PySide6.QtWidgets import QApplication

from floorside.domain.self_care.physio_report import Report
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.ui.history.report.paint_report import report_pages
from floorside.ui.history.report.report_words import elsewhere_words
from floorside.ui.kit.paper.paper import save_pdf
from tests.ui.history.report.examples import half_year_report
from tests.ui.paper_reading import text_of

THREE = "3 of them were done without the program, and are here as the person told them."


@pytest.fixture(scope="module")
def report() -> Report:
    return half_year_report()


def test_it_is_one_sentence_and_none_where_the_program_led_all(report: Report) -> None:
    assert elsewhere_words(report) == ""
    assert elsewhere_words(replace(report, elsewhere=3)) == THREE
    assert elsewhere_words(replace(report, elsewhere=1)).startswith("1 of them was done without")


@pytest.mark.parametrize("elsewhere", [0, 3])
def test_it_stands_on_the_paper(
    qapp: QApplication, catalogue: Catalogue, tmp_path: Path, report: Report, elsewhere: int
) -> None:
    file = tmp_path / "report.pdf"
    pages = report_pages(replace(report, elsewhere=elsewhere), catalogue)
    save_pdf(file, pages, QPageSize(QPageSize.PageSizeId.A4))
    assert (THREE in text_of(file.read_bytes())) is bool(elsewhere)
