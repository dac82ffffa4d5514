"""The pages with pictures of the person's own: list and details, the form, a shared routine, the stage."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEventLoop, QPointF, QTimer
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QScrollArea, QWidget
from tools.still_program import StillClock, go_on

from floorside.domain.exercise import DoseKind, Posture
from floorside.domain.own_exercise import OwnExercise, own_exercise, own_text
from floorside.domain.routine import ExerciseItem, Routine
from floorside.storage.files.own.pictures import save_picture
from floorside.storage.files.own.shared_routines import save_shared_routine
from floorside.ui.own_exercise.own_exercise_page import OwnExercisePage
from floorside.ui.own_exercise.take_picture import picture_of_image
from floorside.ui.routine.routine_page import RoutinePage
from floorside.window_start import Start

ID = "own-knee-hug"
#: Decoding takes a few milliseconds, on another thread.
DECODED_MS = 400


def own_picture_states(start: Start, time: StillClock) -> Iterator[tuple[str, QWidget]]:
    window, service = start.window, start.app.services.routine_service
    names = [save_picture(service.folder, picture_of_image(drawing(n, wide=n != 2), "").jpeg) for n in range(1, 4)]
    exercise = own_exercise(ID, Posture.SUPINE, DoseKind.HOLD, has_sides=True, pictures=tuple(names))
    own = OwnExercise(exercise, own_text("Knee hug", ["Lie on your back.", "Draw one knee to your chest."]))
    service.exercises.add(own, "")
    routine = service.add(Routine("", "From my physio", "", (ExerciseItem(ID, exercise.default),)), "")
    window.show_place("routine")
    assert isinstance(window.page, RoutinePage)
    window.page.choose_routine(routine.id)
    yield "own-pictures", _decoded(window)
    service.exercises.page_wanted.emit(own, lambda _id: None)
    assert isinstance(window.pages_over.top, OwnExercisePage)
    for area in window.pages_over.top.findChildren(QScrollArea)[:1]:
        area.ensureWidgetVisible(_decoded(window.pages_over.top.fields.pictures), 0, 60)
    yield "own-exercise", window
    window.pages_over.leave()
    with TemporaryDirectory() as place:
        file = Path(place) / "shared.floorside"
        save_shared_routine(file, routine, service.catalogue, service.folder)
        service.edit(Routine(routine.id, routine.name, "Mine", routine.items), "")
        start.app.add_routine(file)
    yield "shared-routine", _decoded(window)
    window.pages_over.leave()
    start.app.start_routine(routine.id)
    go_on(start, time, lambda step: step.exercise == ID and step.kind == "work", 14)
    yield "own-hold", _decoded(window)


def drawing(number: int, *, wide: bool) -> QImage:
    """As on a therapist's sheet."""
    image = QImage(1600 if wide else 900, 1000 if wide else 1500, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    w, h = image.width(), image.height()
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor("#222222"), w / 120))
    painter.drawLine(0, int(h * 0.8), w, int(h * 0.8))
    painter.drawEllipse(QPointF(w * 0.2, h * 0.7), w * 0.05, w * 0.05)
    knee = QPointF(w * 0.65, h * (0.75 - 0.12 * number))
    painter.drawPolyline([QPointF(w * 0.25, h * 0.75), QPointF(w * 0.5, h * 0.75), knee, QPointF(w * 0.75, h * 0.78)])
    painter.end()
    return image


def _decoded(widget: QWidget) -> QWidget:
    loop = QEventLoop()
    QTimer.singleShot(DECODED_MS, loop.quit)
    loop.exec()
    return widget
