"""Paints the page for a physiotherapist on a painter: a PDF, a printer, or the preview."""

from collections.abc import Callable, Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication, QLineF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPen

from floorside.domain.self_care.physio_report import Pain, PainCourse, Period, Report
from floorside.domain.self_care.questionnaire import ITEMS
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.ui.history.report.dose_rows import SHARES, dose_row, doses_head, doses_title
from floorside.ui.history.report.report_words import (
    charts_about,
    conditions_words,
    days_words,
    elsewhere_words,
    extent_words,
    notes_section,
    number,
    pain_words,
    sections,
    source_words,
    title_words,
)
from floorside.ui.history.report.small_chart import SmallChart, paint_charts
from floorside.ui.kit.paper.paper import Pages
from floorside.ui.kit.paper.paper_day import paper_day
from floorside.ui.kit.paper.sheet import MUTED, POINT, SMALL, TITLE, Sheet, paper_font

DAYS_OF_A_WEEK = 7
#: More dots than this in a chart would be one grey cloud; the line of averages is then enough.
MOST_DOTS = 400
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def report_pages(report: Report, catalogue: Catalogue) -> Pages:
    return Pages(
        title_words(), lambda painter, paper, new_page: paint_report(painter, paper, new_page, report, catalogue)
    )


def paint_report(
    painter: QPainter, paper: QSizeF, new_page: Callable[[], object], report: Report, catalogue: Catalogue
) -> int:
    """Paint in units of 1/720 inch; returns the number of pages. `paper`: the size of a page in points."""
    sheet = Sheet(painter, paper, new_page)
    _paint_head(sheet, report, catalogue)
    if report.sessions or report.walks:
        paint_charts(sheet, list(_charts(report)))
        sheet.paragraph(charts_about(report, with_dots=_has_dots(report)), SMALL, color=MUTED)
        sheet.space(8)
    if report.exercises:
        sheet.table(doses_title(), doses_head(), [dose_row(each, catalogue) for each in report.exercises], SHARES)
    sheet.side_by_side(sections(report, catalogue))
    if report.notes:
        sheet.section(notes_section(report))
    return sheet.pages


def _paint_head(sheet: Sheet, report: Report, catalogue: Catalogue) -> None:
    """The title, and a line on which the person may write their name."""
    top = sheet.y
    sheet.paragraph(title_words(), TITLE, 700)
    name = QRectF(sheet.left, top, sheet.width - 150 * POINT, 22 * POINT)
    sheet.write(QCoreApplication.translate("Report", "Name:"), name, paper_font(SMALL + 1), MUTED, _RIGHT)
    right, below = sheet.left + sheet.width, top + 17 * POINT
    sheet.painter.setPen(QPen(MUTED, 0.75 * POINT))
    sheet.painter.drawLine(QLineF(right - 146 * POINT, below, right, below))
    sheet.paragraph(extent_words(report), weight=600)
    if report.elsewhere:
        sheet.paragraph(elsewhere_words(report))
    sheet.paragraph(conditions_words(report, catalogue))
    sheet.paragraph(source_words(report.period.last), SMALL, color=MUTED)
    sheet.space(8)


def _charts(report: Report) -> Iterator[SmallChart]:
    yield _days_chart(report)
    yield from (_pain_chart(pain, report) for pain in report.pains)
    if report.roland_morris:
        yield _score_chart(report)


def _ends(period: Period) -> tuple[str, str]:
    return paper_day(period.first), paper_day(period.last)


def _days_chart(report: Report) -> SmallChart:
    a_week = number(DAYS_OF_A_WEEK * report.days / max(DAYS_OF_A_WEEK, report.counted.days))
    said = QCoreApplication.translate("Report", "{days}, {average} a week").format(
        days=days_words(report.days), average=a_week
    )
    bars = tuple(stretch.days for stretch in report.stretches)
    return SmallChart(
        QCoreApplication.translate("Report", "Days per week"), said, (0, DAYS_OF_A_WEEK), _ends(report.counted), bars
    )


def _has_dots(report: Report) -> bool:
    """In all charts of pain or in none, so that one sentence holds for them."""
    return all(len(pain.answers) <= MOST_DOTS for pain in report.pains)


def _pain_chart(pain: PainCourse, report: Report) -> SmallChart:
    title = {
        Pain.BEFORE: QCoreApplication.translate("Report", "Pain before"),
        Pain.WORST: QCoreApplication.translate("Report", "Pain at its worst"),
        Pain.AFTER: QCoreApplication.translate("Report", "Pain after"),
        Pain.MORNING: QCoreApplication.translate("Report", "Pain the next morning"),
    }[pain.which]
    period = report.counted
    answers = pain.answers if _has_dots(report) else ()
    dots = tuple((_place(period, day), float(value)) for day, value in answers)
    line = tuple(
        ((_place(period, each.first) + _place(period, each.last)) / 2, average)
        for each, average in zip(report.stretches, pain.averages, strict=True)
    )
    return SmallChart(title, pain_words(pain), (0, 5, 10), _ends(period), dots=dots, line=line)


def _score_chart(report: Report) -> SmallChart:
    filled = report.roland_morris
    said = QCoreApplication.translate("Report", "{first} → {last} of {all}, the fewer the better").format(
        first=filled[0].score, last=filled[-1].score, all=ITEMS
    )
    line = tuple((_place(report.period, each.on), float(each.score)) for each in filled)
    title = QCoreApplication.translate("Report", "Roland-Morris")
    return SmallChart(title, said, (0, ITEMS // 2, ITEMS), _ends(report.period), dots=line, line=line)


def _place(period: Period, day: date) -> float:
    """0 on the first day, 1 on the last one; in the middle if that is the same day."""
    if period.days == 1:
        return 0.5
    return max(0.0, min(1.0, (day - period.first).days / (period.days - 1)))
