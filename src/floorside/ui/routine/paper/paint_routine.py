"""Paints a routine for the wall: pictures, steps and how much of each exercise, and a box for each day of a week."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter

from floorside.adapting import adapt, advice_for
from floorside.domain.care import AdaptedRoutine
from floorside.domain.exercise import Effect
from floorside.domain.routine import ExerciseItem, RestItem, Routine, RoutineItem
from floorside.domain.speech.experience import Experience
from floorside.planning import UNKNOWN, make_plan
from floorside.storage.files.settings import Settings
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.ui.kit.paper.paper import Pages
from floorside.ui.kit.paper.paper_day import paper_day
from floorside.ui.kit.paper.sheet import MARGIN, MUTED, POINT, Sheet, paper_font
from floorside.ui.kit.wording.words import duration, seconds_of
from floorside.ui.routine.kit_words import kit_line
from floorside.ui.routine.paper.entry_pictures import entry_pictures
from floorside.ui.routine.paper.paint_entry import paint_entry
from floorside.ui.routine.paper.sheet_words import entry_of

#: In points. The sheet lies beside the mat or hangs on the wall: larger than a page that is read in the hand.
TITLE, BODY, FOOT = 24, 11, 9


@dataclass(frozen=True, slots=True)
class RoutineSheet:
    """`adapted`: the routine as the person does it; `advice`: the id of an exercise → how to do it with their
    conditions; `seconds`: how long it takes; `on`: the day of these doses; `pictures`: the id of an exercise → the
    person's own.
    """

    adapted: AdaptedRoutine
    advice: Mapping[str, tuple[str, ...]]
    seconds: float
    on: date
    pictures: Mapping[str, Sequence[QImage]]

    @property
    def routine(self) -> Routine:
        return self.adapted.routine


def sheet_of(
    routine: Routine,
    catalogue: Catalogue,
    settings: Settings,
    on: date,
    picture: Callable[[str], QImage],
    experience: Experience = UNKNOWN,
) -> RoutineSheet:
    """The sheet holds for a week: what rests for a day is on it. `picture`: an own picture by its file's name, null if
    it is missing; `experience`: the less has to be explained, the shorter the routine is.
    """
    adapted = adapt(routine, catalogue, settings)
    rungs = {item.exercise: item.dose.left.rung for item in adapted.routine.exercises}
    advice = {id_: advice_for(catalogue.exercises[id_], rung, catalogue, settings) for id_, rung in rungs.items()}
    pictures = {id_: [picture(name) for name in catalogue.pictures_of(id_)] for id_ in rungs}
    there = {id_: [image for image in images if not image.isNull()] for id_, images in pictures.items()}
    return RoutineSheet(adapted, advice, make_plan(routine, catalogue, settings, experience).seconds, on, there)


def sheet_pages(sheet: RoutineSheet, catalogue: Catalogue) -> Pages:
    return Pages(
        sheet.routine.name, lambda painter, paper, new_page: paint_routine(painter, paper, new_page, sheet, catalogue)
    )


def paint_routine(
    painter: QPainter, paper: QSizeF, new_page: Callable[[], object], content: RoutineSheet, catalogue: Catalogue
) -> int:
    """Paint in units of 1/720 inch; returns the number of pages. `paper`: the size of a page in points."""

    def next_page() -> None:
        new_page()
        _paint_top(sheet, content.routine, sheet.pages + 1)

    sheet = Sheet(painter, paper, next_page)
    _paint_head(sheet, content, catalogue)
    for item in content.routine.items:
        _paint_item(sheet, item, content, catalogue)
    _paint_foot(sheet, content, catalogue)
    return sheet.pages


def _paint_head(sheet: Sheet, content: RoutineSheet, catalogue: Catalogue) -> None:
    routine = content.routine
    sheet.paragraph(routine.name, TITLE, 700)
    sheet.space(2)
    count = len(routine.exercises)
    extent = (
        QCoreApplication.translate("RoutineSheet", "1 exercise, about {minutes}.")
        if count == 1
        else QCoreApplication.translate("RoutineSheet", "%n exercises, about {minutes}.", None, count)
    )
    lines = (extent.format(minutes=duration(content.seconds)), kit_line(routine, catalogue))
    sheet.paragraph(" ".join(line for line in lines if line), BODY, 600)
    sheet.paragraph(" ".join(catalogue.words.stop_always), BODY)
    if left_out := _left_out(content, catalogue):
        sheet.paragraph(left_out, BODY)
    sheet.space(5)


def _left_out(content: RoutineSheet, catalogue: Catalogue) -> str:
    hidden = (note.exercise for note in content.adapted.notes if note.effect is Effect.HIDE)
    names = ", ".join(catalogue.texts[exercise].name for exercise in dict.fromkeys(hidden))
    return QCoreApplication.translate("RoutineSheet", "Left out for now: {names}.").format(names=names) if names else ""


def _paint_item(sheet: Sheet, item: RoutineItem, content: RoutineSheet, catalogue: Catalogue) -> None:
    if isinstance(item, ExerciseItem):
        pictures = entry_pictures(item, catalogue, content.pictures.get(item.exercise, ()))
        paint_entry(sheet, entry_of(item, catalogue, content.advice), pictures)
        return
    said = (
        QCoreApplication.translate("RoutineSheet", "Rest for {seconds}.").format(seconds=seconds_of(item.seconds))
        if isinstance(item, RestItem)
        else QCoreApplication.translate("RoutineSheet", "Go on when you are ready.")
    )
    sheet.rule()
    sheet.space(5)
    sheet.paragraph(said, BODY, 600, MUTED)
    sheet.space(5)


def _paint_foot(sheet: Sheet, content: RoutineSheet, catalogue: Catalogue) -> None:
    sheet.rule()
    sheet.space(4)
    made = QCoreApplication.translate(
        "RoutineSheet", "How much it is, as of {day}. Cross a box for each day on which you did the exercise."
    )
    sheet.paragraph(made.format(day=paper_day(content.on)), FOOT, color=MUTED)
    sheet.paragraph(catalogue.words.notice, FOOT, color=MUTED)


def _paint_top(sheet: Sheet, routine: Routine, page: int) -> None:
    """The name and the number of a page, above its margin: pages may be separated."""
    place = QRectF(sheet.left, MARGIN - 18 * POINT, sheet.width, 12 * POINT)
    number = QCoreApplication.translate("RoutineSheet", "Page {number}").format(number=page)
    font = paper_font(FOOT)
    sheet.write(number, place, font, MUTED, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    name = name_beside(number, routine.name, place.width())
    sheet.write(name, place, font, MUTED, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


def name_beside(number: str, name: str, width: float) -> str:
    """The name, shortened only if there is no room for it beside the number of the page, in units of the painter."""
    metrics = QFontMetricsF(paper_font(FOOT))
    room = width - metrics.horizontalAdvance(number) - 2 * FOOT * POINT
    return metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)
