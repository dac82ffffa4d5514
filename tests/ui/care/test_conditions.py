"""What a person's conditions change, in the whole program."""

from dataclasses import replace
from datetime import UTC, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from floorside.domain.care import Note
from floorside.domain.exercise import Condition, Effect
from floorside.domain.session.plan import StepKind
from floorside.storage.history.sessions import History
from floorside.ui.kit.fields.tick_box import TickBox
from floorside.ui.kit.later import has_put_off
from floorside.ui.kit.widgets import bring_into_view
from floorside.ui.routine.details_panel import DetailsPanel
from floorside.ui.routine.exercise_list import ExerciseList
from floorside.ui.routine.exercise_model import ROW
from floorside.ui.routine.routine_page import RoutinePage
from floorside.ui.settings.settings_page import PERSON, SettingsPage
from tests.domain.sessions import default_routine, session
from tests.ui.care.program import Program, exercises_of, hurt_in_the_bridge, texts


def test_stenosis_ticked_in_settings_takes_the_cobra_out_with_its_reason(program: Program) -> None:
    with program.started() as (app, person):
        assert "Low cobra" in exercises_of(app)
        app.window.show_place("settings")
        person.click("Spinal stenosis")
        app.window.show_place("routine")
        assert "Low cobra" not in exercises_of(app)
        assert "Left out for now: Low cobra. Arching backwards leaves" in texts(app)
        person.click("Start")
        assert all(step.exercise != "low-cobra" for step in person.driver.plan.steps)


def test_undo_in_settings_takes_back_what_was_ticked_there(program: Program, qtbot: QtBot) -> None:
    with program.started() as (app, person):
        service, routine = app.services.routine_service, app.settings.value.routine
        dose = service.dose_of(routine, "bridge")
        assert dose is not None
        more = replace(dose.left, reps=15)
        service.set_dose(routine, "bridge", None, replace(dose, left=more, right=more))
        app.window.show_place("settings")
        person.click("Recent hip replacement")
        qtbot.waitUntil(lambda: "Recent hip replacement: ticked" in texts(app), timeout=60_000)
        person.click("Sore wrist")
        person.click("Sore wrist")
        assert "Sore wrist: no longer ticked" in texts(app)
        for ticked in ({"Recent hip replacement", "Sore wrist"}, {"Recent hip replacement"}, set()):
            app.window.activateWindow()
            qtbot.waitUntil(app.window.isActiveWindow, timeout=60_000)
            QTest.keyClick(app.window.focusWidget() or app.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
            qtbot.waitUntil(lambda: not has_put_off(app.window), timeout=60_000)  # the focus comes back
            boxes = app.window.page.findChildren(TickBox)
            assert {box.text() for box in boxes if box.isVisible() and box.isChecked()} == ticked
        assert "Undone: Recent hip replacement: ticked" in texts(app)
        assert (app.settings.value.conditions, service.undoing.said) == ((), "Bridge: 10 reps → 15 reps")
        service.undoing.redo()
        assert app.settings.value.conditions == (Condition.HIP_REPLACEMENT,)


def test_undo_leaves_the_settings_where_they_are(program: Program, qtbot: QtBot) -> None:
    with program.started() as (app, _):
        app.window.show_place("settings")
        page = app.window.page
        assert isinstance(page, SettingsPage)
        QApplication.processEvents()
        page.go_to(PERSON)
        (box,) = [each for each in page.findChildren(TickBox) if each.text() == "Sore wrist"]
        box.setFocus()
        box.click()
        qtbot.waitUntil(lambda: "Sore wrist: ticked" in texts(app), timeout=60_000)
        scrolled = [each.value() for each in page.findChildren(QScrollBar)]
        assert max(scrolled) > 500
        app.services.routine_service.undoing.undo()
        qtbot.waitUntil(lambda: not has_put_off(app.window), timeout=60_000)
        assert [each.value() for each in page.findChildren(QScrollBar)] == scrolled
        focused = app.window.focusWidget()
        assert isinstance(focused, TickBox)
        assert (focused.text(), focused.isChecked()) == ("Sore wrist", False)


def test_a_warning_can_be_read_and_the_exercises_done_as_usual(program: Program, qtbot: QtBot) -> None:
    with program.started(conditions=(Condition.BLOOD_PRESSURE,)) as (app, person):
        assert "Gentler for now: Pelvic tilt, Bridge, Forearm plank." in texts(app)
        person.click("Do them as usual")
        qtbot.waitUntil(lambda: not has_put_off(app.window), timeout=60_000)
        assert "Kept as usual: Pelvic tilt, Bridge, Forearm plank." in texts(app)
        kept = {
            ("pelvic-tilt", Condition.BLOOD_PRESSURE),
            ("bridge", Condition.BLOOD_PRESSURE),
            ("forearm-plank", Condition.BLOOD_PRESSURE),
        }
        assert set(app.settings.value.shown_anyway) == kept
        undoing = app.services.routine_service.undoing
        assert undoing.said == "Kept as usual: Pelvic tilt, Bridge, Forearm plank"
        person.click("Gentler again")
        assert app.settings.value.shown_anyway == ()
        person.click("Undo")
        assert set(app.settings.value.shown_anyway) == kept
        assert "Kept as usual: Pelvic tilt, Bridge, Forearm plank." in texts(app)
        undoing.undo()
        assert app.settings.value.shown_anyway == ()
        assert "Gentler for now: Pelvic tilt, Bridge, Forearm plank." in texts(app)
        undoing.redo()
        assert set(app.settings.value.shown_anyway) == kept


def test_list_details_and_plan_agree_on_what_is_done_as_usual(program: Program, qtbot: QtBot) -> None:
    plank, advice = "forearm-plank", "Hold 10 seconds at most and keep breathing."
    with program.started(conditions=(Condition.BLOOD_PRESSURE,)) as (app, person):
        service, page = app.services.routine_service, app.window.findChildren(RoutinePage)[0]
        app.window.resize(1366, 728)  # the list beside the details
        dose = service.catalogue.exercises[plank].default
        longer = replace(dose.left, hold_seconds=20)
        service.set_dose("full", plank, None, replace(dose, left=longer, right=longer))
        page.choose_exercise(plank)
        qtbot.waitUntil(lambda: not has_put_off(app.window), timeout=60_000)
        assert advice in texts(app)
        for button, hold, is_advised in (("Do them as usual", 20, False), ("Gentler again", 10, True)):
            person.click(button)
            qtbot.waitUntil(lambda: not has_put_off(app.window), timeout=60_000)
            rows = app.window.findChildren(ExerciseList)[0].model()
            (row,) = [each for n in range(rows.rowCount()) if (each := rows.index(n, 0).data(ROW)).exercise == plank]
            steps = app.services.adapted.plan(page.routine).steps
            held = {step.hold_seconds for step in steps if step.exercise == plank and step.kind is StepKind.WORK}
            assert (row.dose, held, advice in texts(app)) == (f"3 × {hold}\xa0s", {hold}, is_advised)


def test_a_limit_of_the_hold_stands_beside_the_dose_and_nothing_harder_is_advised(
    program: Program, qtbot: QtBot
) -> None:
    limit = (
        "For now a hold ends after 10\xa0s at most. What you set here is kept for later. Long effort and a held breath "
        "raise the pressure. Short holds with an easy breath are kinder."
    )
    with program.started(conditions=(Condition.BLOOD_PRESSURE,)) as (app, _):
        page = app.window.page
        assert isinstance(page, RoutinePage)
        page.choose_exercise("forearm-plank")
        qtbot.waitUntil(lambda: limit in texts(app), timeout=60_000)  # the doses follow the picture
        assert "Harder" not in texts(app).splitlines()
        page.choose_exercise("butterfly")
        assert "For now a hold ends" not in texts(app)
        assert "Harder" in texts(app).splitlines()
        app.services.adapted.keep([Note("forearm-plank", Condition.BLOOD_PRESSURE, Effect.WARN)], kept=True)
        page.choose_exercise("forearm-plank")
        assert "For now a hold ends" not in texts(app)


def test_a_screen_reader_hears_what_each_condition_means(program: Program) -> None:
    with program.started() as (app, _):
        app.window.show_place("settings")
        boxes = {each.text(): each for each in app.window.page.findChildren(QAbstractButton)}
        assert boxes["Sore wrist"].accessibleDescription() == "Leaning on your open hand hurts."


def test_what_is_hidden_cannot_be_shown_anyway(program: Program) -> None:
    with program.started(conditions=(Condition.STENOSIS,)) as (app, _):
        buttons = [button.text() for button in app.window.findChildren(QAbstractButton) if button.isVisible()]
        assert not {"Do it as usual", "Do them as usual"}.intersection(buttons)


def test_several_conditions_take_one_line_till_they_are_asked_for(program: Program) -> None:
    with program.started(conditions=(Condition.STENOSIS, Condition.SORE_KNEE)) as (app, person):
        assert "Left out for now: Low cobra · Done another way for now: " in texts(app)
        assert "Arching backwards" not in texts(app)
        person.click("Why")
        assert "Arching backwards" in texts(app)


def test_tab_goes_on_from_the_reasons_to_start(program: Program) -> None:
    with program.started(conditions=(Condition.STENOSIS, Condition.SORE_KNEE)) as (app, person):
        page = app.window.findChildren(RoutinePage)[0]
        for word in ("Why", "Less", "Why"):
            person.click(word)
            QApplication.processEvents()  # Qt shows what was made
            stops = [app.window.findChildren(ExerciseList)[0].nextInFocusChain()]
            while isinstance(stops[-1], QWidget) and page.isAncestorOf(stops[-1]):
                stops.append(stops[-1].nextInFocusChain())
            words = [each.text() for each in stops if isinstance(each, QAbstractButton) and each.isVisible()]
            reached = [each for each in words if each in ("Why", "Less", "All", "Add a walk")]
            assert reached[:3] == ["All", "Less" if word == "Why" else "Why", "Add a walk"]


def test_after_a_hip_replacement_the_routine_rests(program: Program) -> None:
    with program.started(conditions=(Condition.HIP_REPLACEMENT,)) as (app, person):
        assert exercises_of(app) == []
        assert "Everything is paused for now" in texts(app)
        person.click("Paused for now")
        assert app.session_controller.driver is None


def test_where_everything_is_paused_nothing_says_otherwise(program: Program) -> None:
    with program.started(conditions=(Condition.HIP_REPLACEMENT,)) as (app, _):
        page = app.window.findChildren(RoutinePage)[0]
        page.edit_routine()
        assert "7 exercises · paused for now" in texts(app)


def test_nobody_is_told_to_rest_from_what_is_paused(program: Program) -> None:
    with program.started() as (app, _):
        for back in range(1, 4):
            began = program.clock.clock().local() - timedelta(days=back)
            record = replace(session(0, default_routine("bridge")), id=f"day-{back}", started=began.astimezone(UTC))
            record = replace(record, ended=record.started, local_date=began.date())
            History(app.services.database).begin(record, None)
    with program.started() as (app, _):
        assert "A rest today would do you good." in texts(app)
    with program.started(conditions=(Condition.HIP_REPLACEMENT,)) as (app, _):
        assert "A rest today would do you good." not in texts(app)


def test_the_number_and_the_days_are_changed_in_settings(program: Program) -> None:
    with program.started() as (app, person):
        app.window.show_place("settings")
        number = next(
            field for field in app.window.findChildren(QLineEdit) if field.accessibleName() == "Emergency number"
        )
        number.setText("911")
        QTest.keyClick(number, Qt.Key.Key_Return)
        person.click("5")
        assert (app.settings.value.emergency_number, app.settings.value.days_wanted) == ("911", 5)
        person.click("Read the signs")
        assert "Call 911 now" in texts(app)


def test_how_to_do_what_rests_today_is_not_told(program: Program) -> None:
    with program.started(conditions=(Condition.BLOOD_PRESSURE,)) as (app, person):
        hurt_in_the_bridge(person)
        person.press(Qt.Key.Key_3)
        person.press(Qt.Key.Key_E)
        person.press(Qt.Key.Key_Return)
        person.click("Done")
        app.services.writer.flush(60)
        app.window.show_place("routine")
        assert "Left out today: Bridge · Gentler for now: Pelvic tilt, Forearm plank" in texts(app)


def test_where_everything_is_paused_no_empty_half_stands_beside(program: Program) -> None:
    with program.started(conditions=(Condition.HIP_REPLACEMENT,)) as (app, _):
        app.window.resize(1366, 720)
        QApplication.processEvents()
        details, page = app.window.findChildren(DetailsPanel)[0], app.window.findChildren(RoutinePage)[0]
        assert not details.isVisible()
        page.edit_routine()
        assert details.isVisible(), "what is chosen in the editor"
        QTest.keyClick(app.window.focusWidget() or page, Qt.Key.Key_Escape)
        assert not details.isVisible()
        app.settings.change(conditions=())
        page.refresh()
        assert details.isVisible()
        assert details.exercise == "pelvic-tilt"


def test_advice_and_what_is_easier_fit_the_form_that_is_shown(program: Program) -> None:
    with program.started(conditions=(Condition.SORE_WRIST,)) as (app, _):
        service, page = app.services.routine_service, app.window.findChildren(RoutinePage)[0]
        page.choose_exercise("hip-circles")
        assert "Rest on your fists or your forearms." in texts(app)
        assert "Circle standing, with a hand on a support." in texts(app)
        dose = service.catalogue.exercises["hip-circles"].default
        standing = replace(dose.left, rung=-2)
        service.set_dose("full", "hip-circles", None, replace(dose, left=standing, right=standing))
        assert "Standing, with a hand on a support" in texts(app)
        assert "Rest on your fists or your forearms." not in texts(app)
        assert "Circle standing, with a hand on a support." not in texts(app)
        assert "Make five smaller circles each way." not in texts(app)


def test_a_click_on_an_explanation_ticks_its_box_and_what_follows_stands_right_below(program: Program) -> None:
    with program.started() as (app, _):
        app.window.resize(1366, 728)
        app.window.show_place("settings")
        QApplication.processEvents()
        words = app.services.catalogue.words.conditions[Condition.STENOSIS]
        (box,) = [each for each in app.window.page.findChildren(TickBox) if each.text() == words.name]
        (about,) = [each for each in app.window.page.findChildren(QLabel) if each.text() == words.means]
        bring_into_view(box)
        QApplication.processEvents()
        QTest.mouseClick(about, Qt.MouseButton.LeftButton)
        QApplication.processEvents()
        assert [*app.settings.value.conditions] == [Condition.STENOSIS]
        (reason,) = [each for each in app.window.page.findChildren(QLabel) if words.reason in each.text()]
        below = box.mapToGlobal(box.rect().bottomLeft())
        assert 0 <= reason.mapToGlobal(reason.rect().topLeft()).y() - below.y() <= 8
        QTest.mouseClick(reason, Qt.MouseButton.LeftButton)
        assert [*app.settings.value.conditions] == [Condition.STENOSIS]
        QTest.mouseClick(box, Qt.MouseButton.LeftButton)
        assert [*app.settings.value.conditions] == []
        assert not reason.isVisible()
