from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView

from floorside.build_app import App
from floorside.domain.exercise import Condition
from floorside.domain.routine import ExerciseItem, RestItem, Routine, WaitItem
from floorside.ui.routine.routine_page import RoutinePage
from tests.ui.care.program import Program, texts


def with_pauses(app: App) -> QListView:
    """A list with a rest, two exercises, a wait, and an exercise."""
    service = app.services.routine_service
    tilt, bridge, cobra = (
        ExerciseItem(id_, service.catalogue.exercises[id_].default) for id_ in ("pelvic-tilt", "bridge", "low-cobra")
    )
    routine = service.add(Routine("", "Mine", "", (RestItem(45), tilt, bridge, WaitItem(), cobra)), "Added")
    page = app.window.page
    assert isinstance(page, RoutinePage)
    page.choose_routine(routine.id)
    return page.findChildren(QListView)[0]


def current(rows: QListView) -> str:
    return str(rows.currentIndex().data())


def test_rests_and_waits_stand_where_they_come(program: Program) -> None:
    with program.started() as (app, _):
        model = with_pauses(app).model()
        shown = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
        assert [words.split(",")[0] for words in shown] == ["Rest", "Pelvic tilt", "Bridge", "Wait for me", "Low cobra"]
        assert shown[0] == "Rest, 45\xa0s"


def test_a_pause_is_never_the_chosen_row(program: Program) -> None:
    with program.started() as (app, _):
        rows = with_pauses(app)
        assert current(rows) == "Pelvic tilt"
        visited = []
        for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_End, Qt.Key.Key_Home):
            QTest.keyClick(rows, key)
            visited.append(current(rows))
        assert visited == ["Bridge", "Low cobra", "Bridge", "Low cobra", "Pelvic tilt"]
        QTest.mouseClick(
            rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualRect(rows.model().index(3, 0)).center()
        )
        assert current(rows) == "Pelvic tilt"


def test_a_routine_without_exercises_shows_no_pauses(program: Program) -> None:
    with program.started(conditions=(Condition.HIP_REPLACEMENT,)) as (app, _):
        assert with_pauses(app).model().rowCount() == 0


def test_a_recent_hip_replacement_leaves_a_page_that_says_why_and_leads_to_what_was_ticked(program: Program) -> None:
    with program.started(conditions=(Condition.HIP_REPLACEMENT,)) as (app, person):
        said = texts(app)
        assert "wait until your surgeon or physiotherapist" in said
        for useless in ("Minutes today", "How much back or hip pain", "The whole set", "Pelvic tilt"):
            assert useless not in said
        person.click("What you ticked")
        QApplication.processEvents()
        assert "Anything we should know" in texts(app)
        app.settings.change(conditions=())
        app.window.show_place("routine")
        assert "Minutes today" in texts(app)
        assert "Everything is paused" not in texts(app)
