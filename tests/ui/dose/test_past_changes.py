"""How a dose changed: what the panel says of it, and what can be taken back or chosen there."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from floorside.domain.progression.dose_change import DoseChange
from floorside.services.routine.routine_service import RoutineService
from floorside.ui.dose.dose_panel import DosePanel
from tests.services.routine.doses import dose, suggested
from tests.ui.dose.panel import press, texts
from tests.ui.hand_clock import HandClock


def test_how_it_changed_names_day_side_doses_and_why(panel: DosePanel, routine_service: RoutineService) -> None:
    panel.show_dose("full", "bridge")
    assert "How it changed" not in [each.text() for each in panel.findChildren(QAbstractButton) if each.isVisible()]
    routine_service.accept(suggested())
    changed = dose(routine_service, "bridge")
    routine_service.set_dose("full", "bridge", None, replace(changed, sets=2))
    press(panel, "How it changed")
    assert [line for line in texts(panel) if line.startswith("Today")] == [
        "Today · 11 reps → 2 × 11 reps · by hand",
        "Today · 10 reps → 11 reps · suggested, a little more",
    ]
    press(panel, "Undo: Today · 11 reps")
    assert dose(routine_service, "bridge") == changed
    assert [kept.change.undone for kept in routine_service.log.changes()] == [False, True]


def test_a_dose_that_another_computer_replaced_is_told_and_can_be_chosen(
    panel: DosePanel, routine_service: RoutineService, clock: HandClock
) -> None:
    usual = dose(routine_service, "bridge")
    routine_service.set_dose("full", "bridge", None, replace(usual, sets=2))
    clock.now += 60
    now = clock.clock().local()
    there = DoseChange(now, now.date(), "full", "bridge", None, usual, replace(usual, sets=3))
    routine_service.log.note(there)
    routine = routine_service.routines["full"]
    theirs = [replace(each, dose=there.after) if each.exercise == "bridge" else each for each in routine.exercises]
    routine_service.store.keep(replace(routine, items=tuple(theirs)))  # as an exchange leaves it
    panel.show_dose("full", "bridge")
    press(panel, "How it changed")
    apart = "Today · 10 reps → 2 × 10 reps · by hand · not in use, as the routine was changed in another way too"
    assert [line for line in texts(panel) if " · by hand" in line] == ["Today · 10 reps → 3 × 10 reps · by hand", apart]
    press(panel, "Use this: Today · 10 reps")
    assert dose(routine_service, "bridge").sets == 2
    assert not [line for line in texts(panel) if "not in use" in line]
    routine_service.undoing.undo()
    assert dose(routine_service, "bridge").sets == 3


def test_after_undoing_a_past_change_the_keys_go_on_in_the_panel(
    panel: DosePanel, routine_service: RoutineService, clock: HandClock, qtbot: QtBot
) -> None:
    with qtbot.waitActive(panel, timeout=60_000):
        panel.activateWindow()
    usual = dose(routine_service, "bridge")
    for sets in (2, 3):
        routine_service.set_dose("full", "bridge", None, replace(usual, sets=sets))
        clock.now += 60
    panel.show_dose("full", "bridge")
    press(panel, "How it changed")

    def undo() -> str:
        button = next(
            each for each in panel.findChildren(QAbstractButton) if each.text() == "Undo" and each.isVisible()
        )
        button.setFocus()
        qtbot.keyClick(button, Qt.Key.Key_Space)
        QApplication.processEvents()
        focused = QApplication.focusWidget()
        assert focused is not None
        return focused.accessibleName() or getattr(focused, "text", str)()

    assert undo() == "Hide how it changed"
    assert undo() == "Reps: 10 reps", "nothing is left there"
