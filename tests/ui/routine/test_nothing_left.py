"""What is said where no exercise of a routine is left."""

from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from floorside.domain.care import AdaptedRoutine, Note
from floorside.domain.exercise import Condition, Effect
from floorside.storage.files.shipped.catalogue import load_catalogue, load_routines
from floorside.ui.kit.look.theme import Theme
from floorside.ui.routine.nothing_left import NothingLeft
from tests.ui.order_on_screen import misread

LASTS = "It stays so as long as what you ticked holds. Another routine may still have some for you."


def said(theme: Theme, qtbot: QtBot, notes: tuple[Note, ...], waiting: tuple[str, ...] = ()) -> list[str]:
    shown = NothingLeft(theme)
    qtbot.addWidget(shown)
    routine = load_routines(load_catalogue())["full"]
    shown.show_reasons(AdaptedRoutine(routine, notes), waiting)
    return [each.text() for each in shown.findChildren(QLabel)]


def test_what_was_ticked_holds_longer_than_today_and_another_routine_may_help(theme: Theme, qtbot: QtBot) -> None:
    hidden = Note("bridge", Condition.BLOOD_PRESSURE, Effect.HIDE)
    assert said(theme, qtbot, (hidden,)) == ["No exercise of this routine is left", LASTS]
    assert said(theme, qtbot, ()) == ["No exercise is left for today"]
    assert said(theme, qtbot, (hidden,), ("Wait.",))[:2] == ["Everything is paused for now", "Wait."]


def test_the_reasons_are_read_before_the_button_below_them(theme: Theme, qtbot: QtBot) -> None:
    shown = NothingLeft(theme)
    qtbot.addWidget(shown)
    shown.show_reasons(
        AdaptedRoutine(
            load_routines(load_catalogue())["full"], (Note("bridge", Condition.HIP_REPLACEMENT, Effect.HIDE),)
        ),
        ("Wait.",),
    )
    shown.show()
    QApplication.processEvents()
    assert misread(shown) == []
