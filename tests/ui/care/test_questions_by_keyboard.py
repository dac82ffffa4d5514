"""Tab and the focus around the questions before a session, in the whole program."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QListView, QWidget

from floorside.domain.exercise import Condition
from tests.ui.care.program import (
    Program,
    button,
)


def test_tab_goes_from_the_list_through_the_questions_to_start(program: Program) -> None:
    with program.started(conditions=(Condition.BLOOD_PRESSURE,)) as (app, _):
        QApplication.processEvents()
        widget: QWidget = app.window.findChildren(QListView)[0]
        reached: list[str] = []
        while not (reached and reached[-1].startswith("Start")):
            following = widget.nextInFocusChain()
            assert following is not None
            widget = following
            if isinstance(widget, QAbstractButton) and not widget.isHidden():
                reached.append(widget.text())
        minutes = ["5", "8", "10", "15", "All"]
        assert reached == [*minutes, "Do them as usual", "Skip", "Skip all", *map(str, range(11)), reached[-1]]


def tabs_after(widget: QWidget) -> list[QWidget]:
    """What Tab reaches from it, in order, once round."""
    found: list[QWidget] = []
    following = widget.nextInFocusChain()
    while following is not None and following is not widget:
        if following.focusPolicy() & Qt.FocusPolicy.TabFocus and following.isVisible():
            found.append(following)
        following = following.nextInFocusChain()
    return found


def test_change_leads_into_the_question_that_opens_and_stands_before_start_for_the_keyboard(program: Program) -> None:
    with program.started() as (app, person):
        for answer in ("3", "As before"):
            person.click(answer)
        change = button(app, "Change")
        assert button(app, "Start ·") in tabs_after(change)[:2], "before Start, after all that is above it"
        change.setFocus()
        QTest.keyClick(change, Qt.Key.Key_Return)
        focused = app.window.focusWidget()
        assert isinstance(focused, QAbstractButton)
        assert focused.accessibleName() == "How much back, hip or leg pain do you have now? 3"


def test_when_the_questions_are_over_start_has_the_focus(program: Program) -> None:
    with program.started() as (app, person):
        person.click("Skip all")
        focused = app.window.focusWidget()
        assert isinstance(focused, QAbstractButton)
        assert focused.text().startswith("Start")
