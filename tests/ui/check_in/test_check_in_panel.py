from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from floorside.ui.check_in.check_in_panel import CheckInPanel, Query
from floorside.ui.check_in.questions import before_queries
from floorside.ui.kit.look.theme import Theme
from tests.ui.toggling import toggle

FIRST = Query("first", "How is it?", tuple((n, str(n)) for n in range(11)))
SECOND = Query("second", "And there?", (("no", "No"), ("yes", "Yes")))


def shown(theme: Theme, qtbot: QtBot, *queries: Query) -> tuple[CheckInPanel, list[tuple[str, object]]]:
    told: list[tuple[str, object]] = []
    panel = CheckInPanel(theme)
    panel.told.connect(lambda name, value: told.append((name, value)))
    qtbot.addWidget(panel)
    panel.ask(queries)
    return panel, told


def press(panel: CheckInPanel, word: str) -> None:
    QApplication.processEvents()
    next(b for b in panel.findChildren(QPushButton) if b.text() == word and b.isVisible()).click()


def test_one_question_after_the_other(theme: Theme, qtbot: QtBot) -> None:
    panel, told = shown(theme, qtbot, FIRST, SECOND)
    press(panel, "4")
    assert panel.asks == "second"
    with qtbot.waitSignal(panel.ended):
        press(panel, "Yes")
    assert told == [("first", 4), ("second", "yes")]
    assert not panel.isVisible()


def test_each_can_be_skipped_and_all_at_once(theme: Theme, qtbot: QtBot) -> None:
    panel, told = shown(theme, qtbot, FIRST, SECOND)
    skipped: list[tuple[str, ...]] = []
    panel.skipped.connect(skipped.append)
    press(panel, "Skip")
    assert panel.asks == "second"
    panel.ask([FIRST, SECOND])
    press(panel, "Skip all")
    assert told == []
    assert skipped == [("first",), ("first", "second")]
    assert not panel.isVisible()


def test_the_keyboard_alone_answers(theme: Theme, qtbot: QtBot) -> None:
    panel, told = shown(theme, qtbot, FIRST, SECOND)
    answer = next(b for b in panel.findChildren(QPushButton) if b.text() == "7")
    QTest.keyClick(answer, Qt.Key.Key_Space)
    assert told == [("first", 7)]


@pytest.mark.parametrize("word", ["Yes", "No"])
def test_a_screen_reader_takes_another_answer_or_the_same_again(theme: Theme, qtbot: QtBot, word: str) -> None:
    panel, told = shown(theme, qtbot, replace(SECOND, chosen="yes"), FIRST)
    toggle(next(each for each in panel.findChildren(QPushButton) if each.text() == word))
    assert told == [("second", word.lower())]
    assert panel.asks == "first"


def test_nothing_to_ask_shows_nothing(theme: Theme, qtbot: QtBot) -> None:
    panel, _ = shown(theme, qtbot)
    assert not panel.isVisible()


def test_it_says_something_with_one_thing_to_do(theme: Theme, qtbot: QtBot) -> None:
    panel, _ = shown(theme, qtbot)
    done: list[str] = []
    panel.say("A rest may suit you.", "Rest", lambda: done.append("rest"))
    assert "A rest may suit you." in [label.text() for label in panel.findChildren(QLabel)]
    press(panel, "Rest")
    assert done == ["rest"]
    assert not panel.isVisible()


def test_many_answers_in_words_stand_in_two_rows_and_none_is_cut(theme: Theme, qtbot: QtBot) -> None:
    panel, _ = shown(theme, qtbot, before_queries()[1])
    panel.resize(520, 200)
    QApplication.processEvents()
    answers = [b for b in panel.findChildren(QPushButton) if b.accessibleName()]
    assert len({b.mapTo(panel, QPoint()).y() for b in answers}) == 2
    assert all(b.width() >= b.sizeHint().width() for b in answers)


def test_a_long_answer_takes_no_width_from_those_above_it(theme: Theme, qtbot: QtBot) -> None:
    panel, _ = shown(theme, qtbot, before_queries()[1])
    panel.resize(430, 200)
    QApplication.processEvents()
    answers = [b for b in panel.findChildren(QPushButton) if b.accessibleName()]
    assert all(b.width() - b.fontMetrics().horizontalAdvance(b.text()) >= 12 for b in answers)


def test_figures_stand_in_one_row(theme: Theme, qtbot: QtBot) -> None:
    panel, _ = shown(theme, qtbot, FIRST)
    answers = [b for b in panel.findChildren(QPushButton) if b.accessibleName()]
    QApplication.processEvents()
    assert len({b.mapTo(panel, QPoint()).y() for b in answers}) == 1


def test_with_two_things_to_do_the_words_keep_the_whole_width(theme: Theme, qtbot: QtBot) -> None:
    panel, _ = shown(theme, qtbot)
    done: list[str] = []
    said = "That is a lot of pain today. The gentle routine may suit you, or a rest."
    panel.say(said, "Rest", lambda: done.append("rest"), also=("Plan", lambda: done.append("plan")))
    panel.resize(440, 120)
    QApplication.processEvents()
    words = next(label for label in panel.findChildren(QLabel) if label.text() == said)
    assert words.width() > 400
    assert words.height() >= words.heightForWidth(words.width())
    press(panel, "Plan")
    assert panel.isVisible()
    press(panel, "Rest")
    assert done == ["plan", "rest"]
    assert not panel.isVisible()


@pytest.mark.parametrize("width", [480, 400])
def test_a_question_never_takes_more_than_three_lines(theme: Theme, qtbot: QtBot, width: int) -> None:
    asked = "How strong is the pain in your back, your hip or your leg this morning?"
    panel, _ = shown(theme, qtbot, Query("how", asked, ((0, "0"), (1, "1")), "0 none at all, 10 the worst there is"))
    panel.resize(width, 200)
    QApplication.processEvents()
    (words,) = panel.findChildren(QLabel)
    assert words.text().startswith(asked)
    assert words.heightForWidth(words.width()) <= 3 * words.fontMetrics().lineSpacing() + 4


def test_the_question_about_pain_leaves_room_for_the_list(theme: Theme, qtbot: QtBot) -> None:
    panel, _ = shown(theme, qtbot, *before_queries())
    panel.resize(430, 200)
    QApplication.processEvents()
    (words,) = panel.findChildren(QLabel)
    assert words.text().endswith("now? (0\N{NO-BREAK SPACE}none, 10\N{NO-BREAK SPACE}worst)")
    assert panel.sizeHint().height() <= 125


def test_advice_has_the_whole_width_with_its_buttons_below(theme: Theme, qtbot: QtBot) -> None:
    panel = CheckInPanel(theme)
    qtbot.addWidget(panel)
    panel.resize(480, 200)
    panel.say(SORE, "The gentle routine", lambda: None, close_word="Not today")
    QApplication.processEvents()
    words = next(each for each in panel.findChildren(QLabel) if each.text() == SORE)
    buttons = [each for each in panel.findChildren(QPushButton) if each.isVisible()]
    assert words.width() > 400
    assert all(each.mapTo(panel, QPoint(0, 0)).y() >= words.geometry().bottom() for each in buttons)


SORE = (
    "That is a lot of pain, as on other days lately. The gentle routine may suit you today, and a doctor or"
    " physiotherapist can look at it with you."
)
