from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from floorside.domain.self_care.flare_plan import FlarePlan
from floorside.services.flare_plan_service import FlarePlanService
from floorside.services.undo import UndoService
from floorside.storage.files.shipped.flare_plan_words import load_flare_plan_words
from floorside.ui.help.flare_plan_form import FlarePlanForm
from floorside.ui.help.flare_plan_page import FlarePlanPage
from floorside.ui.kit.look.theme import Theme

WORDS = load_flare_plan_words()
HEAT = WORDS.helps.suggested[0]


def form(theme: Theme, qtbot: QtBot, plan: FlarePlan, fault: str = "") -> FlarePlanForm:
    page = FlarePlanForm(theme, WORDS, plan, fault)
    qtbot.addWidget(page)
    page.show()
    return page


def texts(page: QWidget) -> str:
    QApplication.processEvents()
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_a_plan_is_picked_and_written(theme: Theme, qtbot: QtBot) -> None:
    page = form(theme, qtbot, FlarePlan())
    page.fields["helps"].boxes[0].click()
    page.fields["helps"].own.setPlainText("My blue cushion\n\n  warm   socks ")
    page.fields["call"].own.setPlainText("x" * 300)
    with qtbot.waitSignal(page.kept) as kept:
        page.save.click()
    assert kept.args == [FlarePlan(helps=(HEAT, "My blue cushion", "warm socks"), call=("x" * 200,))]


def test_what_was_written_stands_in_the_form_again(theme: Theme, qtbot: QtBot) -> None:
    plan = FlarePlan(helps=(HEAT, "My blue cushion"), less=("Driving",), keep=WORDS.keep.suggested)
    page = form(theme, qtbot, plan)
    assert page.plan == plan
    assert page.fields["helps"].own.toPlainText() == "My blue cushion"


def test_the_first_suggestion_has_the_focus(theme: Theme, qtbot: QtBot) -> None:
    page = form(theme, qtbot, FlarePlan())
    with qtbot.waitActive(page, timeout=60_000):
        page.activateWindow()
    page.setFocus()
    assert page.focusWidget() is page.fields["helps"].boxes[0]


def test_escape_throws_nothing_away_at_once(theme: Theme, qtbot: QtBot) -> None:
    page = form(theme, qtbot, FlarePlan())
    page.fields["helps"].boxes[0].click()
    with qtbot.assertNotEmitted(page.closed):
        QTest.keyClick(page, Qt.Key.Key_Escape)
    assert "Not saved yet: once more leaves without saving." in texts(page)
    with qtbot.waitSignal(page.closed):
        QTest.keyClick(page, Qt.Key.Key_Escape)


def test_what_is_written_after_the_warning_is_not_thrown_away_either(theme: Theme, qtbot: QtBot) -> None:
    page = form(theme, qtbot, FlarePlan())
    page.fields["helps"].boxes[0].click()
    helps, less = page.fields["helps"], page.fields["less"]
    edits: tuple[Callable[[], None], ...] = (lambda: helps.own.setPlainText("My cushion"), less.boxes[0].click)
    for edit in edits:
        with qtbot.assertNotEmitted(page.closed):
            QTest.keyClick(page, Qt.Key.Key_Escape)
        assert "Not saved yet: once more leaves without saving." in texts(page)
        edit()
        assert "Not saved yet: once more leaves without saving." not in texts(page)
    with qtbot.assertNotEmitted(page.closed):
        QTest.keyClick(page, Qt.Key.Key_Escape)
    with qtbot.waitSignal(page.closed):
        QTest.keyClick(page, Qt.Key.Key_Escape)


def test_not_now_asks_as_escape_does(theme: Theme, qtbot: QtBot) -> None:
    page = form(theme, qtbot, FlarePlan())
    page.fields["helps"].boxes[0].click()
    with qtbot.assertNotEmitted(page.closed):
        page.leave.click()
    assert "Not saved yet: once more leaves without saving." in texts(page)
    with qtbot.waitSignal(page.closed):
        page.leave.click()


def test_a_file_that_cannot_be_used_is_named(theme: Theme, qtbot: QtBot) -> None:
    page = form(theme, qtbot, FlarePlan(), "flare.toml, helps: expected a list")
    assert "flare.toml, helps: expected a list. If you save this, that file is kept aside." in texts(page)


def test_only_headings_with_something_below_are_read_and_undo_shows_the_plan_before(
    theme: Theme, qtbot: QtBot, tmp_path: Path
) -> None:
    undoing = UndoService()
    service = FlarePlanService(tmp_path / "plans", undoing)
    service.change(FlarePlan(helps=("Heat",)), "flare plan changed")
    service.change(FlarePlan(helps=("Heat", "A walk")), "flare plan changed")
    page = FlarePlanPage(theme, service, WORDS, undoing, QWidget())
    undoing.setParent(page)
    qtbot.addWidget(page)
    page.show()
    with qtbot.waitActive(page, timeout=60_000):
        page.activateWindow()
    page.setFocus()
    assert page.focusWidget() is page.back
    assert "A walk" in texts(page)
    assert WORDS.call.title not in texts(page)
    QTest.keyClick(page.back, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "A walk" not in texts(page)
    assert "Heat" in texts(page)
    with qtbot.waitSignal(page.help_wanted):
        next(each for each in page.findChildren(QPushButton) if each.text() == "When to get help").click()
