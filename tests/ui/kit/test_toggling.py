"""Whoever toggles a button by its accessible action clicks it."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget
from pytestqt.qtbot import QtBot

from floorside.ui.kit.buttons import CheckableButton
from floorside.ui.kit.fields.controls import Choice, Switch
from floorside.ui.kit.fields.pain_row import PainRow
from floorside.ui.kit.fields.tick_box import TickBox
from floorside.ui.kit.fields.worst_pain import WorstPain
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import button, column
from tests.ui.toggling import toggle

KINDS: dict[str, Callable[[Theme], QAbstractButton]] = {
    "button": lambda _theme: button("Scores", "quiet"),
    "one of a row": lambda _theme: CheckableButton("Monday"),
    "tick box": lambda theme: TickBox(theme, "One"),
    "switch": lambda theme: Switch(theme, "On", False, lambda _on: None),
}
GROUPS: dict[str, Callable[[QWidget], QButtonGroup | None]] = {
    "without a group": lambda _row: None,
    "in a group": QButtonGroup,
}


class Heard:
    """What a button emits, in order."""

    def __init__(self, button: QAbstractButton) -> None:
        self.all: list[object] = []
        button.toggled.connect(lambda on: self.all.append(("toggled", on)))
        button.clicked.connect(lambda on: self.all.append(("clicked", on)))
        button.clicked.connect(self._note)

    def _note(self) -> None:
        self.all.append("clicked")


@pytest.fixture(params=KINDS)
def made(theme: Theme, qtbot: QtBot, request: pytest.FixtureRequest) -> QAbstractButton:
    made = KINDS[request.param](theme)
    made.setCheckable(True)
    qtbot.addWidget(made)
    return made


def three_in(row: QWidget, group: QButtonGroup | None) -> list[CheckableButton]:
    rows = column(row)
    made = [CheckableButton(word) for word in ("One", "Two", "Three")]
    for each in made:
        each.setCheckable(True)
        each.setAutoExclusive(True)
        rows.addWidget(each)
        if group:
            group.addButton(each)
    return made


def test_toggling_emits_what_a_click_does_in_the_same_order(made: QAbstractButton) -> None:
    heard = Heard(made)
    for _ in range(2):
        made.click()
    by_clicks, heard.all = heard.all, []
    for _ in range(2):
        toggle(made)
    on, off = [("toggled", True), ("clicked", True), "clicked"], [("toggled", False), ("clicked", False), "clicked"]
    assert heard.all == by_clicks == on + off


def test_what_the_program_shows_is_no_click(made: QAbstractButton) -> None:
    heard = Heard(made)
    for on in (True, True, False):
        made.setChecked(on)
    assert heard.all == [("toggled", True), ("toggled", False)]


def test_one_that_is_disabled_cannot_be_toggled(made: QAbstractButton) -> None:
    made.setEnabled(False)
    heard = Heard(made)
    toggle(made)
    assert heard.all == []


def test_the_program_may_show_something_else_at_a_click(made: QAbstractButton) -> None:
    made.clicked.connect(lambda: made.setChecked(False))
    heard = Heard(made)
    toggle(made)
    toggle(made)
    assert heard.all.count("clicked") == 2
    assert not made.isChecked()


@pytest.mark.parametrize("group", GROUPS)
def test_of_several_only_the_one_that_is_toggled_is_clicked(qtbot: QtBot, group: str) -> None:
    row = QWidget()
    qtbot.addWidget(row)
    one, two, three = three_in(row, GROUPS[group](row))
    one.setChecked(True)
    heard = [Heard(each) for each in (one, two, three)]
    toggle(two)
    assert [each.isChecked() for each in (one, two, three)] == [False, True, False]
    assert [each.all.count("clicked") for each in heard] == [0, 1, 0]
    three.setChecked(True)
    one.click()
    assert [each.all.count("clicked") for each in heard] == [1, 1, 0]
    toggle(three)
    assert [each.all.count("clicked") for each in heard] == [1, 1, 1]


def test_an_answer_about_pain_is_taken(theme: Theme, qtbot: QtBot) -> None:
    row = PainRow(theme, "And now?", "No answer")
    qtbot.addWidget(row)
    told: list[object] = []
    row.chosen.connect(told.append)
    row.show_pain(5)
    assert told == []
    toggle(row.buttons()[7])
    toggle(row.buttons()[2])
    assert told == [7, 2]


def test_which_exercise_hurt_and_on_which_side_are_taken(theme: Theme, qtbot: QtBot) -> None:
    asked = WorstPain(theme, {"bridge": "Bridge", "clam": "Clam"}, {"clam"})
    qtbot.addWidget(asked)
    told: list[object] = []
    for signal in (asked.chosen, asked.exercise_chosen, asked.side_chosen):
        signal.connect(told.append)
    toggle(asked.pain.buttons()[6])
    toggle(_named(asked, "Which exercise was it? Clam"))
    toggle(_named(asked, "On which side? Left"))
    assert [str(each) for each in told] == ["6", "clam", "left"]


def test_a_choice_is_made_and_decided(qtbot: QtBot) -> None:
    chosen: list[str] = []
    choice = Choice("Colours", {"light": "Light", "dark": "Dark"}, "light", chosen.append)
    qtbot.addWidget(choice)
    with qtbot.waitSignal(choice.decided):
        toggle(_named(choice, "Colours: Dark"))
    assert chosen == ["dark"]


def _named(row: QWidget, name: str) -> QAbstractButton:
    return next(each for each in row.findChildren(QAbstractButton) if each.accessibleName() == name)
