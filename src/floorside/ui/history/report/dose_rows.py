"""The table of doses on the page for a physiotherapist: left and right, and how they grew."""

from PySide6.QtCore import QCoreApplication

from floorside.domain.exercise import Dose, Side
from floorside.domain.self_care.physio_report import ExerciseCourse, SideCourse
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.ui.history.list.summary_words import exercise_name
from floorside.ui.history.report.report_words import sides_words
from floorside.ui.kit.paper.sheet import Section
from floorside.ui.kit.wording.dose_words import form_name
from floorside.ui.kit.wording.formats import short_number
from floorside.ui.kit.wording.words import dose_line

#: The shares of the columns in the width of the page.
SHARES = (0.38, 0.2, 0.2, 0.22)


def doses_title() -> Section:
    title = QCoreApplication.translate("Report", "Doses")
    about = QCoreApplication.translate(
        "Report",
        "What was planned in the first and the last session with it. In full: sessions with every set done to the end.",
    )
    return Section(title, about, ())


def doses_head() -> tuple[str, ...]:
    return (
        QCoreApplication.translate("Report", "Exercise"),
        QCoreApplication.translate("Report", "Left"),
        QCoreApplication.translate("Report", "Right"),
        QCoreApplication.translate("Report", "In full"),
    )


def dose_row(course: ExerciseCourse, catalogue: Catalogue) -> tuple[str, ...]:
    """The cells of an exercise; where both sides work at once, one cell says so over the columns of both."""
    name, in_full = _name(course, catalogue), _in_full(course)
    by_side = {each.side: _growth(each, course.exercise, catalogue) for each in course.sides}
    if None in by_side:
        both = QCoreApplication.translate("Report", "{dose}, both sides at once")
        return name, both.format(dose=by_side[None]), in_full
    return name, by_side.get(Side.LEFT, "–"), by_side.get(Side.RIGHT, "–"), in_full


def _name(course: ExerciseCourse, catalogue: Catalogue) -> str:
    """The name, with the form of the last session unless that is the usual one."""
    name, rung = exercise_name(course.exercise, catalogue.texts), course.sides[-1].last.left.rung
    exercise = catalogue.exercises.get(course.exercise)
    if rung == 0 or exercise is None:
        return name
    form = form_name(exercise, catalogue.texts[course.exercise], rung)
    return QCoreApplication.translate("Report", "{exercise} ({form})").format(exercise=name, form=form)


def _growth(side: SideCourse, id_: str, catalogue: Catalogue) -> str:
    first, last = (_dose_words(dose, id_, catalogue) for dose in (side.first, side.last))
    if first == last:
        return last
    return QCoreApplication.translate("Report", "{first} → {last}").format(first=first, last=last)


def _dose_words(dose: Dose, id_: str, catalogue: Catalogue) -> str:
    """The dose; of an exercise that the catalogue no longer has, the numbers alone."""
    exercise = catalogue.exercises.get(id_)
    if exercise is not None:
        return dose_line(exercise, dose)
    return f"{dose.sets} × {dose.left.reps} × {short_number(dose.left.hold_seconds)}\N{NO-BREAK SPACE}s"


def _in_full(course: ExerciseCourse) -> str:
    of = QCoreApplication.translate("Report", "{full} of {sessions}")
    said = {each.side: of.format(full=each.in_full, sessions=each.sessions) for each in course.sides}
    if Side.LEFT in said and Side.RIGHT in said:
        return sides_words(said[Side.LEFT], said[Side.RIGHT])
    return next(iter(said.values()))
